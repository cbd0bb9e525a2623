// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.memory.Shop.slotAt;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.creneau.memory.ForAll;
import org.creneau.memory.InMemoryLedger;
import org.creneau.memory.Shop;
import org.creneau.point.OpeningHours;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;
import org.creneau.point.RandomHours;
import org.creneau.slot.Capacity;
import org.creneau.slot.LeadTime;
import org.creneau.slot.LeadTimes;
import org.creneau.slot.Load;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotPlan;
import org.creneau.slot.SlotQuery;
import org.creneau.slot.Taken;
import org.creneau.slot.oracle.RandomCase;
import org.junit.jupiter.api.Test;

/** The page of slots a shopper sees. It is eight in Paris, the point opens at nine. */
class FindingASlotTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final Window TODAY = Window.of(Shop.EIGHT, Shop.EIGHT.plus(Duration.ofHours(15)));

    private final Shop shop = new Shop();
    private final PickupPoint point = Shop.aPoint().build();
    private final SlotPlan plan = Shop.aPlan().build();

    @Test
    void every_slot_of_the_window_is_shown_with_its_places_and_its_verdict() {
        shop.ledger.take(TEN, Load.oneOrder(), Capacity.ofOrders(2));
        List<OfferedSlot> found = shop.finder.find(SlotGrid.of(point, plan), TODAY, SlotQuery.at(Shop.EIGHT));
        assertThat(found).hasSize(18);
        assertThat(find(found, TEN).remaining()).isEqualTo(1);
        assertThat(find(found, TEN).verdict().isAllowed()).isTrue();
        assertThat(find(found, slotAt("2020-11-12T08:00:00Z")).remaining()).isEqualTo(2);
    }

    @Test
    void refused_slots_are_shown_with_their_reason() {
        shop.ledger.take(TEN, Load.oneOrder(), Capacity.ofOrders(2));
        shop.ledger.take(TEN, Load.oneOrder(), Capacity.ofOrders(2));
        List<OfferedSlot> found =
                shop.finder.find(SlotGrid.of(point, plan), TODAY, SlotQuery.at(Shop.EIGHT.plusSeconds(5400)));
        assertThat(find(found, TEN).verdict().refusals())
                .extracting(Refusal::code)
                .containsExactly("slot-too-soon", "slot-full");
    }

    @Test
    void the_shoppers_own_slot_is_shown_as_free_to_them_only() {
        shop.ledger.take(TEN, Load.oneOrder(), Capacity.ofOrders(2));
        shop.ledger.take(TEN, Load.oneOrder(), Capacity.ofOrders(2));
        assertThat(find(
                                shop.finder.find(
                                        SlotGrid.of(point, plan),
                                        TODAY,
                                        SlotQuery.at(Shop.EIGHT).holding(TEN, Load.oneOrder())),
                                TEN)
                        .verdict()
                        .isAllowed())
                .isTrue();
        assertThat(find(shop.finder.find(SlotGrid.of(point, plan), TODAY, SlotQuery.at(Shop.EIGHT)), TEN)
                        .verdict()
                        .isAllowed())
                .isFalse();
    }

    @Test
    void the_ledger_is_read_once_per_search() {
        AtomicInteger reads = new AtomicInteger();
        SlotFinder finder = new SlotFinder(counting(reads), RuleBook.standard());
        finder.find(
                SlotGrid.of(point, plan),
                Window.of(Shop.EIGHT, Shop.EIGHT.plus(Duration.ofDays(7))),
                SlotQuery.at(Shop.EIGHT));
        assertThat(reads).hasValue(1);
        finder.firstFree(SlotGrid.of(point, Shop.aPlan().capacityOrders(0).build()), SlotQuery.at(Shop.EIGHT));
        assertThat(reads).hasValue(2);
        SlotGrid one = SlotGrid.of(point, plan);
        SlotGrid other = SlotGrid.of(Shop.aPoint().id(PointId.of(13)).build(), plan);
        assertThat(finder.firstFree(List.of(other, one), SlotQuery.at(Shop.EIGHT))
                        .keySet())
                .containsExactly(PointId.of(13), Shop.POINT);
        assertThat(reads).as("two points, one look").hasValue(3);
    }

    @Test
    void a_window_without_end_is_cut_to_the_horizon() {
        Window endless = Window.of(Shop.EIGHT.minus(Duration.ofDays(9000)), Shop.EIGHT.plus(Duration.ofDays(9000)));
        List<OfferedSlot> found = shop.finder.find(SlotGrid.of(point, plan), endless, SlotQuery.at(Shop.EIGHT));
        assertThat(found).hasSizeBetween(9 * 18, 10 * 18 + 18);
        assertThat(found).filteredOn(it -> it.verdict().isAllowed()).hasSize(7 * 18 + 18);
    }

    @Test
    void an_empty_or_upside_down_window_finds_nothing() {
        assertThat(shop.finder.find(
                        SlotGrid.of(point, plan), Window.of(Shop.EIGHT, Shop.EIGHT), SlotQuery.at(Shop.EIGHT)))
                .isEmpty();
        assertThat(shop.finder.find(
                        SlotGrid.of(point, plan),
                        Window.of(Shop.EIGHT, Shop.EIGHT.minusSeconds(1)),
                        SlotQuery.at(Shop.EIGHT)))
                .isEmpty();
    }

    @Test
    void the_first_free_slot_leaves_the_lead_time() {
        assertThat(first(Shop.EIGHT)).isEqualTo(Instant.parse("2020-11-12T08:00:00Z"));
        assertThat(first(Shop.EIGHT.plusSeconds(1))).isEqualTo(Instant.parse("2020-11-12T08:30:00Z"));
    }

    @Test
    void after_the_last_slot_of_the_day_the_first_free_one_is_tomorrow() {
        assertThat(first(Instant.parse("2020-11-12T15:45:00Z"))).isEqualTo(Instant.parse("2020-11-13T08:00:00Z"));
    }

    @Test
    void a_full_slot_is_passed_over() {
        SlotId nine = slotAt("2020-11-12T08:00:00Z");
        shop.ledger.take(nine, Load.oneOrder(), Capacity.ofOrders(2));
        shop.ledger.take(nine, Load.oneOrder(), Capacity.ofOrders(2));
        assertThat(first(Shop.EIGHT)).isEqualTo(nine.start().plusSeconds(1800));
    }

    @Test
    void a_point_that_never_opens_or_takes_nobody_has_no_first_free_slot() {
        PickupPoint closed = Shop.aPoint().hours(OpeningHours.closed()).build();
        assertThat(shop.finder.firstFree(SlotGrid.of(closed, plan), SlotQuery.at(Shop.EIGHT)))
                .isEmpty();
        assertThat(shop.finder.firstFree(
                        SlotGrid.of(point, Shop.aPlan().capacityOrders(0).build()), SlotQuery.at(Shop.EIGHT)))
                .isEmpty();
    }

    @Test
    void the_first_free_slot_is_the_first_allowed_one_of_the_page() {
        ForAll.seeds(100, random -> {
            Instant now = RandomHours.date(random)
                    .atTime(random.nextInt(24), random.nextInt(60))
                    .toInstant(ZoneOffset.UTC);
            PickupPoint any = Shop.aPoint()
                    .zone(RandomHours.zone(random))
                    .hours(RandomHours.around(now.atZone(ZoneOffset.UTC).toLocalDate(), random))
                    .build();
            SlotPlan some = SlotPlan.builder()
                    .capacityOrders(1)
                    .leadMinutes(random.nextInt(3000))
                    .horizonDays(1 + random.nextInt(5))
                    .build();
            InMemoryLedger ledger = new InMemoryLedger();
            SlotFinder finder = new SlotFinder(ledger, RuleBook.standard());
            Window all = Window.of(now, now.plus(Duration.ofDays(20)));
            finder.find(SlotGrid.of(any, some), all, SlotQuery.at(now)).stream()
                    .filter(it -> random.nextInt(3) > 0)
                    .forEach(it -> ledger.take(it.slot().id(), Load.oneOrder(), Capacity.ofOrders(1)));
            assertThat(finder.firstFree(SlotGrid.of(any, some), SlotQuery.at(now)))
                    .isEqualTo(finder.find(SlotGrid.of(any, some), all, SlotQuery.at(now)).stream()
                            .filter(it -> it.verdict().isAllowed())
                            .findFirst());
        });
    }

    @Test
    void what_the_kitchen_has_taken_before_the_window_or_before_now_still_counts() {
        SlotPlan kitchen = Shop.aPlan()
                .leadTimes(LeadTimes.of(LeadTime.none()).withCooks(1))
                .build();
        SlotGrid grid = SlotGrid.of(point, kitchen);
        shop.ledger.take(slotAt("2020-11-12T08:30:00Z"), Load.of(1, 1, 40), Capacity.unlimited());
        SlotQuery query = SlotQuery.at(Instant.parse("2020-11-12T08:45:00Z"));
        Instant ready = Instant.parse("2020-11-12T09:25:00Z");
        Window ten = Window.of(TEN.start(), TEN.start().plusSeconds(60));
        assertThat(shop.finder.find(grid, ten, query))
                .extracting(it -> it.offer().readyAt())
                .containsExactly(ready);
        Instant half = Instant.parse("2020-11-12T09:30:00Z");
        assertThat(shop.finder.firstFree(grid, query).get().slot().start()).isEqualTo(half);
        assertThat(shop.finder
                        .firstFree(List.of(grid), query)
                        .get(Shop.POINT)
                        .slot()
                        .start())
                .isEqualTo(half);
    }

    @Test
    void who_comes_during_a_slot_after_the_end_of_the_window_still_counts_in_it() {
        SlotPlan hours = Shop.aPlan().lengthMinutes(60).stepMinutes(60).build();
        shop.ledger.take(slotAt("2020-11-12T09:45:00Z"), Load.oneOrder(), Capacity.unlimited());
        Window ten = Window.of(TEN.start(), TEN.start().plusSeconds(60));
        assertThat(shop.finder.find(SlotGrid.of(point, hours), ten, SlotQuery.at(Shop.EIGHT)))
                .extracting(OfferedSlot::remaining)
                .containsExactly(1);
    }

    @Test
    void however_a_page_cuts_the_day_each_slot_stands_the_same() {
        ForAll.seeds(100, random -> {
            RandomCase it = RandomCase.of(random);
            InMemoryLedger ledger = new InMemoryLedger();
            it.loads()
                    .forEach((start, load) -> ledger.take(SlotId.of(Shop.POINT, start, 5), load, Capacity.unlimited()));
            SlotFinder finder = new SlotFinder(ledger, RuleBook.standard());
            Instant middle = it.from().plusSeconds(60L * random.nextInt(1440));
            List<OfferedSlot> cut = new ArrayList<>(finder.find(it.grid(), Window.of(it.from(), middle), it.query()));
            cut.addAll(finder.find(it.grid(), Window.of(middle, it.to()), it.query()));
            if (middle.isBefore(it.to())) {
                assertThat(cut).isEqualTo(finder.find(it.grid(), Window.of(it.from(), it.to()), it.query()));
            }
        });
    }

    private Instant first(Instant now) {
        return shop.finder
                .firstFree(SlotGrid.of(point, plan), SlotQuery.at(now))
                .get()
                .slot()
                .start();
    }

    private static OfferedSlot find(List<OfferedSlot> found, SlotId id) {
        return found.stream()
                .filter(it -> it.slot().id().equals(id))
                .findFirst()
                .get();
    }

    private static SlotLedger counting(AtomicInteger reads) {
        return new SlotLedger() {
            @Override
            public Taken taken(PointId point, Instant from, Instant to) {
                reads.incrementAndGet();
                return Taken.nothing();
            }

            @Override
            public Map<PointId, Taken> taken(Collection<PointId> points, Instant from, Instant to) {
                reads.incrementAndGet();
                return Map.of();
            }

            @Override
            public boolean take(SlotId slot, Load load, Capacity capacity) {
                throw new UnsupportedOperationException("a search takes nothing");
            }

            @Override
            public void giveBack(SlotId slot, Load load) {
                throw new UnsupportedOperationException("a search gives nothing back");
            }
        };
    }
}
