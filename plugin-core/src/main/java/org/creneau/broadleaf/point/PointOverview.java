// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.creneau.board.Remit;
import org.creneau.point.PointId;
import org.creneau.reservation.Transactions;

/** The points of somebody's remit as a merchant looks for them: by a word, by what state they are in, page by page. Thread-safe. */
public final class PointOverview {

    /** So many are on a page. */
    public static final int PAGE = 50;

    private static final int MOST = 5_000;

    /** Which points are looked for. Truth values are parameters, for the databases write them differently. */
    public enum Which {
        /** All but those that were put away. */
        PRESENT("(p.archived is null or p.archived <> :yes or p.active = :yes)"),
        /** Open to orders. */
        OPEN("p.active = :yes"),
        /** Paused, or taking no orders or fewer for a while. */
        PAUSED("p.active = :yes and (p.pausedUntil > :now or p.rushUntil > :now)"),
        /** Not open to orders, and not put away. */
        HIDDEN("p.active <> :yes and (p.archived is null or p.archived <> :yes)"),
        /** Put away. */
        ARCHIVED("p.active <> :yes and p.archived = :yes");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    private static final String AMONG = " and p.id in (:ids)";

    private static final String SEARCHED =
            " and (lower(p.name) like :word escape '!' or lower(p.city) like :word escape '!' or p.postcode like :word escape '!')";

    private final Transactions transactions;
    private EntityManager em;

    public PointOverview(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    /**
     * Those whose name, town or postcode has the word in it, by name.
     *
     * @param word empty for any
     * @param page from 0
     */
    public List<PointSummary> find(Remit remit, String word, Which which, int page, Instant now) {
        return transactions.separate(
                () -> query(remit, "select p", word, which, now, " order by p.name, p.id", PointEntity.class)
                        .setFirstResult(page * PAGE)
                        .setMaxResults(PAGE)
                        .getResultList()
                        .stream()
                        .map(PointSummary::new)
                        .collect(Collectors.toList()));
    }

    /** All of them by name, the first 5,000. */
    public List<PointSummary> all(Remit remit, Which which, Instant now) {
        return transactions.separate(
                () -> query(remit, "select p", "", which, now, " order by p.name, p.id", PointEntity.class)
                        .setMaxResults(MOST)
                        .getResultList()
                        .stream()
                        .map(PointSummary::new)
                        .collect(Collectors.toList()));
    }

    /** That point, whatever state it is in. */
    public Optional<PointSummary> find(PointId id) {
        return transactions.separate(() ->
                Optional.ofNullable(em.find(PointEntity.class, id.value())).map(PointSummary::new));
    }

    /** How many there are in all. */
    public long count(Remit remit, String word, Which which, Instant now) {
        return transactions.separate(() -> query(remit, "select count(p)", word, which, now, "", Long.class)
                .getSingleResult());
    }

    private <T> TypedQuery<T> query(
            Remit remit, String select, String word, Which which, Instant now, String order, Class<T> type) {
        String wanted = word.trim().toLowerCase(Locale.ROOT);
        TypedQuery<T> query = em.createQuery(
                select + " from PointEntity p where " + which.condition + (remit.isEverywhere() ? "" : AMONG)
                        + (wanted.isEmpty() ? "" : SEARCHED) + order,
                type);
        query.setParameter("yes", true);
        if (!remit.isEverywhere()) {
            query.setParameter("ids", idsOf(remit));
        }
        if (!wanted.isEmpty()) {
            query.setParameter("word", "%" + wanted.replaceAll("([!%_])", "!$1") + "%");
        }
        if (which == Which.PAUSED) {
            query.setParameter("now", Date.from(now));
        }
        return query;
    }

    /** Never empty, for not every database takes an empty list; no point has the number 0. */
    private static List<Long> idsOf(Remit remit) {
        List<Long> ids = new ArrayList<>(Collections.singletonList(0L));
        remit.points().forEach(point -> ids.add(point.value()));
        return ids;
    }
}
