// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.creneau.memory.ForAll;
import org.creneau.memory.Shop;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.PickupPoint;
import org.creneau.point.TimeSpan;
import org.creneau.slot.oracle.NaiveGrid;
import org.creneau.slot.oracle.NaiveOffer;
import org.creneau.slot.oracle.RandomCase;
import org.junit.jupiter.api.Test;

/** What is offered, against somebody who counts minutes and reads the documentation literally. */
class SlotOfferPropertiesTest {

    @Test
    void every_slot_stands_as_the_oracle_says() {
        ForAll.seeds(400, random -> {
            RandomCase it = RandomCase.of(random);
            assertThat(it.offers().stream().map(NaiveOffer::of))
                    .as("%s", it)
                    .isEqualTo(it.oracle().offers(it.from(), it.to()));
        });
    }

    @Test
    void the_random_cases_meet_every_reason_and_free_slots_too() {
        Set<SlotReason> met = new HashSet<>();
        int[] free = {0};
        ForAll.seeds(
                150,
                random -> RandomCase.of(random).offers().forEach(offer -> {
                    met.addAll(offer.reasons());
                    free[0] += offer.isFree() ? 1 : 0;
                }));
        assertThat(met).containsExactlyInAnyOrder(SlotReason.values());
        assertThat(free[0]).isGreaterThan(100);
    }

    @Test
    void every_small_day_is_cut_as_the_oracle_cuts_it() {
        for (int range = 1; range <= 40; range++) {
            for (int length = 5; length <= 25; length += 4) {
                for (int step = 5; step <= 25; step += 5) {
                    smallDay(range, length, step);
                }
            }
        }
    }

    private static void smallDay(int range, int length, int step) {
        PickupPoint point = Shop.aPoint()
                .hours(OpeningHours.daily(OpeningRange.ofMinutes(LocalTime.of(23, 40), range)))
                .build();
        SlotPlan plan =
                SlotPlan.builder().lengthMinutes(length).stepMinutes(step).build();
        List<Integer> expected = new ArrayList<>();
        for (int at = 0; at < range; at++) {
            if (at % step == 0 && at + length <= range) {
                expected.add(at);
            }
        }
        Instant opens = Instant.parse("2020-11-12T22:40:00Z");
        assertThat(SlotGrid.of(point, plan).between(opens, opens.plusSeconds(43_200)))
                .as("%d min cut into %d every %d", range, length, step)
                .extracting(slot -> (int) (slot.start().getEpochSecond() - opens.getEpochSecond()) / 60)
                .isEqualTo(expected);
    }

    /** Every counter that can be taken between 9 and 10, and every break, for slots of 15 minutes every 10. */
    @Test
    void every_small_load_and_break_counts_as_the_oracle_counts_it() {
        Instant nine = Instant.parse("2020-11-12T08:00:00Z");
        PickupPoint point = Shop.aPoint()
                .hours(OpeningHours.daily(OpeningRange.ofMinutes(LocalTime.of(9, 0), 45)))
                .build();
        for (int rest = 0; rest < 45; rest += 5) {
            SlotPattern pattern = SlotPattern.builder()
                    .lengthMinutes(15)
                    .stepMinutes(10)
                    .capacity(Capacity.ofOrders(2))
                    .breaks(Collections.singletonList(OpeningRange.ofMinutes(LocalTime.of(9, rest), 5)))
                    .build();
            SlotPlan plan = SlotPlan.builder().pattern(pattern).build();
            for (int one = 0; one < 45; one += 5) {
                Map<Instant, Load> loads = new TreeMap<>();
                loads.put(nine.plusSeconds(60L * one), Load.of(2, 1, 1));
                SlotQuery query = SlotQuery.at(Shop.EIGHT);
                Instant end = nine.plusSeconds(3600);
                assertThat(SlotGrid.of(point, plan).offers(query, Taken.of(loads), nine, end).stream()
                                .map(NaiveOffer::of))
                        .as("break at %d, taken at %d", rest, one)
                        .isEqualTo(new NaiveGrid(point, plan, query, loads, nine, end).offers(nine, end));
            }
        }
    }

