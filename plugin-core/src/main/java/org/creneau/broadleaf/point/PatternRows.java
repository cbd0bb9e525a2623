// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.Arrays;
import java.util.List;
import org.creneau.broadleaf.store.Row;
import org.creneau.point.HandoverMode;
import org.creneau.slot.Capacity;
import org.creneau.slot.Gauge;
import org.creneau.slot.KeptBack;
import org.creneau.slot.SlotPattern;
import org.creneau.slot.SlotPatternBuilder;
import org.creneau.slot.Throughput;
import org.jspecify.annotations.Nullable;

/** Turns the columns about length, capacity, gauge and throughput into a pattern. */
final class PatternRows {

    private static final List<String> GAUGE =
            Arrays.asList("floorArea", "customerArea", "visitsPerHour", "collectShare");

    private PatternRows() {}

    static SlotPatternBuilder ofPoint(Row point) {
        SlotPatternBuilder pattern = SlotPattern.builder()
                .lengthMinutes(point.needed("slotMinutes", Integer.class))
                .stepMinutes(point.number("stepMinutes", 0))
                .capacity(capacity(point, Capacity.ofOrders(point.needed("capacityOrders", Integer.class))))
                .pauseMinutes(point.number("pauseMinutes", 0))
                .keptBack(keptBack(point, null))
                .gauge(gauge(point));
        Throughput through = throughput(point);
        return through == null
                ? pattern
                : pattern.throughput(point.parsed("handoverMode", HandoverMode::valueOf), through);
    }

    /** What a period leaves empty is the point's; with a length of its own the step is that length unless given. */
    static SlotPatternBuilder ofPeriod(Row period, SlotPattern every) {
        SlotPatternBuilder pattern = every.toBuilder();
        if (period.has("slotMinutes")) {
            pattern.lengthMinutes(period.number("slotMinutes", 0)).stepMinutes(0);
        }
        if (period.has("stepMinutes")) {
            pattern.stepMinutes(period.number("stepMinutes", 0));
        }
        int orders = period.number("capacityOrders", every.capacity().orders());
        Capacity capacity = Capacity.ofOrders(orders)
                .withItems(every.capacity().items())
                .withMinutes(every.capacity().minutes());
        return pattern.capacity(capacity(period, capacity))
                .keptBack(keptBack(period, every.keptBack()))
                .pauseMinutes(period.number("pauseMinutes", every.pauseMinutes()));
    }

    private static Capacity capacity(Row row, Capacity otherwise) {
        return otherwise
                .withItems(row.number("capacityItems", otherwise.items()))
                .withMinutes(row.number("capacityMinutes", otherwise.minutes()));
    }

    /** 0 orders is none; orders alone, or hours alone, take the other from what holds otherwise. */
    private static @Nullable KeptBack keptBack(Row row, @Nullable KeptBack otherwise) {
        int orders = row.number("keptBackOrders", otherwise == null ? 0 : otherwise.orders());
        if (orders == 0 && row.has("keptBackOrders")) {
            return null;
        }
        if (otherwise == null && row.has("keptBackOrders") != row.has("keptBackHours")) {
            String missing = row.has("keptBackOrders") ? "keptBackHours" : "keptBackOrders";
            throw RowFault.of(missing, "empty", "a number, because the other field of what is kept back is filled");
        }
        return orders == 0
                ? null
                : KeptBack.of(orders, row.number("keptBackHours", otherwise == null ? 0 : otherwise.hours()));
    }

    private static @Nullable Gauge gauge(Row point) {
        long given = GAUGE.stream().filter(point::has).count();
        if (given == 0) {
            return null;
        }
        if (given < GAUGE.size()) {
            String missing =
                    GAUGE.stream().filter(each -> !point.has(each)).findFirst().orElse("");
            throw RowFault.of(missing, "empty", "a number, because other fields of the gauge are filled");
        }
        return Gauge.of(
                point.number("floorArea", 0),
                point.number("customerArea", 0),
                point.number("visitsPerHour", 0),
                point.number("collectShare", 0));
    }

    private static @Nullable Throughput throughput(Row point) {
        if (!point.has("handoverPlaces")) {
            if (point.has("handoverMinutes")) {
                throw RowFault.of("handoverPlaces", "empty", "a number, because the minutes of a hand-over are given");
            }
            return null;
        }
        int places = point.number("handoverPlaces", 0);
        return point.has("handoverMinutes")
                ? Throughput.ofLanes(places, point.number("handoverMinutes", 0))
                : Throughput.ofCells(places);
    }
}
