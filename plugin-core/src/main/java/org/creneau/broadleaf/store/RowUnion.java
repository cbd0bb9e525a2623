// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

/**
 * Reads the rows of several tables in one statement, as plain values: a union in which each table fills the columns of
 * its types and leaves the others empty. One statement instead of one for each table is what keeps a hold cheap; JPA's
 * own language knows no union. Immutable and thread-safe.
 */
public final class RowUnion {

    private final List<RowLayout> layouts = new ArrayList<>();
    private final NativeSql all;
    private final NativeSql ofOne;

    private RowUnion(List<RowKind> kinds) {
        int[] widths = Arrays.stream(RowColumn.Type.values())
                .mapToInt(type ->
                        kinds.stream().mapToInt(kind -> kind.count(type)).max().orElse(0))
                .toArray();
        checkTyped(kinds.get(0), widths);
        kinds.forEach(kind -> layouts.add(new RowLayout(kind, layouts.size(), widths)));
        this.all = new NativeSql(sql(false));
        this.ofOne = new NativeSql(sql(true));
    }

    /** One of the kinds with the most texts goes first: its columns tell the database the type of the empty ones. */
    public static RowUnion of(RowKind... kinds) {
        List<RowKind> sorted = new ArrayList<>(Arrays.asList(kinds));
        sorted.sort(Comparator.comparing((RowKind kind) -> kind.count(RowColumn.Type.TEXT))
                .reversed());
        return new RowUnion(sorted);
    }

    private static void checkTyped(RowKind first, int... widths) {
        for (RowColumn.Type type : RowColumn.Type.values()) {
            if (type.isUntyped() && first.count(type) < widths[type.ordinal()]) {
                throw new IllegalArgumentException(first.table + " has the most texts and " + first.count(type) + " of "
                        + type + ", allowed is at least " + widths[type.ordinal()] + ", as many as another table");
            }
        }
    }

    private String sql(boolean ofOneOwner) {
        return layouts.stream().map(layout -> layout.select(ofOneOwner)).collect(Collectors.joining(" UNION ALL "))
                + " ORDER BY 1, 2";
    }

    public OwnedRows all(EntityManager em) {
        return all.read(em, Collections.emptyMap(), this::rows);
    }

    /** Those of one owner, and those that belong to nobody; with the parameters of the kinds' own conditions by name. */
    public OwnedRows of(EntityManager em, long owner, Map<String, Long> parameters) {
        Map<String, Long> values = new HashMap<>(parameters);
        values.put("owner", owner);
        return ofOne.read(em, values, this::rows);
    }

    private OwnedRows rows(ResultSet row) throws SQLException {
        OwnedRows found = new OwnedRows();
        while (row.next()) {
            RowLayout layout = layouts.get(RowLayout.kindOf(row));
            found.add(layout.kind, RowLayout.ownerOf(row), layout.row(row));
        }
        return found;
    }
}
