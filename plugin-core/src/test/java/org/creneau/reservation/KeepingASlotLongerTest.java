// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.memory.Shop.slotAt;

import java.time.Duration;
import java.time.Instant;
import org.creneau.memory.Shop;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** How long a place is kept: extended once, and while somebody pays, but never for ever. */
class KeepingASlotLongerTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final Holder ANNE = Holder.of(1, 1);

    private final Shop shop = new Shop();
    private final VerifyHold verifyHold = shop.useCases.verifyHold;

    @Test
    void a_hold_is_extended_once_for_as_long_again() {
        hold();
        advance(10);
        assertThat(shop.extendHold.extend(ANNE).reservation().get().expiresAt()).isEqualTo(minute(30));
        ChangeOutcome again = shop.extendHold.extend(ANNE);
        assertThat(again.verdict().isRefusedFor(Refusals.EXTENDED_ALREADY)).isTrue();
        assertThat(stored().expiresAt()).isEqualTo(minute(30));
    }

    @Test
    void what_ran_out_is_not_extended() {
        hold();
        advance(15);
        assertThat(shop.extendHold.extend(ANNE).verdict().isRefusedFor(Refusals.ENDED))
                .isTrue();
        assertThat(shop.extendHold.extend(Holder.of(9, 9)).verdict().isRefusedFor(Refusals.UNKNOWN))
                .isTrue();
    }

    @Test
    void a_point_may_say_how_long_its_holds_last() {
        shop.plans.put(Shop.POINT, Shop.aPlan().holdMinutes(40).build());
        assertThat(hold().expiresAt()).isEqualTo(minute(40));
        assertThat(shop.extendHold.extend(ANNE).reservation().get().expiresAt()).isEqualTo(minute(80));
    }

    @Test
    void a_place_is_kept_for_the_payment_and_the_sweep_leaves_it_alone() {
        hold();
        advance(14);
        verifyHold.verify(Collector.of(ANNE));
        advance(29);
        assertThat(shop.expireHolds.run(shop.clock.instant(), 10)).isZero();
        assertThat(shop.confirmHold.confirm(ANNE).isConfirmed()).isTrue();
        assertThat(stored().payingSince()).isNull();
    }

    @Test
    void a_payment_that_nobody_ends_ends_by_itself() {
        hold();
        advance(14);
        verifyHold.verify(Collector.of(ANNE));
        advance(30);
        assertThat(shop.expireHolds.run(shop.clock.instant(), 10)).isEqualTo(1);
        assertThat(shop.taken(TEN)).isZero();
    }

    @Test
    void a_hold_that_has_longer_to_run_is_not_shortened_by_a_payment() {
        shop.plans.put(Shop.POINT, Shop.aPlan().holdMinutes(60).build());
        hold();
        verifyHold.verify(Collector.of(ANNE));
        assertThat(stored().expiresAt()).isEqualTo(minute(60));
    }

    @Test
    void after_a_declined_payment_there_is_time_for_another_card() {
        hold();
        advance(14);
        Reservation paying = verifyHold.verify(Collector.of(ANNE)).reservation().get();
        advance(1);
        assertThat(shop.closePayment.close(paying.token())).isTrue();
        assertThat(shop.closePayment.close(paying.token())).as("a second time").isFalse();
        assertThat(stored().expiresAt()).isEqualTo(minute(14 + 1 + 15));
    }

    @Test
    void however_often_a_payment_is_tried_the_place_is_not_kept_for_ever() {
        hold();
        shop.extendHold.extend(ANNE);
        Instant last = shop.policies.of(Shop.POINT).latest(Shop.EIGHT);
        assertThat(last).isEqualTo(minute(15 + 15 + 30 + 30));
        for (int attempt = 0; attempt < 20; attempt++) {
            advance(4);
            verifyHold.verify(Collector.of(ANNE));
            assertThat(stored().expiresAt()).isBeforeOrEqualTo(last);
        }
        shop.clock.set(last);
        assertThat(shop.expireHolds.run(shop.clock.instant(), 10)).isEqualTo(1);
    }

    @Test
    void a_sweep_by_a_clock_that_is_ahead_ends_nothing_before_its_time() {
        hold();
        ExpireHolds sweep = new ExpireHolds(shop.desk, shop.book, Duration.ofSeconds(30));
        assertThat(sweep.run(minute(15).plusSeconds(29), 10)).isZero();
        assertThat(sweep.run(minute(15).plusSeconds(30), 10)).isEqualTo(1);
    }

    private Reservation hold() {
        return shop.holdSlot.hold(TEN, ANNE).reservation().get();
    }

    private Reservation stored() {
        return shop.reservations.liveOf(1, 1).get();
    }

    private void advance(int minutes) {
        shop.clock.advance(Duration.ofMinutes(minutes));
    }

    private static Instant minute(int number) {
        return Shop.EIGHT.plus(Duration.ofMinutes(number));
    }
}
