// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.node;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.creneau.proof.Bookings;
import org.creneau.proof.Town;
import org.creneau.proof.node.Moment.Work;
import org.creneau.reservation.ConfirmOutcome;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.Load;

/** One thread of a node: a few shoppers who book, and now and then a sweep. */
final class Window implements Runnable {

    private static final int SHOPPERS = 3;
    private static final int SLOTS = 3;

    private final SharedPage page;
    private final int thread;
    private final Clock clock;
    private final Witness witness;
    private final Bookings bookings;
    private final long firstOrder;
    private final Random random;

    /** When the holds that its shoppers were told of run out. */
    private final Map<Holder, Instant> promised = new HashMap<>();

    /** @param number of all threads that a node ever had, in the order of their lives */
    Window(SharedPage page, Town town, int node, int number) {
        this.page = page;
        this.thread = number % SharedPage.THREADS;
        this.clock = Calendar.clockOf(node, page);
        this.witness = new Witness(page, node, thread);
        this.bookings = town.bookings(witness.watching(town.stores()), clock);
        this.firstOrder = firstOrderOf(node) + 100L * number;
        this.random = new Random(firstOrder);
    }

    /** The orders of a node are numbered from there. */
    static long firstOrderOf(int node) {
        return 1_000_000L * (node + 1);
    }

    @Override
    public void run() {
        try {
            while (true) {
                anything(Holder.of(firstOrder + random.nextInt(SHOPPERS), 1));
                witness.end();
            }
        } catch (Throwable e) {
            say("failed " + e);
            throw e;
        }
    }

    private void anything(Holder shopper) {
        try {
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> hold(shopper);
                case 3, 4, 5 -> confirm(shopper);
                case 6 -> release(shopper);
                case 7 -> undo(shopper);
                case 8 -> pay(shopper);
                default -> sweep();
            }
        } catch (Conflict outrun) {
            say("outrun");
        }
    }

    private void hold(Holder shopper) {
        witness.begin(Work.HOLD);
        Load load = Load.of(1, random.nextInt(4), 0);
        HoldOutcome outcome = bookings.hold(Calendar.slot(page.window() + random.nextInt(SLOTS)), shopper, load);
        outcome.reservation()
                .filter(held -> held.state() == ReservationState.HELD)
                .ifPresent(held -> promised.put(shopper, held.expiresAt()));
        say(outcome.isHeld() ? "held " + outcome.reservation().get().token() : "refused");
    }

    private void pay(Holder shopper) {
        witness.begin(Work.OTHER);
        if (random.nextBoolean()) {
            bookings.extend(shopper);
        } else {
            bookings.live(shopper).ifPresent(live -> bookings.verify(shopper, live.load()));
        }
        say("kept");
    }

    private void confirm(Holder shopper) {
        witness.begin(Work.CONFIRM);
        ConfirmOutcome outcome = bookings.confirm(shopper);
        Instant now = clock.instant(); // later than the confirmation by any means, since time may leap meanwhile
        if (outcome.isConfirmed()) {
            promised.remove(shopper);
            say("confirmed " + outcome.reservation().get().token());
        } else if (now.isBefore(promised.getOrDefault(shopper, Instant.EPOCH).minus(Bounds.EARLY))) {
            say("broken promise to " + shopper + " at " + now + ": " + outcome.verdict());
        } else {
            say("lost");
        }
    }

    private void release(Holder shopper) {
        witness.begin(Work.OTHER);
        promised.remove(shopper);
        bookings.release(shopper);
        say("released");
    }

    /** Said before it is done: from here on nobody is owed anything. */
    private void undo(Holder shopper) {
        witness.begin(Work.OTHER);
        Reservation live = bookings.live(shopper).orElse(null);
        if (live == null || live.state() != ReservationState.CONFIRMED) {
            return;
        }
        say("undoing " + live.token());
        if (random.nextBoolean()) {
            bookings.cancel(live.token());
        } else {
            bookings.unconfirm(live.token());
        }
    }

    private void sweep() {
        witness.begin(Work.SWEEP);
        Instant now = page.now();
        int swept = 0;
        for (int batch = bookings.sweep(); batch > 0; batch = bookings.sweep()) {
            swept += batch;
        }
        say("swept " + now.toEpochMilli() + " " + swept);
    }

    private void say(String text) {
        Node.say(thread, text);
    }
}
