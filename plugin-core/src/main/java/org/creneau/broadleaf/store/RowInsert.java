// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/**
 * Adds rows of one kind, one at a time, at once and past the session, under ids of the generator that the table's entity is
 * mapped with. Immutable and thread-safe; needs a running transaction.
 */
public final class RowInsert {

    private final EntityIds ids;
    private final NativeSql sql;

    private RowInsert(EntityIds ids, NativeSql sql) {
        this.ids = ids;
        this.sql = sql;
    }

    /** The entity is one of the table's, without an id. */
    public static RowInsert of(RowKind kind, Object entity) {
        List<String> attributes = kind.attributes();
        String columns = attributes.stream()
                .skip(1)
                .map(attribute -> ", " + kind.column(attribute).column)
                .collect(Collectors.joining());
        String values = attributes.stream().map(attribute -> ":" + attribute).collect(Collectors.joining(", "));
        return new RowInsert(
                new EntityIds(entity),
                new NativeSql(
                        "INSERT INTO " + NativeSql.table(kind.table) + " (" + kind.key + columns + ") VALUES (" + values
                                + ")",
                        kind.types()));
    }

    /** Values are by attribute; null for SQL's null. */
    public void run(EntityManager em, Map<String, ?> values) {
        Map<String, Object> numbered = new HashMap<>(values);
        numbered.put("id", ids.next(em));
        sql.change(em, numbered);
    }
}
