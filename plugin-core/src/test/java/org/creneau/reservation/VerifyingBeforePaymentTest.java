// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.memory.Shop.slotAt;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.creneau.eligibility.CollectRequest;
import org.creneau.eligibility.CollectRule;
import org.creneau.eligibility.PlaceIsLeft;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.RuleBook;
import org.creneau.memory.Race;
import org.creneau.memory.Shop;
import org.creneau.slot.Basket;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** The shopper is about to pay: the slot is still theirs, is theirs again, or is lost before any money moves. */
class VerifyingBeforePaymentTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final SlotId ELEVEN = slotAt("2020-11-12T10:00:00Z");
    private static final Holder ANNE = Holder.of(1, 1);
    private static final Duration TOO_LONG = Duration.ofMinutes(16);

    private final Shop shop = new Shop();
    private final VerifyHold verifyHold = new VerifyHold(shop.holdSlot);

    private Reservation hold(SlotId slot, long order) {
        return shop.holdSlot.hold(slot, Holder.of(order, 1)).reservation().get();
    }

    private void sweep() {
        shop.expireHolds.run(shop.clock.instant(), 100);
    }

    @Test
    void a_live_hold_is_kept_for_the_payment_whatever_the_rules_say_by_now() {
        Reservation hold = hold(TEN, 1);
        shop.points.put(Shop.aPoint().pausedUntil(TEN.end()).build());
        Reservation kept = verifyHold.verify(Collector.of(ANNE)).reservation().get();
        assertThat(kept.token()).isEqualTo(hold.token());
        assertThat(kept.payingSince()).isEqualTo(Shop.EIGHT);
        assertThat(kept.expiresAt()).isEqualTo(Shop.EIGHT.plus(Duration.ofMinutes(30)));
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void a_hold_that_ran_out_unswept_is_renewed_in_its_own_place() {
        Reservation hold = hold(TEN, 1);
        hold(TEN, 2);
        shop.clock.set(hold.expiresAt());
        Reservation renewed =
                verifyHold.verify(Collector.of(ANNE)).reservation().get();
        assertThat(renewed.token()).isEqualTo(hold.token());
        assertThat(renewed.isLiveAt(shop.clock.instant())).isTrue();
        assertThat(shop.taken(TEN)).isEqualTo(2);
    }

    @Test
    void who_wants_an_item_more_keeps_their_place_in_a_slot_that_was_made_smaller() {
        hold(TEN, 1);
        hold(TEN, 2);
        shop.plans.put(
                Shop.POINT,
                Shop.aPlan().capacity(Capacity.ofOrders(1).withItems(9)).build());
        Basket larger = Basket.weighing(Load.of(1, 3, 0));
        assertThat(verifyHold
                        .verify(Collector.of(ANNE).with(larger))
                        .reservation()
                        .get()
                        .load())
                .isEqualTo(larger.load());
        assertThat(shop.taken(TEN)).isEqualTo(2);
    }

    @Test
    void a_swept_hold_takes_its_place_again_while_one_is_free() {
        hold(TEN, 1);
        shop.clock.advance(Duration.ofMinutes(15));
        sweep();
        Reservation again = verifyHold.verify(Collector.of(ANNE)).reservation().get();
        assertThat(again.slotId()).isEqualTo(TEN);
        assertThat(shop.confirmHold.confirm(ANNE).isConfirmed()).isTrue();
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void a_swept_hold_is_lost_before_payment_when_others_took_the_places() {
        hold(ELEVEN, 1);
        shop.clock.advance(TOO_LONG);
        sweep();
        hold(ELEVEN, 2);
        hold(ELEVEN, 3);
        assertThat(verifyHold.verify(Collector.of(ANNE)).verdict().isRefusedFor(PlaceIsLeft.CODE))
                .isTrue();
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void what_was_released_is_not_taken_again() {
        hold(TEN, 1);
        shop.releaseHold.release(ANNE);
        assertThat(verifyHold.verify(Collector.of(ANNE)).verdict().isRefusedFor(Refusals.ENDED))
                .isTrue();
        assertThat(shop.taken(TEN)).isZero();
    }

    @Test
    void who_never_chose_a_slot_is_told_so() {
        assertThat(verifyHold.verify(Collector.of(ANNE)).verdict().isRefusedFor(Refusals.UNKNOWN))
                .isTrue();
    }

    @Test
    void an_order_that_is_placed_has_its_slot() {
        hold(TEN, 1);
        Reservation confirmed = shop.confirmHold.confirm(ANNE).reservation().get();
        assertThat(verifyHold.verify(Collector.of(ANNE)).reservation()).contains(confirmed);
    }

    @Test
    void a_slot_chosen_on_another_page_meanwhile_is_not_switched_back() {
        hold(ELEVEN, 1);
        SlotId noon = slotAt("2020-11-12T11:00:00Z");
        shop.clock.advance(TOO_LONG);
        RuleBook interrupted = RuleBook.standard().and(new Meanwhile(() -> shop.holdSlot.hold(noon, ANNE)));
        PlaceDesk desk = new PlaceDesk(shop.points, shop.plans, shop.ledger, interrupted);
        HoldIssue issue = shop.issue;
        HoldOutcome verified =
                new VerifyHold(new HoldSlot(desk, shop.book, issue, shop.clock)).verify(Collector.of(ANNE));
        assertThat(verified.reservation()).map(Reservation::slotId).contains(noon);
        assertThat(shop.reservations.liveOf(1, 1)).isEqualTo(verified.reservation());
        assertThat(shop.taken(ELEVEN)).isZero();
        assertThat(shop.booksBalance()).isTrue();
    }

    /** While the rules are asked for the first time, something happens on another page. */
    private record Meanwhile(Runnable event, AtomicBoolean happened) implements CollectRule {

        private Meanwhile(Runnable event) {
            this(event, new AtomicBoolean());
        }

        @Override
        public String code() {
            return "meanwhile";
        }

        @Override
        public Optional<Refusal> check(CollectRequest request) {
            if (happened.compareAndSet(false, true)) {
                List<Boolean> done = Race.of(1, any -> {
                    event.run();
                    return true;
                });
                assertThat(done).containsExactly(true);
            }
            return Optional.empty();
        }
    }
}