    @Test
    void slots_stay_within_the_hours_keep_off_breaks_and_do_not_overlap_unless_the_step_is_shorter() {
        ForAll.seeds(200, random -> {
            RandomCase it = RandomCase.of(random);
            Instant ends = Instant.MIN;
            for (SlotOffer offer : it.offers()) {
                TimeSpan slot = offer.slot().span();
                assertThat(it.point()
                                .hours()
                                .rangesBetween(
                                        slot.start(), slot.end(), it.point().zone()))
                        .anyMatch(range -> range.encloses(slot));
                if (noPatternOverlaps(it.plan())) {
                    assertThat(slot.start()).isAfterOrEqualTo(ends);
                }
                ends = slot.end();
            }
        });
    }

    private static boolean noPatternOverlaps(SlotPlan plan) {
        return plan.pattern().stepMinutes() >= plan.pattern().lengthMinutes()
                && plan.periods().stream()
                        .allMatch(period -> period.pattern().stepMinutes()
                                >= period.pattern().lengthMinutes());
    }

    @Test
    void a_break_for_the_whole_day_leaves_no_slot() {
        ForAll.seeds(100, random -> {
            RandomCase it = RandomCase.of(random);
            OpeningRange allDay = OpeningRange.of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
            SlotPlan plan = it.plan().toBuilder()
                    .periods(Collections.emptyList())
                    .pattern(it.plan().pattern().toBuilder()
                            .breaks(Collections.singletonList(allDay))
                            .build())
                    .build();
            assertThat(it.with(plan).offers()).isEmpty();
        });
    }

    @Test
    void windows_that_touch_share_no_offer_and_change_none() {
        ForAll.seeds(150, random -> {
            RandomCase it = RandomCase.of(random);
            Instant middle = it.from().plusSeconds(60L * random.nextInt(1440));
            if (middle.isBefore(it.to())) {
                Taken taken = Taken.of(it.loads());
                List<SlotOffer> both = new ArrayList<>(it.grid().offers(it.query(), taken, it.from(), middle));
                both.addAll(it.grid().offers(it.query(), taken, middle, it.to()));
                assertThat(both).isEqualTo(it.offers());
            }
        });
    }

    @Test
    void one_offer_asked_for_by_its_id_is_the_one_of_the_list() {
        ForAll.seeds(100, random -> {
            RandomCase it = RandomCase.of(random);
            for (SlotOffer offer : it.offers()) {
                SlotId id = offer.slot().id();
                assertThat(it.grid().slotAt(id)).contains(offer.slot());
                assertThat(it.grid().offerOf(id, it.query(), Taken.of(it.loads())))
                        .contains(offer);
                SlotId other = SlotId.of(id.point(), id.start(), id.minutes() == 720 ? 5 : id.minutes() + 1);
                assertThat(it.grid().offerOf(other, it.query(), Taken.of(it.loads())))
                        .isEmpty();
            }
        });
    }

    @Test
    void the_first_free_slot_is_the_first_of_the_list_that_is_free() {
        ForAll.seeds(200, random -> {
            RandomCase it = RandomCase.of(random);
            assertThat(it.grid().firstFree(it.query(), Taken.of(it.loads()), it.from(), it.to()))
                    .isEqualTo(it.offers().stream().filter(SlotOffer::isFree).findFirst());
        });
    }

    @Test
    void stricter_settings_never_free_a_slot_that_was_not() {
        ForAll.seeds(300, random -> {
            RandomCase it = RandomCase.of(random);
            RandomCase stricter = stricter(it, random);
            assertThat(free(it)).as("%s%nstricter: %s", it, stricter).containsAll(free(stricter));
        });
    }

    private static Set<SlotId> free(RandomCase it) {
        return it.offers().stream()
                .filter(SlotOffer::isFree)
                .map(offer -> offer.slot().id())
                .collect(Collectors.toSet());
    }

    private static RandomCase stricter(RandomCase it, Random random) {
        return switch (random.nextInt(11)) {
            case 0 -> it.with(patterns(it.plan(), StricterPattern::lessCapacity));
            case 1 -> it.with(patterns(it.plan(), StricterPattern::oneBreakMore));
            case 2 -> it.with(window(it.plan(), 0, CutOff.daysBefore(random.nextInt(3), LocalTime.of(15, 0))));
            case 3 -> it.with(window(it.plan(), 0, CutOff.weekly(DayOfWeek.of(1 + random.nextInt(7)), LocalTime.NOON)));
            case 4 -> it.with(window(it.plan(), 1, null));
            case 5 -> it.with(moreTaken(it.loads(), random));
            case 6 -> it.with(it.query().forBasket(larger(it.query().basket(), random)));
            case 7 -> it.with(patterns(it.plan(), StricterPattern::moreKeptBack));
            case 8 -> it.with(it.query().ofGroups(Set.of()));
            case 9 -> it.with(keptForMore(it.plan()));
            default ->
                it.with(it.plan().toBuilder()
                        .leadTimes(longer(it.plan().leadTimes()))
                        .build());
        };
    }

