// SPDX-License-Identifier: Apache-2.0
package org.creneau.bench.hold;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.apache.tomcat.jdbc.pool.DataSource;
import org.apache.tomcat.jdbc.pool.PoolProperties;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A PostgreSQL of its own that loses nothing it has committed. The embedded one is started for tests otherwise: without
 * waiting for the disk.
 */
final class DurableServer implements AutoCloseable {
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "120",
            // no checkpoint falls into the rounds of one contender and not into those of the other
            "checkpoint_timeout", "1h",
            "max_wal_size", "16GB");

    private final EmbeddedPostgres server;

    private DurableServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static DurableServer start() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        SETTINGS.forEach(builder::setServerConfig);
        return new DurableServer(builder.start());
    }

    /** An empty database of that name, with as many connections as threads and some for blocks of ids. */
    DataSource open(String name, int threads) {
        new JdbcTemplate(server.getPostgresDatabase()).execute("CREATE DATABASE " + name);
        PoolProperties pool = new PoolProperties();
        pool.setUrl(server.getJdbcUrl("postgres", name));
        pool.setDriverClassName("org.postgresql.Driver");
        pool.setMaxActive(threads + 8);
        pool.setMaxIdle(threads + 8);
        pool.setInitialSize(threads + 8);
        DataSource source = new DataSource(pool);
        check(new JdbcTemplate(source));
        return source;
    }

    private static void check(JdbcTemplate sql) {
        SETTINGS.forEach((name, wanted) -> {
            String is = sql.queryForObject("SHOW " + name, String.class);
            if (!wanted.equals(is)) {
                throw new IllegalStateException(name + " is " + is + ", allowed is " + wanted);
            }
        });
        String version = sql.queryForObject("SHOW server_version", String.class);
        if (!version.startsWith("16.")) {
            throw new IllegalStateException("PostgreSQL is " + version + ", allowed is 16");
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
