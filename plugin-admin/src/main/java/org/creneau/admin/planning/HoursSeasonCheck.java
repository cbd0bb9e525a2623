// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.creneau.admin.planning.HoursMistake.What;
import org.creneau.point.Season;

/** Reads the days for which a week holds, and notes what is wrong with them, each at its field. For one thread. */
final class HoursSeasonCheck {

    private final int number;
    private final HoursTable table;
    private final List<HoursMistake> mistakes;

    HoursSeasonCheck(int number, HoursTable table, List<HoursMistake> mistakes) {
        this.number = number;
        this.table = table;
        this.mistakes = mistakes;
    }

    /** Empty if something is wrong; the last day that is typed belongs to it. */
    Optional<Season> season() {
        return table.kind == HoursTable.Kind.YEARLY ? yearly() : dated();
    }

    private Optional<Season> yearly() {
        Optional<MonthDay> from = yearDay(table.from, HoursNames.from(number));
        Optional<MonthDay> last = yearDay(table.last, HoursNames.last(number));
        if (!from.isPresent() || !last.isPresent()) {
            return Optional.empty();
        }
        MonthDay end = MonthDay.from(last.get().atYear(2000).plusDays(1));
        if (end.equals(from.get())) {
            return wrong(HoursNames.last(number), What.SEASON_WHOLE_YEAR);
        }
        return Optional.of(Season.everyYear(from.get(), end));
    }

    private Optional<MonthDay> yearDay(String text, String field) {
        try {
            return Optional.of(MonthDay.parse("--" + text));
        } catch (DateTimeException e) {
            return wrong(field, What.YEAR_DAY);
        }
    }

    private Optional<Season> dated() {
        if (table.from.isEmpty() && table.last.isEmpty()) {
            return wrong(HoursNames.from(number), What.SEASON_DATES);
        }
        Optional<LocalDate> from = date(table.from, HoursNames.from(number));
        Optional<LocalDate> last = date(table.last, HoursNames.last(number));
        if (!table.from.isEmpty() && !from.isPresent() || !table.last.isEmpty() && !last.isPresent()) {
            return Optional.empty();
        }
        if (!last.isPresent()) {
            return from.map(Season::from);
        }
        LocalDate end = last.get().plusDays(1);
        if (!from.isPresent()) {
            return Optional.of(Season.before(end));
        }
        return from.get().isBefore(end)
                ? Optional.of(Season.between(from.get(), end))
                : wrong(HoursNames.last(number), What.SEASON_EMPTY);
    }

    /** Empty for no text, too. */
    private Optional<LocalDate> date(String text, String field) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1902 && date.getYear() < 9999) {
                return Optional.of(date);
            }
        } catch (DateTimeException e) {
            // told below, like a year out of bounds
        }
        return wrong(field, What.DATE, text);
    }

    private <T> Optional<T> wrong(String field, What what, String... facts) {
        mistakes.add(new HoursMistake(field, what, facts));
        return Optional.empty();
    }
}
