// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The table {@code holidays-fr.csv} beside this class: lines {@code territory,date,key}. A territory of a country has
 * the country's days and its own; where both fall on one date its own gives the key.
 *
 * <p>Source: Code du travail L3133-1 (France), L3134-13 (Moselle, Bas-Rhin, Haut-Rhin), L3422-2 (overseas).
 */
final class FrenchHolidays implements HolidaySource {

    private static final String RESOURCE = "holidays-fr.csv";
    private static final String COUNTRY = "FR";

    @Override
    public Collection<HolidayCalendar> calendars() {
        Map<String, Map<LocalDate, String>> rows = new LinkedHashMap<>();
        try (InputStream resource = FrenchHolidays.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException(RESOURCE + " is not beside " + FrenchHolidays.class.getName()
                        + ". Maybe the jar was built without its resources.");
            }
            read(resource, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
        return calendarsOf(rows);
    }

    private static void read(InputStream resource, Map<String, Map<LocalDate, String>> rows) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] column = line.split(",", -1);
            if (!line.startsWith("#")) {
                rows.computeIfAbsent(column[0], any -> new TreeMap<>()).put(LocalDate.parse(column[1]), column[2]);
            }
        }
    }

    private static List<HolidayCalendar> calendarsOf(Map<String, Map<LocalDate, String>> rows) {
        Map<LocalDate, String> national = rows.getOrDefault(COUNTRY, new TreeMap<>());
        List<HolidayCalendar> calendars = new ArrayList<>();
        rows.forEach((territory, own) -> {
            Map<LocalDate, String> dates = new TreeMap<>(national);
            dates.putAll(own);
            calendars.add(HolidayCalendar.of(territory, dates));
        });
        calendars.add(HolidayCalendar.of("FR-975", national));
        return calendars;
    }
}
