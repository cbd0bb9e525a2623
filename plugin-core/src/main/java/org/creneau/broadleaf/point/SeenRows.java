// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.creneau.broadleaf.store.RowBatch;
import org.creneau.broadleaf.store.RowKind;
import org.creneau.reservation.Transactions;

/**
 * The rows that two people may have open in forms at once: points, what belongs to them, and preparation times. Makes whoever saves one
 * wait for others who do, and says what is stored by then. Bean {@code creneauSeenRows}. Thread-safe.
 */
public final class SeenRows {

    private static final RowBatch LOCK_LEAD_RULE =
            RowBatch.update("CRN_LEAD_RULE", "LEAD_AMOUNT = LEAD_AMOUNT WHERE LEAD_RULE_ID = :id");

    private static final Map<String, List<String>> TOLD_BY = toldBy();

    private final Transactions transactions;
    private EntityManager em;

    public SeenRows(Transactions transactions) {
        this.transactions = transactions;
    }

    private static Map<String, List<String>> toldBy() {
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        attributes.put(PointEntity.class.getName(), Collections.singletonList("rowVersion"));
        PointFormCheck.KINDS.forEach((type, kind) -> attributes.put(type.getName(), attributesOf(kind)));
        attributes.put(LeadRuleEntity.class.getName(), attributesOf(PartRows.LEAD_RULES));
        return Collections.unmodifiableMap(attributes);
    }

    private static List<String> attributesOf(RowKind kind) {
        List<String> attributes = new ArrayList<>(kind.attributes());
        attributes.remove("id");
        return Collections.unmodifiableList(attributes);
    }

    /** Called once, by the container. */
    @PersistenceContext(unitName = "blPU")
    public void setEntityManager(EntityManager manager) {
        this.em = manager;
    }

    /**
     * The attributes by which one state of such a row is told from another: its version if it has one, else all that it holds. Empty
     * for rows of a class that is not watched.
     */
    public static List<String> toldBy(String className) {
        return TOLD_BY.getOrDefault(className, Collections.emptyList());
    }

    /**
     * The row as it is stored; until the end of the running transaction nobody else who asks here changes it. Read in a transaction of its
     * own: the caller's may have begun to read before somebody else stored something. Empty if there is no such row.
     *
     * @param className a watched one
     */
    public Optional<Serializable> locked(String className, long id) {
        Class<?> type = typeOf(className);
        if (type == LeadRuleEntity.class) {
            LOCK_LEAD_RULE.run(em, Collections.singletonList(Collections.singletonMap("id", id)));
        } else if (type == PointEntity.class) {
            lockPoint(id);
        } else {
            Optional<Serializable> part = stored(type, id);
            if (!part.isPresent()) {
                return part;
            }
            lockPoint(((PointPart) part.get()).getPoint().getId());
        }
        return stored(type, id);
    }

    /** Makes everybody else wait who changes that point or what belongs to it, until the end of the running transaction. */
    public void lockPoint(long id) {
        PointTable.LOCK.run(em, Collections.singletonList(Collections.singletonMap("id", id)));
    }

    private Optional<Serializable> stored(Class<?> type, long id) {
        return transactions.separate(() -> Optional.ofNullable((Serializable) em.find(type, id)));
    }

    private static Class<?> typeOf(String className) {
        if (className.equals(PointEntity.class.getName())) {
            return PointEntity.class;
        }
        if (className.equals(LeadRuleEntity.class.getName())) {
            return LeadRuleEntity.class;
        }
        return PointFormCheck.KINDS.keySet().stream()
                .filter(type -> type.getName().equals(className))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "className is " + className + ", allowed is one of " + TOLD_BY.keySet()));
    }
}
