// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.overview;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.creneau.admin.language.AdminLanguage;
import org.creneau.overview.LoadCell;
import org.creneau.overview.Outcome;
import org.creneau.overview.Outcomes;
import org.creneau.overview.PointLoads;
import org.creneau.overview.RefusalCount;
import org.creneau.overview.RefusalCounts;
import org.creneau.overview.ShowLoads;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.springframework.ui.Model;

/** Fills the pages of the overview. Thread-safe. */
public class OverviewPages {

    /** Points on one page: more are a table that nobody can read, and a page that is slow to draw. */
    static final int AT_ONCE = 100;

    /** How far back pickups and refusals are counted, in days. */
    static final int BACK = 28;

    private static final int WORST = 20;

    private final PickupPoints points;
    private final ShowLoads showLoads;
    private final Outcomes outcomes;
    private final RefusalCounts refusals;
    private final OverviewWords words;
    private final Clock clock;

    public OverviewPages(
            PickupPoints points,
            ShowLoads showLoads,
            Outcomes outcomes,
            RefusalCounts refusals,
            OverviewWords words,
            Clock clock) {
        this.points = points;
        this.showLoads = showLoads;
        this.outcomes = outcomes;
        this.refusals = refusals;
        this.words = words;
        this.clock = clock;
    }

    /** All points by the share that is taken of them, the fullest first. */
    List<PointLoads> byFullest() {
        List<PointLoads> all = new ArrayList<>(showLoads.all());
        Map<PointId, LoadCell> totals = new HashMap<>();
        all.forEach(loads -> totals.put(loads.point().id(), loads.total()));
        all.sort(Comparator.comparing(
                        (PointLoads loads) -> -share(totals.get(loads.point().id())))
                .thenComparing(loads -> loads.point().name())
                .thenComparing(loads -> loads.point().id()));
        return all;
    }

    private static double share(LoadCell total) {
        return total.capacity() == 0 ? 0 : (double) total.taken() / total.capacity();
    }

