// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.memory.Shop.slotAt;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.creneau.eligibility.FrenchPointPlaces;
import org.creneau.eligibility.OutingPolicy;
import org.creneau.eligibility.OutingRecord;
import org.creneau.eligibility.Outings;
import org.creneau.eligibility.RuleBook;
import org.creneau.format.json.FileRegimes;
import org.creneau.format.json.RegimeFile;
import org.creneau.memory.Shop;
import org.creneau.slot.SlotId;
import org.creneau.territory.DistanceBand;
import org.creneau.territory.FrenchPlaces;
import org.junit.jupiter.api.Test;

/**
 * The second lockdown, in which a shopper acknowledges the announced kilometre before a slot is held, and a hold that
 * runs out during checkout. This slot takes one order.
 */
class CheckingOutUnderRegimesTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final Holder ANNE = Holder.of(1, 1);
    private static final Holder BRUNO = Holder.of(2, 1);
    private static final Duration TOO_LONG = Duration.ofMinutes(16);
    private static final OutingRecord ACKNOWLEDGED =
            OutingRecord.of(DistanceBand.TO_5_KM, "2020", Set.of("distance-unknown@fr-2020-10-30-lockdown2@1"));

    private final Shop shop = new Shop();
    private final Outings outings = new Outings(
            FileRegimes.of(List.of(RegimeFile.FRANCE)),
            new FrenchPointPlaces(FrenchPlaces.shared()),
            OutingPolicy.builder().build());
    private final PlaceDesk desk = new PlaceDesk(shop.points, shop.plans, shop.ledger, RuleBook.standard(outings));
    private final HoldSlot holdSlot =
            new HoldSlot(desk, shop.book, new HoldIssue(shop.policy, new SecureRandom()), shop.clock);
    private final ConfirmHold confirmHold = new ConfirmHold(desk, shop.book, shop.clock);

    CheckingOutUnderRegimesTest() {
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(1).build());
    }

    private HoldOutcome hold(Holder holder) {
        return holdSlot.hold(TEN, Collector.of(holder).recording(ACKNOWLEDGED));
    }

    private void runOutAndSweep() {
        shop.clock.advance(TOO_LONG);
        shop.expireHolds.run(shop.clock.instant(), 100);
    }

    @Test
    void what_is_not_acknowledged_is_not_held() {
        assertThat(holdSlot.hold(TEN, ANNE).isHeld()).isFalse();
        assertThat(hold(ANNE).isHeld()).isTrue();
    }

    @Test
    void a_swept_hold_that_is_confirmed_has_its_place_again() {
        hold(ANNE);
        runOutAndSweep();
        assertThat(confirmHold.confirm(ANNE).isConfirmed()).isTrue();
        assertThat(shop.taken(TEN)).isEqualTo(1);
        assertThat(shop.booksBalance()).isTrue();
        assertThat(hold(BRUNO).isHeld()).isFalse();
    }
}
