// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hsqldb.jdbc.JDBCPool;
import org.postgresql.ds.PGPoolingDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The databases of the tests, and one schema on each that is made when first asked for and kept until the tests end. The
 * embedded ones are what developers run, so Hibernate makes their tables; on the others, which shops run, the SQL does
 * that is shipped. That both make the same is what {@link SchemaContract} sees to.
 */
public final class Databases {

    static final Database HSQLDB = new Database("hsqldb", "org.hibernate.dialect.HSQLDialect", Databases::emptyHsqldb);
    static final Database H2 = new Database("h2", "org.hibernate.dialect.H2Dialect", Databases::emptyH2);
    static final Database POSTGRES =
            new Database("postgresql", "org.hibernate.dialect.PostgreSQL82Dialect", Databases::emptyPostgres);

    /** Enough for 64 racing threads that need two each: the second for a new block of ids. */
    static final int CONNECTIONS = 140;

    /** The ten seconds that are usual are too few for a machine that is slow and busy. */
    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private static final AtomicInteger MADE = new AtomicInteger();

    private Databases() {}

    public static Schema hsqldb() {
        return OnHsqldb.SCHEMA;
    }

    public static Schema h2() {
        return OnH2.SCHEMA;
    }

    public static Schema postgres() {
        return OnPostgres.SCHEMA;
    }

    /** A name that no other database of this run has. */
    static String newName() {
        return "creneau" + MADE.incrementAndGet();
    }

    private static DataSource emptyHsqldb() {
        JDBCPool pool = new JDBCPool(CONNECTIONS);
        pool.setUrl("jdbc:hsqldb:mem:" + newName() + ";hsqldb.tx=mvcc");
        pool.setUser("SA");
        pool.setPassword("");
        return pool;
    }

    private static DataSource emptyH2() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + newName() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;NON_KEYWORDS=VALUE", "sa", "");
        pool.setMaxConnections(CONNECTIONS);
        return pool;
    }

    @SuppressWarnings("deprecation")
    private static DataSource emptyPostgres() {
        String name = newName();
        new JdbcTemplate(PostgresServer.STARTED.getPostgresDatabase()).execute("CREATE DATABASE " + name);
        PGPoolingDataSource pool = new PGPoolingDataSource();
        pool.setUrl(PostgresServer.STARTED.getJdbcUrl("postgres", name));
        pool.setMaxConnections(CONNECTIONS);
        return pool;
    }

    private static final class OnHsqldb {
        static final Schema SCHEMA = HSQLDB.madeByHibernate();

        /** As in a shop, see {@link ForgottenSessions}, but oftener, since dozens of threads are after one row. */
        static {
            ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread thread = new Thread(work, "forgotten-sessions");
                thread.setDaemon(true);
                return thread;
            });
            looking.scheduleWithFixedDelay(SCHEMA.forgottenSessions(), 1, 1, TimeUnit.SECONDS);
        }
    }

    private static final class OnH2 {
        static final Schema SCHEMA = H2.madeByHibernate();
    }

    private static final class OnPostgres {
        static final Schema SCHEMA = POSTGRES.madeByShippedSql();
    }

    private static final class PostgresServer {
        static final EmbeddedPostgres STARTED = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setPGStartupWait(LONGEST_START)
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
