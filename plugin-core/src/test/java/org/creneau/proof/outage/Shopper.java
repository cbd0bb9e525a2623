// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.outage;

import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.creneau.proof.Bookings;
import org.creneau.reservation.ConfirmOutcome;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.Holder;
import org.creneau.reservation.StoreUnavailable;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;

/** One thread that holds and confirms, order after order; asks again whatever was not answered. */
final class Shopper implements Callable<Integer> {

    private static final int MOST_SECONDS = 240;
    private static final int ORDERS = 100_000;

    private final Bookings bookings;
    private final SlotId slot;
    private final long firstOrder;
    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private final Queue<StoreUnavailable> errors = new ConcurrentLinkedQueue<>();
    private final Semaphore answers = new Semaphore(0);
    private final Semaphore failures = new Semaphore(0);
    private volatile boolean stopping;

    Shopper(Bookings bookings, SlotId slot, int number) {
        this.bookings = bookings;
        this.slot = slot;
        this.firstOrder = 20_000_000L + (long) ORDERS * number;
    }

    /** Until it is stopped; how many orders it has confirmed. */
    @Override
    public Integer call() {
        int orders = 0;
        while (!stopping) {
            Holder holder = Holder.of(firstOrder + orders, 1);
            HoldOutcome held = answered(() -> bookings.hold(slot, holder, Load.oneOrder()));
            ConfirmOutcome confirmed = answered(() -> bookings.confirm(holder));
            if (!held.isHeld() || !confirmed.isConfirmed()) {
                throw new AssertionError(held + ", " + confirmed);
            }
            told.add(confirmed.reservation().get().token().toString());
            orders++;
        }
        return orders;
    }

    private <T> T answered(Supplier<T> useCase) {
        while (true) {
            try {
                T answer = useCase.get();
                answers.release();
                return answer;
            } catch (StoreUnavailable away) {
                errors.add(away);
                failures.release();
            } catch (Conflict outrun) {
                answers.release();
            }
        }
    }

    void stop() {
        stopping = true;
    }

    /** True once it was answered so many times more. */
    boolean isServed(int times) throws InterruptedException {
        answers.drainPermits();
        return answers.tryAcquire(times, MOST_SECONDS, TimeUnit.SECONDS);
    }

    /** True once it was told once more that the database is away. */
    boolean isTurnedAway() throws InterruptedException {
        failures.drainPermits();
        return failures.tryAcquire(1, MOST_SECONDS, TimeUnit.SECONDS);
    }

    Queue<String> told() {
        return told;
    }

    Queue<StoreUnavailable> errors() {
        return errors;
    }
}
