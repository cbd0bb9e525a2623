// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creneau.admin.planning.HoursMistake.What;
import org.creneau.point.OpeningRange;

/** Reads the periods of one day, and notes what is wrong with them, each at its field. For one thread. */
final class HoursDayCheck {

    private static final int DAY_MINUTES = 24 * 60;

    /** A period with the field that it was typed into. */
    private static final class Placed {
        final int period;
        final LocalTime opens;
        final LocalTime closes;

        Placed(int period, LocalTime opens, LocalTime closes) {
            this.period = period;
            this.opens = opens;
            this.closes = closes;
        }

        OpeningRange range() {
            return OpeningRange.of(opens, closes);
        }

        /** Minutes from the midnight before. */
        int start() {
            return opens.toSecondOfDay() / 60;
        }

        int end() {
            return start() + range().lengthMinutes();
        }

        boolean endsNextDay() {
            return !closes.isAfter(opens);
        }
    }

    private final int table;
    private final DayOfWeek day;
    private final HoursDay typed;
    private final List<HoursMistake> mistakes;
    private final List<Placed> periods = new ArrayList<>();

    private HoursDayCheck(int table, DayOfWeek day, HoursDay typed, List<HoursMistake> mistakes) {
        this.table = table;
        this.day = day;
        this.typed = typed;
        this.mistakes = mistakes;
    }

    /** Mistakes are added to the list; what is right is kept. */
    static HoursDayCheck of(int table, DayOfWeek day, HoursDay typed, List<HoursMistake> mistakes) {
        HoursDayCheck check = new HoursDayCheck(table, day, typed, mistakes);
        check.read();
        check.checkNight();
        check.checkOverlaps();
        return check;
    }

    private void read() {
        for (int n = 0; n < typed.pairs.size(); n++) {
            HoursPair pair = typed.pair(n);
            if (!pair.isEmpty()) {
                Optional<LocalTime> opens = time(pair.opens, HoursNames.opens(table, day, n), What.OPENS_MISSING);
                Optional<LocalTime> closes = time(pair.closes, HoursNames.closes(table, day, n), What.CLOSES_MISSING);
                if (opens.isPresent() && closes.isPresent()) {
                    periods.add(new Placed(n, opens.get(), closes.get()));
                }
            }
        }
        periods.sort(Comparator.comparing(each -> each.opens));
    }

    private Optional<LocalTime> time(String text, String field, What missing) {
        if (text.isEmpty()) {
            mistakes.add(new HoursMistake(field, missing));
            return Optional.empty();
        }
        Optional<LocalTime> time = parsed(text);
        if (!time.isPresent()) {
            mistakes.add(new HoursMistake(field, What.TIME, text));
        }
        return time;
    }

    /** Browsers that know fields for times write {@code 09:30}, sometimes with seconds; people also {@code 9:30} and {@code 9h30}. */
    private static Optional<LocalTime> parsed(String text) {
        String time = text.toLowerCase(java.util.Locale.ROOT).replace('h', ':');
        try {
            return Optional.of(LocalTime.parse(time.matches("[0-9]:.*") ? "0" + time : time))
                    .filter(each -> each.getSecond() == 0 && each.getNano() == 0);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Only the last period of a day can end on the day after, and somebody must have said so, unless it ends at midnight. */
    private void checkNight() {
        for (int n = 0; n < periods.size(); n++) {
            Placed each = periods.get(n);
            boolean may = typed.late && n == periods.size() - 1 || each.closes.equals(LocalTime.MIDNIGHT);
            if (each.endsNextDay() && !may) {
                note(HoursNames.closes(table, day, each.period), What.BEFORE, each.opens, each.closes);
            }
        }
        if (typed.late && !periods.isEmpty() && !periods.get(periods.size() - 1).endsNextDay()) {
            note(HoursNames.late(table, day), What.NOT_LATE);
        }
    }

    private void checkOverlaps() {
        for (int n = 1; n < periods.size(); n++) {
            Placed before = periods.get(n - 1);
            Placed each = periods.get(n);
            if (before.end() > each.start() && (!before.endsNextDay() || isMidnight(before))) {
                note(HoursNames.opens(table, day, each.period), What.OVERLAP, before.range(), each.range());
            }
        }
    }

    /** Else it was noted as one that ends before it begins. */
    private static boolean isMidnight(Placed period) {
        return period.closes.equals(LocalTime.MIDNIGHT);
    }

    /** Whether the night of this day runs into the morning of the next; noted here. */
    void checkBeside(HoursDayCheck next) {
        if (periods.isEmpty() || next.periods.isEmpty()) {
            return;
        }
        Placed last = periods.get(periods.size() - 1);
        Placed first = next.periods.get(0);
        if (typed.late && last.endsNextDay() && last.end() - DAY_MINUTES > first.start()) {
            note(HoursNames.closes(table, day, last.period), What.OVERLAP_NEXT, last.range(), first.range());
        }
    }

    private void note(String field, What what, Object... facts) {
        String[] texts = new String[facts.length];
        for (int n = 0; n < facts.length; n++) {
            texts[n] = facts[n].toString();
        }
        mistakes.add(new HoursMistake(field, what, texts));
    }

    List<OpeningRange> ranges() {
        return periods.stream().map(Placed::range).collect(Collectors.toList());
    }
}
