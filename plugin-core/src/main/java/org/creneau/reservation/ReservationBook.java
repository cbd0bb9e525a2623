// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The reservations, their history, the messages about them and the transactions they are changed in. What is added or
 * changed here is recorded in the same transaction, so no use case can forget to. A change that loses a race rolls back
 * whole and runs again from its start, a few times. Thread-safe.
 */
public final class ReservationBook {

    private static final int ATTEMPTS = 8;

    private final Reservations reservations;
    private final History history;
    private final Messages messages;
    private final Transactions transactions;
    private Refunds refunds = Refunds.none();

    public ReservationBook(Reservations reservations, History history, Messages messages, Transactions transactions) {
        this.reservations = Objects.requireNonNull(reservations, "reservations");
        this.history = Objects.requireNonNull(history, "history");
        this.messages = Objects.requireNonNull(messages, "messages");
        this.transactions = Objects.requireNonNull(transactions, "transactions");
    }

    /** Who hears of cancelled pickups; nobody unless set. Called by the container before anything else. */
    public void setRefunds(Refunds value) {
        this.refunds = Objects.requireNonNull(value, "refunds");
    }

    /**
     * Runs the work in short transactions of its own until no {@link Conflict} is thrown; lets the last one through.
     */
    <T> T alone(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.separate(work);
            } catch (Conflict conflict) {
                if (attempt == ATTEMPTS) {
                    throw conflict;
                }
            }
        }
    }

    /** Runs the work once, in the caller's transaction if there is one. */
    <T> T joined(Supplier<T> work) {
        return transactions.required(work);
    }

    /** For reading and for claiming; changes go through {@link #add} and {@link #store}. */
    Reservations all() {
        return reservations;
    }

    List<HistoryEntry> historyOf(ReservationToken token) {
        return history.of(token);
    }

    /** The live reservation of that order and group, or else the one held last. */
    Optional<Reservation> currentOf(Holder holder) {
        Optional<Reservation> live = reservations.liveOf(holder.orderId(), holder.groupId());
        return live.isPresent() ? live : reservations.latestOf(holder.orderId(), holder.groupId());
    }

    /** Stores a new reservation and records it. */
    Reservation add(Reservation added, Act act) {
        reservations.add(added);
        history.add(HistoryEntry.of(null, added, act));
        return added;
    }

    /** Stores the next version and records it; throws {@link Conflict} if another change was faster. */
    Reservation store(Reservation expected, Reservation next, Act act) {
        if (!storeIfFirst(expected, next, act)) {
            throw new Conflict("reservation " + expected.token() + " is no longer in version " + expected.version());
        }
        return next;
    }

    /** The same, but false if another change was faster, for a job that passes on to the next. */
    boolean storeIfFirst(Reservation expected, Reservation next, Act act) {
        refuseSilentMove(expected, next, act);
        if (!reservations.replace(expected, next)) {
            return false;
        }
        HistoryEntry entry = HistoryEntry.of(expected.state(), next, act);
        history.add(entry);
        if (expected.isPlaced() && next.state() == ReservationState.CANCELLED) {
            refunds.owe(next, entry);
        }
        return true;
    }

    /** A slot is changed by its shopper or by somebody of the staff, never by a job, whatever the use case. */
    private static void refuseSilentMove(Reservation expected, Reservation next, Act act) {
        if (act.actor().kind() == Actor.Kind.SYSTEM && !expected.slotId().equals(next.slotId())) {
            throw new IllegalArgumentException("actor is system, allowed is the shopper or one of the staff to move "
                    + expected + " to " + next.slotId());
        }
    }

    /** The shopper is told about that version of the reservation, not before that instant. */
    void tell(Reservation about, MessageKind kind, Instant dueAt) {
        messages.add(Message.about(about, kind, dueAt));
    }

    /** Takes back what has not been told yet. */
    void untell(Reservation about, MessageKind kind) {
        untell(about.token(), kind);
    }

    /** The same, about whatever version of it. */
    void untell(ReservationToken about, MessageKind kind) {
        messages.withdraw(kind, about.toString());
    }
}
