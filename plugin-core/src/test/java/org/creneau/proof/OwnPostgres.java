// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.creneau.broadleaf.store.Schema;
import org.postgresql.ds.PGPoolingDataSource;

/**
 * A PostgreSQL of a test's own, which it may break: it writes what is committed to its log before it says so, as a shop's
 * does, and starts again on the same files and the same port. For one thread.
 */
public final class OwnPostgres implements AutoCloseable {

    private static final int MOST_SECONDS = 240;
    private static final int CONNECTIONS = 16;

    private final Path files;
    private EmbeddedPostgres server;

    public OwnPostgres() {
        try {
            files = Files.createTempDirectory("creneau-postgres");
            server = started(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedPostgres started(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(MOST_SECONDS))
                .setServerConfig("synchronous_commit", "on");
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** The plugin's tables in it; what Hibernate does about them is said as in {@code hibernate.hbm2ddl.auto}. */
    public Schema schema(String hbm2ddl) {
        return schema(url(), hbm2ddl);
    }

    /** The same of a server that somebody else started. */
    @SuppressWarnings("deprecation")
    public static Schema schema(String url, String hbm2ddl) {
        PGPoolingDataSource pool = new PGPoolingDataSource();
        pool.setUrl(url);
        pool.setMaxConnections(CONNECTIONS);
        return new Schema(pool, "org.hibernate.dialect.PostgreSQL82Dialect", hbm2ddl);
    }

    /** As {@code pg_ctl stop -m immediate}: every session is cut off, nothing is tidied up. */
    public void stopAtOnce() {
        try {
            ProcessHandle postmaster = postmaster();
            new ProcessBuilder("sh", "-c", "kill -QUIT " + postmaster.pid())
                    .inheritIO()
                    .start()
                    .waitFor();
            postmaster.onExit().get(MOST_SECONDS, TimeUnit.SECONDS);
            server.close(); // lets its files go
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL stops", e);
        } catch (Exception e) {
            throw new IllegalStateException("PostgreSQL does not stop", e);
        }
    }

    private ProcessHandle postmaster() throws IOException {
        List<String> lines = Files.readAllLines(files.resolve("postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.get(0).trim())).orElseThrow();
    }

    /** After {@link #stopAtOnce()}: it recovers from its log. */
    public void startAgain() {
        try {
            server = started(server.getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            try (Stream<Path> all = Files.walk(files)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
