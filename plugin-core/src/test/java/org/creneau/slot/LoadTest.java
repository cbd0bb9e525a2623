// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creneau.memory.Values;
import org.junit.jupiter.api.Test;

/** What an order weighs on a slot. */
class LoadTest {
    @Test
    void nothing_weighs_less_than_nothing() {
        assertThatThrownBy(() -> Load.of(-1, 0, 0)).hasMessageContaining("-1 orders, 0 items and 0 minutes");
        assertThatThrownBy(() -> Load.of(0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Load.of(0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Load.of(0, 0, 0)).isEqualTo(Load.none());
    }

    @Test
    void two_loads_add_up_measure_by_measure() {
        assertThat(Load.of(1, 2, 3).plus(Load.of(10, 20, 30))).isEqualTo(Load.of(11, 22, 33));
        assertThat(Load.oneOrder().plus(Load.none())).isEqualTo(Load.of(1, 0, 0));
    }

    @Test
    void a_sum_that_no_number_can_hold_is_refused() {
        Load huge = Load.of(Integer.MAX_VALUE, 0, Integer.MAX_VALUE);
        assertThatThrownBy(() -> huge.plus(Load.oneOrder())).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> huge.plus(Load.of(0, 0, 1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_load_covers_another_that_weighs_no_more_in_any_measure() {
        Load load = Load.of(2, 4, 6);
        assertThat(load.covers(load)).isTrue();
        assertThat(load.covers(Load.none())).isTrue();
        assertThat(load.covers(Load.of(3, 4, 6))).isFalse();
        assertThat(load.covers(Load.of(2, 5, 6))).isFalse();
        assertThat(load.covers(Load.of(2, 4, 7))).isFalse();
    }

    @Test
    void only_a_load_without_anything_is_none() {
        assertThat(Load.none().isNone()).isTrue();
        assertThat(Load.of(0, 0, 1).isNone()).isFalse();
        assertThat(Load.of(0, 1, 0).isNone()).isFalse();
        assertThat(Load.oneOrder().isNone()).isFalse();
    }

    @Test
    void it_is_a_value() {
        Values.areEqualOnlyIfAllPartsAre(
                Load.of(1, 2, 3), Load.of(1, 2, 3), Load.of(2, 2, 3), Load.of(1, 3, 3), Load.of(1, 2, 4));
        assertThat(Load.of(1, 3, 20)).hasToString("1 orders, 3 items, 20 min");
    }
}
