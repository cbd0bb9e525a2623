// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.creneau.broadleaf.store.DatabaseRefusal;
import org.creneau.broadleaf.store.Millis;
import org.creneau.broadleaf.store.Row;
import org.creneau.broadleaf.store.RowChange;
import org.creneau.broadleaf.store.RowClaims;
import org.creneau.broadleaf.store.RowInsert;
import org.creneau.broadleaf.store.RowKind;
import org.creneau.broadleaf.store.RowSelect;
import org.creneau.point.PointId;
import org.creneau.reservation.Holder;
import org.creneau.reservation.LiveReservationExists;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Reservations;
import org.jspecify.annotations.Nullable;

/**
 * The reservations in {@code CRN_RESERVATION}. Rows are read as plain values and replaced by single conditional
 * statements, past the entity cache, which a shop keeps open for a whole request. {@code add} and {@code replace} need a
 * running transaction and reach the database at once. What a hold asks of one order or token is asked in plain SQL, which
 * spares it most of what Hibernate would cost; pages and jobs ask in JPA's language, for databases differ in how to ask for
 * the first few rows. Thread-safe.
 */
public final class JpaReservations implements Reservations {

    private static final int PAGE = 1_000;
    private static final String BY_POINT = " order by r.pointId, r.slotStart, r.token";
    private static final String SELECT = ReservationColumns.READ.attributes().stream()
            .collect(Collectors.joining(", r.", "select r.", " from ReservationEntity r where "));

    private static final RowSelect OF_TOKEN = RowSelect.of(ReservationColumns.READ.where("TOKEN = :token"));
    private static final RowSelect LIVE = RowSelect.of(ReservationColumns.READ.where("LIVE_KEY = :key"));
    private static final RowSelect LIVE_OF_ORDER =
            RowSelect.sorted(ReservationColumns.READ.where("ORDER_ID = :order AND LIVE_KEY IS NOT NULL"), "groupId");

    private static final RowInsert ADD = RowInsert.of(ReservationColumns.WRITTEN, new ReservationEntity());
    private static final RowKind EXPECTED = ReservationColumns.WRITTEN.where(
            "TOKEN = :token AND STATE = :expectedState AND ROW_VERSION = :expectedVersion");
    private static final RowChange UPDATE = RowChange.of(EXPECTED, ReservationColumns.CHANGING);
    private static final RowChange MOVE =
            RowChange.of(EXPECTED, ReservationColumns.MOVING, ReservationColumns.OF_THE_SLOT);

    private final SlotLabels labels;
    private final RowClaims claims;
    private EntityManager em;

