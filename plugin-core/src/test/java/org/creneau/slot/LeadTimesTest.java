// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.creneau.memory.ForAll;
import org.creneau.memory.Shop;
import org.creneau.memory.Values;
import org.creneau.point.InvalidSettings;
import org.creneau.point.PickupPoint;
import org.creneau.point.Rush;
import org.creneau.slot.LeadRule.Scope;
import org.junit.jupiter.api.Test;

/** Which lead times count for a basket. */
class LeadTimesTest {
    private static final PickupPoint POINT = Shop.aPoint().build();
    private static final BasketLine LINE = BasketLine.of(1, 10, 5).withCategories(Set.of(100L, 101L));

    private static LeadRule rule(Scope scope, long id, int from, int minutes) {
        return LeadRule.of(scope, id, from, LeadTime.ofMinutes(minutes));
    }

    private static long minutes(LeadTimes leads, BasketLine... lines) {
        Instant ready = leads.readyAt(POINT, Basket.of(lines), Shop.EIGHT);
        return Duration.between(Shop.EIGHT, ready).toMinutes();
    }

    private static LeadTimes leads(LeadRule... rules) {
        return LeadTimes.of(LeadTime.ofMinutes(10)).withRules(Arrays.asList(rules));
    }

    @Test
    void without_a_rule_the_point_decides() {
        assertThat(minutes(leads(), LINE)).isEqualTo(10);
        assertThat(minutes(leads(rule(Scope.SKU, 2, 1, 50)), LINE)).isEqualTo(10);
        assertThat(minutes(leads(rule(Scope.SKU, 1, 1, 50)))).isEqualTo(10);
    }

    @Test
    void the_points_own_is_the_least() {
        assertThat(minutes(leads(rule(Scope.SKU, 1, 1, 5)), LINE)).isEqualTo(10);
    }

    @Test
    void what_the_terms_of_a_line_say_counts_beside_the_rules_and_the_slowest_of_all_decides() {
        BasketLine slow = LINE.under(CollectTerms.unsaid().ready(LeadTime.ofMinutes(90)));
        assertThat(minutes(leads(), slow)).isEqualTo(90);
        assertThat(minutes(leads(rule(Scope.SKU, 1, 1, 120)), slow)).isEqualTo(120);
        assertThat(minutes(leads(rule(Scope.SKU, 1, 1, 60)), slow)).isEqualTo(90);
        assertThat(minutes(leads(), LINE.under(CollectTerms.unsaid().ready(LeadTime.ofMinutes(5)))))
                .isEqualTo(10);
    }

    @Test
    void the_sku_goes_before_the_product_and_the_product_before_categories_whatever_the_order() {
        List<LeadRule> rules = new ArrayList<>(
                List.of(rule(Scope.CATEGORY, 100, 1, 40), rule(Scope.PRODUCT, 10, 1, 30), rule(Scope.SKU, 1, 1, 20)));
        for (int turn = 0; turn < 3; turn++) {
            Collections.rotate(rules, 1);
            assertThat(minutes(LeadTimes.of(LeadTime.none()).withRules(rules), LINE))
                    .isEqualTo(20);
        }
        assertThat(minutes(leads(rules.get(0), rules.get(1)), LINE)).isEqualTo(30);
        assertThat(minutes(leads(rules.get(0)), LINE)).isEqualTo(40);
    }

    @Test
    void a_number_means_one_thing_in_each_scope() {
        assertThat(minutes(
                        leads(
                                rule(Scope.SKU, 10, 1, 20),
                                rule(Scope.PRODUCT, 100, 1, 30),
                                rule(Scope.CATEGORY, 1, 1, 40)),
                        LINE))
                .isEqualTo(10);
    }

