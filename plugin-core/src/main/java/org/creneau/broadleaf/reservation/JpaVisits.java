// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.reservation;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.Query;
import org.creneau.broadleaf.store.Millis;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.visit.Arrival;
import org.creneau.reservation.visit.Coming;
import org.creneau.reservation.visit.PickupPerson;
import org.creneau.reservation.visit.Visit;
import org.creneau.reservation.visit.Visits;
import org.jspecify.annotations.Nullable;

/**
 * What the counter is told beside a reservation, in columns of {@code CRN_RESERVATION} that nothing else writes. A name that is
 * null was never asked for; who was asked and named nobody has an empty one. Thread-safe.
 */
public final class JpaVisits implements Visits {

    private static final String WAITING =
            " where token = :token and slotStart = :start and state in ('CONFIRMED', 'PREPARING', 'READY')";

    private static final String TOLD =
            "select r.personName, r.personPhone, r.personNote, r.onTheWayAt, r.hereAt, r.spot,"
                    + " r.token from ReservationEntity r where r.token in (:tokens)";

    /** Databases bound the length of such a list; more are read in several goes. */
    private static final int AT_ONCE = 500;

    private final SlotLabels labels;
    private EntityManager em;

    public JpaVisits(SlotLabels labels) {
        this.labels = labels;
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public Visit of(ReservationToken token) {
        return ofAll(Collections.singleton(token)).getOrDefault(token, Visit.untold());
    }

    @Override
    public Map<ReservationToken, Visit> ofAll(Collection<ReservationToken> tokens) {
        List<String> all =
                tokens.stream().map(ReservationToken::toString).sorted().collect(Collectors.toList());
        Map<ReservationToken, Visit> visits = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            em.createQuery(TOLD, Object[].class)
                    .setParameter("tokens", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .getResultList()
                    .forEach(row -> visits.put(ReservationToken.parse((String) row[6]), visit(row)));
        }
        return visits;
    }

    private static Visit visit(Object... row) {
        return Visit.of(person(row), Arrival.of(moment(row[3]), moment(row[4]), text(row[5])));
    }

    private static PickupPerson person(Object... row) {
        return PickupPerson.stored(text(row[0]), text(row[1]), text(row[2]));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : (String) value;
    }

    private static @Nullable Instant moment(@Nullable Object millis) {
        return millis == null ? null : Instant.ofEpochMilli((Long) millis);
    }

    @Override
    public PickupPerson lastPersonOf(long orderId, long groupId) {
        List<Object[]> rows = em.createQuery(
                        "select r.personName, r.personPhone, r.personNote from ReservationEntity r where r.orderId = :order"
                                + " and r.groupId = :group and r.personName is not null order by r.heldAt desc, r.id desc",
                        Object[].class)
                .setParameter("order", orderId)
                .setParameter("group", groupId)
                .setMaxResults(1)
                .getResultList();
        return rows.isEmpty() ? PickupPerson.none() : person(rows.get(0));
    }

    @Override
    public boolean writePerson(ReservationToken token, PickupPerson person, Set<ReservationState> states) {
        return em.createQuery(
                                "update ReservationEntity set personName = :name, personPhone = :phone, personNote = :note"
                                        + " where token = :token and state in (:states)")
                        .setParameter("name", person.name())
                        .setParameter("phone", person.phone())
                        .setParameter("note", person.note())
                        .setParameter("token", token.toString())
                        .setParameter("states", states.stream().map(Enum::name).collect(Collectors.toList()))
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean noteComing(Reservation expected, Coming coming, Instant at, Instant since) {
        String unlessHere = " and (hereAt is null or hereAt < :since)";
        String column = coming == Coming.HERE ? "spot = null, spotAt = null, hereAt" : "onTheWayAt";
        return update(
                                "update ReservationEntity set " + column
                                        + " = :at, coming = :coming, comingLocal = :local" + WAITING + unlessHere
                                        + (coming == Coming.HERE
                                                ? ""
                                                : " and (onTheWayAt is null or onTheWayAt < :since)"),
                                expected)
                        .setParameter("at", Millis.of(at))
                        .setParameter("coming", coming.name())
                        .setParameter("local", labels.at(expected.slotId().point(), at))
                        .setParameter("since", Millis.upFrom(since))
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean writeSpot(Reservation expected, String spot, Instant at, Instant lastBefore) {
        return update(
                                "update ReservationEntity set spot = :spot, spotAt = :at" + WAITING
                                        + " and hereAt is not null and (spotAt is null or spotAt < :last)",
                                expected)
                        .setParameter("spot", spot)
                        .setParameter("at", Millis.of(at))
                        .setParameter("last", Millis.upFrom(lastBefore))
                        .executeUpdate()
                == 1;
    }

    private Query update(String statement, Reservation expected) {
        return em.createQuery(statement)
                .setParameter("token", expected.token().toString())
                .setParameter("start", Millis.of(expected.slotId().start()));
    }
}
