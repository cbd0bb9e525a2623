// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Proxy;
import java.time.Duration;
import org.creneau.memory.InMemoryCodeGuesses;
import org.creneau.memory.Shop;
import org.creneau.reservation.CodeGuesses;
import org.creneau.reservation.GuessDesk;
import org.creneau.reservation.GuessLimits;
import org.creneau.reservation.GuessWindow;
import org.junit.jupiter.api.Test;

/** The job that forgets who guessed codes when. */
class ForgetGuessesJobTest {
    private final Shop shop = new Shop();

    @Test
    void guesses_are_forgotten_an_hour_after_theirs_is_over() {
        InMemoryCodeGuesses guesses = new InMemoryCodeGuesses();
        GuessWindow hour = GuessWindow.of(Shop.POINT, Shop.EIGHT, 1);
        guesses.take(hour);
        ForgetGuessesJob job = new ForgetGuessesJob(desk(guesses));
        shop.clock.set(hour.end().plus(Duration.ofHours(1)).minusNanos(1));
        job.run();
        assertThat(guesses.take(hour)).isFalse();
        shop.clock.set(hour.end().plus(Duration.ofHours(1)));
        job.run();
        assertThat(guesses.take(hour)).isTrue();
    }

    @Test
    void a_database_that_is_away_does_not_end_the_job() {
        CodeGuesses away = (CodeGuesses) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {CodeGuesses.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("the database is away");
                });
        assertThatCode(new ForgetGuessesJob(desk(away))::run).doesNotThrowAnyException();
    }

    private GuessDesk desk(CodeGuesses guesses) {
        return new GuessDesk(guesses, GuessLimits.standard(), shop.book, shop.clock);
    }
}
