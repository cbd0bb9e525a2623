// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.confinement.Trips.LAW;
import static org.creneau.confinement.Trips.aRegime;
import static org.creneau.confinement.Trips.aTrip;
import static org.creneau.confinement.Trips.at;
import static org.creneau.confinement.Trips.bookOf;
import static org.creneau.confinement.Trips.hours;
import static org.creneau.confinement.Trips.slot;
import static org.creneau.confinement.Trips.verdict;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A curfew binds the whole outing: the way there, the queue, the hand-over and the way back. */
class CollectingUnderCurfewTest {
    private final RegimeBook evening = bookOf(Curfew.of(LAW, hours("18:00", "06:00")));

    @Test
    void the_last_slot_is_the_one_from_which_one_is_home_when_it_begins() {
        assertThat(verdict(evening, aTrip(), "2021-02-01T17:30", "2021-02-01T17:54"))
                .isEqualTo("allowed");
        assertThat(verdict(evening, aTrip(), "2021-02-01T17:30", "2021-02-01T17:55"))
                .isEqualTo("return-after-curfew");
    }

    @Test
    void the_queue_and_the_handover_count_too() {
        Trip.Builder busy = aTrip().outing(Outing.travelling(Duration.ofMinutes(6))
                .staying(Duration.ofMinutes(10), Duration.ofMinutes(4)));
        assertThat(verdict(evening, busy, "2021-02-01T17:00", "2021-02-01T17:40"))
                .isEqualTo("allowed");
        assertThat(verdict(evening, busy, "2021-02-01T17:00", "2021-02-01T17:41"))
                .isEqualTo("return-after-curfew");
        assertThat(verdict(evening, busy, "2021-02-01T17:00", "2021-02-01T17:47"))
                .isEqualTo("curfew");
    }

    @Test
    void who_comes_at_the_start_of_the_slot_need_not_fear_its_end() {
        Trip.Builder punctual =
                aTrip().outing(Outing.travelling(Duration.ofMinutes(6)).arrivingAtSlotStart());
        assertThat(verdict(evening, punctual, "2021-02-01T17:50", "2021-02-01T18:20"))
                .isEqualTo("allowed");
        assertThat(verdict(evening, punctual, "2021-02-01T17:55", "2021-02-01T18:20"))
                .isEqualTo("return-after-curfew");
    }

    @Test
    void in_the_morning_one_leaves_when_it_ends() {
        assertThat(verdict(evening, aTrip(), "2021-02-01T06:06", "2021-02-01T06:30"))
                .isEqualTo("allowed");
        assertThat(verdict(evening, aTrip(), "2021-02-01T06:05", "2021-02-01T06:30"))
                .isEqualTo("leave-before-curfew-end");
        assertThat(verdict(evening, aTrip(), "2021-02-01T05:59", "2021-02-01T06:30"))
                .isEqualTo("curfew");
    }

    @Test
    void a_refusal_says_what_would_be_possible_instead() {
        Finding finding = slot(evening, aTrip(), "2021-02-01T17:40", "2021-02-01T18:00")
                .all()
                .get(0);
        assertThat(finding.facts())
                .containsEntry("curfewStart", Instant.ofEpochSecond(at("2021-02-01T18:00")))
                .containsEntry("curfewEnd", Instant.ofEpochSecond(at("2021-02-02T06:00")))
                .containsEntry("travelMinutes", 6)
                .containsEntry("latestSlotEnd", Instant.ofEpochSecond(at("2021-02-01T17:54")))
                .containsEntry("earliestSlotStart", Instant.ofEpochSecond(at("2021-02-02T06:06")));
        assertThat(finding.facts())
                .containsEntry("curfewStartTime", "18:00")
                .containsEntry("curfewEndTime", "06:00")
                .containsEntry("latestSlotEndTime", "17:54")
                .containsEntry("earliestSlotStartTime", "06:06");
        assertThat(finding.toString()).isEqualTo("return-after-curfew by one v1 (LAW, ENFORCE)");
    }

    @Test
    void times_told_are_whole_minutes_on_the_safe_side() {
        Trip.Builder trip = aTrip().outing(Outing.travelling(Duration.ofSeconds(90)));
        Finding finding = slot(evening, trip, "2021-02-01T18:00", "2021-02-01T18:30")
                .all()
                .get(0);
        assertThat(finding.facts())
                .containsEntry("travelMinutes", 2)
                .containsEntry("latestSlotEndTime", "17:58")
                .containsEntry("earliestSlotStartTime", "06:02");
    }

    @Test
    void in_the_middle_of_the_night_the_same_curfew_is_meant() {
        Finding finding = slot(evening, aTrip(), "2021-02-02T03:00", "2021-02-02T03:30")
                .all()
                .get(0);
        assertThat(finding.facts())
                .containsEntry("latestSlotEnd", Instant.ofEpochSecond(at("2021-02-01T17:54")))
                .containsEntry("earliestSlotStart", Instant.ofEpochSecond(at("2021-02-02T06:06")));
    }

    @Test
    void an_outing_that_spans_a_short_curfew_meets_it() {
        RegimeBook noon = bookOf(Curfew.of(LAW, hours("12:00", "12:10")));
        Trip.Builder far = aTrip().outing(Outing.travelling(Duration.ofHours(2)));
        assertThat(verdict(noon, far, "2021-02-01T11:30", "2021-02-01T11:40")).isEqualTo("return-after-curfew");
        assertThat(verdict(noon, far, "2021-02-01T13:30", "2021-02-01T13:40")).isEqualTo("leave-before-curfew-end");
        assertThat(verdict(noon, far, "2021-02-01T11:50", "2021-02-01T12:20")).isEqualTo("curfew");
        assertThat(verdict(noon, far, "2021-02-01T14:10", "2021-02-01T14:20")).isEqualTo("allowed");
    }

