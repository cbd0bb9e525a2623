// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.creneau.memory.Values;
import org.creneau.point.InvalidSettings;
import org.creneau.point.OpeningRange;
import org.junit.jupiter.api.Test;

/** Until when a slot can be booked, on the clock of the point. */
class CutOffTest {
    private static final LocalTime SIX = LocalTime.of(18, 0);
    private static final OpeningRange NIGHT = OpeningRange.of(LocalTime.of(22, 0), LocalTime.of(2, 0));

    private static long wall(String time) {
        return LocalDateTime.parse(time).toEpochSecond(ZoneOffset.UTC);
    }

    private static String closes(CutOff cutOff, String slot) {
        return LocalDateTime.ofEpochSecond(cutOff.closesFor(wall(slot)), 0, ZoneOffset.UTC)
                .toString();
    }

    @Test
    void so_many_days_before_the_slots_own() {
        assertThat(closes(CutOff.daysBefore(1, SIX), "2020-11-13T10:00")).isEqualTo("2020-11-12T18:00");
        assertThat(closes(CutOff.daysBefore(1, SIX), "2020-11-13T00:00")).isEqualTo("2020-11-12T18:00");
        assertThat(closes(CutOff.daysBefore(0, SIX), "2020-11-13T10:00")).isEqualTo("2020-11-13T18:00");
        assertThat(closes(CutOff.daysBefore(2, SIX), "2020-03-01T10:00")).isEqualTo("2020-02-28T18:00");
    }

    @Test
    void the_last_such_weekday_that_is_not_after_the_slot() {
        CutOff wednesday = CutOff.weekly(DayOfWeek.WEDNESDAY, LocalTime.of(20, 0));
        assertThat(closes(wednesday, "2020-11-13T10:00")).isEqualTo("2020-11-11T20:00");
        assertThat(closes(wednesday, "2020-11-10T10:00")).isEqualTo("2020-11-04T20:00");
        assertThat(closes(wednesday, "2020-11-11T19:59")).isEqualTo("2020-11-04T20:00");
        assertThat(closes(wednesday, "2020-11-11T20:00")).isEqualTo("2020-11-11T20:00");
        assertThat(closes(wednesday, "1969-12-31T23:00")).isEqualTo("1969-12-31T20:00");
    }

    @Test
    void it_may_be_about_slots_of_some_hours_past_midnight_too() {
        CutOff cutOff = CutOff.daysBefore(0, SIX).forSlotsWithin(NIGHT);
        assertThat(cutOff.holdsFor(wall("2020-11-12T21:59"))).isFalse();
        assertThat(cutOff.holdsFor(wall("2020-11-12T22:00"))).isTrue();
        assertThat(cutOff.holdsFor(wall("2020-11-13T01:59"))).isTrue();
        assertThat(cutOff.holdsFor(wall("2020-11-13T02:00"))).isFalse();
    }

    @Test
    void it_may_be_about_slots_of_one_day_of_the_week() {
        CutOff cutOff = CutOff.daysBefore(0, SIX).forSlotsOn(DayOfWeek.FRIDAY);
        assertThat(cutOff.holdsFor(wall("2020-11-12T23:59"))).isFalse();
        assertThat(cutOff.holdsFor(wall("2020-11-13T00:00"))).isTrue();
        assertThat(cutOff.holdsFor(wall("2020-11-14T00:00"))).isFalse();
        assertThat(cutOff.forSlotsWithin(NIGHT).holdsFor(wall("2020-11-13T10:00")))
                .isFalse();
        assertThat(cutOff.forSlotsWithin(NIGHT).holdsFor(wall("2020-11-12T23:00")))
                .isFalse();
        assertThat(CutOff.daysBefore(0, SIX).holdsFor(0)).isTrue();
    }

    @Test
    void values_out_of_bounds_are_named() {
        assertThatThrownBy(() -> CutOff.daysBefore(-1, LocalTime.of(18, 0, 1)))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("daysBefore is -1, allowed is 0..60")
                .hasMessageContaining("until is 18:00:01, allowed is a whole minute");
        assertThatThrownBy(() -> CutOff.daysBefore(61, SIX)).hasMessageContaining("daysBefore is 61");
        assertThatThrownBy(() -> CutOff.weekly(DayOfWeek.MONDAY, LocalTime.of(18, 0, 0, 1)))
                .hasMessageContaining("until");
        assertThat(CutOff.daysBefore(60, SIX).daysBefore()).isEqualTo(60);
    }

    @Test
    void it_is_a_value_that_tells_its_parts() {
        CutOff cutOff = CutOff.weekly(DayOfWeek.WEDNESDAY, SIX)
                .forSlotsOn(DayOfWeek.FRIDAY)
                .forSlotsWithin(NIGHT);
        Values.areEqualOnlyIfAllPartsAre(
                cutOff,
                CutOff.weekly(DayOfWeek.WEDNESDAY, SIX).forSlotsWithin(NIGHT).forSlotsOn(DayOfWeek.FRIDAY),
                CutOff.weekly(DayOfWeek.WEDNESDAY, SIX).forSlotsOn(DayOfWeek.FRIDAY),
                CutOff.weekly(DayOfWeek.WEDNESDAY, SIX).forSlotsWithin(NIGHT),
                CutOff.weekly(DayOfWeek.MONDAY, SIX)
                        .forSlotsOn(DayOfWeek.FRIDAY)
                        .forSlotsWithin(NIGHT),
                CutOff.daysBefore(0, SIX).forSlotsOn(DayOfWeek.FRIDAY).forSlotsWithin(NIGHT));
        assertThat(cutOff).hasToString("WEDNESDAY at 18:00 for slots on FRIDAY for slots within 22:00-02:00");
        assertThat(CutOff.daysBefore(1, SIX)).hasToString("1 days before at 18:00");
        assertThat(cutOff.until()).isEqualTo(SIX);
        assertThat(cutOff.weekday()).isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(cutOff.slotDay()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(cutOff.slotHours()).isEqualTo(NIGHT);
    }
}
