// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.creneau.memory.Shop;
import org.creneau.memory.Values;
import org.creneau.point.InvalidSettings;
import org.junit.jupiter.api.Test;

/** From when and until when a day's slots can be booked. */
class BookingWindowTest {
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final List<CutOff> NONE = Collections.emptyList();
    private static final LocalDate THURSDAY = LocalDate.of(2020, 11, 12);

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    @Test
    void a_day_opens_so_many_days_before_at_midnight_of_the_point() {
        assertThat(BookingWindow.ofDays(1).opensFor(THURSDAY, Shop.PARIS)).isEqualTo(at("2020-11-10T23:00:00Z"));
        assertThat(BookingWindow.ofDays(1).opensFor(THURSDAY, ZoneId.of("America/Martinique")))
                .isEqualTo(at("2020-11-11T04:00:00Z"));
    }

    @Test
    void the_last_day_moves_on_at_the_release_time() {
        BookingWindow window = BookingWindow.of(7, EIGHT, NONE);
        assertThat(window.lastDayAt(at("2020-11-12T06:59:59.999Z"), Shop.PARIS)).isEqualTo("2020-11-18");
        assertThat(window.lastDayAt(at("2020-11-12T07:00:00Z"), Shop.PARIS)).isEqualTo("2020-11-19");
    }

    @Test
    void a_release_time_that_clocks_skip_or_repeat_is_still_one_instant() {
        BookingWindow window = BookingWindow.of(1, LocalTime.of(2, 30), NONE);
        assertThat(window.opensFor(LocalDate.of(2021, 3, 29), Shop.PARIS)).isEqualTo(at("2021-03-28T01:00:00Z"));
        assertThat(window.opensFor(LocalDate.of(2020, 10, 26), Shop.PARIS)).isEqualTo(at("2020-10-25T00:30:00Z"));
        assertThat(window.lastDayAt(at("2020-10-25T01:15:00Z"), Shop.PARIS)).isEqualTo("2020-10-26");
    }

    @Test
    void the_earliest_cut_off_that_holds_closes() {
        CutOff dayBefore = CutOff.daysBefore(1, EIGHT);
        CutOff sameDay = CutOff.daysBefore(0, LocalTime.of(7, 0));
        Instant nine = at("2020-11-12T08:00:00Z");
        assertThat(BookingWindow.ofDays(7).closesFor(nine, Shop.PARIS)).isEmpty();
        assertThat(BookingWindow.of(7, EIGHT, Arrays.asList(sameDay, dayBefore)).closesFor(nine, Shop.PARIS))
                .contains(at("2020-11-11T07:00:00Z"));
        CutOff fridays = dayBefore.forSlotsOn(java.time.DayOfWeek.FRIDAY);
        assertThat(BookingWindow.of(7, EIGHT, Arrays.asList(fridays, sameDay)).closesFor(nine, Shop.PARIS))
                .contains(at("2020-11-12T06:00:00Z"));
        assertThat(BookingWindow.of(7, EIGHT, Collections.singletonList(fridays))
                        .closesFor(nine, Shop.PARIS))
                .isEmpty();
    }

    @Test
    void every_part_out_of_bounds_is_named() {
        CutOff any = CutOff.daysBefore(0, EIGHT);
        assertThatThrownBy(() -> BookingWindow.of(0, LocalTime.of(8, 0, 1), Collections.nCopies(51, any)))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("horizonDays is 0, allowed is 1..366")
                .hasMessageContaining("releaseTime is 08:00:01")
                .hasMessageContaining("cutOffs is 51, allowed is 50 at most");
        assertThatThrownBy(() -> BookingWindow.ofDays(367)).hasMessageContaining("367");
        assertThatThrownBy(() -> BookingWindow.of(1, LocalTime.of(8, 0, 0, 5), NONE))
                .hasMessageContaining("releaseTime");
        assertThat(BookingWindow.of(366, EIGHT, Collections.nCopies(50, any)).cutOffs())
                .hasSize(50);
        assertThat(BookingWindow.ofDays(1).horizonDays()).isEqualTo(1);
    }

    @Test
    void it_is_a_value_that_cannot_be_changed() {
        List<CutOff> one = Collections.singletonList(CutOff.daysBefore(0, EIGHT));
        BookingWindow window = BookingWindow.of(7, EIGHT, one);
        Values.areEqualOnlyIfAllPartsAre(
                window,
                BookingWindow.of(7, EIGHT, one),
                BookingWindow.of(8, EIGHT, one),
                BookingWindow.of(7, LocalTime.NOON, one),
                BookingWindow.of(7, EIGHT, NONE));
        assertThatThrownBy(() -> window.cutOffs().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(window.releaseTime()).isEqualTo(EIGHT);
        assertThat(window).hasToString("horizon 7 days from 08:00, cut-offs [0 days before at 08:00]");
    }
}
