// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.memory.Shop.slotAt;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.OutingRecord;
import org.creneau.eligibility.SlotFinder;
import org.creneau.eligibility.Verdict;
import org.creneau.eligibility.Window;
import org.creneau.memory.Shop;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotQuery;
import org.creneau.territory.DistanceBand;
import org.junit.jupiter.api.Test;

/** On Thursday morning a curfew from 17:00 on is decided, and is to hold from Friday, 12:00 in Paris, on. */
class SellingBeforeARuleBeginsTest {
    private static final Instant FRIDAY_NOON = Instant.parse("2020-11-13T11:00:00Z");
    private static final SlotId TONIGHT = slotAt("2020-11-12T16:30:00Z");
    private static final SlotId FRIDAY_MORNING = slotAt("2020-11-13T09:00:00Z");
    private static final SlotId FRIDAY_EVENING = slotAt("2020-11-13T16:30:00Z");

    private final ChoiceShop town = new ChoiceShop();
    private final Shop shop = town.shop;
    private final HoldSlot holdSlot = new HoldSlot(town.places, shop.book, shop.issue, shop.clock);
    private final ConfirmHold confirmHold = new ConfirmHold(town.places, shop.book, shop.clock);
    private final Promises promises = new Promises(shop.points, shop.plans, town.outings);

    private void decide() {
        town.planCurfew(FRIDAY_NOON, "17:00", "06:00");
    }

    private Collector shopper(long order, SlotId slot) {
        return Collector.of(Holder.of(order, 1))
                .recording(
                        OutingRecord.of(DistanceBand.TO_1_KM, town.outings.versionAt(slot.start()), Set.<String>of()));
    }

    private HoldOutcome hold(long order, SlotId slot) {
        return holdSlot.hold(slot, shopper(order, slot));
    }

    @Test
    void a_page_shows_as_refused_what_will_be_forbidden_and_nothing_before() {
        decide();
        SlotGrid grid = SlotGrid.of(Shop.aPoint().build(), shop.plans.of(Shop.POINT));
        List<OfferedSlot> slots = new SlotFinder(shop.ledger, town.rules)
                .find(grid, Window.of(TONIGHT.start(), FRIDAY_EVENING.end()), SlotQuery.at(shop.clock.instant()));
        assertThat(slots)
                .filteredOn(each -> each.verdict().isRefusedFor("curfew"))
                .extracting(each -> each.slot().id())
                .contains(FRIDAY_EVENING)
                .doesNotContain(TONIGHT, FRIDAY_MORNING)
                .allSatisfy(each -> assertThat(each.start()).isAfterOrEqualTo(FRIDAY_NOON));
    }

    @Test
    void what_will_be_forbidden_is_not_sold_and_what_comes_before_is() {
        decide();
        assertThat(hold(1, TONIGHT).isHeld()).isTrue();
        assertThat(hold(2, FRIDAY_MORNING).isHeld()).isTrue();
        assertThat(hold(3, FRIDAY_EVENING).verdict().isRefusedFor("curfew")).isTrue();
    }

    @Test
    void a_hold_from_before_the_decision_is_told_before_it_is_paid_for_and_one_for_tonight_is_kept() {
        Reservation tonight = hold(1, TONIGHT).reservation().orElseThrow();
        Reservation friday = hold(2, FRIDAY_EVENING).reservation().orElseThrow();
        decide();
        assertThat(promise(tonight).isAllowed()).isTrue();
        assertThat(promise(friday).isRefusedFor("curfew")).isTrue();
    }

    private Verdict promise(Reservation hold) {
        return promises.of(hold, Collector.of(hold.holder()), shop.clock.instant());
    }

    @Test
    void what_is_booked_already_is_listed_as_soon_as_it_is_decided() {
        town.placed("2020-11-12T16:30:00Z", 1);
        ReservationToken late = town.placed("2020-11-13T16:30:00Z", 2);
        assertThat(town.conflicts()).isEmpty();
        decide();
        assertThat(town.conflicts())
                .extracting(each -> each.reservation().token())
                .containsExactly(late);
        assertThat(town.conflicts().get(0).alternatives())
                .as("what can be had instead is judged by the same rules")
                .isNotEmpty()
                .allSatisfy(slot -> assertThat(slot.start()).isBefore(FRIDAY_EVENING.start()));
        shop.clock.set(FRIDAY_NOON);
        assertThat(town.conflicts())
                .extracting(each -> each.reservation().token())
                .containsExactly(late);
    }

    /** Otherwise every hold and every booking would be judged anew, without their homes, when the planned hour strikes. */
    @Test
    void the_version_of_a_sale_is_the_one_that_holds_at_its_slot_and_stays_it_when_the_hour_strikes() {
        decide();
        SlotId friday = slotAt("2020-11-13T13:00:00Z");
        Reservation before = hold(1, FRIDAY_MORNING).reservation().orElseThrow();
        Reservation after = hold(2, friday).reservation().orElseThrow();
        assertThat(before.outing().rulesVersion()).isEqualTo("0");
        assertThat(after.outing().rulesVersion()).isEqualTo("curfew");
        confirmHold.confirm(after.token());
        assertThat(shop.history.of(after.token()))
                .extracting(HistoryEntry::rulesVersion)
                .containsOnly("curfew");
        shop.clock.set(FRIDAY_NOON);
        assertThat(town.outings.versionAt(friday.start())).isEqualTo("curfew");
    }
}
