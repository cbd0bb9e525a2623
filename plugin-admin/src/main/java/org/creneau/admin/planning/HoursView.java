// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creneau.point.Season;

/**
 * The form of hours as the page reads it: its fields with what was typed and what is wrong with them, in the words and the order of days
 * of whoever reads it. For one thread.
 */
public final class HoursView {

    private final HoursForm form;
    private final PlanningWords words;
    private final Clocked clocked;
    private final Map<String, String> wrong = new HashMap<>();
    private final Map<String, HoursField> fields = new HashMap<>();
    private final Set<String> wrongInOrder = new LinkedHashSet<>();
    private final List<HoursTableView> tables = new ArrayList<>();

    private HoursView(HoursForm form, PlanningWords words, Clocked clocked) {
        this.form = form;
        this.words = words;
        this.clocked = clocked;
    }

    static HoursView of(HoursForm form, List<HoursMistake> mistakes, PlanningWords words, Clocked clocked) {
        HoursView view = new HoursView(form, words, clocked);
        for (HoursMistake mistake : mistakes) {
            view.wrongInOrder.add(mistake.field);
            view.wrong.merge(mistake.field, view.say(mistake), (first, other) -> first + " " + other);
        }
        for (int n = 0; n < form.tables.size(); n++) {
            view.tables.add(view.table(n, form.tables.get(n)));
        }
        return view;
    }

    private String say(HoursMistake mistake) {
        return words.message("creneau.planning.hours.wrong." + mistake.what, mistake.facts.toArray());
    }

    private HoursTableView table(int n, HoursTable table) {
        String title = title(n, table);
        String of = table.kind == HoursTable.Kind.USUAL
                ? ""
                : title.isEmpty() ? words.message("creneau.planning.hours.season") + " " + n + ", " : title + ", ";
        return new HoursTableView(
                n,
                table,
                title,
                field(HoursNames.from(n), day(table, table.from), of + words.message("creneau.season.validFrom")),
                field(HoursNames.last(n), day(table, table.last), of + words.message("creneau.season.validLast")),
                weekdays(clocked.locale()).stream()
                        .map(day -> day(n, table, day, of))
                        .collect(Collectors.toList()));
    }

    /** The date, or the day of the month. */
    private static String day(HoursTable table, String typed) {
        String day = table.kind == HoursTable.Kind.YEARLY ? typed.substring(typed.indexOf('-') + 1) : typed;
        return day.matches("0[1-9]") ? day.substring(1) : day;
    }

    private String title(int n, HoursTable table) {
        return table.kind == HoursTable.Kind.USUAL
                ? ""
                : new HoursSeasonCheck(n, table, new ArrayList<>())
                        .season()
                        .map(this::words)
                        .orElse("");
    }

    private String words(Season season) {
        return SeasonWords.of(season, clocked);
    }

    private HoursDayView day(int n, HoursTable table, DayOfWeek day, String of) {
        HoursDay typed = table.on(day);
        String name = day.getDisplayName(TextStyle.FULL_STANDALONE, clocked.locale());
        List<HoursPairView> pairs = new ArrayList<>();
        for (int period = 0; period < table.periods; period++) {
            HoursPair pair = typed.pair(period);
            pairs.add(new HoursPairView(
                    field(
                            HoursNames.opens(n, day, period),
                            pair.opens,
                            of + words.message("creneau.planning.hours.opens", name, period + 1)),
                    field(
                            HoursNames.closes(n, day, period),
                            pair.closes,
                            of + words.message("creneau.planning.hours.closes", name, period + 1))));
        }
        HoursField late = field(
                HoursNames.late(n, day),
                typed.late ? "on" : "",
                of + words.message("creneau.planning.hours.late.label", name));
        return new HoursDayView(name, pairs, late, typed.isClosed());
    }

    private HoursField field(String name, String value, String label) {
        HoursField field = new HoursField(name, value, label, wrong.getOrDefault(name, ""));
        fields.put(name, field);
        return field;
    }

    /** A language without a country says nothing of weeks; see {@link WeekView#firstOf}. */
    private static List<DayOfWeek> weekdays(Locale locale) {
        WeekFields weeks = locale.getCountry().isEmpty() ? WeekFields.ISO : WeekFields.of(locale);
        return WeekTable.daysFrom(weeks.getFirstDayOfWeek());
    }

    public List<HoursTableView> getTables() {
        return tables;
    }

    /** Which hours were shown first. */
    public String getSeen() {
        return form.seen;
    }

    /** Stored ranges that nobody can be shown in a table; saving takes them away. */
    public List<String> getUnreadable() {
        return form.unreadable;
    }

    public boolean isMorePossible() {
        return form.tables.size() < HoursForm.MOST;
    }

    /** Each field with which something is wrong. */
    public List<HoursMistakeView> getMistakes() {
        return wrongInOrder.stream()
                .map(name -> new HoursMistakeView(fields.get(name)))
                .collect(Collectors.toList());
    }

    /** The same hours as texts, to be compared with others. */
    public List<WeekTable> getTexts() {
        List<WeekTable> texts = new ArrayList<>();
        for (HoursTableView table : tables) {
            texts.add(new WeekTable(
                    table.getTitle(),
                    table.getDays().stream().map(HoursView::text).collect(Collectors.toList())));
        }
        return texts;
    }

    private static String text(HoursDayView day) {
        return day.getPairs().stream()
                .map(pair ->
                        pair.getOpens().getValue() + "\u2013" + pair.getCloses().getValue())
                .filter(text -> text.length() > 1)
                .collect(Collectors.joining("\n"));
    }

    /** Names of the days in the order of the reader's week. */
    public List<String> getWeekdays() {
        return tables.get(0).getDays().stream().map(HoursDayView::getName).collect(Collectors.toList());
    }

    /** Names of the months, January first. */
    public List<String> getMonths() {
        List<String> months = new ArrayList<>();
        for (java.time.Month month : java.time.Month.values()) {
            months.add(month.getDisplayName(TextStyle.FULL_STANDALONE, clocked.locale()));
        }
        return months;
    }
}
