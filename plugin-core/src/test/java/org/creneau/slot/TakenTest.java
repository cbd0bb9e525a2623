// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.creneau.memory.Values;
import org.junit.jupiter.api.Test;

/** The counters of a point. */
class TakenTest {
    private static final Instant NINE = Instant.parse("2020-11-12T08:00:00Z");
    private static final Instant TEN = Instant.parse("2020-11-12T09:00:00Z");

    private final Map<Instant, Load> loads = new HashMap<>();
    private final Taken taken;

    TakenTest() {
        loads.put(TEN, Load.of(2, 3, 4));
        loads.put(NINE, Load.of(1, 0, 0));
        taken = Taken.of(loads);
    }

    @Test
    void each_start_has_its_own_load_and_others_have_none() {
        assertThat(taken.at(NINE)).isEqualTo(Load.oneOrder());
        assertThat(taken.at(TEN)).isEqualTo(Load.of(2, 3, 4));
        assertThat(taken.at(NINE.plusSeconds(1))).isEqualTo(Load.none());
        assertThat(taken.at(NINE.plusNanos(1))).isEqualTo(Load.none());
    }

    @Test
    void a_stretch_of_time_has_the_loads_of_all_starts_in_it_together_and_not_that_of_its_end() {
        assertThat(taken.within(NINE, TEN)).isEqualTo(Load.oneOrder());
        assertThat(taken.within(NINE, TEN.plusSeconds(1))).isEqualTo(Load.of(3, 3, 4));
        assertThat(taken.within(NINE.plusSeconds(1), TEN)).isEqualTo(Load.none());
        assertThat(Taken.nothing().within(NINE, TEN)).isEqualTo(Load.none());
    }

    @Test
    void the_loads_come_back_in_the_order_of_their_starts() {
        assertThat(taken.loads()).isEqualTo(loads);
        assertThat(taken.loads().keySet()).containsExactly(NINE, TEN);
    }

    @Test
    void it_is_a_copy() {
        loads.put(NINE, Load.of(9, 9, 9));
        assertThat(taken.at(NINE)).isEqualTo(Load.oneOrder());
    }

    @Test
    void loads_that_weigh_nothing_are_left_out() {
        Map<Instant, Load> none = new HashMap<>();
        none.put(NINE, Load.none());
        assertThat(Taken.of(none).isNothing()).isTrue();
        assertThat(Taken.of(none)).isEqualTo(Taken.nothing());
        assertThat(taken.isNothing()).isFalse();
    }

    @Test
    void a_start_between_two_seconds_is_refused() {
        Map<Instant, Load> odd = new HashMap<>();
        odd.put(NINE.plusNanos(1), Load.oneOrder());
        assertThatThrownBy(() -> Taken.of(odd))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("start is 2020-11-12T08:00:00.000000001Z");
    }

    @Test
    void the_first_counter_from_a_second_on_is_found() {
        assertThat(taken.firstFrom(0)).isZero();
        assertThat(taken.firstFrom(NINE.getEpochSecond())).isZero();
        assertThat(taken.firstFrom(NINE.getEpochSecond() + 1)).isEqualTo(1);
        assertThat(taken.firstFrom(TEN.getEpochSecond() + 1)).isEqualTo(2).isEqualTo(taken.size());
    }

    @Test
    void it_is_a_value() {
        Map<Instant, Load> other = new HashMap<>(loads);
        other.put(NINE, Load.of(1, 0, 1));
        Values.areEqualOnlyIfAllPartsAre(taken, Taken.of(loads), Taken.of(other), Taken.nothing());
    }
}
