// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.creneau.memory.Shop;
import org.creneau.point.PickupPoint;
import org.junit.jupiter.api.Test;

/** A kitchen whose own schedule says when an order is ready. It is eight in the morning, and the plan says an hour. */
class DecidingWhenOrdersAreReadyTest {
    private final PickupPoint point = Shop.aPoint().build();
    private final LeadTimes planned = LeadTimes.of(LeadTime.ofMinutes(60));

    @Test
    void the_plan_counts_unless_somebody_knows_better() {
        assertThat(ready(planned)).isEqualTo(Shop.EIGHT.plus(Duration.ofHours(1)));
        assertThat(ready(planned.decidedBy(ReadyTimes.asPlanned()))).isEqualTo(ready(planned));
        assertThat(ready(planned.decidedBy((there, basket, now, plan) -> plan.plus(Duration.ofHours(2)))))
                .isEqualTo(Shop.EIGHT.plus(Duration.ofHours(3)));
    }

    @Test
    void goods_that_are_alike_differ_as_soon_as_somebody_else_decides() {
        assertThat(planned.dependsOnGoods()).isFalse();
        assertThat(planned.decidedBy(ReadyTimes.asPlanned()).dependsOnGoods()).isFalse();
        assertThat(planned.decidedBy((there, basket, now, plan) -> plan).dependsOnGoods())
                .isTrue();
    }

    @Test
    void whoever_decides_is_told_point_basket_and_the_plans_word() {
        Basket basket = Basket.of(BasketLine.of(17, 3, 2));
        Instant[] told = new Instant[1];
        planned.decidedBy((there, wanted, now, plan) -> {
                    assertThat(there).isSameAs(point);
                    assertThat(wanted).isSameAs(basket);
                    assertThat(now).isEqualTo(Shop.EIGHT);
                    told[0] = plan;
                    return plan;
                })
                .readyAt(point, basket, Shop.EIGHT);
        assertThat(told[0]).isEqualTo(Shop.EIGHT.plus(Duration.ofHours(1)));
    }

    @Test
    void rules_and_cooks_that_are_set_later_keep_the_decider() {
        LeadTimes decided = planned.decidedBy((there, basket, now, plan) -> Instant.MAX)
                .withCooks(2)
                .withRules(java.util.List.of());
        assertThat(ready(decided)).isEqualTo(Instant.MAX);
    }

    @Test
    void the_slots_of_a_page_follow() {
        SlotPlan plan = Shop.aPlan()
                .leadTimes(planned.decidedBy((there, basket, now, by) -> Instant.parse("2020-11-12T13:00:00Z")))
                .build();
        Instant first = SlotGrid.of(point, plan)
                .firstFree(SlotQuery.at(Shop.EIGHT), Taken.nothing(), Shop.EIGHT, Shop.EIGHT.plus(Duration.ofDays(2)))
                .orElseThrow()
                .slot()
                .start();
        assertThat(first).isEqualTo(Instant.parse("2020-11-12T13:00:00Z"));
    }

    private Instant ready(LeadTimes times) {
        return times.readyAt(point, Basket.unknown(), Shop.EIGHT);
    }
}
