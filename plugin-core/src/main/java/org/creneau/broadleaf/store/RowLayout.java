// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.util.ArrayList;
import java.util.List;

/** Where the columns of one kind stand among those of a union. Immutable and thread-safe. */
final class RowLayout {

    final RowKind kind;
    private final List<String> attributes = new ArrayList<>();
    private final List<String> selected = new ArrayList<>();
    private final List<RowColumn.Type> types = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /** Widths are how many columns the union has of each type. */
    RowLayout(RowKind kind, int number, int... widths) {
        this.kind = kind;
        attributes.add("id");
        selected.add(number + " AS K");
        selected.add(kind.key + " AS R");
        selected.add((kind.owner.isEmpty() ? "0" : kind.owner) + " AS P");
        for (RowColumn.Type type : RowColumn.Type.values()) {
            place(type, kind.columns(type), widths[type.ordinal()]);
        }
    }

    private void place(RowColumn.Type type, List<RowColumn> columns, int width) {
        for (int n = 0; n < width; n++) {
            if (n < columns.size()) {
                attributes.add(columns.get(n).attribute);
                types.add(type);
                places.add(selected.size());
            }
            selected.add((n < columns.size() ? columns.get(n).selected() : type.none) + " AS " + type + n);
        }
    }

    /** Hibernate puts the shop's own schema before the table. */
    String select(boolean ofOneOwner) {
        List<String> conditions = new ArrayList<>();
        if (ofOneOwner && !kind.owner.isEmpty()) {
            conditions.add(kind.owner + " = :owner");
        }
        if (!kind.condition.isEmpty()) {
            conditions.add(kind.condition);
        }
        return "SELECT " + String.join(", ", selected) + " FROM {h-schema}" + kind.table
                + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions));
    }

    static int kindOf(Object... values) {
        return ((Number) values[0]).intValue();
    }

    static long ownerOf(Object... values) {
        return ((Number) values[2]).longValue();
    }

    Row row(Object... values) {
        Object[] read = new Object[attributes.size()];
        read[0] = ((Number) values[1]).longValue();
        for (int n = 0; n < places.size(); n++) {
            read[n + 1] = types.get(n).read(values[places.get(n)]);
        }
        return new Row(attributes, read);
    }
}
