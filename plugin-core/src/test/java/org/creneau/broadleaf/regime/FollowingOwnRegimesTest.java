// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.creneau.broadleaf.sweep.FollowRegimesJob;
import org.creneau.confinement.OwnRegimes;
import org.creneau.confinement.RegimeBook;
import org.creneau.confinement.RegimeEdition;
import org.creneau.confinement.RegimeSignature;
import org.creneau.format.json.FileRegimes;
import org.creneau.format.json.RegimeFile;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryOwnRegimes;
import org.creneau.memory.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Two nodes over one store of own regimes, with the shop's clock and one that measures age. */
class FollowingOwnRegimesTest {
    private static final Instant NOON = Instant.parse("2020-11-12T11:00:00Z");
    private static final String TOWN = """
            {"format": 1, "version": "x", "name": "Town", "regimes": [{
              "id": "town", "version": "x", "layer": "overlay", "from": "2020-11-12T00:00",
              "limits": [{"kind": "curfew", "basis": "law", "from": "17:00", "to": "06:00"}],
              "legalReference": "Arrêté", "source": ["https://example.org"], "confidence": "high"}]}
            """;

    private final SettableClock shopClock = new SettableClock(NOON);
    private final SettableClock machineClock = new SettableClock(NOON);
    private final InMemoryOwnRegimes store = new InMemoryOwnRegimes();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger failing = new AtomicInteger();
    private final FileRegimes shipped = FileRegimes.of(List.of(RegimeFile.FRANCE));
    private final StoredRegimes one = node();
    private final StoredRegimes other = node();

    @Test
    void a_shop_without_own_regimes_has_the_book_that_ships() {
        assertThat(one.current()).isSameAs(shipped.current());
        assertThat(StoredRegimes.itself(one)).isSameAs(one);
    }

    @Test
    void what_is_published_on_one_node_is_known_to_the_other_within_five_seconds() {
        one.current();
        other.current();
        publish(1, NOON, TOWN);
        machineClock.advance(Duration.ofSeconds(4));
        for (StoredRegimes node : List.of(one, other)) {
            assertThat(node.current().version()).endsWith(", town 1");
            assertThat(node.current().regime("town").orElseThrow().version()).isEqualTo("1");
            assertThat(node.current()).as("with all it remembers").isSameAs(node.current());
        }
    }

    @Test
    void with_the_job_nobody_who_asks_waits_for_a_statement() {
        other.current();
        publish(1, NOON, TOWN);
        for (int second = 0; second < 60; second += 2) {
            new FollowRegimesJob(other).run();
            int before = asked.get();
            assertThat(other.current().version()).endsWith(", town 1");
            machineClock.advance(Duration.ofSeconds(2));
            assertThat(asked.get()).isEqualTo(before);
        }
    }

    @Test
    void while_nothing_is_added_the_job_asks_for_the_count_alone() {
        publish(1, NOON, TOWN);
        other.refresh();
        int before = asked.get();
        other.refresh();
        assertThat(asked.get()).isEqualTo(before + 1);
    }

    @Test
    void what_is_planned_begins_at_its_instant_without_a_look() {
        publish(1, NOON.plusSeconds(60), TOWN);
        other.refresh();
        int before = asked.get();
        RegimeBook known = other.current();
        assertThat(known.version()).isEqualTo(shipped.current().version());
        shopClock.set(NOON.plusSeconds(60).minusMillis(1));
        assertThat(other.current()).isSameAs(known);
        RegimeBook planned = known.at(NOON.plusSeconds(60));
        assertThat(planned.version()).as("for later slots already").endsWith(", town 1");
        shopClock.set(NOON.plusSeconds(60));
        assertThat(other.current())
                .as("with all it has worked out for later slots")
                .isSameAs(planned);
        assertThat(asked.get()).isEqualTo(before);
    }

    @Test
    void a_clock_that_was_set_back_shows_what_held_then() {
        publish(1, NOON, TOWN);
        publish(2, NOON.plusSeconds(60), TOWN);
        shopClock.set(NOON.plusSeconds(90));
        other.refresh();
        assertThat(other.current().version()).endsWith(", town 2");
        shopClock.set(NOON.plusSeconds(30));
        other.refresh();
        assertThat(other.current().version()).endsWith(", town 1");
    }

    @Test
    void within_a_transaction_the_book_stays_the_same() {
        RegimeBook before = other.current();
        TransactionSynchronizationManager.initSynchronization();
        try {
            assertThat(other.current()).isSameAs(before);
            publish(1, NOON, TOWN);
            other.refresh();
            assertThat(other.current()).isSameAs(before);
        } finally {
            TransactionSynchronizationManager.getSynchronizations().forEach(each -> each.afterCompletion(0));
            TransactionSynchronizationManager.clearSynchronization();
        }
        assertThat(other.current().version()).endsWith(", town 1");
    }

