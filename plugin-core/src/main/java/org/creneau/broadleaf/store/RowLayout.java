// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Where the columns of one kind stand among those of a union. Immutable and thread-safe. */
final class RowLayout {

    final RowKind kind;
    private final Attributes attributes;
    private final List<String> selected = new ArrayList<>();
    private final List<RowColumn.Type> types = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /** Widths are how many columns the union has of each type. */
    RowLayout(RowKind kind, int number, int... widths) {
        this.kind = kind;
        List<String> names = new ArrayList<>();
        names.add("id");
        selected.add(number + " AS K");
        selected.add(kind.key + " AS R");
        selected.add((kind.owner.isEmpty() ? "0" : kind.owner) + " AS P");
        for (RowColumn.Type type : RowColumn.Type.values()) {
            kind.columns(type).forEach(column -> names.add(column.attribute));
            place(type, kind.columns(type), widths[type.ordinal()]);
        }
        this.attributes = new Attributes(names);
    }

    private void place(RowColumn.Type type, List<RowColumn> columns, int width) {
        for (int n = 0; n < width; n++) {
            if (n < columns.size()) {
                types.add(type);
                places.add(selected.size() + 1);
            }
            selected.add((n < columns.size() ? columns.get(n).selected() : type.none) + " AS " + type + n);
        }
    }

    /** Whose rows: what follows the column of the owner, empty for everybody's. Rows of nobody are always among them. */
    String select(String whose) {
        List<String> conditions = new ArrayList<>();
        if (!whose.isEmpty() && !kind.owner.isEmpty()) {
            conditions.add(kind.owner + whose);
        }
        if (!kind.condition.isEmpty()) {
            conditions.add(kind.condition);
        }
        return "SELECT " + String.join(", ", selected) + " FROM " + NativeSql.table(kind.table)
                + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions));
    }

    static int kindOf(ResultSet row) throws SQLException {
        return row.getInt(1);
    }

    static long ownerOf(ResultSet row) throws SQLException {
        return row.getLong(3);
    }

    Row row(ResultSet row) throws SQLException {
        Object[] values = new Object[places.size() + 1];
        values[0] = row.getLong(2);
        for (int n = 0; n < places.size(); n++) {
            values[n + 1] = types.get(n).read(row, places.get(n));
        }
        return new Row(attributes, values);
    }
}
