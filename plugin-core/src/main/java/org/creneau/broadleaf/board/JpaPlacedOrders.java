// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.board;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.Query;
import org.creneau.board.OrderFace;
import org.creneau.board.OrderSearch;
import org.creneau.board.PlacedOrders;
import org.creneau.reservation.OrderTerms;
import org.jspecify.annotations.Nullable;

/**
 * Placed orders, looked for in {@code BLC_ORDER} and {@code BLC_CUSTOMER}. The database gives what may fit, first
 * with the words as they were typed, then whatever their accents; what does fit is decided here, because no database folds accents as
 * another does. The latest orders are walked through backwards by their primary key. In
 * the databases' own language, because whole orders would otherwise be loaded with all that hangs on them. Thread-safe.
 */
public final class JpaPlacedOrders implements PlacedOrders {

    /** Rows that may fit and are looked at here at once. */
    private static final int BATCH = 2_000;

    /** So often at most, for each way to look: 10,000 rows that may fit. */
    private static final int MOST_BATCHES = 5;

    private static final String HEAD = "SELECT o.ORDER_ID, o.ORDER_NUMBER, c.FIRST_NAME, c.LAST_NAME,"
            + " o.EMAIL_ADDRESS AS ORDER_EMAIL, c.EMAIL_ADDRESS AS CUSTOMER_EMAIL FROM {h-schema}BLC_ORDER o"
            + " LEFT JOIN {h-schema}BLC_CUSTOMER c ON c.CUSTOMER_ID = o.CUSTOMER_ID"
            + " WHERE o.ORDER_ID > :oldest AND o.ORDER_ID < :below AND o.ORDER_STATUS IN (:placed)"
            + " AND (REPLACE(REPLACE(LOWER(o.ORDER_NUMBER), '-', ''), ' ', '') LIKE :part OR LOWER(o.EMAIL_ADDRESS) LIKE :start ESCAPE '!'"
            + " OR LOWER(c.EMAIL_ADDRESS) LIKE :start ESCAPE '!'";

    private static final String LAST = "SELECT MAX(o.ORDER_ID) FROM {h-schema}BLC_ORDER o";

    private final OrderTerms terms;
    private EntityManager em;

    public JpaPlacedOrders(OrderTerms terms) {
        this.terms = Objects.requireNonNull(terms, "terms");
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    @Override
    public List<Long> find(OrderSearch search, int most) {
        Object last = em.createNativeQuery(LAST).getSingleResult();
        SortedSet<Long> found = new TreeSet<>(Comparator.reverseOrder());
        if (last != null) {
            long newest = ((Number) last).longValue();
            look(search, search.narrowPatterns(), newest, found, most);
            if (found.size() < most) {
                look(search, search.widePatterns(), newest, found, most);
            }
        }
        return found.stream().limit(most).collect(Collectors.toList());
    }

    /** On below the last row that was looked at while there may be more. */
    private void look(OrderSearch search, List<String> patterns, long newest, SortedSet<Long> found, int most) {
        long below = newest + 1;
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            List<?> rows = mayFit(search, patterns, newest - LATEST, below);
            for (Object each : rows) {
                Object[] row = (Object[]) each;
                below = ((Number) row[0]).longValue();
                if (fits(search, row)) {
                    found.add(below);
                }
            }
            if (rows.size() < BATCH || found.size() >= most) {
                return;
            }
        }
    }

    private List<?> mayFit(OrderSearch search, List<String> patterns, long oldest, long below) {
        StringBuilder sql = new StringBuilder(HEAD).append(" OR (1 = 1");
        for (int at = 0; at < patterns.size(); at++) {
            sql.append(" AND (LOWER(c.FIRST_NAME) LIKE :word")
                    .append(at)
                    .append(" ESCAPE '!' OR LOWER(c.LAST_NAME) LIKE :word")
                    .append(at)
                    .append(" ESCAPE '!')");
        }
        Query query = em.createNativeQuery(
                        sql.append(")) ORDER BY o.ORDER_ID DESC").toString())
                .setParameter("oldest", oldest)
                .setParameter("below", below)
                .setParameter("placed", terms.placed())
                .setParameter("part", "%" + search.compact() + "%")
                .setParameter("start", OrderSearch.literal(search.typed()) + "%")
                .setMaxResults(BATCH);
        for (int at = 0; at < patterns.size(); at++) {
            query.setParameter("word" + at, patterns.get(at));
        }
        return query.getResultList();
    }

    private static boolean fits(OrderSearch search, Object... row) {
        String name = text(row[2]) + " " + text(row[3]);
        OrderFace face = OrderFace.of(text(row[1]), name);
        return search.finds(face, text(row[4])) || search.finds(face, text(row[5]));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().trim();
    }
}
