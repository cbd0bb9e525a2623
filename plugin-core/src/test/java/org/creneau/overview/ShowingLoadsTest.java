// SPDX-License-Identifier: Apache-2.0
package org.creneau.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.creneau.memory.InMemoryRefusalCounts;
import org.creneau.memory.InMemoryTakenOrders;
import org.creneau.memory.Race;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.reservation.Collector;
import org.creneau.reservation.HoldSlot;
import org.creneau.reservation.HoldTogether;
import org.creneau.reservation.Holder;
import org.creneau.reservation.SlotWish;
import org.creneau.slot.Capacity;
import org.creneau.slot.Gauge;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotPattern;
import org.junit.jupiter.api.Test;

/** What the overview shows and counts. It is Thursday, 12 November 2020, 8 in the morning in Paris. */
class ShowingLoadsTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 11, 12);
    private static final SlotId TEN = Shop.slotAt("2020-11-12T09:00:00Z");

    private final Shop shop = new Shop();
    private final ShowLoads loads =
            new ShowLoads(shop.points, shop.plans, shop.ledger, new InMemoryTakenOrders(shop.ledger), shop.clock);
    private final InMemoryRefusalCounts counts = new InMemoryRefusalCounts();
    private final RefusalTally tally = new RefusalTally(counts, shop.points, shop.transactions);

    @Test
    void an_hour_has_what_is_taken_of_its_slots_and_what_they_bear() {
        take(TEN, 2);
        take(Shop.slotAt("2020-11-12T09:30:00Z"), 1);
        PointLoads here = here();
        assertThat(here.first()).isEqualTo(TODAY);
        assertThat(here.at(0, 10)).isEqualTo(LoadCell.of(3, 4));
        assertThat(here.at(0, 9)).isEqualTo(LoadCell.of(0, 4));
        assertThat(here.at(0, 8).isEmpty()).isTrue();
        assertThat(here.day(0)).isEqualTo(LoadCell.of(3, 36));
        assertThat(here.day(13)).isEqualTo(LoadCell.of(0, 36));
        assertThat(here.total()).isEqualTo(LoadCell.of(3, 14 * 36));
        assertThat(here.peak(0)).isEqualTo(3);
    }

    @Test
    void what_was_booked_where_there_is_no_slot_any_more_is_shown_too() {
        take(Shop.slotAt("2020-11-12T06:00:00Z"), 1);
        assertThat(here().at(0, 7)).isEqualTo(LoadCell.of(1, 0));
        assertThat(here().at(0, 7).percent()).isEqualTo(100);
    }

    @Test
    void days_are_those_of_the_points_own_calendar() {
        ZoneId noumea = ZoneId.of("Pacific/Noumea");
        shop.points.put(Shop.aPoint().zone(noumea).build());
        shop.clock.set(Instant.parse("2020-11-12T14:00:00Z"));
        take(SlotId.of(Shop.POINT, Instant.parse("2020-11-12T22:00:00Z"), 30), 1);
        assertThat(here().first()).isEqualTo(TODAY.plusDays(1));
        assertThat(here().at(0, 9)).isEqualTo(LoadCell.of(1, 4));
    }

    @Test
    void on_the_sunday_when_clocks_are_set_back_no_slot_is_lost() {
        shop.clock.set(Instant.parse("2020-10-24T08:00:00Z"));
        assertThat(here().day(1)).isEqualTo(LoadCell.of(0, 36));
        take(Shop.slotAt("2020-10-25T08:00:00Z"), 1);
        assertThat(here().at(1, 9)).isEqualTo(LoadCell.of(1, 4));
    }

    @Test
    void a_point_that_counts_people_says_how_many_an_hour_lets_in() {
        assertThat(here().hasGauge()).isFalse();
        assertThat(here().gauge(0)).isEqualTo(PointLoads.NO_GAUGE);
        SlotPattern pattern = Shop.aPlan().build().pattern();
        shop.plans.put(
                Shop.POINT,
                Shop.aPlan()
                        .pattern(pattern.toBuilder()
                                .gauge(Gauge.of(80, 8, 6, 50))
                                .build())
                        .build());
        assertThat(here().hasGauge()).isTrue();
        assertThat(here().gauge(0)).isEqualTo(30);
    }

    @Test
    void levels_are_quarters_and_full_is_one_of_its_own() {
        int[] taken = {0, 1, 4, 5, 9, 10, 15, 19, 20, 21};
        int[] level = {0, 1, 1, 2, 2, 3, 4, 4, 5, 5};
        for (int at = 0; at < taken.length; at++) {
            assertThat(LoadCell.of(taken[at], 20).level()).as(taken[at] + "/20").isEqualTo(level[at]);
        }
        assertThat(LoadCell.of(1, 0).level()).isEqualTo(LoadCell.LEVELS);
        assertThat(LoadCell.of(0, 0).level()).isZero();
        assertThat(LoadCell.of(199, 200).percent()).isEqualTo(99);
    }

    @Test
    void rates_are_rounded_to_tenths_of_a_percent() {
        Outcome outcome = Outcome.none().collected(2, 1).missed(1).ready(8, 7);
        assertThat(outcome.noShowPerMille()).isEqualTo(333);
        assertThat(outcome.latePerMille()).isEqualTo(500);
        assertThat(outcome.readyInTimePerMille()).isEqualTo(875);
        assertThat(Outcome.none().noShowPerMille()).isZero();
        assertThat(outcome.plus(outcome))
                .isEqualTo(Outcome.none().collected(4, 2).missed(2).ready(16, 14));
    }

    @Test
    void a_hold_that_is_refused_is_told_with_its_reasons_and_one_that_is_not_is_not() {
        shop.issue.setTurnedAway(tally.listener());
        HoldSlot holdSlot = new HoldSlot(shop.desk, shop.book, shop.issue, shop.clock);
        HoldTogether together = new HoldTogether(shop.desk, shop.book, shop.issue, shop.clock);
        holdSlot.hold(TEN, Holder.of(1, 1));
        assertThat(tally.handOn()).isZero();
        holdSlot.hold(TEN, Holder.of(2, 2));
        holdSlot.hold(TEN, Holder.of(3, 3));
        together.hold(List.of(
                SlotWish.of(TEN, Collector.of(Holder.of(4, 4))),
                SlotWish.of(Shop.slotAt("2020-11-12T11:00:00Z"), Collector.of(Holder.of(4, 5)))));
        assertThat(tally.handOn()).isEqualTo(1);
        assertThat(counts.between(TODAY, TODAY)).containsExactly(RefusalCount.of(Shop.POINT, TODAY, "slot-full", 2));
    }

    @Test
    void counts_are_of_the_day_at_the_point_and_handed_on_once() {
        tally.listener().because(Shop.POINT, List.of("curfew", "slot-full"), Instant.parse("2020-11-12T22:59:00Z"));
        tally.listener().because(Shop.POINT, List.of("curfew"), Instant.parse("2020-11-12T23:00:00Z"));
        tally.listener().because(PointId.of(99), List.of("curfew"), Instant.parse("2020-11-12T23:00:00Z"));
        assertThat(tally.handOn()).isEqualTo(4);
        assertThat(tally.handOn()).isZero();
        assertThat(counts.between(TODAY, TODAY.plusDays(1)))
                .containsExactly(
                        RefusalCount.of(Shop.POINT, TODAY, "curfew", 1),
                        RefusalCount.of(Shop.POINT, TODAY, "slot-full", 1),
                        RefusalCount.of(Shop.POINT, TODAY.plusDays(1), "curfew", 1),
                        RefusalCount.of(PointId.of(99), TODAY, "curfew", 1));
    }

    @Test
    void what_the_store_does_not_take_is_handed_on_the_next_time() {
        AtomicInteger calls = new AtomicInteger();
        RefusalTally failing = new RefusalTally(
                new RefusalCounts() {
                    @Override
                    public void add(Collection<RefusalCount> some) {
                        if (calls.incrementAndGet() == 1) {
                            throw new IllegalStateException("away");
                        }
                        counts.add(some);
                    }

                    @Override
                    public List<RefusalCount> between(LocalDate first, LocalDate last) {
                        return counts.between(first, last);
                    }
                },
                shop.points,
                shop.transactions);
        failing.listener().because(Shop.POINT, List.of("curfew"), Shop.EIGHT);
        assertThatThrownBy(failing::handOn).hasMessage("away");
        failing.listener().because(Shop.POINT, List.of("curfew"), Shop.EIGHT);
        failing.handOn();
        assertThat(counts.between(TODAY, TODAY)).containsExactly(RefusalCount.of(Shop.POINT, TODAY, "curfew", 2));
    }

    @Test
    void memory_is_bounded_and_what_is_forgotten_is_known() {
        for (int code = 0; code < RefusalTally.MOST_KINDS + 3; code++) {
            tally.listener().because(Shop.POINT, List.of("code-" + code), Shop.EIGHT);
        }
        assertThat(tally.forgotten()).isEqualTo(3);
        assertThat(tally.handOn()).isEqualTo(RefusalTally.MOST_KINDS);
        tally.listener().because(Shop.POINT, List.of("one-more"), Shop.EIGHT);
        assertThat(tally.handOn()).isEqualTo(1);
    }

    @Test
    void threads_that_count_while_counts_are_handed_on_lose_nothing() {
        Race.of(4, thread -> {
            for (int look = 0; look < 1_000; look++) {
                tally.listener().because(Shop.POINT, List.of("curfew"), Shop.EIGHT);
                if (look % 100 == 0) {
                    tally.handOn();
                }
            }
            return thread;
        });
        tally.handOn();
        assertThat(counts.between(TODAY, TODAY)).containsExactly(RefusalCount.of(Shop.POINT, TODAY, "curfew", 4_000));
    }

    /** The same whether one asks for the point or for all. */
    private PointLoads here() {
        PointLoads alone = loads.of(shop.points.find(Shop.POINT).orElseThrow());
        PointLoads among = loads.all().get(0);
        for (int at = 0; at < PointLoads.DAYS * PointLoads.HOURS; at++) {
            int day = at / PointLoads.HOURS;
            int hour = at % PointLoads.HOURS;
            assertThat(among.at(day, hour)).isEqualTo(alone.at(day, hour));
        }
        return among;
    }

    private void take(SlotId slot, int orders) {
        for (int order = 0; order < orders; order++) {
            assertThat(shop.ledger.take(slot, Load.oneOrder(), Capacity.ofOrders(9)))
                    .isTrue();
        }
    }
}
