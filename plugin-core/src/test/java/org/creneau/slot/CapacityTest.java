// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creneau.memory.Values;
import org.creneau.point.InvalidSettings;
import org.junit.jupiter.api.Test;

/** What a slot can bear. */
class CapacityTest {
    private final Capacity capacity = Capacity.ofOrders(4).withItems(10).withMinutes(60);

    @Test
    void the_tightest_of_the_three_measures_decides() {
        Load taken = Load.of(3, 8, 50);
        assertThat(capacity.fits(taken, Load.of(1, 2, 10))).isTrue();
        assertThat(capacity.fits(taken, Load.of(2, 2, 10))).isFalse();
        assertThat(capacity.fits(taken, Load.of(1, 3, 10))).isFalse();
        assertThat(capacity.fits(taken, Load.of(1, 2, 11))).isFalse();
    }

    @Test
    void what_is_not_counted_always_fits() {
        Load huge = Load.of(1, Integer.MAX_VALUE, Integer.MAX_VALUE);
        assertThat(Capacity.ofOrders(2).fits(huge, huge)).isTrue();
        assertThat(Capacity.unlimited().fits(huge, huge)).isTrue();
    }

    @Test
    void sums_past_what_a_number_holds_do_not_turn_around() {
        assertThat(capacity.fits(Load.of(Integer.MAX_VALUE, 0, 0), Load.oneOrder()))
                .isFalse();
    }

    @Test
    void a_measure_of_which_nothing_is_wanted_is_not_asked_even_if_overfull() {
        assertThat(capacity.fits(Load.of(1, 99, 99), Load.oneOrder())).isTrue();
        assertThat(capacity.fits(Load.of(9, 0, 0), Load.of(0, 1, 1))).isTrue();
    }

    @Test
    void a_load_too_large_for_the_slot_does_not_fit_when_it_is_empty() {
        assertThat(capacity.fits(Load.none(), Load.of(1, 11, 0))).isFalse();
        assertThat(Capacity.ofOrders(0).fits(Load.none(), Load.oneOrder())).isFalse();
    }

    @Test
    void what_is_gone_for_good_is_taken_off_and_never_leaves_less_than_nothing() {
        assertThat(capacity.less(Load.of(1, 2, 3)))
                .isEqualTo(Capacity.ofOrders(3).withItems(8).withMinutes(57));
        assertThat(capacity.less(Load.of(9, 99, 999)))
                .isEqualTo(Capacity.ofOrders(0).withItems(0).withMinutes(0));
        assertThat(Capacity.ofOrders(1).less(Load.of(0, 5, 5))).isEqualTo(Capacity.ofOrders(1));
        assertThat(capacity.less(Load.none())).isEqualTo(capacity);
    }

    @Test
    void it_can_be_capped_in_orders_but_not_widened() {
        assertThat(capacity.withOrdersAtMost(5)).isEqualTo(capacity);
        assertThat(capacity.withOrdersAtMost(4)).isEqualTo(capacity);
        assertThat(capacity.withOrdersAtMost(3).orders()).isEqualTo(3);
        assertThat(capacity.withOrdersAtMost(-1).orders()).isZero();
        assertThat(capacity.withOrdersAtMost(3).items()).isEqualTo(10);
    }

    @Test
    void what_one_has_one_keeps_and_only_more_is_bounded() {
        Load had = Load.of(1, 5, 20);
        assertThat(capacity.keeping(had, had)).isEqualTo(Capacity.unlimited());
        assertThat(capacity.keeping(had, Load.of(1, 6, 10)))
                .isEqualTo(Capacity.unlimited().withItems(10));
        assertThat(capacity.keeping(had, Load.of(2, 5, 21)))
                .isEqualTo(Capacity.ofOrders(4).withMinutes(60));
    }

    @Test
    void less_than_none_is_refused_with_the_field() {
        assertThatThrownBy(() -> Capacity.ofOrders(-1))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("capacityOrders is -1");
        assertThatThrownBy(() -> capacity.withItems(-1)).hasMessageContaining("capacityItems is -1");
        assertThatThrownBy(() -> capacity.withMinutes(-1)).hasMessageContaining("capacityMinutes is -1");
    }

    @Test
    void it_is_a_value() {
        Values.areEqualOnlyIfAllPartsAre(
                capacity,
                Capacity.ofOrders(4).withItems(10).withMinutes(60),
                Capacity.ofOrders(5).withItems(10).withMinutes(60),
                capacity.withItems(11),
                capacity.withMinutes(61));
        assertThat(Capacity.ofOrders(4).withMinutes(60)).hasToString("4 orders, any items, 60 min");
    }
}
