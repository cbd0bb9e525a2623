// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the errors of each database mean, as their manuals number them. */
class DatabaseRefusalTest {

    @ParameterizedTest
    @CsvSource({
        "40001, 0",
        "40001, 1213",
        "40P01, 0",
        "55P03, 0",
        "HYT00, 50200",
        "40502, -4872",
        "HY000, 1205",
        "HY000, 1020"
    })
    void deadlocks_timeouts_and_old_snapshots_pass(String state, int code) {
        assertThat(DatabaseRefusal.isPassing(wrapped(state, code))).isTrue();
        assertThat(DatabaseRefusal.isDuplicate(wrapped(state, code))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"23505, 0", "23505, 23505", "23505, -104", "23000, 1062"})
    void a_key_that_is_there_already_does_not_pass(String state, int code) {
        assertThat(DatabaseRefusal.isDuplicate(wrapped(state, code))).isTrue();
        assertThat(DatabaseRefusal.isPassing(wrapped(state, code))).isFalse();
    }

    @Test
    void an_old_snapshot_is_told_from_other_errors_that_pass() {
        assertThat(DatabaseRefusal.isOldSnapshot(wrapped("HY000", 1020))).isTrue();
        assertThat(DatabaseRefusal.isOldSnapshot(wrapped("HY000", 1205))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"08001, 0", "08003, 0", "08006, 0", "08S01, 1053", "57P01, 0", "57P03, 0", "53300, 0", "90121, 90121"})
    void a_database_that_is_away_neither_passes_nor_refuses(String state, int code) {
        assertThat(DatabaseRefusal.isAbsence(wrapped(state, code))).isTrue();
        assertThat(DatabaseRefusal.isPassing(wrapped(state, code))).isFalse();
        assertThat(DatabaseRefusal.isDuplicate(wrapped(state, code))).isFalse();
    }

    @Test
    void a_pool_that_gives_no_connection_is_a_database_that_is_away() {
        assertThat(DatabaseRefusal.isAbsence(
                        new IllegalStateException(new SQLTransientConnectionException("none free within 30 s"))))
                .isTrue();
    }

    @Test
    void what_no_database_said_is_neither() {
        assertThat(DatabaseRefusal.isPassing(new IllegalStateException("full"))).isFalse();
        assertThat(DatabaseRefusal.isDuplicate(new IllegalStateException("full")))
                .isFalse();
        assertThat(DatabaseRefusal.isOldSnapshot(new IllegalStateException("full")))
                .isFalse();
        assertThat(DatabaseRefusal.isAbsence(new IllegalStateException("full"))).isFalse();
        assertThat(DatabaseRefusal.isAbsence(wrapped("23505", 0))).isFalse();
        assertThat(DatabaseRefusal.isAbsence(new IllegalStateException(new SQLException("no state"))))
                .isFalse();
    }

    private static RuntimeException wrapped(String state, int code) {
        return new IllegalStateException(
                new RuntimeException(new SQLException("as the driver throws it", state, code)));
    }
}
