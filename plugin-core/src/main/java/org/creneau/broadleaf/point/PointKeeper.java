// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.board.PointRushes;
import org.creneau.broadleaf.store.OwnedRows;
import org.creneau.broadleaf.store.Row;
import org.creneau.point.PointId;
import org.creneau.point.Problem;
import org.creneau.point.Rush;
import org.creneau.reservation.Transactions;
import org.creneau.territory.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Use cases: what a merchant does to a point as a whole. Each in a transaction of its own that makes others who change the point
 * wait. What is booked at a point stays booked, whatever is done to it. Bean {@code creneauPointKeeper}. Thread-safe.
 */
public final class PointKeeper {

    /** The longest that no orders are taken: who wants more closes the point or puts it away. */
    public static final Duration LONGEST_STOP = Duration.ofDays(92);

    private final PointTable table;
    private final PointJudge judge;
    private final PointRushes rushes;
    private final Transactions transactions;
    private EntityManager em;

    public PointKeeper(PointTable table, PointRushes rushes, Transactions transactions) {
        this.table = table;
        this.judge = new PointJudge(table);
        this.rushes = rushes;
        this.transactions = transactions;
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    /**
     * A new point with all that this one has but its reservations, its stock, its pause and its rush. It is open to no orders until
     * somebody says so: it still lies where the other does. Empty if there is no such point.
     *
     * @param name 1..120 characters
     */
    public Optional<PointId> copy(PointId id, String name) {
        if (name.trim().isEmpty() || name.length() > 120) {
            throw new IllegalArgumentException("name is '" + name + "', allowed is 1..120 characters");
        }
        return changing(id, point -> {
            PointEntity copy = RowCopy.into(new PointEntity(), point);
            copy.name = name.trim();
            copy.active = false;
            copy.archived = null;
            copy.pausedUntil = null;
            copy.rushUntil = null;
            copy.rushMinutes = null;
            em.persist(copy);
            PointParts.ALL.forEach(kind -> kind.copy(em, point.getId(), copy));
            em.flush();
            return PointId.of(copy.getId());
        });
    }

    /**
     * Takes no new orders until then; it ends by itself. False if there is no such point.
     *
     * @param until after now, {@link #LONGEST_STOP} at most
     */
    public boolean stopOrders(PointId id, Instant until, Instant now) {
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST_STOP))) {
            throw new IllegalArgumentException(
                    "until is " + until + ", allowed is after " + now + " and at most " + LONGEST_STOP + " later");
        }
        return setRush(id, Rush.withoutNewOrders(until));
    }

    /** Takes orders again at once. */
    public boolean takeOrders(PointId id) {
        return setRush(id, null);
    }

    private boolean setRush(PointId id, @Nullable Rush rush) {
        return transactions.separate(() -> rushes.set(id, rush));
    }

    /**
     * Closes the point from the first day to the last, both included, for a reason that shoppers read. What is wrong with that is
     * answered, and then nothing is changed; empty if it is done. Throws {@link IllegalArgumentException} if there is no such point.
     */
    public List<Problem> close(PointId id, LocalDate first, LocalDate last, String reason) {
        return changing(id, point -> {
                    ClosureEntity closure = new ClosureEntity();
                    closure.point = point;
                    closure.firstDay = Date.valueOf(first);
                    closure.lastDay = Date.valueOf(last);
                    closure.reason = reason.trim();
                    List<Problem> problems = problemsWith(point, closure);
                    if (problems.isEmpty()) {
                        em.persist(closure);
                    }
                    return problems;
                })
                .orElseThrow(() -> new IllegalArgumentException("point is " + id + ", allowed is one that is there"));
    }

    private List<Problem> problemsWith(PointEntity point, ClosureEntity closure) {
        OwnedRows rows = table.rowsOf(PointId.of(point.getId()));
        Row row = rows.of(PointRows.POINT, point.getId()).get(0);
        OwnedRows more = rows.with(
                PartRows.CLOSURES,
                point.getId(),
                FormRow.of(closure, PartRows.CLOSURES.attributes()).numbered(Long.MAX_VALUE));
        List<Problem> problems = new ArrayList<>(judge.problemsOf(row, more));
        problems.removeAll(judge.problemsOf(row, rows));
        return problems;
    }

    /** Where the point is, by its row as it is now; empty if there is none. */
    public Optional<PointPlace> place(PointId id) {
        return transactions.separate(() ->
                Optional.ofNullable(em.find(PointEntity.class, id.value())).map(PointPlace::new));
    }

    /** Puts the pin of the point there; false if somebody changed the point since that version of it, or there is none. */
    public boolean movePin(PointId id, GeoPoint to, int version) {
        return changing(id, point -> {
                    if (point.rowVersion != version) {
                        return false;
                    }
                    point.latitude = degrees(to.latitude());
                    point.longitude = degrees(to.longitude());
                    return true;
                })
                .orElse(false);
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
    }

    /** Puts the point away: open to no orders, and not among those of every day. Nothing of it is deleted. False if there is none. */
    public boolean archive(PointId id) {
        return changing(id, point -> {
                    point.active = false;
                    point.archived = true;
                    return true;
                })
                .orElse(false);
    }

    /** Among those of every day again, open to no orders until somebody says so. False if there is none. */
    public boolean restore(PointId id) {
        return changing(id, point -> {
                    point.archived = null;
                    return true;
                })
                .orElse(false);
    }

    /** Whether anything rests on the point that must not lose it: reservations, whatever became of them, or stock. */
    public boolean hasHistory(PointId id) {
        return transactions.separate(() -> count("ReservationEntity", id) + count("StockEntity", id) > 0);
    }

    private long count(String entity, PointId id) {
        return em.createQuery("select count(e) from " + entity + " e where e.pointId = :point", Long.class)
                .setParameter("point", id.value())
                .getSingleResult();
    }

    /** How many people are still awaited there from one instant to the other. */
    public long awaited(PointId id, Instant from, Instant toExclusive) {
        return transactions.separate(() -> em.createQuery(
                        "select count(e) from ReservationEntity e where e.pointId = :point and e.slotStart >= :from"
                                + " and e.slotStart < :to and e.state in ('CONFIRMED', 'PREPARING', 'READY')",
                        Long.class)
                .setParameter("point", id.value())
                .setParameter("from", from.toEpochMilli())
                .setParameter("to", toExclusive.toEpochMilli())
                .getSingleResult());
    }

    private interface Change<T> {
        T to(PointEntity point);
    }

    /** The row is locked before it is read, so that nobody's change is lost. */
    private <T> Optional<T> changing(PointId id, Change<T> change) {
        Supplier<Optional<T>> work = () -> {
            PointTable.LOCK.run(em, Collections.singletonList(Collections.singletonMap("id", id.value())));
            PointEntity point = em.find(PointEntity.class, id.value());
            return Optional.ofNullable(point).map(change::to);
        };
        return transactions.separate(work);
    }
}