    private static SlotPlan patterns(SlotPlan plan, java.util.function.UnaryOperator<SlotPattern> edit) {
        return plan.toBuilder()
                .pattern(edit.apply(plan.pattern()))
                .periods(plan.periods().stream()
                        .map(period -> PlanPeriod.of(period.season(), period.days(), edit.apply(period.pattern())))
                        .collect(Collectors.toList()))
                .build();
    }

    private static SlotPlan window(SlotPlan plan, int daysLess, CutOff more) {
        BookingWindow window = plan.window();
        List<CutOff> cutOffs = new ArrayList<>(window.cutOffs());
        if (more != null) {
            cutOffs.add(more);
        }
        int days = Math.max(1, window.horizonDays() - daysLess);
        return plan.toBuilder()
                .window(BookingWindow.of(days, window.releaseTime(), cutOffs))
                .build();
    }

    /** At the end, so that it is asked about slots that are kept for nobody. */
    private static SlotPlan keptForMore(SlotPlan plan) {
        List<PriorityWindow> more = new ArrayList<>(plan.priorities());
        more.add(PriorityWindow.of(OpeningRange.of(LocalTime.of(21, 0), LocalTime.of(11, 0)), List.of("carer"))
                .openingToAll(12));
        return plan.toBuilder().priorities(more).build();
    }

    private static Map<Instant, Load> moreTaken(Map<Instant, Load> loads, Random random) {
        Map<Instant, Load> more = new TreeMap<>(loads);
        loads.keySet().forEach(start -> {
            more.merge(start, Load.of(0, random.nextInt(3), random.nextInt(9)), Load::plus);
            more.merge(start.plusSeconds(60L * random.nextInt(200)), Load.of(1, 1, 1), Load::plus);
        });
        return more;
    }

    private static Basket larger(Basket basket, Random random) {
        List<BasketLine> lines = new ArrayList<>(basket.lines());
        lines.add(BasketLine.of(1 + random.nextInt(3), 1, 3).weighing(random.nextInt(4), random.nextInt(10)));
        return Basket.of(lines);
    }

    private static LeadTimes longer(LeadTimes leads) {
        LeadTime least = leads.least();
        return LeadTimes.of(LeadTime.of(least.amount() + 1, least.unit()))
                .withRules(leads.rules())
                .withCooks(leads.cooks());
    }

    /** Edits that take something away. */
    private static final class StricterPattern {

        static SlotPattern lessCapacity(SlotPattern pattern) {
            Capacity capacity = pattern.capacity();
            Capacity less = Capacity.ofOrders(Math.max(0, capacity.orders() - 1));
            return pattern.toBuilder()
                    .capacity(less.withItems(Math.max(1, Math.min(8, capacity.items() - 1)))
                            .withMinutes(Math.max(1, Math.min(30, capacity.minutes() - 1))))
                    .build();
        }

        static SlotPattern moreKeptBack(SlotPattern pattern) {
            KeptBack before = pattern.keptBack();
            KeptBack more = before == null ? KeptBack.of(1, 6) : KeptBack.of(before.orders() + 1, before.hours() + 1);
            return pattern.toBuilder().keptBack(more).build();
        }

        static SlotPattern oneBreakMore(SlotPattern pattern) {
            List<OpeningRange> more = new ArrayList<>(pattern.breaks());
            more.add(OpeningRange.ofMinutes(LocalTime.of(1, 50), 95));
            more.add(OpeningRange.ofMinutes(LocalTime.of(12, 0), 45));
            return pattern.toBuilder().breaks(more).build();
        }
    }

    @Test
    void edits_of_a_plan_never_rename_a_slot_that_remains() {
        ForAll.seeds(150, random -> {
            RandomCase it = RandomCase.of(random);
            List<Slot> before = it.grid().between(it.from(), it.to());
            RandomCase lessBusy = it.with(patterns(it.plan(), StricterPattern::lessCapacity));
            assertThat(lessBusy.grid().between(it.from(), it.to())).isEqualTo(before);
            RandomCase rested = it.with(patterns(it.plan(), StricterPattern::oneBreakMore));
            assertThat(before).containsAll(rested.grid().between(it.from(), it.to()));
        });
    }
}
