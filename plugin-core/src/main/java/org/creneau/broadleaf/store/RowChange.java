// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/** One conditional change of the rows of a table, sent once. Immutable and thread-safe; needs a running transaction. */
public final class RowChange {

    private final NativeSql sql;

    private RowChange(NativeSql sql) {
        this.sql = sql;
    }

    /** Of that table of the plugin; the change is what follows SET, with named parameters, and must not come from anybody else. */
    public static RowChange update(String table, String change) {
        return new RowChange(new NativeSql("UPDATE " + NativeSql.table(table) + " SET " + change));
    }

    /** Gives those attributes of rows that meet the condition of the kind the values of parameters with their names. */
    public static RowChange of(RowKind kind, Collection<String> attributes) {
        return of(kind, attributes, Collections.emptyList());
    }

    /** The same, and the columns hold nothing any more. */
    public static RowChange of(RowKind kind, Collection<String> attributes, Collection<String> emptied) {
        String columns = attributes.stream()
                .map(attribute -> kind.column(attribute).column + " = :" + attribute)
                .collect(Collectors.joining(", "));
        String nothing =
                emptied.stream().map(column -> ", " + column + " = NULL").collect(Collectors.joining());
        return new RowChange(new NativeSql(
                "UPDATE " + NativeSql.table(kind.table) + " SET " + columns + nothing + " WHERE " + kind.condition,
                kind.types()));
    }

    /** How many rows met the condition. Values are by the name of the parameter; null for SQL's null. */
    public int run(EntityManager em, Map<String, ?> values) {
        return sql.change(em, values);
    }
}
