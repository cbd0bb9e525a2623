// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.creneau.memory.ForAll;
import org.junit.jupiter.api.Test;

/** What every notation of opening hours owes: what it writes it reads back, and what it cannot it refuses. */
public abstract class OpeningHoursTextContract {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    protected abstract OpeningHoursText texts();

    /** True if the notation has a way to write these hours. */
    protected abstract boolean canSay(OpeningHours hours);

    @Test
    void hours_that_are_written_and_read_are_the_same_hours() {
        int[] said = {0};
        ForAll.seeds(1_500, random -> {
            LocalDate date = date(random);
            OpeningHours hours = RandomHours.layeredAround(date, random);
            if (!canSay(hours)) {
                assertThatThrownBy(() -> texts().write(hours)).isInstanceOf(InvalidSettings.class);
                return;
            }
            String text = texts().write(hours);
            assertThat(texts().read(text, RandomHours.calendar(date))).as(text).isEqualTo(hours);
            said[0]++;
        });
        assertThat(said[0]).as("hours that were written and read").isGreaterThan(200);
    }

    /** None after 9998, of which not all notations can tell the last day from no end. */
    private static LocalDate date(Random random) {
        return RandomHours.date(random);
    }

    @Test
    void hours_of_all_kinds_open_when_they_did_before() {
        HolidayCalendar holidays = HolidayCalendar.of("XX", java.util.Map.of(DAY, "fair"));
        OpeningRange range = OpeningRange.ofMinutes(java.time.LocalTime.of(22, 0), 300);
        OpeningHours hours = OpeningHours.builder()
                .week(Week.daily(range))
                .season(Season.between(DAY.plusDays(10), DAY.plusDays(20)), Week.closed())
                .holidays(HolidayHours.closedOn(holidays))
                .closure(DAY.plusDays(2), DAY.plusDays(5), "Travaux d'été : « porte » & vitrine")
                .specialDay(DAY.plusDays(7), SpecialDay.open(range).because("Nocturne"))
                .specialDay(DAY.plusDays(8), SpecialDay.closed().because("Inventaire"))
                .specialDay(DAY.plusDays(9), SpecialDay.closed())
                .build();
        OpeningHours read = texts().read(texts().write(hours), holidays);
        for (LocalDate day = DAY.minusDays(40); day.isBefore(DAY.plusDays(40)); day = day.plusDays(1)) {
            assertThat(read.dayOn(day)).isEqualTo(hours.dayOn(day));
        }
    }

    @Test
    void hours_that_are_never_open_come_back_closed() {
        assertThat(texts().read(texts().write(OpeningHours.closed()), null)).isEqualTo(OpeningHours.closed());
    }

    @Test
    void holidays_with_exceptions_by_name_are_refused() {
        HolidayHours holidays =
                HolidayHours.closedOn(RandomHours.calendar(DAY)).except("middle", HolidayRule.asUsual());
        assertThatThrownBy(() ->
                        texts().write(OpeningHours.builder().holidays(holidays).build()))
                .isInstanceOf(InvalidSettings.class)
                .hasMessage("holidays.middle is a rule of its own, allowed is one rule for all public holidays");
    }

    @Test
    void holidays_as_usual_need_no_words() {
        HolidayHours holidays = HolidayHours.of(RandomHours.calendar(DAY), HolidayRule.asUsual());
        OpeningHours hours = OpeningHours.builder().holidays(holidays).build();
        assertThat(texts().write(hours)).isEqualTo(texts().write(OpeningHours.closed()));
    }

    @Test
    void holidays_cannot_be_read_without_a_calendar() {
        OpeningHours hours = OpeningHours.builder()
                .holidays(HolidayHours.closedOn(RandomHours.calendar(DAY)))
                .build();
        assertThatThrownBy(() -> texts().read(texts().write(hours), null))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("no public holidays are known here");
    }

    @Test
    void four_thousand_special_days_are_written_and_read() {
        OpeningHoursBuilder builder = OpeningHours.builder();
        for (int i = 0; i < 4_000; i++) {
            builder.specialDay(DAY.plusDays(i), SpecialDay.closed().because("jour " + i));
        }
        OpeningHours hours = builder.build();
        assertThat(texts().read(texts().write(hours), null)).isEqualTo(hours);
    }

    @Test
    void any_other_text_is_refused_and_nothing_else_is_thrown() {
        List<String> pieces = List.of(
                "Mo",
                "-",
                "Fr",
                ",",
                " ",
                "09:00",
                "12:00",
                ";",
                "PH",
                "off",
                "\"x\"",
                "2026",
                "Jul",
                "14",
                "24/7",
                "[",
                "]",
                "{",
                "}",
                ":",
                "+",
                "||",
                "week",
                "SH",
                "\"opens\"",
                "\"2026-01-01\"",
                "99",
                "é",
                "\"",
                "Feb 30",
                "\"validFrom\"",
                "\"dayOfWeek\"",
                "\"Monday\"",
                "null",
                "\u0000",
                "25:61",
                "open",
                "easter",
                "\n");
        ForAll.seeds(4_000, random -> {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            try {
                texts().read(text.toString(), RandomHours.calendar(DAY));
            } catch (InvalidSettings refused) {
                assertThat(refused.problems()).isNotEmpty();
            }
        });
    }
}
