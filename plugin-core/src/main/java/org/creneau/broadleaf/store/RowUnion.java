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
import java.util.stream.IntStream;
import javax.persistence.EntityManager;

/**
 * Reads the rows of several tables in one statement, as plain values: a union in which each table fills the columns of
 * its types and leaves the others empty. One statement instead of one for each table is what keeps a hold cheap; JPA's
 * own language knows no union. Immutable and thread-safe.
 */
public final class RowUnion {

    /** So many owners are read at once. */
    public static final int MOST_OWNERS = 100;

    private static final String OF_ONE = " = :owner";
    private static final String OF_SOME = IntStream.range(0, MOST_OWNERS)
            .mapToObj(n -> ":" + ownerName(n))
            .collect(Collectors.joining(", ", " IN (", ")"));

    private final List<RowLayout> layouts = new ArrayList<>();
    private final NativeSql all;
    private final NativeSql ofOne;
    private final NativeSql ofSome;

    private RowUnion(List<RowKind> kinds) {
        int[] widths = Arrays.stream(RowColumn.Type.values())
                .mapToInt(type ->
                        kinds.stream().mapToInt(kind -> kind.count(type)).max().orElse(0))
                .toArray();
        checkTyped(kinds.get(0), widths);
        kinds.forEach(kind -> layouts.add(new RowLayout(kind, layouts.size(), widths)));
        this.all = new NativeSql(sql(""));
        this.ofOne = new NativeSql(sql(OF_ONE));
        this.ofSome = new NativeSql(sql(OF_SOME));
    }

    private static String ownerName(int number) {
        return "owner" + number;
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

    private String sql(String whose) {
        return layouts.stream().map(layout -> layout.select(whose)).collect(Collectors.joining(" UNION ALL "))
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

    /**
     * Those of some owners, and those that belong to nobody.
     *
     * @param owners 1 to {@value #MOST_OWNERS}
     */
    public OwnedRows ofSome(EntityManager em, List<Long> owners) {
        Map<String, Long> values = new HashMap<>();
        for (int n = 0; n < MOST_OWNERS; n++) {
            values.put(ownerName(n), owners.get(Math.min(n, owners.size() - 1)));
        }
        return ofSome.read(em, values, this::rows);
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
