// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.race;

import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.creneau.eligibility.GoodsAreThere;
import org.creneau.point.PointId;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;

/** What one shopper who wants the thing does next, in one of their windows. For one thread. */
final class GoodsStep {

    /** Far more often than anybody is outrun. */
    private static final int TRIES = 300;

    private final Goods goods;
    private final Holder shopper;
    private final Random random;

    GoodsStep(Goods goods, Holder shopper, Random random) {
        this.goods = goods;
        this.shopper = shopper;
        this.random = random;
    }

    /** Anything, time passing and wanting two included; being outrun is allowed and changes nothing. */
    void anything() {
        if (random.nextInt(12) == 0) {
            goods.later(1 + random.nextInt(6));
        } else {
            anythingAtOnce(2);
        }
    }

    /** Anything while the clock stands still, wanting so many at most. */
    void anythingAtOnce(int most) {
        try {
            act(random.nextInt(16), 1 + random.nextInt(most), most);
        } catch (Conflict outrun) {
            // nothing was changed
        }
    }

    private void act(int which, int quantity, int most) {
        switch (which) {
            case 0, 1 -> hold(goods.here, quantity);
            case 2, 3 -> hold(goods.there, quantity);
            case 4 -> ifAny(current -> goods.bookings.hold(current.slotId(), shopper, Goods.basket(quantity)));
            case 5 -> goods.bookings.verify(shopper, Goods.basket(quantity));
            case 6 -> ifAny(current -> goods.bookings.closePayment(current.token()));
            case 7, 8, 9 -> ifAny(current -> confirm(current, most));
            case 10 -> ifAny(current -> goods.bookings.unconfirm(current.token()));
            case 11 -> goods.bookings.release(shopper);
            case 12 -> ifAny(current -> goods.bookings.cancel(current.token()));
            case 13, 14 ->
                ifAny(current -> goods.bookings.reschedule(
                        current.token(), goods.slot(random.nextBoolean() ? goods.here : goods.there, anySlot())));
            default -> goods.bookings.sweep();
        }
    }

    /** Unless that takes anew, of what ran out, more than is wanted now. */
    private void confirm(Reservation current, int most) {
        if (current.allotment().wanted().of(Goods.BOOK) <= most) {
            goods.bookings.confirm(current.token());
        }
    }

    private int anySlot() {
        return random.nextInt(Goods.SLOTS);
    }

    private HoldOutcome hold(PointId point, int quantity) {
        return goods.bookings.hold(goods.slot(point, anySlot()), shopper, Goods.basket(quantity));
    }

    private void ifAny(Consumer<Reservation> use) {
        goods.bookings.current(shopper).ifPresent(use);
    }

    /** Has one at most from now on: what is more is let go. */
    void becomeModest() {
        goods.bookings
                .live(shopper)
                .filter(live -> live.allotment().wanted().of(Goods.BOOK) > 1)
                .ifPresent(live -> {
                    if (live.state() == ReservationState.HELD) {
                        goods.bookings.release(shopper);
                    } else {
                        goods.bookings.cancel(live.token());
                    }
                });
    }

    /**
     * Asks for one of the first point until there is an answer; gives up what is booked elsewhere for it.
     *
     * @return true if the shopper has one, false if none is left
     */
    boolean insist() {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            HoldOutcome outcome = unlessOutrun(() -> hold(goods.here, 1));
            if (outcome != null && outcome.isHeld()) {
                return true;
            }
            if (outcome != null && outcome.verdict().isRefusedFor(GoodsAreThere.CODE)) {
                return false;
            }
            unlessOutrun(this::cancelled);
        }
        throw new AssertionError(shopper + " has had no answer in " + TRIES + " tries");
    }

    private boolean cancelled() {
        Reservation live = goods.bookings.live(shopper).orElse(null);
        return live != null
                && live.state() != ReservationState.HELD
                && goods.bookings.cancel(live.token()).isDone();
    }

    private static <T> T unlessOutrun(Supplier<T> work) {
        try {
            return work.get();
        } catch (Conflict outrun) {
            return null;
        }
    }
}
