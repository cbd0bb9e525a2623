// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.memory.Shop.slotAt;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.creneau.confinement.Basis;
import org.creneau.confinement.Treatment;
import org.creneau.confinement.Treatments;
import org.creneau.eligibility.FrenchPointPlaces;
import org.creneau.eligibility.Lockdown;
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
    private final HoldSlot holdSlot = new HoldSlot(desk, shop.book, shop.issue, shop.clock);
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

    /** The merchant enforces what was announced, and Anne lives 500 m away: nothing speaks against her slot. */
    @Test
    void a_paid_order_does_not_lose_its_slot_because_the_home_is_no_longer_known() {
        Treatments strict = Treatments.usual().with(Basis.ANNOUNCED, Treatment.ENFORCE);
        Outings strictly = new Outings(
                FileRegimes.of(List.of(RegimeFile.FRANCE)),
                new FrenchPointPlaces(FrenchPlaces.shared()),
                OutingPolicy.builder().treatments(strict).build());
        PlaceDesk strictDesk = new PlaceDesk(shop.points, shop.plans, shop.ledger, RuleBook.standard(strictly));
        HoldSlot hold = new HoldSlot(strictDesk, shop.book, shop.issue, shop.clock);
        ConfirmHold confirm = new ConfirmHold(strictDesk, shop.book, shop.clock);
        assertThat(hold.hold(TEN, Collector.of(ANNE)).isHeld())
                .as("home not told")
                .isFalse();
        assertThat(hold.hold(TEN, Collector.of(ANNE).from(Lockdown.from(500))).isHeld())
                .isTrue();
        shop.clock.advance(TOO_LONG);
        assertThat(confirm.confirm(ANNE).isConfirmed()).as("run out").isTrue();
        assertThat(hold.hold(
                                SlotId.of(Shop.POINT, TEN.end(), 30),
                                Collector.of(BRUNO).from(Lockdown.from(500)))
                        .isHeld())
                .isTrue();
        runOutAndSweep();
        assertThat(confirm.confirm(BRUNO).isConfirmed()).as("swept").isTrue();
        assertThat(shop.booksBalance()).isTrue();
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
