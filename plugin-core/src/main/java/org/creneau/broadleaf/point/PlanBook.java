// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creneau.broadleaf.store.OwnedRows;
import org.creneau.broadleaf.store.Row;
import org.creneau.broadleaf.store.RowKind;
import org.creneau.slot.BookingWindow;
import org.creneau.slot.CutOff;
import org.creneau.slot.LeadRule;
import org.creneau.slot.LeadTime;
import org.creneau.slot.LeadTimes;
import org.creneau.slot.PlanPeriod;
import org.creneau.slot.PriceBand;
import org.creneau.slot.PriorityWindow;
import org.creneau.slot.SlotPattern;
import org.creneau.slot.SlotPlan;

/** Turns the rows about a point's slots into its plan; one point at a time, so that one bad row spoils one point. */
final class PlanBook {

    private final OwnedRows rows;

    PlanBook(OwnedRows rows) {
        this.rows = rows;
    }

    /** Throws {@link IllegalArgumentException} naming what cannot be read. */
    SlotPlan of(Row point) {
        long id = point.needed("id", Long.class);
        SlotPattern every = PatternRows.ofPoint(point)
                .breaks(read(PartRows.BREAKS, id, "break", row -> Days.range(row, "opens", "closes")))
                .prices(read(PartRows.PRICES, id, "price", PlanBook::price))
                .build();
        return SlotPlan.builder()
                .pattern(every)
                .periods(periods(id, every))
                .window(BookingWindow.of(
                        point.needed("horizonDays", Integer.class),
                        point.has("releaseTime") ? point.parsed("releaseTime", LocalTime::parse) : LocalTime.MIDNIGHT,
                        read(PartRows.CUT_OFFS, id, "cut-off", PlanBook::cutOff)))
                .leadTimes(leadTimes(point))
                .holdMinutes(point.number("holdMinutes", 0))
                .priorities(read(PartRows.PRIORITIES, id, "priority", PlanBook::priority))
                .build();
    }

    private <T> List<T> read(RowKind kind, long id, String name, Function<Row, T> reading) {
        return rows.of(kind, id).stream()
                .map(row -> RowFault.named(name, row, () -> reading.apply(row)))
                .collect(Collectors.toList());
    }

    private List<PlanPeriod> periods(long id, SlotPattern every) {
        return rows.of(PartRows.PERIODS, id).stream()
                .sorted(Comparator.comparing(row -> row.number("rank", Integer.MAX_VALUE)))
                .map(row -> RowFault.named("plan", row, () -> period(row, every)))
                .collect(Collectors.toList());
    }

    private static PlanPeriod period(Row row, SlotPattern every) {
        return PlanPeriod.of(
                Days.season(row).orElse(Days.ALWAYS),
                Days.weekdays(row, "weekdays"),
                PatternRows.ofPeriod(row, every).build());
    }

    private static PriceBand price(Row row) {
        return PriceBand.of(Days.range(row, "opens", "closes"), row.needed("amount", java.math.BigDecimal.class));
    }

    private static PriorityWindow priority(Row row) {
        PriorityWindow window = PriorityWindow.of(
                        Days.range(row, "opens", "closes"), PointRows.words(row.text("groups")))
                .on(Days.weekdays(row, "weekdays"));
        if (row.has("opensHoursBefore")) {
            window = window.openingToAll(row.number("opensHoursBefore", 0));
        }
        return Days.season(row).map(window::during).orElse(window);
    }

    private static CutOff cutOff(Row row) {
        CutOff cutOff = deadline(row);
        if (row.has("slotWeekday")) {
            cutOff = cutOff.forSlotsOn(row.parsed("slotWeekday", DayOfWeek::valueOf));
        }
        boolean limited = row.has("slotsFrom") || row.has("slotsTo");
        return limited ? cutOff.forSlotsWithin(Days.range(row, "slotsFrom", "slotsTo")) : cutOff;
    }

    private static CutOff deadline(Row row) {
        LocalTime until = row.parsed("until", LocalTime::parse);
        boolean weekly = row.has("weekday");
        if (weekly && row.has("daysBefore")) {
            throw RowFault.of("daysBefore", row.number("daysBefore", 0), "nothing where a day of the week is given");
        }
        return weekly
                ? CutOff.weekly(row.parsed("weekday", DayOfWeek::valueOf), until)
                : CutOff.daysBefore(row.number("daysBefore", 0), until);
    }

    private LeadTimes leadTimes(Row point) {
        LeadTime.Unit unit = point.has("leadUnit")
                ? point.parsed("leadUnit", LeadTime.Unit::valueOf)
                : LeadTime.Unit.ELAPSED_MINUTES;
        return LeadTimes.of(LeadTime.of(point.needed("leadMinutes", Integer.class), unit))
                .withCooks(point.number("cooks", 0))
                .withRules(rows.shared(PartRows.LEAD_RULES).stream()
                        .map(PlanBook::leadRule)
                        .collect(Collectors.toList()));
    }

    static LeadRule leadRule(Row row) {
        return RowFault.named(
                "lead rule",
                row,
                () -> LeadRule.of(
                        row.parsed("scope", LeadRule.Scope::valueOf),
                        row.needed("targetId", Long.class),
                        row.needed("fromQuantity", Integer.class),
                        LeadTime.of(row.needed("amount", Integer.class), row.parsed("unit", LeadTime.Unit::valueOf))));
    }
}
