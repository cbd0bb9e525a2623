// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.creneau.house.ContractRun;
import org.creneau.memory.Insist;
import org.creneau.memory.Race;
import org.creneau.point.PointId;
import org.junit.jupiter.api.Test;

/** What every {@link CodeGuesses} does. Each test uses a point of its own, so that rows of other tests do not matter. */
public abstract class CodeGuessesContract {
    private static final AtomicLong POINTS = new AtomicLong(3_000_000);
    private static final Instant NINE = Instant.parse("2020-11-12T09:00:00Z");

    private final PointId point = PointId.of(POINTS.incrementAndGet());

    protected abstract CodeGuesses guesses();

    protected abstract Transactions transactions();

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(guesses())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void as_many_as_are_allowed_can_be_taken() {
        GuessWindow window = at(NINE, 3);
        assertThat(List.of(take(window), take(window), take(window), take(window)))
                .containsExactly(true, true, true, false);
    }

    @Test
    void one_given_back_can_be_taken_again() {
        GuessWindow window = at(NINE, 1);
        take(window);
        giveBack(window);
        assertThat(take(window)).isTrue();
        assertThat(take(window)).isFalse();
    }

    @Test
    void more_cannot_be_given_back_than_were_taken() {
        GuessWindow window = at(NINE, 1);
        giveBack(window);
        take(window);
        giveBack(window);
        giveBack(window);
        assertThat(take(window)).isTrue();
        assertThat(take(window)).isFalse();
    }

    @Test
    void every_hour_point_and_reservation_is_counted_by_itself() {
        ReservationToken token = ReservationToken.generate(new SecureRandom());
        PointId other = PointId.of(POINTS.incrementAndGet());
        for (GuessWindow window : new GuessWindow[] {
            at(NINE, 1),
            at(NINE.plusSeconds(3600), 1),
            GuessWindow.of(other, NINE, 1),
            GuessWindow.of(token, NINE, 1),
            GuessWindow.of(ReservationToken.generate(new SecureRandom()), NINE, 1)
        }) {
            assertThat(take(window)).as("%s", window).isTrue();
            assertThat(take(window)).as("%s", window).isFalse();
        }
    }

    @Test
    void a_smaller_limit_holds_at_once() {
        take(at(NINE, 30));
        take(at(NINE, 30));
        assertThat(take(at(NINE, 2))).isFalse();
        assertThat(take(at(NINE, 3))).isTrue();
    }

    @Test
    void what_is_taken_in_a_transaction_that_rolls_back_is_not_counted() {
        GuessWindow window = at(NINE, 1);
        assertThatThrownBy(() -> transactions().separate(() -> {
                    guesses().take(window);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(take(window)).isTrue();
    }

    @Test
    void of_many_at_one_moment_exactly_as_many_as_are_allowed_are_taken() {
        GuessWindow window = at(NINE, 7);
        List<Boolean> taken = Race.of(24, any -> take(window));
        assertThat(Collections.frequency(taken, true)).isEqualTo(7);
    }

    @Test
    void windows_that_ended_are_forgotten_and_others_are_not() {
        GuessWindow early = at(NINE, 1);
        GuessWindow late = at(NINE.plusSeconds(3600), 1);
        take(early);
        take(late);
        assertThat(forget(early.end().minusMillis(1))).isZero();
        assertThat(take(early)).isFalse();
        assertThat(forget(early.end())).isEqualTo(1);
        assertThat(take(early)).isTrue();
        assertThat(take(late)).isFalse();
    }

    private GuessWindow at(Instant now, int most) {
        return GuessWindow.of(point, now, most);
    }

    private boolean take(GuessWindow window) {
        return Insist.on(() -> transactions().separate(() -> guesses().take(window)));
    }

    private void giveBack(GuessWindow window) {
        transactions().separate(() -> {
            guesses().giveBack(window);
            return null;
        });
    }

    private int forget(Instant instant) {
        return transactions().separate(() -> guesses().forgetEndedBefore(instant));
    }
}
