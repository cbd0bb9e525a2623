// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.overview;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.creneau.overview.LoadCell;
import org.creneau.overview.Outcome;
import org.creneau.overview.PointLoads;
import org.creneau.overview.RefusalCount;
import org.creneau.overview.ShowLoads;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.stock.SheetFormat;

/** The tables of the overview as text, a line for each thing that is counted, for whoever makes pictures of their own. Thread-safe. */
public class OverviewTables {

    private final OverviewPages pages;
    private final ShowLoads showLoads;
    private final PickupPoints points;
    private final SheetFormat format;

    public OverviewTables(OverviewPages pages, ShowLoads showLoads, PickupPoints points, SheetFormat format) {
        this.pages = pages;
        this.showLoads = showLoads;
        this.points = points;
        this.format = format;
    }

    /** Every hour that has a slot or an order. */
    void loads(Writer text) throws IOException {
        format.write(text, rows -> {
            rows.accept(Arrays.asList("point", "point_name", "day", "hour", "taken", "capacity", "percent"));
            for (PointLoads loads : showLoads.all()) {
                for (int at = 0; at < PointLoads.DAYS * PointLoads.HOURS; at++) {
                    load(loads, at / PointLoads.HOURS, at % PointLoads.HOURS, rows);
                }
            }
        });
    }

    private static void load(PointLoads loads, int day, int hour, Consumer<List<String>> rows) {
        LoadCell cell = loads.at(day, hour);
        if (!cell.isEmpty()) {
            rows.accept(Arrays.asList(
                    loads.point().id().toString(),
                    loads.point().name(),
                    loads.first().plusDays(day).toString(),
                    String.format(Locale.ROOT, "%02d:00", hour),
                    String.valueOf(cell.taken()),
                    String.valueOf(cell.capacity()),
                    String.valueOf(cell.percent())));
        }
    }

    /** Every day of every point that counts people. */
    void crowd(Writer text) throws IOException {
        format.write(text, rows -> {
            rows.accept(Arrays.asList("point", "point_name", "day", "most_in_an_hour", "gauge_for_an_hour"));
            for (PointLoads loads : showLoads.all()) {
                for (int day = 0; day < PointLoads.DAYS; day++) {
                    if (loads.gauge(day) != PointLoads.NO_GAUGE) {
                        rows.accept(Arrays.asList(
                                loads.point().id().toString(),
                                loads.point().name(),
                                loads.first().plusDays(day).toString(),
                                String.valueOf(loads.peak(day)),
                                String.valueOf(loads.gauge(day))));
                    }
                }
            }
        });
    }

    void outcomes(Writer text) throws IOException {
        Map<PointId, String> names = names();
        format.write(text, rows -> {
            rows.accept(Arrays.asList(
                    "point", "point_name", "collected", "collected_late", "no_show", "ready", "ready_in_time"));
            new TreeMap<>(pages.outcomes()).forEach((point, outcome) -> rows.accept(row(point, names, outcome)));
        });
    }

    private static List<String> row(PointId point, Map<PointId, String> names, Outcome outcome) {
        List<String> cells = new ArrayList<>(Arrays.asList(point.toString(), names.getOrDefault(point, "")));
        for (long number : new long[] {
            outcome.collected(), outcome.late(), outcome.noShows(), outcome.ready(), outcome.readyInTime()
        }) {
            cells.add(String.valueOf(number));
        }
        return cells;
    }

    void refusals(Writer text) throws IOException {
        Map<PointId, String> names = names();
        format.write(text, rows -> {
            rows.accept(Arrays.asList("point", "point_name", "day", "reason", "times"));
            for (RefusalCount count : pages.refusals()) {
                rows.accept(Arrays.asList(
                        count.point().toString(),
                        names.getOrDefault(count.point(), ""),
                        count.day().toString(),
                        count.code(),
                        String.valueOf(count.times())));
            }
        });
    }

    private Map<PointId, String> names() {
        Map<PointId, String> names = new HashMap<>();
        points.all().forEach(point -> names.put(point.id(), point.name()));
        return names;
    }
}