    @Test
    void the_largest_quantity_reached_counts_even_if_it_is_faster() {
        LeadTimes leads = leads(rule(Scope.SKU, 1, 5, 25), rule(Scope.SKU, 1, 1, 40), rule(Scope.SKU, 1, 6, 60));
        assertThat(minutes(leads, BasketLine.of(1, 10, 4))).isEqualTo(40);
        assertThat(minutes(leads, BasketLine.of(1, 10, 5))).isEqualTo(25);
        assertThat(minutes(leads, BasketLine.of(1, 10, 6))).isEqualTo(60);
    }

    @Test
    void a_rule_whose_quantity_is_not_reached_does_not_hide_a_wider_one() {
        assertThat(minutes(leads(rule(Scope.SKU, 1, 6, 20), rule(Scope.PRODUCT, 10, 1, 30)), LINE))
                .isEqualTo(30);
    }

    @Test
    void of_several_that_are_as_specific_the_slowest_counts() {
        assertThat(minutes(leads(rule(Scope.CATEGORY, 100, 1, 20), rule(Scope.CATEGORY, 101, 1, 50)), LINE))
                .isEqualTo(50);
        assertThat(minutes(leads(rule(Scope.CATEGORY, 100, 2, 20), rule(Scope.CATEGORY, 101, 1, 50)), LINE))
                .isEqualTo(20);
        assertThat(minutes(leads(rule(Scope.SKU, 1, 1, 50), rule(Scope.SKU, 1, 1, 20)), LINE))
                .isEqualTo(50);
    }

    @Test
    void the_slowest_line_decides() {
        LeadTimes leads = leads(rule(Scope.SKU, 1, 1, 20), rule(Scope.SKU, 2, 1, 70), rule(Scope.SKU, 3, 1, 30));
        assertThat(minutes(leads, LINE, BasketLine.of(2, 0, 1), BasketLine.of(3, 0, 1)))
                .isEqualTo(70);
    }

    @Test
    void units_are_compared_by_when_they_end() {
        LeadTimes leads = leads(
                LeadRule.of(Scope.SKU, 1, 1, LeadTime.ofWorkingDays(1)),
                LeadRule.of(Scope.SKU, 2, 1, LeadTime.ofMinutes(23 * 60)));
        Instant ready = leads.readyAt(POINT, Basket.of(LINE, BasketLine.of(2, 0, 1)), Shop.EIGHT);
        assertThat(ready).isEqualTo("2020-11-13T06:00:00Z");
    }

    @Test
    void a_rush_adds_to_all_of_it_until_it_ends() {
        PickupPoint busy = Shop.aPoint()
                .rush(Rush.slowedBy(15, Shop.EIGHT.plusSeconds(60)))
                .build();
        LeadTimes leads = leads(rule(Scope.SKU, 1, 1, 20));
        assertThat(leads.readyAt(busy, Basket.of(LINE), Shop.EIGHT)).isEqualTo(Shop.EIGHT.plusSeconds(35 * 60));
        assertThat(leads.readyAt(busy, Basket.of(LINE), Shop.EIGHT.plusSeconds(60)))
                .isEqualTo(Shop.EIGHT.plusSeconds(21 * 60));
    }