    /** The overview of all points, of which one page is shown. */
    void fill(Model model, int page) {
        Locale locale = AdminLanguage.current();
        List<PointLoads> all = byFullest();
        int pages = Math.max(1, (all.size() + AT_ONCE - 1) / AT_ONCE);
        int shown = Math.max(1, Math.min(page, pages));
        List<PointLoads> some = all.subList((shown - 1) * AT_ONCE, Math.min(all.size(), shown * AT_ONCE));
        model.addAttribute("language", locale.getLanguage());
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("days", days(all.isEmpty() ? today() : all.get(0).first(), locale));
        model.addAttribute("total", new LoadRow("", 0, totals(all, locale)));
        model.addAttribute(
                "rows", some.stream().map(loads -> row(loads, locale)).collect(Collectors.toList()));
        model.addAttribute(
                "gauges",
                some.stream()
                        .filter(PointLoads::hasGauge)
                        .map(loads -> new GaugeRow(loads, locale))
                        .collect(Collectors.toList()));
        fillOutcomes(model, some, locale);
        model.addAttribute("refusals", refusalRows());
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static List<DayView> days(LocalDate first, Locale locale) {
        List<DayView> days = new ArrayList<>();
        for (int day = 0; day < PointLoads.DAYS; day++) {
            days.add(new DayView(first.plusDays(day), locale));
        }
        return days;
    }

    /** Of all points, by the place of the day from today on, wherever that is. */
    private static List<CellView> totals(List<PointLoads> all, Locale locale) {
        List<CellView> cells = new ArrayList<>();
        for (int day = 0; day < PointLoads.DAYS; day++) {
            LoadCell sum = LoadCell.of(0, 0);
            for (PointLoads loads : all) {
                sum = sum.plus(loads.day(day));
            }
            cells.add(new CellView(sum, locale));
        }
        return cells;
    }

    private static LoadRow row(PointLoads loads, Locale locale) {
        List<CellView> cells = new ArrayList<>();
        for (int day = 0; day < PointLoads.DAYS; day++) {
            cells.add(new CellView(loads.day(day), locale));
        }
        return new LoadRow(loads.point().name(), loads.point().id().value(), cells);
    }

    private void fillOutcomes(Model model, List<PointLoads> some, Locale locale) {
        Map<PointId, Outcome> found = outcomes();
        Outcome all = found.values().stream().reduce(Outcome.none(), Outcome::plus);
        model.addAttribute("allOutcomes", new OutcomeRow("", all, locale));
        model.addAttribute(
                "outcomes",
                some.stream()
                        .map(PointLoads::point)
                        .filter(point -> found.containsKey(point.id()))
                        .map(point -> new OutcomeRow(point.name(), found.get(point.id()), locale))
                        .collect(Collectors.toList()));
    }

    /** Of the slots of the last four weeks. */
    Map<PointId, Outcome> outcomes() {
        Instant now = clock.instant();
        return outcomes.between(now.minus(Duration.ofDays(BACK)), now);
    }

    /** Of the last four weeks, today too. */
    List<RefusalCount> refusals() {
        return refusals.between(today().minusDays(BACK), today().plusDays(1));
    }

    private List<RefusalRow> refusalRows() {
        Map<PointId, String> names = new HashMap<>();
        points.all().forEach(point -> names.put(point.id(), point.name()));
        Map<String, Map<PointId, Long>> byCode = new HashMap<>();
        for (RefusalCount count : refusals()) {
            byCode.computeIfAbsent(count.code(), any -> new HashMap<>()).merge(count.point(), count.times(), Long::sum);
        }
        List<RefusalRow> rows = new ArrayList<>();
        byCode.forEach((code, counts) -> rows.add(row(code, counts, names)));
        rows.sort(Comparator.comparing(RefusalRow::getTimes).reversed().thenComparing(RefusalRow::getCode));
        return rows.subList(0, Math.min(rows.size(), WORST));
    }

    private RefusalRow row(String code, Map<PointId, Long> counts, Map<PointId, String> names) {
        long times = counts.values().stream().mapToLong(Long::longValue).sum();
        Map.Entry<PointId, Long> worst = counts.entrySet().stream()
                .max(Map.Entry.<PointId, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow(IllegalStateException::new);
        String name = names.getOrDefault(worst.getKey(), String.valueOf(worst.getKey()));
        return new RefusalRow(
                code,
                words.code(code),
                times,
                name + " ("
                        + NumberFormat.getIntegerInstance(AdminLanguage.current())
                                .format(worst.getValue()) + ")");
    }

    /** One point, hour by hour. */
    void fill(Model model, PickupPoint point) {
        Locale locale = AdminLanguage.current();
        PointLoads loads = showLoads.of(point);
        model.addAttribute("language", locale.getLanguage());
        model.addAttribute("point", point);
        model.addAttribute("days", days(loads.first(), locale));
        model.addAttribute("rows", hours(loads, locale));
        model.addAttribute("total", row(loads, locale));
        model.addAttribute("gauge", loads.hasGauge() ? new GaugeRow(loads, locale) : null);
    }

    /** From the first hour with a slot or an order on any day to the last. */
    private static List<LoadRow> hours(PointLoads loads, Locale locale) {
        List<LoadRow> rows = new ArrayList<>();
        for (int hour = firstHour(loads, 1); hour <= firstHour(loads, -1); hour++) {
            List<CellView> cells = new ArrayList<>();
            for (int day = 0; day < PointLoads.DAYS; day++) {
                cells.add(new CellView(loads.at(day, hour), locale));
            }
            rows.add(new LoadRow(
                    DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                            .withLocale(locale)
                            .format(LocalTime.of(hour, 0)),
                    loads.point().id().value(),
                    cells));
        }
        return rows;
    }

    private static int firstHour(PointLoads loads, int step) {
        int hour = step > 0 ? 0 : PointLoads.HOURS - 1;
        while (hour >= 0 && hour < PointLoads.HOURS && isEmpty(loads, hour)) {
            hour += step;
        }
        return hour;
    }

    private static boolean isEmpty(PointLoads loads, int hour) {
        for (int day = 0; day < PointLoads.DAYS; day++) {
            if (!loads.at(day, hour).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
