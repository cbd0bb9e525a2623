// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.launch;

import java.io.File;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** What the launcher tells Broadleaf's property files, through system properties named {@code creneau.demo.*}. */
final class Settings {
    private final DemoOptions options;
    private final boolean schemaExists;

    private Settings(DemoOptions options, boolean schemaExists) {
        this.options = options;
        this.schemaExists = schemaExists;
    }

    static Settings of(DemoOptions options) {
        return new Settings(options, schemaExists(options));
    }

    void publish() {
        System.setProperty("runtime.environment", "development");
        System.setProperty("creneau.demo.shopUrl", "http://localhost:" + options.shopPort());
        System.setProperty("creneau.demo.adminUrl", "http://localhost:" + options.adminPort() + "/admin");
        System.setProperty("creneau.demo.dialect", dialect());
        // A shop that is already there keeps its data.
        System.setProperty("creneau.demo.schema", schemaExists ? "validate" : "create");
        System.setProperty("creneau.demo.log", logFile().getPath());
        // Named, because Broadleaf's jars bring a log4j.properties of their own.
        System.setProperty("log4j.configuration", "demo-log4j.properties");
    }

    String databaseName() {
        return options.isEmbedded() ? "an embedded database (HSQLDB, in memory)" : options.database();
    }

    File logFile() {
        return new File(System.getProperty("java.io.tmpdir"), "creneau-demo-" + options.shopPort() + ".log");
    }

    private String dialect() {
        return options.isPostgres() ? "org.hibernate.dialect.PostgreSQL82Dialect" : "org.hibernate.dialect.HSQLDialect";
    }

    private static boolean schemaExists(DemoOptions options) {
        try (Connection connection =
                DriverManager.getConnection(options.database(), options.databaseUser(), options.databasePassword())) {
            if (!hasTable(connection, options, "BLC_ORDER")) {
                return false;
            }
            if (hasTable(connection, options, "CRN_POINT") && hasPoints(connection)) {
                return true;
            }
        } catch (SQLException e) {
            throw new DemoProblem("The database " + options.database() + " cannot be looked into: " + e.getMessage());
        }
        throw new DemoProblem("The database " + options.database()
                + " holds another shop, or a demo whose first start was cut short. Give the demo an empty database.");
    }

    private static boolean hasTable(Connection connection, DemoOptions options, String name) throws SQLException {
        String asStored = options.isPostgres() ? name.toLowerCase(Locale.ROOT) : name;
        try (ResultSet tables = connection.getMetaData().getTables(null, null, asStored, new String[] {"TABLE"})) {
            return tables.next();
        }
    }

    /** The points are loaded last: where there are some, everything is there. */
    private static boolean hasPoints(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet points = statement.executeQuery("SELECT COUNT(*) FROM CRN_POINT")) {
            return points.next() && points.getInt(1) > 0;
        }
    }

    /** True when this start fills the database. */
    boolean isFirstStart() {
        return !schemaExists;
    }
}
