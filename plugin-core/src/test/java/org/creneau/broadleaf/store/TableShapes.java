// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.JDBCType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a database says of the plugin's tables, as sorted lines of text that can be compared and read: columns with type,
 * length and nullness, primary and unique keys, references, indexes. Names of keys and defaults are not told: Hibernate
 * 4.1 gives no names and no defaults.
 */
final class TableShapes {

    private final DatabaseMetaData meta;
    private final String catalog;
    private final String schema;

    private TableShapes(Connection connection) throws SQLException {
        this.meta = connection.getMetaData();
        this.catalog = connection.getCatalog();
        this.schema = connection.getSchema();
    }

    /** Of all tables whose name begins with {@code CRN_}. */
    static Set<String> tables(DataSource source) {
        return read(source, shapes -> new TreeSet<>(shapes.names().keySet()));
    }

    /** Columns, keys and references: what Hibernate makes of a mapping. */
    static Set<String> of(DataSource source) {
        return read(source, shapes -> {
            Set<String> lines = new TreeSet<>();
            for (Map.Entry<String, String> table : shapes.names().entrySet()) {
                shapes.columns(table.getKey(), table.getValue(), lines);
                shapes.primaryKey(table.getKey(), table.getValue(), lines);
                shapes.indexes(table.getKey(), table.getValue(), true, lines);
                shapes.references(table.getKey(), table.getValue(), lines);
            }
            return lines;
        });
    }

    /** Indexes that are not unique, those that a database makes for a reference included. */
    static Set<String> indexes(DataSource source) {
        return read(source, shapes -> {
            Set<String> lines = new TreeSet<>();
            for (Map.Entry<String, String> table : shapes.names().entrySet()) {
                shapes.indexes(table.getKey(), table.getValue(), false, lines);
            }
            return lines;
        });
    }

    private interface Reading {
        Set<String> from(TableShapes shapes) throws SQLException;
    }

    private static Set<String> read(DataSource source, Reading reading) {
        ConnectionCallback<Set<String>> work = connection -> reading.from(new TableShapes(connection));
        return new JdbcTemplate(source).execute(work);
    }

    /** By the name in capitals, the name as this database writes it. */
    private Map<String, String> names() throws SQLException {
        Map<String, String> names = new TreeMap<>();
        try (ResultSet rows = meta.getTables(catalog, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (upper(name).startsWith("CRN_")) {
                    names.put(upper(name), name);
                }
            }
        }
        return names;
    }

    private void columns(String table, String written, Collection<String> lines) throws SQLException {
        try (ResultSet rows = meta.getColumns(catalog, schema, written, "%")) {
            while (rows.next()) {
                String isNull = rows.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls ? " NOT NULL" : "";
                lines.add(table + "." + upper(rows.getString("COLUMN_NAME")) + " " + type(rows) + isNull);
            }
        }
    }

    private static String type(ResultSet column) throws SQLException {
        int type = column.getInt("DATA_TYPE");
        return switch (type) {
            case Types.VARCHAR -> "VARCHAR(" + column.getInt("COLUMN_SIZE") + ")";
            case Types.DECIMAL, Types.NUMERIC ->
                "DECIMAL(" + column.getInt("COLUMN_SIZE") + "," + column.getInt("DECIMAL_DIGITS") + ")";
            default -> JDBCType.valueOf(type).getName();
        };
    }

    private void primaryKey(String table, String written, Collection<String> lines) throws SQLException {
        Map<Integer, String> columns = new TreeMap<>();
        try (ResultSet rows = meta.getPrimaryKeys(catalog, schema, written)) {
            while (rows.next()) {
                columns.put(rows.getInt("KEY_SEQ"), upper(rows.getString("COLUMN_NAME")));
            }
        }
        lines.add(table + " PRIMARY KEY " + columns.values());
    }

    /** A primary key is a unique index too. */
    private void indexes(String table, String written, boolean unique, Collection<String> lines) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (ResultSet rows = meta.getIndexInfo(catalog, schema, written, false, false)) {
            while (rows.next()) {
                if (rows.getString("COLUMN_NAME") != null && rows.getBoolean("NON_UNIQUE") != unique) {
                    columns.computeIfAbsent(rows.getString("INDEX_NAME"), any -> new ArrayList<>())
                            .add(upper(rows.getString("COLUMN_NAME")));
                }
            }
        }
        columns.values().forEach(each -> lines.add(table + (unique ? " UNIQUE " : " INDEX ") + each));
    }

    private void references(String table, String written, Collection<String> lines) throws SQLException {
        try (ResultSet rows = meta.getImportedKeys(catalog, schema, written)) {
            while (rows.next()) {
                lines.add(table + "." + upper(rows.getString("FKCOLUMN_NAME")) + " REFERENCES "
                        + upper(rows.getString("PKTABLE_NAME")));
            }
        }
    }

    private static String upper(String name) {
        return name.toUpperCase(java.util.Locale.ROOT);
    }
}