    public JpaReservations(SlotLabels labels, RowClaims claims) {
        this.labels = labels;
        this.claims = claims;
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public Optional<Reservation> find(ReservationToken token) {
        return all(OF_TOKEN, "token", token.toString()).stream().findFirst();
    }

    @Override
    public Optional<Reservation> liveOf(long orderId, long groupId) {
        return all(LIVE, "key", LiveKey.of(orderId, groupId)).stream().findFirst();
    }

    @Override
    public Optional<Reservation> liveOfOrder(long orderId) {
        return allLiveOfOrder(orderId).stream().findFirst();
    }

    @Override
    public List<Reservation> allLiveOfOrder(long orderId) {
        return all(LIVE_OF_ORDER, "order", orderId);
    }

    @Override
    public List<Reservation> allOfOrder(long orderId) {
        return all(query("r.orderId = :order order by r.heldAt, r.id").setParameter("order", orderId));
    }

    @Override
    public Optional<Reservation> latestOf(long orderId, long groupId) {
        return first(query("r.orderId = :order and r.groupId = :group order by r.heldAt desc, r.id desc")
                .setParameter("order", orderId)
                .setParameter("group", groupId));
    }

    @Override
    public List<Reservation> heldExpiredBefore(Instant instant, int limit) {
        return all(query("r.state = :state and r.expiresAt <= :instant order by r.expiresAt, r.id")
                .setParameter("state", ReservationState.HELD.name())
                .setParameter("instant", Millis.of(instant))
                .setMaxResults(limit));
    }

    @Override
    public List<Reservation> unreminded(Instant from, Instant to, int limit) {
        return all(
                query("r.state in ('CONFIRMED', 'PREPARING', 'READY') and r.slotStart >= :least and r.slotStart < :most"
                                + " and r.slotStart - r.heldAt >= :ahead"
                                + " and (r.remindedStart is null or r.remindedStart <> r.slotStart)"
                                + " order by r.slotStart, r.id")
                        .setParameter("least", Millis.upFrom(from))
                        .setParameter("most", Millis.upFrom(to))
                        .setParameter("ahead", Duration.between(from, to).toMillis())
                        .setMaxResults(limit));
    }

    @Override
    public boolean noteReminded(Reservation expected) {
        return em.createQuery(
                                "update ReservationEntity set remindedStart = slotStart where token = :token"
                                        + " and rowVersion = :version and (remindedStart is null or remindedStart <> slotStart)")
                        .setParameter("token", expected.token().toString())
                        .setParameter("version", expected.version())
                        .executeUpdate()
                == 1;
    }

    @Override
    public List<Reservation> ofPoint(PointId point, Instant from, Instant to) {
        return all(query("r.pointId = :point and r.slotStart >= :least and r.slotStart < :most"
                        + " order by r.slotStart, r.token")
                .setParameter("point", point.value())
                .setParameter("least", Millis.upFrom(from))
                .setParameter("most", Millis.upFrom(to)));
    }

    @Override
    public void eachLiveFrom(Instant from, Consumer<Reservation> reader) {
        eachLiveWhile(null, from, reservation -> {
            reader.accept(reservation);
            return true;
        });
    }

    @Override
    public void eachLiveWhile(@Nullable PointId first, Instant from, Predicate<Reservation> reader) {
        List<Reservation> page = firstPage(first, from);
        while (!page.isEmpty()) {
            for (Reservation each : page) {
                if (!reader.test(each)) {
                    return;
                }
            }
            page = page.size() < PAGE ? Collections.emptyList() : pageAfter(page.get(PAGE - 1), from);
        }
    }

    private List<Reservation> firstPage(@Nullable PointId first, Instant from) {
        TypedQuery<Object[]> page = query("r.liveKey is not null and r.slotStart >= :least"
                        + (first == null ? "" : " and r.pointId >= :point") + BY_POINT)
                .setParameter("least", Millis.upFrom(from))
                .setMaxResults(PAGE);
        return all(first == null ? page : page.setParameter("point", first.value()));
    }

    private List<Reservation> pageAfter(Reservation last, Instant from) {
        return all(query("r.liveKey is not null and r.slotStart >= :least and (r.pointId > :point or r.pointId = :point"
                        + " and (r.slotStart > :start or r.slotStart = :start and r.token > :token))" + BY_POINT)
                .setParameter("least", Millis.upFrom(from))
                .setParameter("point", last.slotId().point().value())
                .setParameter("start", Millis.of(last.slotId().start()))
                .setParameter("token", last.token().toString())
                .setMaxResults(PAGE));
    }

    @Override
    public List<Reservation> around(Holder holder, String network, String household) {
        Map<String, Object> values = new HashMap<>();
        values.put("key", LiveKey.of(holder.orderId(), holder.groupId()));
        values.put("customer", holder.customerId());
        values.put("network", network.isEmpty() ? null : network);
        values.put("household", household.isEmpty() ? null : household);
        values.values().removeIf(Objects::isNull);
        return read(Around.of(values.keySet()).rows(em, values));
    }

    @Override
    public boolean claim(Reservation expected) {
        return claims.claim("CRN_RESERVATION", "TOKEN", expected.token().toString(), expected.version());
    }

    @Override
    public void add(Reservation reservation) {
        try {
            ADD.run(em, ReservationRow.added(reservation, labels.of(reservation.slotId())));
        } catch (RuntimeException e) {
            throw refusal(reservation, e);
        }
    }

    @Override
    public boolean replace(Reservation expected, Reservation next) {
        if (!isSuccessor(expected, next)) {
            throw new IllegalArgumentException(
                    "next is " + next + ", allowed is the version after " + expected + " of the same reservation");
        }
        boolean stays = expected.slotId().equals(next.slotId());
        Map<String, Object> values =
                stays ? ReservationRow.changed(next) : ReservationRow.moved(next, labels.of(next.slotId()));
        values.put("token", expected.token().toString());
        values.put("expectedState", expected.state().name());
        values.put("expectedVersion", expected.version());
        try {
            return (stays ? UPDATE : MOVE).run(em, values) == 1;
        } catch (RuntimeException e) {
            throw refusal(next, e);
        }
    }

    private static boolean isSuccessor(Reservation expected, Reservation next) {
        return expected.token().equals(next.token()) && next.version() == expected.version() + 1;
    }

    private static RuntimeException refusal(Reservation reservation, RuntimeException thrown) {
        return reservation.holdsPlace() && DatabaseRefusal.isDuplicate(thrown)
                ? new LiveReservationExists(reservation.holder(), thrown)
                : thrown;
    }

    private TypedQuery<Object[]> query(String condition) {
        return em.createQuery(SELECT + condition, Object[].class);
    }

    private static Optional<Reservation> first(TypedQuery<Object[]> query) {
        return all(query.setMaxResults(1)).stream().findFirst();
    }

    private static List<Reservation> all(TypedQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(ReservationColumns.READ::row)
                .map(ReservationRow::read)
                .collect(Collectors.toList());
    }

    private List<Reservation> all(RowSelect select, String parameter, Object value) {
        return read(select.rows(em, Collections.singletonMap(parameter, value)));
    }

    private static List<Reservation> read(List<Row> rows) {
        return rows.stream().map(ReservationRow::read).collect(Collectors.toList());
    }
}
