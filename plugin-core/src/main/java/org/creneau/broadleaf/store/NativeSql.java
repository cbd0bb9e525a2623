// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.persistence.EntityManager;
import org.hibernate.Session;

/**
 * A statement in the databases' own language, sent through JDBC on the connection of the running transaction. Hibernate would
 * ask for the types of the columns each time, and read every value by name and whether it is of use or not, which costs more
 * than all else of a hold. Parameters are named and whole numbers. Thread-safe; needs a running transaction.
 */
final class NativeSql {

    private static final String SCHEMA = "{schema}";
    private static final Pattern PARAMETER = Pattern.compile(":([a-zA-Z][a-zA-Z0-9]*)");

    private final String sql;
    private final List<String> parameters = new ArrayList<>();
    private final Map<String, String> bySchema = new ConcurrentHashMap<>();

    NativeSql(String named) {
        Matcher matcher = PARAMETER.matcher(named);
        while (matcher.find()) {
            parameters.add(matcher.group(1));
        }
        this.sql = matcher.replaceAll("?");
    }

    /** The table with the shop's own schema before it, as Hibernate writes it into statements of its own. */
    static String table(String name) {
        return SCHEMA + name;
    }

    /** Makes of the rows whatever is wanted of them. */
    interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    <T> T read(EntityManager em, Map<String, Long> values, Reading<T> reading) {
        String text = textFor(em);
        return em.unwrap(Session.class).doReturningWork(connection -> run(connection, text, values, reading));
    }

    /** Sent once for all the rows of values, in their order; how many rows each of them changed. */
    int[] change(EntityManager em, List<Map<String, Long>> rows) {
        String text = textFor(em);
        return em.unwrap(Session.class).doReturningWork(connection -> change(connection, text, rows));
    }

    private int[] change(Connection connection, String text, List<Map<String, Long>> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (Map<String, Long> values : rows) {
                set(statement, values);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    private String textFor(EntityManager em) {
        return bySchema.computeIfAbsent(schemaOf(em), schema -> sql.replace(SCHEMA, schema));
    }

    private void set(PreparedStatement statement, Map<String, Long> values) throws SQLException {
        for (int n = 0; n < parameters.size(); n++) {
            statement.setLong(n + 1, values.get(parameters.get(n)));
        }
    }

    private static String schemaOf(EntityManager em) {
        Object schema = em.getEntityManagerFactory().getProperties().get("hibernate.default_schema");
        return schema == null ? "" : schema + ".";
    }

    private <T> T run(Connection connection, String text, Map<String, Long> values, Reading<T> reading)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            set(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return reading.read(rows);
            }
        }
    }
}
