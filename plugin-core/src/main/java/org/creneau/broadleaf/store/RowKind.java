// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table among those that a {@link RowUnion} reads: its key, whom its rows belong to, and which columns are read as
 * which attributes. Attributes are named like the fields of the table's entity. Immutable and thread-safe.
 */
public final class RowKind {

    final String table;
    final String key;
    final String owner;
    final List<RowColumn> columns;

    private RowKind(String table, String key, String owner, List<RowColumn> columns) {
        this.table = table;
        this.key = key;
        this.owner = owner;
        this.columns = columns;
    }

    /** Rows of that table with that key, owned by the row that {@code owner} refers to; empty for rows owned by nobody. */
    public static RowKind of(String table, String key, String owner) {
        return new RowKind(table, key, owner, Collections.emptyList());
    }

    public RowKind texts(String... attributesAndColumns) {
        return with(RowColumn.Type.TEXT, attributesAndColumns);
    }

    /** Whole numbers. */
    public RowKind numbers(String... attributesAndColumns) {
        return with(RowColumn.Type.NUMBER, attributesAndColumns);
    }

    /** Numbers of rows elsewhere. */
    public RowKind ids(String... attributesAndColumns) {
        return with(RowColumn.Type.ID, attributesAndColumns);
    }

    /** Dates without a time of the day. */
    public RowKind dates(String... attributesAndColumns) {
        return with(RowColumn.Type.DATE, attributesAndColumns);
    }

    public RowKind amounts(String... attributesAndColumns) {
        return with(RowColumn.Type.AMOUNT, attributesAndColumns);
    }

    private RowKind with(RowColumn.Type type, String... attributesAndColumns) {
        List<RowColumn> more = new ArrayList<>(columns);
        List<String> names = Arrays.asList(attributesAndColumns);
        for (int at = 0; at < names.size(); at += 2) {
            more.add(new RowColumn(type, names.get(at), names.get(at + 1)));
        }
        return new RowKind(table, key, owner, more);
    }

    /** The id first, then those of the columns. */
    public List<String> attributes() {
        List<String> names = new ArrayList<>(Collections.singletonList("id"));
        columns.forEach(column -> names.add(column.attribute));
        return names;
    }

    int count(RowColumn.Type type) {
        return (int) columns.stream().filter(column -> column.type == type).count();
    }

    /** The n-th column of that type, or null if it has fewer. */
    @Nullable
    RowColumn nth(RowColumn.Type type, int n) {
        return columns.stream()
                .filter(column -> column.type == type)
                .skip(n)
                .findFirst()
                .orElse(null);
    }
}