    @Test
    void for_its_first_hours_one_may_be_on_the_way_home() {
        RegimeBook newYear = bookOf(Curfew.of(LAW, hours("22:00", "05:00")).returningHomeUntil(LocalTime.of(1, 0)));
        Trip.Builder far = aTrip().outing(Outing.travelling(Duration.ofHours(1)));
        assertThat(verdict(newYear, far, "2021-02-01T21:30", "2021-02-01T22:00"))
                .isEqualTo("allowed");
        assertThat(verdict(newYear, far, "2021-02-01T21:30", "2021-02-01T22:01"))
                .isEqualTo("curfew");
        Trip.Builder farther = aTrip().outing(Outing.travelling(Duration.ofMinutes(181)));
        assertThat(verdict(newYear, farther, "2021-02-01T21:30", "2021-02-01T22:00"))
                .isEqualTo("return-after-curfew");
        RegimeBook wholeNight = bookOf(Curfew.of(LAW, hours("22:00", "05:00")).returningHomeUntil(LocalTime.of(5, 0)));
        assertThat(verdict(wholeNight, farther, "2021-02-01T21:30", "2021-02-01T22:00"))
                .isEqualTo("allowed");
        assertThatThrownBy(() -> Curfew.of(LAW, hours("22:00", "05:00")).returningHomeUntil(LocalTime.NOON))
                .hasMessageContaining("12:00");
    }

    @Test
    void while_one_may_be_on_the_way_home_the_last_slot_told_is_a_later_one() {
        RegimeBook newYear = bookOf(Curfew.of(LAW, hours("22:00", "05:00")).returningHomeUntil(LocalTime.of(1, 0)));
        assertThat(latestEnd(newYear, Duration.ofHours(1))).isEqualTo("22:00");
        assertThat(latestEnd(newYear, Duration.ofMinutes(200))).isEqualTo("21:40");
        RegimeBook wholeNight = bookOf(Curfew.of(LAW, hours("22:00", "05:00")).returningHomeUntil(LocalTime.of(5, 0)));
        assertThat(latestEnd(wholeNight, Duration.ofMinutes(200))).isEqualTo("22:00");
    }

    private static String latestEnd(RegimeBook book, Duration travel) {
        Trip.Builder trip = aTrip().outing(Outing.travelling(travel));
        Finding finding =
                slot(book, trip, "2021-02-01T22:00", "2021-02-01T22:30").all().get(0);
        return (String) finding.facts().get("latestSlotEndTime");
    }

    @Test
    void on_some_weekdays_a_night_belongs_to_the_evening_it_begins_on() {
        Regime saturdays = aRegime("weekend", Curfew.of(LAW, hours("22:00", "06:00")))
                .days(Days.of(EnumSet.of(DayOfWeek.SATURDAY), HolidayRule.AS_WEEKDAY, Set.of()))
                .build();
        RegimeBook book = RegimeBook.of("1", Arrays.asList(saturdays));
        assertThat(verdict(book, aTrip(), "2021-02-06T03:00", "2021-02-06T03:30"))
                .isEqualTo("allowed");
        assertThat(verdict(book, aTrip(), "2021-02-06T23:00", "2021-02-06T23:30"))
                .isEqualTo("curfew");
        assertThat(verdict(book, aTrip(), "2021-02-07T03:00", "2021-02-07T03:30"))
                .isEqualTo("curfew");
        assertThat(verdict(book, aTrip(), "2021-02-07T23:00", "2021-02-07T23:30"))
                .isEqualTo("allowed");
    }

    @Test
    void an_exemption_suspends_it_for_its_time_only() {
        Regime christmas = Regime.builder("christmas", "1")
                .layer(Layer.EXEMPTION)
                .validity(Validity.of(LocalDateTime.parse("2021-12-24T18:00"), LocalDateTime.parse("2021-12-25T02:00")))
                .suspends(Collections.singleton("curfew"))
                .ground(Trips.GROUND)
                .build();
        RegimeBook book = RegimeBook.of(
                "1",
                Arrays.asList(
                        christmas,
                        aRegime("one", Curfew.of(LAW, hours("18:00", "06:00"))).build()));
        assertThat(verdict(book, aTrip(), "2021-12-24T23:00", "2021-12-24T23:30"))
                .isEqualTo("allowed");
        assertThat(verdict(book, aTrip(), "2021-12-25T01:30", "2021-12-25T01:54"))
                .isEqualTo("allowed");
        assertThat(verdict(book, aTrip(), "2021-12-25T01:30", "2021-12-25T01:55"))
                .isEqualTo("return-after-curfew");
        assertThat(verdict(book, aTrip(), "2021-12-25T23:00", "2021-12-25T23:30"))
                .isEqualTo("curfew");
    }

    @Test
    void before_and_after_its_regime_nobody_is_bound() {
        assertThat(verdict(evening, aTrip(), "2020-12-31T23:00", "2020-12-31T23:54"))
                .isEqualTo("allowed");
        assertThat(verdict(evening, aTrip(), "2020-12-31T23:00", "2020-12-31T23:55"))
                .isEqualTo("return-after-curfew");
        assertThat(verdict(evening, aTrip(), "2022-01-01T00:06", "2022-01-01T00:20"))
                .isEqualTo("allowed");
        assertThat(verdict(evening, aTrip(), "2022-01-01T00:05", "2022-01-01T00:20"))
                .isEqualTo("leave-before-curfew-end");
    }
}
