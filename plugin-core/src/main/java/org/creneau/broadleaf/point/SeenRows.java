// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.broadleaf.store.Row;
import org.creneau.broadleaf.store.RowKind;
import org.creneau.broadleaf.store.RowSelect;
import org.creneau.reservation.Transactions;
import org.creneau.reservation.stock.Fingerprint;

/**
 * Tells whether a row of a point is still the one that a form showed: by its version if it has one, else by a fingerprint of what its
 * columns hold. Reads in transactions of its own, because the caller's entity manager knows the form's values already. Bean {@code
 * creneauSeenRows}. Thread-safe.
 */
public final class SeenRows {

    private static final Map<String, RowKind> KINDS = kinds();

    private final Transactions transactions;
    private EntityManager em;

    public SeenRows(Transactions transactions) {
        this.transactions = transactions;
    }

    private static Map<String, RowKind> kinds() {
        Map<String, RowKind> kinds = new LinkedHashMap<>();
        PointFormCheck.KINDS.forEach((type, kind) -> kinds.put(type.getName(), kind));
        kinds.put(LeadRuleEntity.class.getName(), PartRows.LEAD_RULES);
        return kinds;
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    /** Whether rows of that class are watched. */
    public static boolean areWatched(String className) {
        return className.equals(PointEntity.class.getName()) || KINDS.containsKey(className);
    }

    /** What the row is now; empty if there is none, or rows of that class are not watched. */
    public Optional<String> now(String className, long id) {
        if (className.equals(PointEntity.class.getName())) {
            return transactions.separate(() -> em
                    .createQuery("select p.rowVersion from PointEntity p where p.id = :id", Integer.class)
                    .setParameter("id", id)
                    .getResultList()
                    .stream()
                    .findFirst()
                    .map(String::valueOf));
        }
        RowKind kind = KINDS.get(className);
        return kind == null ? Optional.empty() : transactions.separate(() -> fingerprint(kind, id));
    }

    private Optional<String> fingerprint(RowKind kind, long id) {
        return RowSelect.ofId(kind).rows(em, java.util.Collections.singletonMap("id", id)).stream()
                .findFirst()
                .map(row -> {
                    Fingerprint fingerprint = new Fingerprint();
                    fingerprint.add(valuesOf(kind, row));
                    return fingerprint.text();
                });
    }

    private static List<Object> valuesOf(RowKind kind, Row row) {
        return kind.attributes().stream()
                .map(attribute -> row.value(attribute, Object.class))
                .collect(Collectors.toList());
    }
}
