// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.creneau.point.DayHours;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.storefront.text.PickupTexts;

/** Opening hours in words: the week as it now is, and each day of the coming ones that has other hours. Thread-safe. */
final class StoreHours {
    private static final int DAYS_AHEAD = 60;
    private static final int WEEK = 7;

    private final PickupTexts texts;

    StoreHours(PickupTexts texts) {
        this.texts = texts;
    }

    /** The week of the season that this day belongs to, beginning on the day on which weeks begin where the visitor's language is spoken. */
    List<StoreDay> week(OpeningHours hours, LocalDate today) {
        DayOfWeek first = firstDay(texts.locale());
        List<StoreDay> days = new ArrayList<StoreDay>();
        for (int i = 0; i < WEEK; i++) {
            DayOfWeek day = first.plus(i);
            String name = day.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale());
            days.add(new StoreDay(name, words(usual(hours, day, today)), "", day == today.getDayOfWeek()));
        }
        return days;
    }

    /** A language without a country says nothing of weeks, and the JVM would take the United States for it. */
    private static DayOfWeek firstDay(Locale locale) {
        return (locale.getCountry().isEmpty() ? WeekFields.ISO : WeekFields.of(locale)).getFirstDayOfWeek();
    }

    private static List<OpeningRange> usual(OpeningHours hours, DayOfWeek day, LocalDate today) {
        return hours.seasons().stream()
                .filter(season -> season.season().contains(today))
                .findFirst()
                .map(season -> season.week().on(day))
                .orElseGet(() -> hours.week().on(day));
    }

    /** By date; days of another season are other hours too. */
    List<StoreDay> otherDays(OpeningHours hours, LocalDate today) {
        List<StoreDay> others = new ArrayList<StoreDay>();
        for (int i = 0; i < DAYS_AHEAD; i++) {
            LocalDate date = today.plusDays(i);
            DayHours its = hours.dayOn(date);
            if (!its.ranges().equals(usual(hours, date.getDayOfWeek(), today))) {
                others.add(new StoreDay(texts.day(date), words(its.ranges()), reason(its), false));
            }
        }
        return others;
    }

    private String reason(DayHours its) {
        return its.reason().orElseGet(() -> its.holiday().map(texts::holiday).orElse(""));
    }

    private String words(List<OpeningRange> ranges) {
        if (ranges.isEmpty()) {
            return texts.message("creneau.store.closed");
        }
        List<String> words = new ArrayList<String>();
        for (OpeningRange range : ranges) {
            words.add(texts.time(range.opens()) + " \u2013 " + texts.time(range.closes()));
        }
        return String.join(", ", words);
    }
}
