// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.reservation;

import java.util.Objects;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.reservation.Actor;
import org.creneau.reservation.CancelOrderPickups;
import org.creneau.reservation.CancelOutcome;
import org.creneau.reservation.CancelReservation;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Refusals;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Transactions;

/**
 * Cancels a pickup, or all pickups of its order, for somebody of the staff who has its row before them. Runs in a short transaction
 * of its own, again if it loses a race, and notes in the row what was done and why. Bean {@code creneauCancelByStaff}.
 * Thread-safe.
 */
public final class CancelByStaff {

    /** What may be asked for. Stored by name: never rename a constant. */
    public enum What {
        CANCEL,
        CANCEL_ORDER
    }

    /** The fewest characters of a reason that says something. */
    public static final int LEAST_REASON = 3;
    /** The most characters of a reason. */
    public static final int MOST_REASON = 200;

    private static final int ATTEMPTS = 8;

    private final CancelReservation cancelReservation;
    private final CancelOrderPickups cancelOrderPickups;
    private final Transactions transactions;
    private EntityManager em;

    public CancelByStaff(
            CancelReservation cancelReservation, CancelOrderPickups cancelOrderPickups, Transactions transactions) {
        this.cancelReservation = Objects.requireNonNull(cancelReservation, "cancelReservation");
        this.cancelOrderPickups = Objects.requireNonNull(cancelOrderPickups, "cancelOrderPickups");
        this.transactions = Objects.requireNonNull(transactions, "transactions");
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    /**
     * Cancels.
     *
     * @param rowId of the pickup
     * @param reason of {@link #LEAST_REASON} to {@link #MOST_REASON} characters, otherwise {@link IllegalArgumentException}
     * @return allowed if it is done, or was done before; otherwise why not
     */
    public Verdict cancel(long rowId, What what, Actor actor, String reason) {
        if (!isReason(reason)) {
            throw new IllegalArgumentException("reason has " + reason.trim().length() + " characters, allowed is "
                    + LEAST_REASON + ".." + MOST_REASON);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.separate(() -> attempt(rowId, what, actor, reason.trim()));
            } catch (Conflict conflict) {
                if (attempt == ATTEMPTS) {
                    throw conflict;
                }
            }
        }
    }

    /** Whether that says why. */
    public static boolean isReason(String reason) {
        int length = reason.trim().length();
        return length >= LEAST_REASON && length <= MOST_REASON;
    }

    private Verdict attempt(long rowId, What what, Actor actor, String reason) {
        Object[] row = em.createQuery(
                        "select r.token, r.orderId, r.state from ReservationEntity r where r.id = :id", Object[].class)
                .setParameter("id", rowId)
                .getSingleResult();
        Verdict verdict = what == What.CANCEL
                ? one(ReservationToken.parse((String) row[0]), actor, reason)
                : all((Long) row[1], ReservationState.valueOf((String) row[2]), actor, reason);
        if (verdict.isAllowed()) {
            em.createQuery("update ReservationEntity set staffAct = :act, staffReason = :reason"
                            + " where id = :id and staffAct is null")
                    .setParameter("act", what.name())
                    .setParameter("reason", reason)
                    .setParameter("id", rowId)
                    .executeUpdate();
        }
        return verdict;
    }

    private Verdict one(ReservationToken token, Actor actor, String reason) {
        ChangeOutcome outcome = cancelReservation.cancel(token, actor, reason);
        return outcome.isDone() ? Verdict.allowed() : outcome.verdict();
    }

    /** Where nothing is placed there is nothing to cancel: what is only held may be ordered a moment later. */
    private Verdict all(long order, ReservationState state, Actor actor, String reason) {
        CancelOutcome outcome = cancelOrderPickups.cancel(order, actor, reason);
        if (outcome.isDone() && outcome.cancelled().isEmpty() && state != ReservationState.CANCELLED) {
            return Verdict.refusedBy(Refusal.of(Refusals.MOVE_NOT_ALLOWED));
        }
        return outcome.isDone() ? Verdict.allowed() : outcome.verdict();
    }

    /** The row as it is in the database now, for the admin to show, whatever the caller's transaction has seen. */
    public ReservationEntity row(long rowId) {
        return transactions.separate(() -> em.find(ReservationEntity.class, rowId));
    }
}
