// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the table of French public holidays out of the law; run by hand when the law or the years change:
 *
 * <pre>java -cp target/test-classes org.creneau.point.MakeHolidayTable src/main/resources/org/creneau/point/holidays-fr.csv</pre>
 *
 * Sources: Code du travail L3133-1 for all of France; L3134-13 for Moselle, Bas-Rhin and Haut-Rhin; L3422-2 and its
 * decree for the abolition of slavery overseas; Saint-Martin keeps 28 May since 2018 (circular of 4 May 2018).
 */
public final class MakeHolidayTable {
    static final int FIRST_YEAR = 2019;
    static final int LAST_YEAR = 2035;

    private static final Map<String, String> FIXED = Map.of(
            "--01-01", "new-year",
            "--05-01", "labour-day",
            "--05-08", "victory-day",
            "--07-14", "national-day",
            "--08-15", "assumption",
            "--11-01", "all-saints",
            "--11-11", "armistice",
            "--12-25", "christmas");
    private static final Map<Integer, String> AFTER_EASTER =
            Map.of(1, "easter-monday", 39, "ascension", 50, "whit-monday");
    private static final List<String> ALSACE_AND_MOSELLE = List.of("FR-57", "FR-67", "FR-68");
    private static final Map<String, String> ABOLITION = new TreeMap<>(Map.of(
            "FR-971", "--05-27",
            "FR-972", "--05-22",
            "FR-973", "--06-10",
            "FR-974", "--12-20",
            "FR-976", "--04-27",
            "FR-977", "--10-09",
            "FR-978", "--05-28"));

    private MakeHolidayTable() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), lines());
    }

    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("# SPDX-License-Identifier: Apache-2.0");
        lines.add("# territory,date,key: made by MakeHolidayTable; a territory also has the lines of its country");
        forEachYear(lines, "FR", MakeHolidayTable::national);
        ALSACE_AND_MOSELLE.forEach(territory -> forEachYear(lines, territory, MakeHolidayTable::local));
        ABOLITION.forEach((territory, day) -> forEachYear(
                lines, territory, year -> Map.of(MonthDay.parse(day).atYear(year), "abolition-of-slavery")));
        return lines;
    }

    private static void forEachYear(
            List<String> lines, String territory, java.util.function.IntFunction<Map<LocalDate, String>> days) {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            new TreeMap<>(days.apply(year)).forEach((date, key) -> lines.add(territory + "," + date + "," + key));
        }
    }

    private static Map<LocalDate, String> national(int year) {
        Map<LocalDate, String> days = new TreeMap<>();
        FIXED.forEach((day, key) -> days.put(MonthDay.parse(day).atYear(year), key));
        AFTER_EASTER.forEach((later, key) -> days.put(easter(year).plusDays(later), key));
        return days;
    }

    private static Map<LocalDate, String> local(int year) {
        return Map.of(
                easter(year).minusDays(2), "good-friday",
                LocalDate.of(year, 12, 26), "st-stephens-day");
    }

    /** Sunday after the first full moon of spring, by the computus of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int skipped = century / 4;
        int moon = (century + 8) / 25;
        int epact = (19 * golden + century - skipped - (century - moon + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
