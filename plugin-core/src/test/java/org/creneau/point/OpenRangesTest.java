// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.creneau.memory.ForAll;
import org.junit.jupiter.api.Test;

/** A walk along opening ranges, against somebody at the door. */
class OpenRangesTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final OpeningHours NIGHTS =
            OpeningHours.daily(OpeningRange.of(LocalTime.of(22, 0), LocalTime.of(2, 0)));

    private static List<String> walked(OpeningHours hours, ZoneId zone, String from, String to) {
        List<String> walked = new ArrayList<>();
        OpenRanges ranges = OpenRanges.between(hours, zone, Instant.parse(from), Instant.parse(to));
        while (ranges.next()) {
            walked.add(ranges.day() + " " + Instant.ofEpochSecond(ranges.start()) + " "
                    + Instant.ofEpochSecond(ranges.end()));
        }
        assertThat(ranges.next()).isFalse();
        return walked;
    }

    @Test
    void ranges_come_whole_with_the_date_they_open_on() {
        assertThat(walked(NIGHTS, PARIS, "2020-11-12T23:30:00Z", "2020-11-12T23:30:01Z"))
                .containsExactly("2020-11-12 2020-11-12T21:00:00Z 2020-11-13T01:00:00Z");
    }

    @Test
    void both_ends_are_half_open() {
        assertThat(walked(NIGHTS, PARIS, "2020-11-13T01:00:00Z", "2020-11-13T21:00:00Z"))
                .isEmpty();
        assertThat(walked(NIGHTS, PARIS, "2020-11-13T00:59:59Z", "2020-11-13T21:00:01Z"))
                .hasSize(2);
        assertThat(walked(NIGHTS, PARIS, "2020-11-13T00:59:59.9Z", "2020-11-13T21:00:00.1Z"))
                .hasSize(2);
    }

    @Test
    void an_empty_stretch_has_none() {
        assertThat(walked(NIGHTS, PARIS, "2020-11-12T23:30:00Z", "2020-11-12T23:30:00Z"))
                .isEmpty();
        assertThat(walked(NIGHTS, PARIS, "2020-11-12T23:30:00Z", "2020-11-12T23:00:00Z"))
                .isEmpty();
    }

    @Test
    void a_date_that_was_skipped_has_none() {
        assertThat(walked(NIGHTS, ZoneId.of("Pacific/Apia"), "2011-12-29T12:00:00Z", "2011-12-31T10:00:00Z"))
                .containsExactly(
                        "2011-12-29 2011-12-30T08:00:00Z 2011-12-30T10:00:00Z",
                        "2011-12-30 2011-12-30T10:00:00Z 2011-12-30T12:00:00Z",
                        "2011-12-31 2011-12-31T08:00:00Z 2011-12-31T12:00:00Z");
    }

    @Test
    void the_midnight_is_that_of_the_date_on_the_wall() {
        OpenRanges ranges = OpenRanges.between(
                NIGHTS, PARIS, Instant.parse("2020-11-13T00:00:00Z"), Instant.parse("2020-11-13T00:00:01Z"));
        assertThat(ranges.next()).isTrue();
        assertThat(ranges.midnight()).isEqualTo(LocalDate.of(2020, 11, 12).toEpochDay() * 86_400);
    }

    @Test
    void it_meets_every_door_that_is_open_within_the_stretch() {
        ForAll.seeds(150, random -> {
            LocalDate date = RandomHours.date(random);
            ZoneId zone = RandomHours.zone(random);
            OpeningHours hours = RandomHours.around(date, random);
            NaiveClock clock = new NaiveClock(date, date, zone);
            int from = 2000 + random.nextInt(3000);
            int to = from + random.nextInt(3000);
            List<String> doors = new ArrayList<>();
            for (int[] door : clock.doors(hours)) {
                if (door[0] < to && from < door[1] && from < to) {
                    doors.add(clock.at(door[0]) + " " + clock.at(door[1]));
                }
            }
            assertThat(walked(
                                    hours,
                                    zone,
                                    clock.at(from).toString(),
                                    clock.at(to).toString())
                            .stream()
                            .map(range -> range.substring(11)))
                    .isEqualTo(doors);
        });
    }
}
