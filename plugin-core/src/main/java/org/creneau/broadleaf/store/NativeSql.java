// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.hibernate.Session;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A statement in the databases' own language, sent through JDBC on the connection of the running transaction. Hibernate would
 * ask for the types of the columns each time, read every value by name and whether it is of use or not, and look through all
 * that the session holds for what it might have to write before, which costs more than all else of a hold. Parameters are
 * named. Thread-safe; a change
 * needs a running transaction.
 */
final class NativeSql {

    private static final String SCHEMA = "{schema}";
    private static final Pattern PARAMETER = Pattern.compile(":([a-zA-Z][a-zA-Z0-9]*)");

    private final String sql;
    private final List<String> parameters = new ArrayList<>();
    private final Map<String, RowColumn.Type> types;
    private final Map<String, String> bySchema = new ConcurrentHashMap<>();

    NativeSql(String named) {
        this(named, Collections.emptyMap());
    }

    /** Parameters of a type that is given may be null. */
    NativeSql(String named, Map<String, RowColumn.Type> types) {
        this.types = types;
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

    /** Does something with the prepared statement. */
    private interface Sending<T> {
        T send(PreparedStatement statement) throws SQLException;
    }

    /** Without a transaction too, where nothing keeps an entity manager open: then with one of its own. */
    <T> T read(EntityManager em, Map<String, ?> values, Reading<T> reading) {
        EntityManagerFactory factory = em.getEntityManagerFactory();
        if (TransactionSynchronizationManager.isSynchronizationActive()
                || TransactionSynchronizationManager.hasResource(factory)) {
            return readBy(em, values, reading);
        }
        EntityManager own = factory.createEntityManager();
        try {
            return readBy(own, values, reading);
        } finally {
            own.close();
        }
    }

    private <T> T readBy(EntityManager em, Map<String, ?> values, Reading<T> reading) {
        return prepared(em, statement -> {
            set(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return reading.read(rows);
            }
        });
    }

    /** How many rows it changed. */
    int change(EntityManager em, Map<String, ?> values) {
        return prepared(em, statement -> {
            set(statement, values);
            return statement.executeUpdate();
        });
    }

    /** Sent once for all the rows of values, in their order; how many rows each of them changed. */
    int[] change(EntityManager em, List<Map<String, Long>> rows) {
        return prepared(em, statement -> {
            for (Map<String, Long> values : rows) {
                set(statement, values);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private <T> T prepared(EntityManager em, Sending<T> sending) {
        String text = textFor(em);
        return em.unwrap(Session.class).doReturningWork(handed -> {
            Connection connection = PoolConnection.behind(handed);
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                return sending.send(statement);
            }
        });
    }

    private String textFor(EntityManager em) {
        return bySchema.computeIfAbsent(schemaOf(em), schema -> sql.replace(SCHEMA, schema));
    }

    private void set(PreparedStatement statement, Map<String, ?> values) throws SQLException {
        for (int n = 0; n < parameters.size(); n++) {
            String name = parameters.get(n);
            Object value = values.get(name);
            if (value != null) {
                set(statement, n + 1, value);
            } else {
                statement.setNull(n + 1, typeOf(name).jdbc);
            }
        }
    }

    /** Strictly, since a database may take a value of another type and look it up without an index. */
    private static void set(PreparedStatement statement, int position, Object value) throws SQLException {
        if (value instanceof Long) {
            statement.setLong(position, (Long) value);
        } else if (value instanceof String) {
            statement.setString(position, (String) value);
        } else if (value instanceof Integer) {
            statement.setInt(position, (Integer) value);
        } else if (value instanceof Boolean) {
            statement.setBoolean(position, (Boolean) value);
        } else if (value instanceof BigDecimal) {
            statement.setBigDecimal(position, (BigDecimal) value);
        } else {
            throw new IllegalArgumentException("parameter " + position + " is " + value + ", a " + value.getClass()
                    + ", allowed is a number, a text or a truth value");
        }
    }

    private RowColumn.Type typeOf(String name) {
        RowColumn.Type type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException(name + " is missing, needed by " + sql);
        }
        return type;
    }

    private static String schemaOf(EntityManager em) {
        Object schema = em.getEntityManagerFactory().getProperties().get("hibernate.default_schema");
        return schema == null ? "" : schema + ".";
    }
}
