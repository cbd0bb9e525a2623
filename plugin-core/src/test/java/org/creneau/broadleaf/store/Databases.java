// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hsqldb.jdbc.JDBCPool;
import org.postgresql.ds.PGPoolingDataSource;

/** One empty schema on each kind of database, started when first asked for and kept until the tests end. */
public final class Databases {

    /** Enough for 64 racing threads that need two each: the second for a new block of ids. */
    private static final int CONNECTIONS = 140;

    private Databases() {}

    public static Schema hsqldb() {
        return Hsqldb.SCHEMA;
    }

    public static Schema h2() {
        return H2.SCHEMA;
    }

    public static Schema postgres() {
        return Postgres.SCHEMA;
    }

    private static final class Hsqldb {
        static final Schema SCHEMA = new Schema(source(), "org.hibernate.dialect.HSQLDialect");

        private static DataSource source() {
            JDBCPool pool = new JDBCPool(CONNECTIONS);
            pool.setUrl("jdbc:hsqldb:mem:creneau;hsqldb.tx=mvcc");
            pool.setUser("SA");
            pool.setPassword("");
            return pool;
        }
    }

    private static final class H2 {
        static final Schema SCHEMA = new Schema(source(), "org.hibernate.dialect.H2Dialect");

        private static DataSource source() {
            JdbcConnectionPool pool =
                    JdbcConnectionPool.create("jdbc:h2:mem:creneau;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");
            pool.setMaxConnections(CONNECTIONS);
            return pool;
        }
    }

    private static final class Postgres {
        static final Schema SCHEMA = new Schema(source(), "org.hibernate.dialect.PostgreSQL82Dialect");

        @SuppressWarnings("deprecation")
        private static DataSource source() {
            PGPoolingDataSource pool = new PGPoolingDataSource();
            pool.setUrl(start().getJdbcUrl("postgres", "postgres"));
            pool.setMaxConnections(CONNECTIONS);
            return pool;
        }

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start();
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
