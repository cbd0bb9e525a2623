// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.creneau.broadleaf.guard.JpaCodeGuesses;
import org.creneau.broadleaf.guard.JpaSecrets;
import org.creneau.house.ContractRun;
import org.creneau.memory.SettableClock;
import org.creneau.point.PointId;
import org.creneau.reservation.CodeGuesses;
import org.creneau.reservation.CodeGuessesContract;
import org.creneau.reservation.GuessWindow;
import org.creneau.reservation.Transactions;
import org.creneau.reservation.guard.Secret;
import org.creneau.reservation.guard.Secrets;
import org.creneau.reservation.guard.SecretsContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is kept against guessing: the contracts of their ports on one database. */
abstract class SecretStores {

    private final SettableClock clock = new SettableClock(Instant.parse("2020-11-12T07:00:00Z"));

    protected abstract Schema schema();

    @BeforeEach
    void empty() {
        schema().empty();
    }

    @Nested
    @ContractRun(JpaSecrets.class)
    class InstallationSecret extends SecretsContract {
        @Override
        protected Secrets node() {
            return schema().secrets(clock);
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }

        @Test
        void a_change_made_by_hand_is_known_within_a_minute_and_keeps_the_one_before() {
            Secrets node = node();
            Secret before = node.current();
            schema().sql().update("UPDATE CRN_SECRET SET NAME = 'previous' WHERE NAME = 'current'");
            assertThat(node.current()).isEqualTo(before);
            clock.advance(Duration.ofMinutes(1));
            assertThat(node.current()).isNotEqualTo(before).isEqualTo(node().current());
            assertThat(node.previous()).contains(before);
        }

        @Test
        void the_secret_is_asked_of_the_database_once_a_minute() {
            Secrets node = node();
            Secret made = node.current();
            Secrets other = node();
            assertThat(schema().statementsIn(other::current)).isEqualTo(1);
            assertThat(schema().statementsIn(other::current)).isZero();
            clock.advance(Duration.ofSeconds(59));
            assertThat(schema().statementsIn(other::previous)).isZero();
            clock.advance(Duration.ofSeconds(1));
            assertThat(schema().statementsIn(other::current)).isEqualTo(1);
            assertThat(other.current()).isEqualTo(made);
        }

        @Test
        void a_row_that_somebody_made_too_short_is_told_without_repeating_it() {
            schema().sql()
                    .update("INSERT INTO CRN_SECRET (NAME, SECRET_TEXT, CREATED_AT) VALUES ('current', 'hunter2', 0)");
            assertThatThrownBy(() -> node().current())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("7 characters")
                    .hasMessageNotContaining("hunter2");
        }
    }

    @Nested
    @ContractRun(JpaCodeGuesses.class)
    class Guesses extends CodeGuessesContract {
        @Override
        protected CodeGuesses guesses() {
            return schema().codeGuesses();
        }

        @Override
        protected Transactions transactions() {
            return schema().transactions();
        }

        @Test
        void a_guess_is_counted_with_two_statements_and_the_first_of_an_hour_with_three() {
            GuessWindow window = GuessWindow.of(PointId.of(1), clock.instant(), 30);
            Runnable guess = () -> transactions().separate(() -> guesses().take(window));
            assertThat(schema().statementsIn(guess)).isEqualTo(3);
            assertThat(schema().statementsIn(guess)).isEqualTo(2);
        }
    }
}
