// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.creneau.memory.ForAll;
import org.creneau.memory.Shop;
import org.creneau.point.NaiveClock;
import org.creneau.point.PickupPoint;
import org.creneau.point.RandomHours;
import org.junit.jupiter.api.Test;

/** The grid, against somebody who stands at the door with a watch and counts minutes. */
class SlotGridPropertiesTest {
    /** One point, plan and window, and what somebody at the door sees. */
    private record Case(PickupPoint point, SlotPlan plan, Instant from, Instant to, List<Instant> starts) {

        SlotGrid grid() {
            return SlotGrid.of(point, plan);
        }

        static Case random(Random random) {
            LocalDate date = RandomHours.date(random);
            ZoneId zone = RandomHours.zone(random);
            PickupPoint point = Shop.aPoint()
                    .zone(zone)
                    .hours(RandomHours.around(date, random))
                    .build();
            int[] lengths = {5, 15, 20, 30, 45, 60, 120, 5 + random.nextInt(716)};
            SlotPlan plan = SlotPlan.builder()
                    .lengthMinutes(lengths[random.nextInt(lengths.length)])
                    .stepMinutes(random.nextBoolean() ? 0 : 5 + random.nextInt(120))
                    .build();
            NaiveClock clock = new NaiveClock(date, date, zone);
            int from = 2000 + random.nextInt(3000);
            int to = clock.minutes() - 2000 - random.nextInt(3000);
            return new Case(point, plan, clock.at(from), clock.at(to), starts(clock, point, plan, from, to));
        }

        private static List<Instant> starts(NaiveClock clock, PickupPoint point, SlotPlan plan, int from, int to) {
            List<Instant> starts = new ArrayList<>();
            for (int[] door : clock.doors(point.hours())) {
                int sinceStart = plan.pattern().stepMinutes();
                for (int minute = door[0]; minute < door[1]; minute++) {
                    boolean onStep = sinceStart == plan.pattern().stepMinutes();
                    sinceStart = onStep ? 1 : sinceStart + 1;
                    boolean fits = door[1] - minute >= plan.pattern().lengthMinutes();
                    if (onStep && fits && minute >= from && minute < to) {
                        starts.add(clock.at(minute));
                    }
                }
            }
            return starts;
        }
    }

    @Test
    void the_grid_is_what_somebody_at_the_door_counts() {
        ForAll.seeds(300, random -> {
            Case it = Case.random(random);
            assertThat(it.grid().between(it.from, it.to).stream().map(Slot::start))
                    .as("%s, %s, %s", it.point.hours(), it.plan, it.point.zone())
                    .isEqualTo(it.starts);
        });
    }

    @Test
    void every_slot_lies_whole_within_the_hours_and_has_the_length_of_the_plan() {
        ForAll.seeds(100, random -> {
            Case it = Case.random(random);
            for (Slot slot : it.grid().between(it.from, it.to)) {
                assertThat(Duration.between(slot.start(), slot.end()))
                        .hasMinutes(it.plan.pattern().lengthMinutes());
                assertThat(it.point.hours().spansBetween(slot.start(), slot.end(), it.point.zone()))
                        .containsExactly(slot.span());
            }
        });
    }

    @Test
    void a_slot_is_found_by_its_id_and_nothing_else_is() {
        ForAll.seeds(100, random -> {
            Case it = Case.random(random);
            for (Slot slot : it.grid().between(it.from, it.to)) {
                assertThat(it.grid().slotAt(slot.id())).contains(slot);
            }
            for (int i = 0; i < 100; i++) {
                Instant start = it.from.plusSeconds(60L * random.nextInt(1000));
                boolean offered = it.starts.contains(start);
                if (start.isBefore(it.to)) {
                    SlotId id =
                            SlotId.of(it.point.id(), start, it.plan.pattern().lengthMinutes());
                    assertThat(it.grid().slotAt(id).isPresent()).isEqualTo(offered);
                }
            }
        });
    }

    @Test
    void windows_that_touch_share_no_slot_and_miss_none() {
        ForAll.seeds(100, random -> {
            Case it = Case.random(random);
            Instant middle = it.from.plusSeconds(random.nextInt(2 * 86_400));
            Instant end = middle.plusSeconds(random.nextInt(2 * 86_400));
            List<Slot> both = new ArrayList<>(it.grid().between(it.from, middle));
            both.addAll(it.grid().between(middle, end));
            assertThat(both).isEqualTo(it.grid().between(it.from, end));
        });
    }
}
