// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import org.creneau.memory.ForAll;
import org.junit.jupiter.api.Test;

/** Wall time and the time line, against the JDK's own tables. */
class WallClockTest {
    private static final List<String> ZONES = List.of(
            "Europe/Paris",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "Africa/Casablanca",
            "America/Sao_Paulo",
            "America/Miquelon",
            "Indian/Reunion",
            "Asia/Kathmandu",
            "UTC",
            "+05:45",
            "-12:00",
            "Pacific/Kiritimati");

    private static Instant at(String zone, String wall) {
        return WallClock.instantOf(LocalDateTime.parse(wall), ZoneId.of(zone));
    }

    @Test
    void a_time_that_is_skipped_is_the_instant_of_the_skip() {
        assertThat(at("Europe/Paris", "2021-03-28T02:00")).isEqualTo("2021-03-28T01:00:00Z");
        assertThat(at("Europe/Paris", "2021-03-28T02:59:59")).isEqualTo("2021-03-28T01:00:00Z");
        assertThat(at("Europe/Paris", "2021-03-28T03:00")).isEqualTo("2021-03-28T01:00:00Z");
        assertThat(at("Australia/Lord_Howe", "2026-10-04T02:15")).isEqualTo("2026-10-03T15:30:00Z");
        assertThat(at("Pacific/Apia", "2011-12-30T12:00")).isEqualTo("2011-12-30T10:00:00Z");
    }

    @Test
    void a_time_that_is_shown_twice_is_the_first() {
        assertThat(at("Europe/Paris", "2020-10-25T02:30")).isEqualTo("2020-10-25T00:30:00Z");
        assertThat(at("Australia/Lord_Howe", "2026-04-05T01:45")).isEqualTo("2026-04-04T14:45:00Z");
        assertThat(at("Africa/Casablanca", "2018-05-13T02:30")).isEqualTo("2018-05-13T01:30:00Z");
    }

    @Test
    void around_every_change_of_the_clocks_it_says_what_the_jdk_says() {
        for (String name : ZONES) {
            ZoneId zone = ZoneId.of(name);
            Instant from = Instant.parse("2007-01-01T00:00:00Z");
            ZoneOffsetTransition change = zone.getRules().nextTransition(from);
            while (change != null && change.getInstant().isBefore(Instant.parse("2028-01-01T00:00:00Z"))) {
                compare(zone, change.toEpochSecond());
                change = zone.getRules().nextTransition(change.getInstant());
            }
            compare(zone, from.getEpochSecond());
        }
    }

    private static void compare(ZoneId zone, long around) {
        WallClock clock = WallClock.of(zone, around - 50_000, around + 50_000);
        for (long second = around - 150_000; second < around + 150_000; second += 299) {
            check(clock, zone, second);
        }
        for (long second = around - 2; second <= around + 2; second++) {
            check(clock, zone, second);
        }
    }

    private static void check(WallClock clock, ZoneId zone, long second) {
        LocalDateTime shown = LocalDateTime.ofInstant(Instant.ofEpochSecond(second), zone);
        long wall = shown.toEpochSecond(ZoneOffset.UTC);
        assertThat(clock.toWallSecond(second)).isEqualTo(wall);
        assertThat(clock.toEpochSecond(wall)).isEqualTo(firstShowing(shown, zone));
    }

    private static long firstShowing(LocalDateTime wall, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
        return offsets.isEmpty()
                ? zone.getRules().getTransition(wall).toEpochSecond()
                : wall.toEpochSecond(offsets.get(0));
    }

    @Test
    void one_instant_and_a_whole_clock_agree_anywhere_in_time() {
        ForAll.seeds(400, random -> {
            ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            long from = (long) (random.nextDouble() * 8_000_000_000L) - 1_000_000_000L;
            WallClock clock = WallClock.of(zone, from, from + random.nextInt(40_000_000));
            for (int i = 0; i < 20; i++) {
                long wall = from + random.nextInt(86_400);
                LocalDateTime shown = LocalDateTime.ofEpochSecond(wall, 0, ZoneOffset.UTC);
                assertThat(clock.toEpochSecond(wall))
                        .isEqualTo(WallClock.instantOf(shown, zone).getEpochSecond());
            }
        });
    }

    @Test
    void later_wall_times_are_never_earlier_instants() {
        for (String name : ZONES) {
            for (String change : List.of(
                    "2021-03-28T01:00:00Z", "2020-10-25T01:00:00Z", "2011-12-30T10:00:00Z", "2026-04-04T15:00:00Z")) {
                long around = Instant.parse(change).getEpochSecond();
                WallClock clock = WallClock.of(ZoneId.of(name), around, around);
                long before = Long.MIN_VALUE;
                for (long wall = around - 100_000; wall < around + 100_000; wall += 450) {
                    assertThat(clock.toEpochSecond(wall)).isGreaterThanOrEqualTo(before);
                    before = clock.toEpochSecond(wall);
                }
            }
        }
    }

    @Test
    void many_changes_fit_into_one_clock() {
        long from = Instant.parse("2000-06-01T00:00:00Z").getEpochSecond();
        long to = Instant.parse("2040-06-01T00:00:00Z").getEpochSecond();
        ZoneId paris = ZoneId.of("Europe/Paris");
        WallClock clock = WallClock.of(paris, from, to);
        for (long second = from; second < to; second += 7_654_321) {
            check(clock, paris, second);
        }
    }

    @Test
    void the_far_past_and_future_are_known() {
        for (String time : List.of("-9999-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "9999-12-31T23:59:59Z")) {
            check(
                    WallClock.of(
                            ZoneId.of("Europe/Paris"),
                            Instant.parse(time).getEpochSecond(),
                            Instant.parse(time).getEpochSecond()),
                    ZoneId.of("Europe/Paris"),
                    Instant.parse(time).getEpochSecond());
        }
    }
}
