// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One table among those that a {@link RowUnion} reads: its key, whom its rows belong to, and which columns are read as
 * which attributes. Attributes are named like the fields of the table's entity. Immutable and thread-safe.
 */
public final class RowKind {

    final String table;
    final String key;
    final String owner;
    final String condition;
    private final List<RowColumn> columns;
    private final Attributes places;

    private RowKind(String table, String key, String owner, String condition, List<RowColumn> columns) {
        this.table = table;
        this.key = key;
        this.owner = owner;
        this.condition = condition;
        this.columns = columns;
        this.places = new Attributes(attributes());
    }

    /** Rows of that table with that key, owned by the row that {@code owner} refers to; empty for rows owned by nobody. */
    public static RowKind of(String table, String key, String owner) {
        return new RowKind(table, key, owner, "", Collections.emptyList());
    }

    /** The same, of those rows alone that meet the condition; its parameters are named and given when it is read. */
    public RowKind where(String sql) {
        return new RowKind(table, key, owner, sql, columns);
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

    /** Latitudes and longitudes. */
    public RowKind degrees(String... attributesAndColumns) {
        return with(RowColumn.Type.DEGREES, attributesAndColumns);
    }

    /** Points in time. */
    public RowKind moments(String... attributesAndColumns) {
        return with(RowColumn.Type.MOMENT, attributesAndColumns);
    }

    /** True, false or null. */
    public RowKind flags(String... attributesAndColumns) {
        return with(RowColumn.Type.FLAG, attributesAndColumns);
    }

    private RowKind with(RowColumn.Type type, String... attributesAndColumns) {
        List<RowColumn> more = new ArrayList<>(columns);
        List<String> names = Arrays.asList(attributesAndColumns);
        for (int at = 0; at < names.size(); at += 2) {
            more.add(new RowColumn(type, names.get(at), names.get(at + 1)));
        }
        return new RowKind(table, key, owner, condition, more);
    }

    /** The id first, then those of the columns. */
    public List<String> attributes() {
        List<String> names = new ArrayList<>(Collections.singletonList("id"));
        columns.forEach(column -> names.add(column.attribute));
        return names;
    }

    /** A row that was read in another way, of values in the order of the attributes. */
    public Row row(Object... values) {
        return new Row(places, values.clone());
    }

    /** That column belongs to the attribute. */
    RowColumn column(String attribute) {
        return columns.stream()
                .filter(column -> column.attribute.equals(attribute))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        attribute + " is no attribute of " + table + ", allowed is one of " + attributes()));
    }

    /** By attribute. */
    Map<String, RowColumn.Type> types() {
        return columns.stream().collect(Collectors.toMap(column -> column.attribute, column -> column.type));
    }

    int count(RowColumn.Type type) {
        return columns(type).size();
    }

    /** Those of one type, in the order they were given. */
    List<RowColumn> columns(RowColumn.Type type) {
        return columns.stream().filter(column -> column.type == type).collect(Collectors.toList());
    }
}
