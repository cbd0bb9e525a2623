// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creneau.point.Closure;
import org.creneau.point.DayHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.PickupPoint;
import org.creneau.point.SeasonHours;
import org.creneau.point.Week;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotOffer;
import org.creneau.slot.SlotPlan;
import org.creneau.slot.SlotQuery;
import org.creneau.slot.Taken;

/**
 * A week of a point at a glance: the hours of every week, what differs, and the slots that come of it, computed as the shop does for
 * somebody with an empty basket. Weeks begin on the day on which they do where the reader lives. Immutable and thread-safe.
 */
public final class WeekView {

    private final PickupPoint point;
    private final SlotPlan plan;
    private final LocalDate first;
    private final Instant now;
    private final Taken taken;
    private final Clocked clocked;
    private final Function<String, String> holidays;

    private WeekView(
            PickupPoint point,
            SlotPlan plan,
            LocalDate first,
            Instant now,
            Taken taken,
            Clocked clocked,
            Function<String, String> holidays) {
        this.point = point;
        this.plan = plan;
        this.first = first;
        this.now = now;
        this.taken = taken;
        this.clocked = clocked;
        this.holidays = holidays;
    }

    /** The week that has the day; holidays are named by the function. */
    static WeekView of(
            PickupPoint point,
            SlotPlan plan,
            LocalDate day,
            Instant now,
            Taken taken,
            Locale locale,
            Function<String, String> holidays) {
        return new WeekView(point, plan, firstOf(day, locale), now, taken, new Clocked(point.zone(), locale), holidays);
    }

    /** A language without a country says nothing of weeks, and the JVM would take the United States for it. */
    static LocalDate firstOf(LocalDate day, Locale locale) {
        WeekFields weeks = locale.getCountry().isEmpty() ? WeekFields.ISO : WeekFields.of(locale);
        return day.with(TemporalAdjusters.previousOrSame(weeks.getFirstDayOfWeek()));
    }

    public long getPointId() {
        return point.id().value();
    }

    public String getPointName() {
        return point.name();
    }

    /** Such as {@code 3 août 2026}. */
    public String getFirst() {
        return clocked.shortDay(first);
    }

    public String getLast() {
        return clocked.shortDay(first.plusDays(6));
    }

    /** A day of the week before, as {@code 2026-08-03}. */
    public String getBefore() {
        return first.minusDays(7).toString();
    }

    public String getAfter() {
        return first.plusDays(7).toString();
    }

    /** Names of the days of the week, in their order. */
    public List<String> getWeekdays() {
        return weekdays().stream()
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, clocked.locale()))
                .collect(Collectors.toList());
    }

    private List<DayOfWeek> weekdays() {
        return WeekTable.daysFrom(first.getDayOfWeek());
    }

    /** The usual week first, then those of the seasons. */
    public List<WeekTable> getTables() {
        List<WeekTable> tables = new ArrayList<>();
        tables.add(table("", point.hours().week()));
        for (SeasonHours season : point.hours().seasons()) {
            tables.add(table(SeasonWords.of(season.season(), clocked), season.week()));
        }
        return tables;
    }

    /** A line for each range. */
    private WeekTable table(String title, Week week) {
        List<String> days = new ArrayList<>();
        for (DayOfWeek day : weekdays()) {
            days.add(words(week.on(day)).replace(", ", "\n"));
        }
        return new WeekTable(title, days);
    }

    private String words(List<OpeningRange> ranges) {
        DateTimeFormatter time =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(clocked.locale());
        return ranges.stream()
                .map(range -> time.format(range.opens()) + "\u2013" + time.format(range.closes()))
                .collect(Collectors.joining(", "));
    }

    public List<DayView> getDays() {
        List<SlotOffer> offers =
                SlotGrid.of(point, plan).offers(SlotQuery.at(now), taken, startOf(first), startOf(first.plusDays(7)));
        List<DayView> days = new ArrayList<>();
        for (int n = 0; n < 7; n++) {
            LocalDate day = first.plusDays(n);
            days.add(day(
                    day,
                    offers.stream()
                            .filter(offer -> offer.slot().day().equals(day))
                            .map(this::line)
                            .collect(Collectors.toList())));
        }
        return days;
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(point.zone()).toInstant();
    }

    private DayView day(LocalDate date, List<SlotLine> slots) {
        DayHours hours = point.hours().dayOn(date);
        String reason = hours.holiday().map(holidays).orElse(hours.reason().orElse(""));
        return new DayView(
                clocked.day(date), words(hours.ranges()), hours.layer().name(), reason, slots);
    }

    private SlotLine line(SlotOffer offer) {
        Optional<Instant> closes = plan.window().closesFor(offer.slot().start(), point.zone());
        return new SlotLine(offer, clocked, closes.map(clocked::moment).orElse(""));
    }

    /** Special days and closures that are ahead or in this week, by date, such as {@code 24 déc. 2026: 09:00–12:00 (Noël)}. */
    public List<String> getExceptions() {
        LocalDate from = first.isBefore(today()) ? first : today();
        List<String> texts = new ArrayList<>();
        point.hours().specials().forEach((date, day) -> {
            if (!date.isBefore(from)) {
                texts.add(clocked.shortDay(date) + ": "
                        + (day.ranges().isEmpty() ? "\u2014" : words(day.ranges()))
                        + day.reason().map(reason -> " (" + reason + ")").orElse(""));
            }
        });
        for (Closure closure : point.hours().closures()) {
            if (closure.toExclusive().isAfter(from)) {
                texts.add(days(closure) + ": \u2014 (" + closure.reason() + ")");
            }
        }
        return texts;
    }

    private String days(Closure closure) {
        String first = clocked.shortDay(closure.from());
        String last = clocked.shortDay(closure.toExclusive().minusDays(1));
        return first.equals(last) ? first : first + " \u2013 " + last;
    }

    private LocalDate today() {
        return now.atZone(point.zone()).toLocalDate();
    }
}