    @Test
    void ten_thousand_rules_are_found_as_if_each_had_been_asked() {
        Random random = new Random(7);
        List<LeadRule> rules = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            rules.add(rule(
                    Scope.values()[random.nextInt(3)],
                    random.nextInt(3000),
                    1 + random.nextInt(5),
                    1 + random.nextInt(500)));
        }
        LeadTimes leads = LeadTimes.of(LeadTime.none()).withRules(rules);
        ForAll.seeds(300, seed -> {
            BasketLine line = BasketLine.of(seed.nextInt(3000), seed.nextInt(3000), 1 + seed.nextInt(6))
                    .withCategories(Set.of((long) seed.nextInt(1500), 1500L + seed.nextInt(1500)));
            assertThat(minutes(leads, line)).isEqualTo(slowly(rules, line));
        });
    }

    private static long slowly(List<LeadRule> rules, BasketLine line) {
        LeadRule best = null;
        for (LeadRule rule : rules) {
            boolean about = switch (rule.scope()) {
                case SKU -> rule.id() == line.skuId();
                case PRODUCT -> rule.id() == line.productId();
                case CATEGORY -> line.categoryIds().contains(rule.id());
            };
            if (about && rule.fromQuantity() <= line.quantity() && (best == null || rank(rule) > rank(best))) {
                best = rule;
            }
        }
        return best == null ? 0 : best.leadTime().amount();
    }

    private static long rank(LeadRule rule) {
        return rule.scope().ordinal() * 1_000_000L
                + rule.fromQuantity() * 10_000L
                + rule.leadTime().amount();
    }

    @Test
    void a_basket_of_a_hundred_lines_is_answered_at_once_with_ten_thousand_rules() {
        List<LeadRule> rules = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            rules.add(rule(Scope.CATEGORY, i, 1, 5));
        }
        LeadTimes leads = LeadTimes.of(LeadTime.none()).withRules(rules);
        BasketLine[] lines = new BasketLine[100];
        Arrays.setAll(lines, i -> BasketLine.of(i, i, 1).withCategories(Set.of((long) i)));
        Basket basket = Basket.of(lines);
        // A scan asks 2,000 x 100 x 10,000 times and takes many seconds. Of this thread's own time, so that load does
        // not matter.
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        for (int i = 0; i < 2000; i++) {
            leads.readyAt(POINT, basket, Shop.EIGHT);
        }
        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void bounds_are_told_with_the_field() {
        assertThatThrownBy(() -> leads().withCooks(-1))
                .isInstanceOf(InvalidSettings.class)
                .hasMessage("cooks is -1, allowed is 0..1000");
        assertThatThrownBy(() -> leads().withCooks(1001)).hasMessageContaining("1001");
        assertThatThrownBy(() -> leads().withRules(Collections.nCopies(10_001, rule(Scope.SKU, 1, 1, 1))))
                .hasMessage("lead rules is 10001, allowed is 10000 at most");
        assertThatThrownBy(() -> rule(Scope.SKU, 1, 0, 1)).hasMessage("fromQuantity is 0, allowed is 1..1000000");
        assertThatThrownBy(() -> rule(Scope.SKU, 1, 1_000_001, 1)).hasMessageContaining("1000001");
        assertThat(leads().withRules(Collections.nCopies(10_000, rule(Scope.SKU, 1, 1_000_000, 1)))
                        .withCooks(1000)
                        .cooks())
                .isEqualTo(1000);
    }

    @Test
    void they_are_values_that_cannot_be_changed() {
        LeadRule rule = rule(Scope.SKU, 1, 2, 3);
        Values.areEqualOnlyIfAllPartsAre(
                rule,
                rule(Scope.SKU, 1, 2, 3),
                rule(Scope.PRODUCT, 1, 2, 3),
                rule(Scope.SKU, 2, 2, 3),
                rule(Scope.SKU, 1, 3, 3),
                rule(Scope.SKU, 1, 2, 4));
        assertThat(rule).hasToString("SKU 1 from 2: 3 ELAPSED_MINUTES");
        LeadTimes leads = leads(rule).withCooks(2);
        Values.areEqualOnlyIfAllPartsAre(
                leads,
                leads(rule).withCooks(2),
                leads(rule),
                leads().withCooks(2),
                LeadTimes.of(LeadTime.ofMinutes(11)).withRules(List.of(rule)).withCooks(2));
        assertThat(leads).hasToString("lead 10 ELAPSED_MINUTES, [" + rule + "], 2 cooks");
        assertThat(leads()).hasToString("lead 10 ELAPSED_MINUTES");
        assertThatThrownBy(() -> leads.rules().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(leads.rules()).containsExactly(rule);
        assertThat(leads.least()).isEqualTo(LeadTime.ofMinutes(10));
    }
}
