// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.creneau.memory.Shop;
import org.creneau.memory.Values;
import org.creneau.point.InvalidSettings;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.PickupPoint;
import org.creneau.point.Week;
import org.junit.jupiter.api.Test;

/** How long an order takes, in each of the three units. The shop opens from nine to twelve and two to six on weekdays. */
class LeadTimeTest {
    private static final PickupPoint SHOP =
            Shop.aPoint().hours(OpeningHours.ofWeekly(weekdays())).build();
    private static final PickupPoint NEVER =
            Shop.aPoint().hours(OpeningHours.closed()).build();

    private static Map<DayOfWeek, List<OpeningRange>> weekdays() {
        Map<DayOfWeek, List<OpeningRange>> week = new EnumMap<>(DayOfWeek.class);
        for (int day = 1; day <= 5; day++) {
            week.put(
                    DayOfWeek.of(day),
                    List.of(
                            OpeningRange.of(LocalTime.of(9, 0), LocalTime.NOON),
                            OpeningRange.of(LocalTime.of(14, 0), LocalTime.of(18, 0))));
        }
        return week;
    }

    private static String ready(LeadTime lead, String now) {
        return lead.readyAt(SHOP, Instant.parse(now)).toString();
    }

    @Test
    void elapsed_minutes_run_day_and_night() {
        assertThat(ready(LeadTime.ofMinutes(90), "2020-11-12T23:00:00.5Z")).isEqualTo("2020-11-13T00:30:00.500Z");
        assertThat(ready(LeadTime.ofMinutes(43_200), "2020-11-12T00:00:00Z")).isEqualTo("2020-12-12T00:00:00Z");
    }

    @Test
    void opening_minutes_rest_while_the_point_is_closed() {
        assertThat(ready(LeadTime.ofOpeningMinutes(60), "2020-11-12T10:30:00Z")).isEqualTo("2020-11-12T13:30:00Z");
        assertThat(ready(LeadTime.ofOpeningMinutes(60), "2020-11-12T04:00:00Z")).isEqualTo("2020-11-12T09:00:00Z");
        assertThat(ready(LeadTime.ofOpeningMinutes(61), "2020-11-13T16:00:00Z")).isEqualTo("2020-11-16T08:01:00Z");
    }

    @Test
    void what_is_ready_when_the_point_closes_is_ready_then() {
        assertThat(ready(LeadTime.ofOpeningMinutes(60), "2020-11-13T16:00:00Z")).isEqualTo("2020-11-13T17:00:00Z");
    }

    @Test
    void opening_minutes_are_counted_over_many_weeks() {
        // 7 hours a day: 720 hours are 102 days and 6 hours; Thursday, 12 November and 20 weeks and 2 days.
        assertThat(ready(LeadTime.ofOpeningMinutes(43_200), "2020-11-12T00:00:00Z"))
                .isEqualTo("2021-04-05T15:00:00Z");
    }

    @Test
    void working_days_begin_after_the_day_of_the_order_and_are_ready_from_midnight_of_the_point() {
        assertThat(ready(LeadTime.ofWorkingDays(1), "2020-11-12T22:59:59Z")).isEqualTo("2020-11-12T23:00:00Z");
        assertThat(ready(LeadTime.ofWorkingDays(1), "2020-11-12T23:00:00Z")).isEqualTo("2020-11-15T23:00:00Z");
        assertThat(ready(LeadTime.ofWorkingDays(2), "2020-11-14T10:00:00Z")).isEqualTo("2020-11-16T23:00:00Z");
    }

    @Test
    void closures_are_no_working_days_however_long() {
        PickupPoint shut = Shop.aPoint()
                .hours(OpeningHours.builder()
                        .week(Week.daily(OpeningRange.of(LocalTime.of(9, 0), LocalTime.NOON)))
                        .closure(LocalDate.of(2020, 11, 13), LocalDate.of(2021, 11, 13), "Works")
                        .build())
                .build();
        Instant now = Instant.parse("2020-11-12T09:00:00Z");
        assertThat(LeadTime.ofWorkingDays(1).readyAt(shut, now)).isEqualTo("2021-11-12T23:00:00Z");
        assertThat(LeadTime.ofOpeningMinutes(121).readyAt(shut, now)).isEqualTo("2021-11-13T08:01:00Z");
    }

    @Test
    void none_is_at_once_in_every_unit() {
        for (LeadTime.Unit unit : LeadTime.Unit.values()) {
            assertThat(ready(LeadTime.of(0, unit), "2020-11-14T03:00:00Z")).isEqualTo("2020-11-14T03:00:00Z");
        }
        assertThat(LeadTime.none().amount()).isZero();
    }

    @Test
    void at_a_point_that_never_opens_the_search_ends_after_800_days() {
        Instant now = Instant.parse("2020-11-12T10:00:00Z");
        assertThat(LeadTime.ofOpeningMinutes(1).readyAt(NEVER, now)).isEqualTo(now.plusSeconds(800L * 86_400));
        assertThat(LeadTime.ofWorkingDays(1).readyAt(NEVER, now)).isEqualTo("2023-01-20T23:00:00Z");
    }

    @Test
    void both_clock_changes_are_counted_as_they_are_lived() {
        PickupPoint night = Shop.aPoint()
                .hours(OpeningHours.daily(OpeningRange.of(LocalTime.of(1, 0), LocalTime.of(5, 0))))
                .build();
        assertThat(LeadTime.ofOpeningMinutes(180).readyAt(night, Instant.parse("2020-10-24T22:00:00Z")))
                .isEqualTo("2020-10-25T02:00:00Z");
        assertThat(LeadTime.ofOpeningMinutes(180).readyAt(night, Instant.parse("2021-03-27T23:00:00Z")))
                .isEqualTo("2021-03-28T03:00:00Z");
    }

    @Test
    void bounds_are_told_with_the_field_of_the_unit() {
        assertThatThrownBy(() -> LeadTime.ofMinutes(-1))
                .isInstanceOf(InvalidSettings.class)
                .hasMessage("leadMinutes is -1, allowed is 0..43200");
        assertThatThrownBy(() -> LeadTime.ofOpeningMinutes(43_201))
                .hasMessage("leadOpeningMinutes is 43201, allowed is 0..43200");
        assertThatThrownBy(() -> LeadTime.ofWorkingDays(61)).hasMessage("leadWorkingDays is 61, allowed is 0..60");
        assertThat(LeadTime.ofWorkingDays(60).unit()).isEqualTo(LeadTime.Unit.WORKING_DAYS);
    }

    @Test
    void it_is_a_value() {
        Values.areEqualOnlyIfAllPartsAre(
                LeadTime.ofMinutes(5), LeadTime.ofMinutes(5), LeadTime.ofMinutes(6), LeadTime.ofOpeningMinutes(5));
        assertThat(LeadTime.ofWorkingDays(2)).hasToString("2 WORKING_DAYS");
        assertThat(Collections.singleton(LeadTime.none())).contains(LeadTime.ofMinutes(0));
    }
}
