// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.Query;

/**
 * Reads the rows of several tables in one statement, as plain values: a union in which each table fills the columns of
 * its types and leaves the others empty. One statement instead of one for each table is what keeps a hold cheap; JPA's
 * own language knows no union. Immutable and thread-safe.
 */
public final class RowUnion {

    private final List<RowKind> kinds;
    private final int[] widths = new int[RowColumn.Type.values().length];

    private RowUnion(List<RowKind> kinds) {
        this.kinds = kinds;
        for (RowColumn.Type type : RowColumn.Type.values()) {
            widths[type.ordinal()] =
                    kinds.stream().mapToInt(kind -> kind.count(type)).max().orElse(0);
        }
    }

    /** One of the kinds with the most texts goes first: its columns tell the database the type of the empty ones. */
    public static RowUnion of(RowKind... kinds) {
        List<RowKind> sorted = new ArrayList<>(Arrays.asList(kinds));
        sorted.sort(Comparator.comparing((RowKind kind) -> kind.count(RowColumn.Type.TEXT))
                .reversed());
        return new RowUnion(Collections.unmodifiableList(sorted));
    }

    public OwnedRows all(EntityManager em) {
        return rows(em.createNativeQuery(sql(false)));
    }

    /** Those of one owner, and those that belong to nobody. */
    public OwnedRows of(EntityManager em, long owner) {
        return rows(em.createNativeQuery(sql(true)).setParameter("owner", owner));
    }

    private String sql(boolean ofOneOwner) {
        return kinds.stream().map(kind -> select(kind, ofOneOwner)).collect(Collectors.joining(" UNION ALL "))
                + " ORDER BY 1, 2";
    }

    /** Hibernate puts the shop's own schema before the table. */
    private String select(RowKind kind, boolean ofOneOwner) {
        List<String> columns = new ArrayList<>();
        columns.add(kinds.indexOf(kind) + " AS K");
        columns.add(kind.key + " AS R");
        columns.add((kind.owner.isEmpty() ? "0" : kind.owner) + " AS P");
        for (RowColumn.Type type : RowColumn.Type.values()) {
            for (int n = 0; n < widths[type.ordinal()]; n++) {
                RowColumn column = kind.nth(type, n);
                columns.add((column == null ? type.none : column.column) + " AS " + type + n);
            }
        }
        String where = ofOneOwner && !kind.owner.isEmpty() ? " WHERE " + kind.owner + " = :owner" : "";
        return "SELECT " + String.join(", ", columns) + " FROM {h-schema}" + kind.table + where;
    }

    private OwnedRows rows(Query query) {
        OwnedRows found = new OwnedRows();
        for (Object each : query.getResultList()) {
            Object[] values = (Object[]) each;
            RowKind kind = kinds.get(((Number) values[0]).intValue());
            found.add(kind, ((Number) values[2]).longValue(), row(kind, values));
        }
        return found;
    }

    private Row row(RowKind kind, Object[] values) {
        List<String> attributes = new ArrayList<>(Collections.singletonList("id"));
        List<Object> read = new ArrayList<>(Collections.singletonList(((Number) values[1]).longValue()));
        int at = 3;
        for (RowColumn.Type type : RowColumn.Type.values()) {
            for (int n = 0; n < widths[type.ordinal()]; n++, at++) {
                RowColumn column = kind.nth(type, n);
                if (column != null) {
                    attributes.add(column.attribute);
                    read.add(type.read(values[at]));
                }
            }
        }
        return new Row(attributes, read.toArray());
    }
}
