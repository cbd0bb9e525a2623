// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the errors of each database mean, as their manuals number them. */
class DatabaseRefusalTest {

    @ParameterizedTest
    @CsvSource({"40001, 0", "40001, 1213", "40P01, 0", "55P03, 0", "HYT00, 50200", "HY000, 1205", "HY000, 1020"})
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

    @Test
    void what_no_database_said_is_neither() {
        assertThat(DatabaseRefusal.isPassing(new IllegalStateException("full"))).isFalse();
        assertThat(DatabaseRefusal.isDuplicate(new IllegalStateException("full")))
                .isFalse();
        assertThat(DatabaseRefusal.isOldSnapshot(new IllegalStateException("full")))
                .isFalse();
    }

    private static RuntimeException wrapped(String state, int code) {
        return new IllegalStateException(
                new RuntimeException(new SQLException("as the driver throws it", state, code)));
    }
}