    @Test
    void a_database_that_is_away_leaves_what_is_known_to_the_job_and_whoever_asks_in_time() {
        publish(1, NOON, TOWN);
        other.refresh();
        failing.set(1);
        machineClock.advance(Duration.ofSeconds(3));
        new FollowRegimesJob(other).run();
        assertThat(other.current().version()).endsWith(", town 1");
        assertThatThrownBy(() -> node().current())
                .as("who knows nothing sells under no unknown rules")
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_database_that_is_away_for_longer_leaves_what_is_known_to_all_and_is_told_when_it_gets_too_old() {
        publish(1, NOON, TOWN);
        other.setOldestMinutes(15);
        other.refresh();
        failing.set(1);
        machineClock.advance(Duration.ofMinutes(15));
        assertThat(other.current().version()).as("no page fails for it").endsWith(", town 1");
        assertThat(other.isCurrent()).isTrue();
        machineClock.advance(Duration.ofMillis(1));
        assertThat(other.isCurrent()).isFalse();
        assertThat(other.current().version()).endsWith(", town 1");
        failing.set(0);
        other.current();
        assertThat(other.isCurrent()).isTrue();
    }

    @Test
    void who_asks_within_a_transaction_is_told_that_the_database_is_away() {
        other.refresh();
        failing.set(1);
        machineClock.advance(Duration.ofSeconds(5));
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(other::current).isInstanceOf(IllegalStateException.class);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }

    /** Its transaction may have begun before the last one was added. */
    @Test
    void what_a_transaction_finds_unchanged_is_no_newer_for_anybody_else() {
        other.refresh();
        publish(1, NOON, TOWN);
        machineClock.advance(Duration.ofSeconds(5));
        hidden = 1;
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThat(other.current().version()).doesNotContain("town");
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        hidden = 0;
        assertThat(other.current().version()).endsWith(", town 1");
    }

    /** As where the job is off and all who ask are at something. */
    @Test
    void what_a_transaction_finds_unchanged_is_an_answer_all_the_same() {
        other.refresh();
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            for (int minute = 0; minute < 30; minute++) {
                machineClock.advance(Duration.ofMinutes(1));
                other.current();
                assertThat(other.isCurrent()).isTrue();
            }
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        failing.set(1);
        machineClock.advance(Duration.ofMinutes(11));
        new FollowRegimesJob(other).run();
        assertThat(other.isCurrent()).isFalse();
    }

    /** What hangs is the first look of another; the others ask while it does. */
    @Test
    void a_look_that_hangs_keeps_nobody_from_looking_for_longer_than_half_a_minute() {
        other.refresh();
        publish(1, NOON, TOWN);
        machineClock.advance(Duration.ofSeconds(5));
        StringBuilder seen = new StringBuilder();
        hanging = () -> {
            machineClock.advance(Duration.ofSeconds(29));
            seen.append(other.current().version().contains("town"));
            machineClock.advance(Duration.ofSeconds(1));
            seen.append(' ').append(other.current().version().contains("town"));
            hidden = 1; // what hung comes back with what was true when it began
        };
        assertThat(other.current().version()).as("what was found meanwhile").endsWith(", town 1");
        assertThat(seen).hasToString("false true");
        hidden = 0;
        assertThat(other.current().version()).endsWith(", town 1");
    }

    @Test
    void an_age_that_nobody_can_mean_is_refused() {
        for (int minutes : new int[] {0, -1, 1441}) {
            assertThatThrownBy(() -> one.setOldestMinutes(minutes)).hasMessageContaining("allowed is 1 to 1440");
        }
    }

    @Test
    void a_text_that_cannot_be_read_any_more_closes_no_shop() {
        publish(1, NOON, "{\"format\": 0}");
        assertThat(other.current().version()).isEqualTo(shipped.current().version());
    }

    @Test
    void a_transaction_that_sees_fewer_than_are_known_takes_none_away() {
        publish(1, NOON, TOWN);
        other.refresh();
        hidden = 1;
        other.refresh();
        assertThat(other.current().version()).endsWith(", town 1");
    }

    private int hidden;
    private @Nullable Runnable hanging;

    private StoredRegimes node() {
        return new StoredRegimes(shipped, counting(), new DirectTransactions(), shopClock, machineClock);
    }

    private void publish(int number, Instant from, String text) {
        assertThat(store.add(RegimeEdition.published("town", number, from, RegimeSignature.of(1, NOON, "")), text))
                .isTrue();
    }

    private OwnRegimes asked() {
        if (failing.get() > 0) {
            throw new IllegalStateException("away");
        }
        asked.incrementAndGet();
        return store;
    }

    /** Counts what is asked of the store. */
    private OwnRegimes counting() {
        return new OwnRegimes() {
            @Override
            public long count() {
                Runnable waiting = hanging;
                hanging = null;
                if (waiting != null) {
                    waiting.run();
                }
                return asked().count() - hidden;
            }

            @Override
            public List<RegimeEdition> editions() {
                return asked().editions();
            }

            @Override
            public Optional<String> textOf(String regimeId, int number) {
                return asked().textOf(regimeId, number);
            }

            @Override
            public Map<RegimeEdition, String> textsOf(Collection<RegimeEdition> editions) {
                return asked().textsOf(editions);
            }

            @Override
            public boolean add(RegimeEdition edition, String text) {
                return asked().add(edition, text);
            }
        };
    }
}
