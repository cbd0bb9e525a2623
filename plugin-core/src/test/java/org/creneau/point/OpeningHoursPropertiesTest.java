// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.creneau.memory.ForAll;
import org.junit.jupiter.api.Test;

/** Opening hours on the time line, against somebody who watches the clock on the wall. */
class OpeningHoursPropertiesTest {
    @Test
    void the_open_spans_are_the_minutes_the_door_is_open() {
        ForAll.seeds(250, random -> {
            LocalDate date = RandomHours.date(random);
            ZoneId zone = RandomHours.zone(random);
            OpeningHours hours = hours(date, random);
            NaiveClock clock = new NaiveClock(date, date, zone);
            boolean[] open = clock.open(hours);
            int from = 2000 + random.nextInt(3000);
            int to = clock.minutes() - 2000 - random.nextInt(3000);
            assertThat(hours.spansBetween(clock.at(from), clock.at(to), zone))
                    .as("%s in %s around %s", hours, zone, date)
                    .isEqualTo(spans(clock, open, from, to));
        });
    }

    @Test
    void a_point_is_open_exactly_in_the_minutes_the_door_is_open() {
        ForAll.seeds(150, random -> {
            LocalDate date = RandomHours.date(random);
            ZoneId zone = RandomHours.zone(random);
            OpeningHours hours = hours(date, random);
            NaiveClock clock = new NaiveClock(date, date, zone);
            boolean[] open = clock.open(hours);
            for (int i = 0; i < 200; i++) {
                int minute = minute(random, clock);
                Instant within = clock.at(minute).plusMillis(random.nextInt(60_000));
                assertThat(hours.isOpenAt(within, zone))
                        .as("%s in %s at %s", hours, zone, within)
                        .isEqualTo(open[minute]);
            }
        });
    }

    @Test
    void ranges_never_overlap_on_the_time_line_and_come_sorted() {
        ForAll.seeds(200, random -> {
            LocalDate date = RandomHours.date(random);
            ZoneId zone = RandomHours.zone(random);
            OpeningHours hours = hours(date, random);
            Instant from = date.minusDays(2).atStartOfDay(zone).toInstant();
            List<TimeSpan> ranges = hours.rangesBetween(from, from.plusSeconds(5 * 86_400), zone);
            for (int i = 1; i < ranges.size(); i++) {
                assertThat(ranges.get(i).start())
                        .isAfterOrEqualTo(ranges.get(i - 1).end());
            }
        });
    }

    @Test
    void two_windows_that_touch_see_what_one_sees() {
        ForAll.seeds(150, random -> {
            LocalDate date = RandomHours.date(random);
            ZoneId zone = RandomHours.zone(random);
            OpeningHours hours = hours(date, random);
            Instant from = date.atStartOfDay(zone).toInstant();
            Instant middle = from.plusSeconds(random.nextInt(2 * 86_400) + 1L);
            Instant to = middle.plusSeconds(random.nextInt(86_400) + 1L);
            assertThat(seconds(hours.spansBetween(from, middle, zone)) + seconds(hours.spansBetween(middle, to, zone)))
                    .isEqualTo(seconds(hours.spansBetween(from, to, zone)));
        });
    }

    @Test
    void each_date_has_the_ranges_a_wall_calendar_says_it_has() {
        ForAll.seeds(400, random -> {
            LocalDate date = RandomHours.date(random);
            OpeningHours hours = hours(date, random);
            for (LocalDate day = date.minusDays(400); day.isBefore(date.plusDays(400)); day = day.plusDays(1)) {
                List<OpeningRange> expected = untilClosed(hours, day);
                assertThat(hours.rangesOn(day)).as("%s on %s", hours, day).isEqualTo(expected);
                assertThat(hours.dayOn(day).ranges()).isEqualTo(expected);
            }
        });
    }

    /** What the calendar says, less what the evening before still has open. */
    private static List<OpeningRange> untilClosed(OpeningHours hours, LocalDate day) {
        int shut = NaiveDay.ranges(hours, day.minusDays(1)).stream()
                .mapToInt(range -> range.opens().toSecondOfDay() / 60 + range.lengthMinutes() - 1440)
                .max()
                .orElse(0);
        List<OpeningRange> left = new ArrayList<>();
        for (OpeningRange range : NaiveDay.ranges(hours, day)) {
            int opens = Math.max(shut, range.opens().toSecondOfDay() / 60);
            int closes = range.opens().toSecondOfDay() / 60 + range.lengthMinutes();
            if (opens < closes) {
                left.add(OpeningRange.ofMinutes(LocalTime.ofSecondOfDay(opens * 60L), closes - opens));
            }
        }
        return left;
    }

    @Test
    void on_the_island_that_skipped_a_day_the_doors_open_as_the_clocks_say() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        LocalDate skipped = LocalDate.of(2011, 12, 30);
        ForAll.seeds(60, random -> {
            OpeningHours hours = hours(skipped, random);
            NaiveClock clock = new NaiveClock(skipped, skipped, apia);
            boolean[] open = clock.open(hours);
            for (int minute = 2000; minute < clock.minutes() - 3000; minute += 7) {
                assertThat(hours.isOpenAt(clock.at(minute), apia))
                        .as("%s at %s", hours, clock.at(minute))
                        .isEqualTo(open[minute]);
            }
        });
    }

    private static OpeningHours hours(LocalDate date, Random random) {
        return random.nextInt(3) == 0
                ? RandomHours.around(date, random)
                : RandomHours.withExceptions(RandomHours.layeredAround(date, random), random);
    }

    private static long seconds(List<TimeSpan> spans) {
        return spans.stream().mapToLong(span -> span.duration().getSeconds()).sum();
    }

    /** Well within what the naive clock has seen. */
    private static int minute(Random random, NaiveClock clock) {
        return 2000 + random.nextInt(clock.minutes() - 4000);
    }

    private static List<TimeSpan> spans(NaiveClock clock, boolean[] open, int from, int to) {
        List<TimeSpan> spans = new ArrayList<>();
        int start = -1;
        for (int minute = from; minute <= to; minute++) {
            boolean inside = minute < to && open[minute];
            if (inside && start < 0) {
                start = minute;
            }
            if (!inside && start >= 0) {
                spans.add(TimeSpan.of(clock.at(start), clock.at(minute)));
                start = -1;
            }
        }
        return spans;
    }
}
