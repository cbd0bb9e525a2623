// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;

/**
 * Reads attributes of one entity as plain values, sorted by id. No entity is made, so what comes back is what the
 * transaction sees in the database, whatever the entity cache holds. Immutable and thread-safe.
 */
public final class RowQuery {

    private final String source;
    private final List<String> attributes;

    private RowQuery(String source, List<String> attributes) {
        this.source = source;
        this.attributes = attributes;
    }

    /** At least two attributes; {@code a.b} reads attribute b of the one referred to. */
    public static RowQuery of(String entity, String... attributes) {
        String selected = Arrays.stream(attributes).map(each -> "e." + each).collect(Collectors.joining(", "));
        return new RowQuery(
                "select " + selected + " from " + entity + " e",
                Collections.unmodifiableList(Arrays.asList(attributes.clone())));
    }

    public List<String> attributes() {
        return attributes;
    }

    public List<Row> all(EntityManager em) {
        return rows(em.createQuery(source + " order by e.id", Object[].class));
    }

    /** Those whose attribute has that value. */
    public List<Row> where(EntityManager em, String attribute, Object value) {
        String condition = " where e." + attribute + " = :value order by e.id";
        return rows(em.createQuery(source + condition, Object[].class).setParameter("value", value));
    }

    private List<Row> rows(TypedQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(values -> new Row(attributes, values))
                .collect(Collectors.toList());
    }
}
