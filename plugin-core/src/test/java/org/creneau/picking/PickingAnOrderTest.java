// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.creneau.memory.Shop;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.junit.jupiter.api.Test;

/** Somebody fills the bags of an order. */
class PickingAnOrderTest {
    private static final OrderLine BREAD = OrderLine.of(1, "Pain", 3)
            .sku(7, 70)
            .costing(new BigDecimal("10.00"))
            .build();
    private static final OrderLine CAKE = OrderLine.of(2, "Gâteau", 1)
            .sku(8, 80)
            .costing(new BigDecimal("24.90"))
            .build();
    private static final Bags COLD = Bags.of(2, Storage.COLD, "Étagère 4");

    private final Counter counter = new Counter();
    private final Reservation order = counter.placed(1, Shop.slotAt("2020-11-12T09:00:00Z"), BREAD, CAKE);

    @Test
    void what_is_in_the_bag_and_where_it_waits_is_kept_with_whoever_said_so() {
        assertThat(save(0, Map.of(1L, PickEntry.picked(), 2L, PickEntry.picked()), COLD))
                .isEqualTo(PickOutcome.DONE);
        Picking picking = picking();
        assertThat(picking.isDone(List.of(BREAD, CAKE))).isTrue();
        assertThat(picking.bags()).isEqualTo(COLD);
        assertThat(picking.effect()).isEqualByComparingTo("0");
        assertThat(picking.changedBy()).contains(Counter.ANNE);
        assertThat(picking.changedAt()).contains(Shop.EIGHT);
        assertThat(counter.stateOf(order)).isEqualTo(ReservationState.CONFIRMED);
    }

    @Test
    void what_is_missing_costs_nothing_to_the_cent() {
        save(0, Map.of(1L, entry(LineState.MISSING, 1, "", null)), Bags.none());
        assertThat(picking().effect()).isEqualByComparingTo("-3.33");
        save(1, Map.of(1L, entry(LineState.MISSING, 3, "", null)), Bags.none());
        assertThat(picking().effect()).isEqualByComparingTo("-10.00");
    }

    @Test
    void what_was_taken_instead_costs_what_was_agreed_or_the_same() {
        save(0, Map.of(1L, entry(LineState.SUBSTITUTED, 2, " Pain  de mie ", "5.00")), Bags.none());
        assertThat(picking().mark(1).substitute()).isEqualTo("Pain de mie");
        assertThat(picking().effect()).isEqualByComparingTo("-1.67");
        assertThat(picking().mark(1).substitutePrice(BREAD, 2)).isEqualByComparingTo("5.00");
        save(1, Map.of(1L, entry(LineState.SUBSTITUTED, 2, "Pain de mie", null)), Bags.none());
        assertThat(picking().effect()).isEqualByComparingTo("0");
    }

    @Test
    void a_line_of_which_nothing_is_said_stays_what_it_is() {
        save(0, Map.of(1L, PickEntry.picked()), Bags.none());
        save(1, Map.of(2L, PickEntry.picked()), Bags.none());
        assertThat(picking().isDone(List.of(BREAD, CAKE))).isTrue();
        save(2, Map.of(1L, entry(LineState.OPEN, 0, "", null)), Bags.none());
        assertThat(picking().isDone(List.of(BREAD, CAKE))).isFalse();
    }

    @Test
    void of_two_who_pick_the_same_order_the_second_is_told_and_overwrites_nothing() {
        save(0, Map.of(1L, PickEntry.picked()), Bags.none());
        assertThat(save(0, Map.of(1L, entry(LineState.MISSING, 3, "", null)), COLD))
                .isEqualTo(PickOutcome.STALE);
        assertThat(picking().effect()).isEqualByComparingTo("0");
        assertThat(picking().bags()).isEqualTo(Bags.none());
    }

    @Test
    void saying_the_same_again_is_saying_it_once() {
        save(0, Map.of(1L, PickEntry.picked()), COLD);
        assertThat(save(1, Map.of(1L, PickEntry.picked()), COLD)).isEqualTo(PickOutcome.DONE);
        assertThat(picking().version()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_is_refused_whole() {
        for (PickEntry wrong : List.of(
                entry(LineState.MISSING, 0, "", null),
                entry(LineState.MISSING, 4, "", null),
                entry(LineState.MISSING, -1, "", null),
                entry(LineState.SUBSTITUTED, 1, "  ", null),
                entry(LineState.SUBSTITUTED, 1, "x".repeat(121), null),
                entry(LineState.SUBSTITUTED, 4, "Pain", null),
                entry(LineState.SUBSTITUTED, 1, "Pain", "-0.01"),
                entry(LineState.SUBSTITUTED, 1, "Pain", "0.001"))) {
            assertThat(save(0, Map.of(2L, PickEntry.picked(), 1L, wrong), COLD))
                    .as(wrong.toString())
                    .isEqualTo(PickOutcome.WRONG);
        }
        assertThat(save(0, Map.of(99L, PickEntry.picked()), COLD)).isEqualTo(PickOutcome.WRONG);
        assertThat(picking().version()).isZero();
        assertThatThrownBy(() -> Bags.of(100, null, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bags.of(-1, null, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bags.of(1, null, "x".repeat(41))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_handed_over_is_picked_no_more() {
        counter.shop.movePickup.advance(order.token(), ReservationState.COLLECTED, Counter.ANNE, null);
        assertThat(save(0, Map.of(1L, PickEntry.picked()), COLD)).isEqualTo(PickOutcome.OVER);
    }

    private PickOutcome save(long version, Map<Long, PickEntry> entries, Bags bags) {
        return counter.pickGoods.save(order.token(), version, entries, bags, Counter.ANNE);
    }

    private Picking picking() {
        return counter.pickingOf(order);
    }

    private static PickEntry entry(LineState state, int quantity, String by, String price) {
        return PickEntry.of(state, quantity, by, price == null ? null : new BigDecimal(price));
    }
}
