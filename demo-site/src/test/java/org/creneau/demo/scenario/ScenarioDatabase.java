// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.tomcat.jdbc.pool.DataSource;
import org.apache.tomcat.jdbc.pool.PoolProperties;

/**
 * An empty database of its own for one shop: HSQLDB in memory as the demo has it, or PostgreSQL where the system property
 * {@code creneau.scenario.database} is {@code postgres}.
 */
final class ScenarioDatabase implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final PoolProperties pool = new PoolProperties();
    private final String dialect;
    private final DataSource source;
    private final AutoCloseable server;

    private ScenarioDatabase(String url, String user, String driver, String dialect, AutoCloseable server) {
        this.dialect = dialect;
        this.server = server;
        pool.setUrl(url);
        pool.setUsername(user);
        pool.setPassword("");
        pool.setDriverClassName(driver);
        pool.setMaxActive(40);
        pool.setMaxIdle(40);
        source = new DataSource(pool);
    }

    static ScenarioDatabase fresh() {
        return "postgres".equals(System.getProperty("creneau.scenario.database")) ? postgres() : hsqldb();
    }

    private static ScenarioDatabase hsqldb() {
        String url = "jdbc:hsqldb:mem:scenario" + COUNT.incrementAndGet() + ";hsqldb.tx=mvcc";
        return new ScenarioDatabase(
                url, "sa", "org.hsqldb.jdbc.JDBCDriver", "org.hibernate.dialect.HSQLDialect", () -> {});
    }

    private static ScenarioDatabase postgres() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(4))
                    .start();
            String url = server.getJdbcUrl("postgres", "postgres");
            return new ScenarioDatabase(
                    url, "postgres", "org.postgresql.Driver", "org.hibernate.dialect.PostgreSQL82Dialect", server);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start.", e);
        }
    }

    DataSource source() {
        return source;
    }

    String dialect() {
        return dialect;
    }

    @Override
    public void close() {
        source.close(true);
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("The database did not stop.", e);
        }
    }
}
