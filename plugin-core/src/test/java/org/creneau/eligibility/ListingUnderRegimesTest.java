// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.creneau.confinement.RegimeBook;
import org.creneau.confinement.Regimes;
import org.creneau.format.json.FileRegimes;
import org.creneau.format.json.RegimeFile;
import org.creneau.memory.InMemoryLedger;
import org.creneau.memory.Shop;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.PickupPoint;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotQuery;
import org.creneau.territory.FrenchPlaces;
import org.junit.jupiter.api.Test;

/** A list is judged with all worked out beforehand that is the same for its slots, and says of each what is said of it alone. */
class ListingUnderRegimesTest {
    private static final Regimes FRANCE = FileRegimes.of(List.of(RegimeFile.FRANCE));
    private static final Instant BEFORE_THE_CURFEW = Instant.parse("2020-12-14T07:00:00Z");
    private static final Instant LONG_AFTER = Instant.parse("2026-11-28T07:00:00Z");

    private final PickupPoint point = Shop.aPoint()
            .hours(OpeningHours.daily(OpeningRange.of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)))
            .build();
    private final SlotGrid grid = SlotGrid.of(point, Shop.aPlan().leadMinutes(0).build());

    @Test
    void while_nothing_holds_and_something_is_decided_for_later() {
        Instant decidedFor = BEFORE_THE_CURFEW.plus(Duration.ofDays(2));
        List<OfferedSlot> listed =
                listed(() -> RegimeBook.empty().followedBy(decidedFor, FRANCE.current()), BEFORE_THE_CURFEW);
        assertThat(listed)
                .filteredOn(slot -> slot.verdict().isRefusedFor("curfew"))
                .isNotEmpty()
                .allMatch(slot -> !slot.slot().start().isBefore(decidedFor));
    }

    @Test
    void while_a_regime_holds() {
        assertThat(listed(FRANCE, BEFORE_THE_CURFEW))
                .anyMatch(slot -> slot.verdict().isRefusedFor("curfew"));
    }

    @Test
    void when_all_that_was_decided_is_over() {
        assertThat(FRANCE.current().isEmpty()).isFalse();
        assertThat(FRANCE.current().since(LONG_AFTER).isEmpty()).isTrue();
        assertThat(listed(FRANCE, LONG_AFTER)).anyMatch(slot -> slot.verdict().isBookable());
    }

    private List<OfferedSlot> listed(Regimes regimes, Instant now) {
        Outings outings = new Outings(
                regimes,
                new FrenchPointPlaces(FrenchPlaces.shared()),
                OutingPolicy.builder().build());
        RuleBook rules = RuleBook.standard(outings);
        Inquiry inquiry = Inquiry.of(SlotQuery.at(now)).from(Lockdown.from(900));
        List<OfferedSlot> listed = new SlotFinder(new InMemoryLedger(), rules)
                .find(grid, Window.of(now, now.plus(Duration.ofDays(5))), inquiry);
        assertThat(listed)
                .hasSizeGreaterThan(100)
                .allSatisfy(slot -> assertThat(slot.verdict())
                        .isEqualTo(rules.judge(CollectRequest.of(grid, slot.offer(), inquiry))));
        return listed;
    }
}
