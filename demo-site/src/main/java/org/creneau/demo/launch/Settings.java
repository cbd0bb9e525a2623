// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.launch;

import java.io.File;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

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
        try (Connection connection = DriverManager.getConnection(
                        options.database(), options.databaseUser(), options.databasePassword());
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(
                                null, null, options.isPostgres() ? "blc_order" : "BLC_ORDER", new String[] {"TABLE"})) {
            return tables.next();
        } catch (SQLException e) {
            throw new DemoProblem("The database " + options.database() + " cannot be looked into: " + e.getMessage());
        }
    }
}
