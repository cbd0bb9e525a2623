// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.race;

import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.creneau.eligibility.PlaceIsLeft;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;

/** What one shopper does next, in one of their windows. For one thread. */
final class Step {

    /** Far more often than anybody is outrun. */
    private static final int TRIES = 300;

    private final Street street;
    private final Holder shopper;
    private final Random random;

    Step(Street street, Holder shopper, Random random) {
        this.street = street;
        this.shopper = shopper;
        this.random = random;
    }

    /** Anything, time passing included; being outrun is allowed and changes nothing. */
    void anything() {
        if (random.nextInt(12) == 0) {
            street.later(1 + random.nextInt(6));
        } else {
            anythingAtOnce();
        }
    }

    /** Anything while the clock stands still. */
    void anythingAtOnce() {
        try {
            act(random.nextInt(16));
        } catch (Conflict outrun) {
            // nothing was changed
        }
    }

    private void act(int which) {
        switch (which) {
            case 0, 1, 2 -> hold(random.nextInt(Street.SLOTS));
            case 3 -> ifAny(current -> street.bookings.hold(current.slotId(), shopper, someLoad()));
            case 4 -> street.bookings.extend(shopper);
            case 5 -> ifAny(current -> street.bookings.verify(shopper, current.load()));
            case 6 -> ifAny(current -> street.bookings.closePayment(current.token()));
            case 7, 8 -> street.bookings.confirm(shopper);
            case 9 -> ifAny(current -> street.bookings.confirm(current.token()));
            case 10 -> ifAny(current -> street.bookings.unconfirm(current.token()));
            case 11 -> street.bookings.release(shopper);
            case 12 -> ifAny(current -> street.bookings.cancel(current.token()));
            case 13 -> ifAny(current -> street.bookings.reschedule(current.token(), anySlot()));
            case 14 -> ifAny(current -> street.bookings.prepare(current.token()));
            default -> street.bookings.sweep();
        }
    }

    private SlotId anySlot() {
        return street.slot(random.nextInt(Street.SLOTS));
    }

    private HoldOutcome hold(int slot) {
        return street.bookings.hold(street.slot(slot), shopper, someLoad());
    }

    private Load someLoad() {
        return Load.of(1, random.nextInt(4), random.nextInt(20));
    }

    private void ifAny(Consumer<Reservation> use) {
        street.bookings.current(shopper).ifPresent(use);
    }

    /**
     * Asks for the first slot until there is an answer; gives up what is booked elsewhere for it.
     *
     * @return true if the shopper has a place in it, false if it is full
     */
    boolean insistOnTheFirst() {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            HoldOutcome outcome = unlessOutrun(() -> hold(0));
            if (outcome != null && outcome.isHeld()) {
                return true;
            }
            if (outcome != null && outcome.verdict().isRefusedFor(PlaceIsLeft.CODE)) {
                return false;
            }
            unlessOutrun(() -> cancelled(outcome));
        }
        throw new AssertionError(shopper + " has had no answer in " + TRIES + " tries");
    }

    private boolean cancelled(HoldOutcome refused) {
        if (refused == null) {
            return false;
        }
        Reservation live = street.bookings.live(shopper).orElse(null);
        return live != null
                && live.state() != ReservationState.HELD
                && street.bookings.cancel(live.token()).isDone();
    }

    private static <T> T unlessOutrun(Supplier<T> work) {
        try {
            return work.get();
        } catch (Conflict outrun) {
            return null;
        }
    }
}
