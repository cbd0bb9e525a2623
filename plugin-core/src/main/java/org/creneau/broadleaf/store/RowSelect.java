// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.persistence.EntityManager;

/** Reads the rows of one kind that meet its condition, as plain values. Immutable and thread-safe; needs a running transaction. */
public final class RowSelect {

    private final RowLayout layout;
    private final NativeSql sql;

    private RowSelect(RowLayout layout, String order) {
        this.layout = layout;
        this.sql = new NativeSql(layout.select("") + order);
    }

    /** In no order. */
    public static RowSelect of(RowKind kind) {
        return new RowSelect(layout(kind), "");
    }

    /** The one whose key is the parameter {@code id}. */
    public static RowSelect ofId(RowKind kind) {
        return of(kind.where(kind.key + " = :id"));
    }

    /** Sorted by that attribute. */
    public static RowSelect sorted(RowKind kind, String attribute) {
        return new RowSelect(layout(kind), " ORDER BY " + kind.column(attribute).column);
    }

    private static RowLayout layout(RowKind kind) {
        return new RowLayout(
                kind,
                0,
                Arrays.stream(RowColumn.Type.values()).mapToInt(kind::count).toArray());
    }

    /** The values are those of the condition's parameters by name. */
    public List<Row> rows(EntityManager em, Map<String, ?> values) {
        return sql.read(em, values, this::read);
    }

    /** Shows the rows one after the other and keeps none. */
    public void each(EntityManager em, Map<String, ?> values, Consumer<Row> work) {
        sql.<Boolean>read(em, values, found -> {
            while (found.next()) {
                work.accept(layout.row(found));
            }
            return true;
        });
    }

    private List<Row> read(ResultSet found) throws SQLException {
        List<Row> rows = new ArrayList<>();
        while (found.next()) {
            rows.add(layout.row(found));
        }
        return rows;
    }
}
