// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The units of a line are shared out: none comes from nowhere, none gets lost. */
class SplitTest {
    private static final List<String> PARTS = List.of("delivered", "market", "station");

    private final Split<String> five = Split.<String>none().with("delivered", 2).with("market", 3);

    @Test
    void moving_units_leaves_the_sum() {
        Split<String> moved = five.moved("market", "station", 2);
        assertThat(moved.in("market")).isEqualTo(1);
        assertThat(moved.in("station")).isEqualTo(2);
        assertThat(moved.total()).isEqualTo(5);
    }

    @Test
    void a_part_that_is_left_with_nothing_is_no_part() {
        assertThat(five.moved("market", "delivered", 3).parts()).containsExactly("delivered");
        assertThat(Split.none().with("market", 0).parts()).isEmpty();
    }

    @Test
    void no_more_can_be_moved_than_is_there_and_no_less_than_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> five.moved("market", "station", 4))
                .withMessage("units to move are 4, allowed is 1..3");
        assertThatIllegalArgumentException().isThrownBy(() -> five.moved("market", "station", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> five.moved("station", "market", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> five.with("market", -1));
    }

    @Test
    void what_is_added_goes_where_most_of_it_is() {
        assertThat(five.more(4, PARTS).in("market")).isEqualTo(7);
    }

    @Test
    void among_equals_what_is_added_goes_to_the_one_preferred_and_never_to_one_left_out() {
        Split<String> equal = five.moved("market", "station", 1);
        assertThat(equal.more(1, List.of("station", "market", "delivered")).in("market"))
                .isEqualTo(3);
        assertThat(equal.more(1, List.of("delivered", "market")).in("delivered"))
                .isEqualTo(3);
        assertThat(five.more(1, List.of("station", "delivered")).in("delivered"))
                .isEqualTo(3);
    }

    @Test
    void what_is_added_to_nothing_stays_away() {
        assertThat(Split.<String>none().more(1, PARTS)).isEqualTo(Split.none());
    }

    @Test
    void what_is_taken_away_comes_from_the_parts_in_turn() {
        assertThat(five.less(1, PARTS))
                .isEqualTo(five.moved("delivered", "market", 1).less(1, List.of("market")));
        assertThat(five.less(3, PARTS)).hasToString("{market=2}");
        assertThat(five.less(5, PARTS)).isEqualTo(Split.none());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> five.less(6, PARTS))
                .withMessage("units to take are 6, allowed is 0..5");
    }

    @Test
    void whatever_is_done_the_sum_is_what_was_put_in_less_what_was_taken_out() {
        Random random = new Random(6);
        for (int run = 0; run < 500; run++) {
            Split<String> split = Split.<String>none().with(any(random), 1 + random.nextInt(5));
            int sum = split.total();
            for (int step = 0; step < 20; step++) {
                List<String> order = new ArrayList<>(PARTS);
                Collections.shuffle(order, random);
                int units = random.nextInt(4);
                switch (random.nextInt(3)) {
                    case 0:
                        split = split.more(units, order);
                        sum += sum == 0 ? 0 : units;
                        break;
                    case 1:
                        int taken = Math.min(units, sum);
                        split = split.less(taken, order);
                        sum -= taken;
                        break;
                    default:
                        String from = any(random);
                        if (split.in(from) > 0) {
                            split = split.moved(from, any(random), 1 + random.nextInt(split.in(from)));
                        }
                }
                assertThat(split.total()).isEqualTo(sum);
                assertThat(split.parts()).allMatch(PARTS::contains);
                for (String part : split.parts()) {
                    assertThat(split.in(part)).isPositive();
                }
            }
        }
    }

    private static String any(Random random) {
        return PARTS.get(random.nextInt(PARTS.size()));
    }
}
