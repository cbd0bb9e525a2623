// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creneau.memory.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

class RememberingWhatWasReadTest {
    private static final Instant NINE = Instant.parse("2020-11-12T08:00:00Z");

    private final SettableClock clock = new SettableClock(NINE);
    private final Recent<String, String> recent = new Recent<>(Duration.ofSeconds(1), 3, clock);
    private final List<String> read = new ArrayList<>();

    @AfterEach
    void no_transaction() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void within_the_moment_a_thing_is_read_once() {
        get("a");
        clock.set(NINE.plusMillis(999));
        assertThat(get("a")).isEqualTo("a1");
        clock.set(NINE.plusMillis(1_000));
        assertThat(get("a")).isEqualTo("a2");
    }

    @Test
    void a_clock_that_is_set_back_makes_nothing_last() {
        get("a");
        clock.set(NINE.minusSeconds(3_600));
        assertThat(get("a")).isEqualTo("a2");
    }

    @Test
    void nothing_is_remembered_where_nothing_is_to_be() {
        Recent<String, String> none = new Recent<>(Duration.ZERO, 3, clock);
        none.get("a", this::read);
        assertThat(none.get("a", this::read)).isEqualTo("a2");
    }

    @Test
    void what_is_in_a_transaction_neither_hears_nor_says() {
        get("a");
        TransactionSynchronizationManager.setActualTransactionActive(true);
        assertThat(get("a")).isEqualTo("a2");
        TransactionSynchronizationManager.setActualTransactionActive(false);
        assertThat(get("a")).isEqualTo("a1");
    }

    @Test
    void what_is_changed_is_forgotten_at_once_and_again_when_the_transaction_ends() {
        get("a");
        TransactionSynchronizationManager.initSynchronization();
        recent.forget("a");
        clock.set(NINE.plusMillis(1));
        assertThat(get("a")).as("as others read it before the end").isEqualTo("a2");
        clock.set(NINE.plusMillis(2));
        TransactionSynchronizationUtils.triggerAfterCompletion(0);
        TransactionSynchronizationManager.clearSynchronization();
        clock.set(NINE.plusMillis(3));
        assertThat(get("a")).isEqualTo("a3");
        assertThat(get("a")).isEqualTo("a3");
    }

    @Test
    void a_reading_begun_before_a_change_is_not_kept_after_it() {
        Instant begun = recent.now();
        clock.set(NINE.plusMillis(1));
        recent.forget("a");
        recent.remember("a", "old", begun);
        assertThat(recent.known("a", recent.now())).isNull();
        recent.remember("a", "as old as the change", recent.now());
        assertThat(recent.known("a", recent.now())).isNull();
        clock.set(NINE.plusMillis(2));
        recent.remember("a", "new", recent.now());
        assertThat(recent.known("a", recent.now())).isEqualTo("new");
    }

    @Test
    void an_older_reading_does_not_push_out_a_newer_one() {
        recent.remember("a", "new", NINE.plusMillis(5));
        recent.remember("a", "old", NINE);
        assertThat(recent.known("a", NINE.plusMillis(6))).isEqualTo("new");
    }

    @Test
    void it_never_holds_more_than_it_may() {
        for (String each : List.of("a", "b", "c")) {
            get(each);
        }
        assertThat(List.of(get("a"), get("b"), get("c"))).containsExactly("a1", "b1", "c1");
        get("d");
        assertThat(List.of(get("d"), get("a"))).containsExactly("d1", "a2");
    }

    @Test
    void who_has_to_read_one_takes_along_what_is_more_than_half_as_old_as_it_may_be() {
        get("a");
        clock.set(NINE.plusMillis(499));
        get("b");
        clock.set(NINE.plusMillis(998));
        assertThat(getAll("a", "b")).as("none is lacking").containsOnly("a1", "b1");
        assertThat(getAll("a", "b", "c")).as("a ages, b does not").containsOnly("a2", "b1", "c1");
        clock.set(NINE.plusMillis(999));
        assertThat(getAll("a", "b", "c", "d")).as("b has come to its half").containsOnly("a2", "b2", "c1", "d1");
    }

    @Test
    void what_does_not_say_what_is_asked_is_read_again() {
        get("a");
        assertThat(recent.get(List.of("a"), known -> !known.equals("a1"), known -> true, this::readAll))
                .containsValue("a2");
        recent.forget("a");
        clock.set(NINE.plusMillis(1));
        assertThat(getAll("a")).containsOnly("a3");
    }

    @Test
    void what_says_more_than_is_asked_is_not_read_along() {
        get("a");
        clock.set(NINE.plusMillis(600));
        assertThat(recent.get(List.of("a", "b"), known -> true, known -> false, this::readAll)
                        .values())
                .containsOnly("a1", "b1");
    }

    /** It is cleaned once in ten seconds, by whoever keeps a reading then. */
    @Test
    void a_reading_begun_before_a_change_is_not_kept_either_when_what_is_old_is_dropped() {
        clock.set(NINE.plusSeconds(20));
        Instant begun = recent.now();
        clock.set(NINE.plusSeconds(20).plusMillis(5));
        recent.forget("a");
        recent.remember("a", "old", begun);
        assertThat(recent.known("a", recent.now())).isNull();
    }

    @Test
    void nor_when_there_is_no_more_room() {
        for (String each : List.of("b", "c", "d")) {
            get(each);
        }
        Instant begun = recent.now();
        clock.set(NINE.plusMillis(5));
        recent.forget("a");
        recent.remember("a", "old", begun);
        assertThat(recent.known("a", recent.now())).isNull();
    }

    private Collection<String> getAll(String... keys) {
        return recent.get(List.of(keys), known -> true, known -> true, this::readAll)
                .values();
    }

    private Map<String, String> readAll(Collection<String> keys) {
        return keys.stream().collect(Collectors.toMap(key -> key, this::read));
    }

    private String get(String key) {
        return recent.get(key, this::read);
    }

    private String read(String key) {
        read.add(key);
        return key + read.stream().filter(key::equals).count();
    }
}
