// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The fault of HSQLDB that {@link ForgottenSessions} is there for, by plain JDBC, and that it helps. If a newer HSQLDB forgets
 * nobody, both may go.
 */
class ForgottenSessionsTest {

    private static final int ROUNDS = 100_000;

    /** More than a session that ends needs to wake those who wait for it. */
    private static final int LOOKS = 1_000;

    private static final String ADD_ONE = "UPDATE T SET V = V + 1";
    private static final String WAITING =
            "SELECT COUNT(*) FROM INFORMATION_SCHEMA.SYSTEM_SESSIONS" + " WHERE THIS_WAITING_FOR <> ''";

    private final Schema schema = Databases.HSQLDB.madeByHibernate();
    private final ForgottenSessions forgotten = schema.forgottenSessions();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private Connection older;
    private Connection first;
    private Connection second;

    @BeforeEach
    void open() throws SQLException {
        schema.sql().execute("CREATE TABLE T (ID INT PRIMARY KEY, V INT)");
        schema.sql().execute("INSERT INTO T VALUES (1, 0)");
        older = transaction();
        first = transaction();
        second = transaction();
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        schema.factory().close();
    }

    @Test
    void who_waits_for_a_session_that_has_ended_has_lost_a_race() throws Exception {
        Future<?> waiting = untilOneIsForgotten();
        forgotten.run();
        assertThat(waiting.isDone()).as("after one look").isFalse();
        forgotten.run();
        assertThatThrownBy(() -> waiting.get(1, TimeUnit.MINUTES))
                .satisfies(e -> assertThat(DatabaseRefusal.isPassing(e)).isTrue());
        second.rollback();
        run(second, ADD_ONE);
        second.commit();
    }

    @Test
    void who_waits_for_somebody_at_work_goes_on_waiting() throws Exception {
        run(first, ADD_ONE);
        Future<?> waiting = threads.submit(at(new CyclicBarrier(1), this::addOne, 0));
        while (!isWaiting()) {
            Thread.onSpinWait();
        }
        for (int look = 0; look < 4; look++) {
            forgotten.run();
        }
        assertThat(waiting.isDone()).isFalse();
        first.commit();
        waiting.get();
        assertThat(schema.sql().queryForObject("SELECT V FROM T", Integer.class))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {ADD_ONE, "INSERT INTO T VALUES (2, 0)"})
    void who_waits_for_half_a_minute_has_lost_a_race_too(String sql) throws Exception {
        run(first, sql);
        Future<?> waiting = threads.submit(at(new CyclicBarrier(1), () -> run(second, sql), 0));
        while (!isWaiting()) {
            Thread.onSpinWait();
        }
        for (int look = 0; look < 6; look++) {
            forgotten.run();
        }
        assertThat(waiting.isDone()).as("after six looks").isFalse();
        forgotten.run();
        assertThatThrownBy(() -> waiting.get(1, TimeUnit.MINUTES))
                .satisfies(e -> assertThat(DatabaseRefusal.isPassing(e)).isTrue());
        first.rollback();
        run(second, sql);
        second.commit();
    }

    private Future<?> untilOneIsForgotten() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            run(older, "SELECT V FROM T"); // for whose sake the row keeps more than its last version
            schema.sql().update(ADD_ONE);
            run(first, ADD_ONE);
            CyclicBarrier start = new CyclicBarrier(2);
            Future<?> giving = threads.submit(at(start, first::rollback, round % 50));
            Future<?> waiting = threads.submit(at(start, this::addOne, 0));
            giving.get();
            // It may not have begun to wait when it is looked at first.
            while (!waiting.isDone()) {
                if (isForgotten(waiting)) {
                    return waiting;
                }
            }
            waiting.get();
            older.rollback();
        }
        throw new AssertionError("HSQLDB forgot nobody in " + ROUNDS + " rounds");
    }

    private boolean isForgotten(Future<?> waiting) {
        for (int look = 0; look < LOOKS; look++) {
            if (waiting.isDone() || !isWaiting()) {
                return false;
            }
        }
        return true;
    }

    private boolean isWaiting() {
        return schema.sql().queryForObject(WAITING, Integer.class) > 0;
    }

    private void addOne() throws SQLException {
        run(second, ADD_ONE);
        second.commit();
    }

    private interface Step {
        void run() throws SQLException;
    }

    private static Callable<Void> at(CyclicBarrier start, Step step, int microsecondsLater) {
        return () -> {
            start.await();
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < 1_000L * microsecondsLater) {
                Thread.onSpinWait();
            }
            step.run();
            return null;
        };
    }

    private Connection transaction() throws SQLException {
        Connection connection = schema.sql().getDataSource().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
