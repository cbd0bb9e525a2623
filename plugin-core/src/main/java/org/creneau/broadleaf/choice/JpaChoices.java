// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.choice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.PersistenceException;
import javax.persistence.TypedQuery;
import org.creneau.broadleaf.store.DatabaseRefusal;
import org.creneau.broadleaf.store.Millis;
import org.creneau.broadleaf.store.RowClaims;
import org.creneau.reservation.Choice;
import org.creneau.reservation.ChoiceState;
import org.creneau.reservation.Choices;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.FollowUp;
import org.creneau.reservation.ReservationToken;

/**
 * The choices in {@code CRN_CHOICE}, read as plain values and replaced by single conditional statements, past the entity
 * cache. {@code add} and {@code replace} need a running transaction and reach the database at once. Thread-safe.
 */
public final class JpaChoices implements Choices {

    private final RowClaims claims;
    private EntityManager em;

    public JpaChoices(RowClaims claims) {
        this.claims = claims;
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public Optional<Choice> latestOf(ReservationToken token) {
        return all(query("c.token = :token order by c.round desc")
                        .setParameter("token", token.toString())
                        .setMaxResults(1))
                .stream()
                .findFirst();
    }

    @Override
    public void add(Choice choice) {
        ChoiceEntity row = ChoiceRow.toEntity(choice);
        try {
            em.persist(row);
            em.flush();
            em.detach(row);
        } catch (PersistenceException e) {
            throw DatabaseRefusal.isDuplicate(e) ? new Conflict(choice + " was asked by another", e) : e;
        }
    }

    @Override
    public boolean replace(Choice expected, Choice next) {
        return ChoiceRow.setChanges(em.createQuery(ChoiceRow.UPDATE), next)
                        .setParameter("token", expected.token().toString())
                        .setParameter("round", expected.round())
                        .setParameter("expectedVersion", expected.version())
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean claim(Choice expected) {
        return claims.claim("CRN_CHOICE", "OPEN_KEY", expected.token().toString(), expected.version());
    }

    @Override
    public List<Choice> openWithDeadlineBefore(Instant instant, int limit) {
        return all(query("c.state = :state and c.deadline <= :instant order by c.deadline, c.id")
                .setParameter("state", ChoiceState.OPEN.name())
                .setParameter("instant", Millis.of(instant))
                .setMaxResults(limit));
    }

    @Override
    public List<Choice> leftToStaff(FollowUp followUp, int limit) {
        return all(query("c.followUp = :followUp and c.followedUpAt is null order by c.endedAt, c.id")
                .setParameter("followUp", followUp.name())
                .setMaxResults(limit));
    }

    private TypedQuery<Object[]> query(String condition) {
        return em.createQuery(ChoiceRow.SELECT + " where " + condition, Object[].class);
    }

    private static List<Choice> all(TypedQuery<Object[]> query) {
        return query.getResultList().stream().map(ChoiceRow::read).collect(Collectors.toList());
    }
}
