// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creneau.memory.ForAll;
import org.junit.jupiter.api.Test;

/** A register that is written and read: histories that have an order, and some that have none. */
class LinearizationTest {

    @Test
    void an_empty_history_has_the_empty_order() {
        assertThat(Linearization.of(List.<Call<Integer>>of(), 0)).contains(List.of());
    }

    @Test
    void what_happens_one_after_the_other_keeps_its_order() {
        Call<Integer> write = write(1, 0, 1);
        Call<Integer> read = read(1, 2, 3);
        assertThat(Linearization.of(List.of(read, write), 0)).contains(List.of(write, read));
    }

    @Test
    void a_read_that_misses_a_finished_write_has_no_place() {
        assertThat(isLinearizable(write(1, 0, 1), read(0, 2, 3))).isFalse();
    }

    @Test
    void a_read_beside_a_write_may_see_either() {
        assertThat(isLinearizable(write(1, 0, 3), read(0, 1, 2))).isTrue();
        assertThat(isLinearizable(write(1, 0, 3), read(1, 1, 2))).isTrue();
    }

    @Test
    void a_read_sees_nothing_that_nobody_wrote() {
        assertThat(isLinearizable(write(1, 0, 3), read(2, 1, 2))).isFalse();
    }

    @Test
    void a_write_once_seen_is_not_unseen() {
        assertThat(isLinearizable(write(1, 0, 9), read(1, 1, 2), read(0, 3, 4))).isFalse();
        assertThat(isLinearizable(write(1, 0, 9), read(0, 1, 2), read(1, 3, 4))).isTrue();
    }

    @Test
    void two_readers_must_not_see_two_writes_in_two_orders() {
        Call<Integer> one = write(1, 0, 20);
        Call<Integer> two = write(2, 1, 21);
        assertThat(isLinearizable(one, two, read(1, 2, 3), read(2, 6, 7), read(1, 4, 8)))
                .isTrue();
        assertThat(isLinearizable(one, two, read(1, 2, 3), read(2, 6, 7), read(1, 8, 9)))
                .isFalse();
    }

    @Test
    void a_call_without_an_answer_may_have_happened_or_not() {
        Call<Integer> cut = write(1, 0, Call.NEVER);
        assertThat(isLinearizable(cut, read(0, 2, 3))).isTrue();
        assertThat(isLinearizable(cut, read(1, 2, 3))).isTrue();
        assertThat(isLinearizable(cut, read(0, 2, 3), read(1, 4, 5), read(0, 6, 7)))
                .isFalse();
    }

    @Test
    void many_calls_at_once_are_searched_without_trying_every_order() {
        List<Call<Integer>> calls = new ArrayList<>();
        IntStream.range(0, 14).forEach(i -> calls.add(write(i % 3, i, 100 + i)));
        calls.add(read(7, 50, 60));
        assertThat(Linearization.of(calls, 0)).isEmpty();
    }

    /** Against the definition: try every order that keeps what came one after the other. */
    @Test
    void it_agrees_with_trying_every_order() {
        int[] explained = new int[1];
        ForAll.seeds(2_000, random -> {
            List<Call<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                int from = 2 * random.nextInt(8);
                int to = from + 1 + 2 * random.nextInt(6);
                int value = random.nextInt(3);
                calls.add(random.nextBoolean() ? write(value, from, to) : read(value, from, to));
            }
            boolean expected = everyOrder(calls, 0);
            explained[0] += expected ? 1 : 0;
            assertThat(Linearization.of(calls, 0).isPresent()).as("%s", calls).isEqualTo(expected);
        });
        assertThat(explained[0]).as("histories with an order").isBetween(200, 1_800);
    }

    private static boolean everyOrder(List<Call<Integer>> left, int state) {
        return left.isEmpty()
                || left.stream().anyMatch(next -> mayBeFirst(next, left) && isExplained(next, left, state));
    }

    private static boolean mayBeFirst(Call<Integer> next, List<Call<Integer>> left) {
        return left.stream().noneMatch(other -> other.answeredAt() < next.madeAt());
    }

    private static boolean isExplained(Call<Integer> next, List<Call<Integer>> left, int state) {
        List<Call<Integer>> rest = new ArrayList<>(left);
        rest.remove(next);
        return next.effect().apply(state).map(after -> everyOrder(rest, after)).orElse(false);
    }

    @SafeVarargs
    private static boolean isLinearizable(Call<Integer>... calls) {
        return Linearization.of(List.of(calls), 0).isPresent();
    }

    private static Call<Integer> write(int value, long from, long to) {
        return new Call<>("write " + value, from, to, any -> Optional.of(value));
    }

    private static Call<Integer> read(int seen, long from, long to) {
        return new Call<>("read " + seen, from, to, state -> state == seen ? Optional.of(state) : Optional.empty());
    }
}
