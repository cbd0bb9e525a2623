// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creneau.broadleaf.store.OwnedRows;
import org.creneau.broadleaf.store.Row;
import org.creneau.broadleaf.store.RowKind;
import org.creneau.broadleaf.store.RowUnion;

/** The tables that say more of a point than its own row; attributes are named like the fields of the entities. */
final class PartRows {

    private static final String POINT = "POINT_ID";

    static final RowKind HOURS = season(RowKind.of("CRN_POINT_HOURS", "HOURS_ID", POINT)
            .texts("weekday", "WEEKDAY", "opens", "OPENS", "closes", "CLOSES"));

    static final RowKind SPECIAL_DAYS = RowKind.of("CRN_POINT_SPECIAL_DAY", "SPECIAL_DAY_ID", POINT)
            .dates("specialDate", "SPECIAL_DATE")
            .texts("opens", "OPENS", "closes", "CLOSES", "reason", "REASON");

    static final RowKind CLOSURES = RowKind.of("CRN_POINT_CLOSURE", "CLOSURE_ID", POINT)
            .dates("firstDay", "FIRST_DAY", "lastDay", "LAST_DAY")
            .texts("reason", "REASON");

    static final RowKind PERIODS = season(RowKind.of("CRN_POINT_PLAN", "PLAN_ID", POINT)
            .texts("weekdays", "WEEKDAYS")
            .numbers("rank", "PLAN_RANK", "slotMinutes", "SLOT_MINUTES", "stepMinutes", "STEP_MINUTES")
            .numbers("capacityOrders", "CAPACITY_ORDERS", "capacityItems", "CAPACITY_ITEMS")
            .numbers("capacityMinutes", "CAPACITY_MINUTES", "pauseMinutes", "PAUSE_MINUTES")
            .numbers("keptBackOrders", "KEPT_BACK_ORDERS", "keptBackHours", "KEPT_BACK_HOURS"));

    static final RowKind BREAKS =
            RowKind.of("CRN_POINT_BREAK", "BREAK_ID", POINT).texts("opens", "OPENS", "closes", "CLOSES");

    static final RowKind PRICES = RowKind.of("CRN_POINT_PRICE", "PRICE_ID", POINT)
            .texts("opens", "OPENS", "closes", "CLOSES")
            .amounts("amount", "AMOUNT");

    static final RowKind PRIORITIES = season(RowKind.of("CRN_POINT_PRIORITY", "PRIORITY_ID", POINT)
            .texts("opens", "OPENS", "closes", "CLOSES", "groups", "GROUP_WORDS", "weekdays", "WEEKDAYS")
            .numbers("opensHoursBefore", "OPENS_HOURS_BEFORE"));

    static final RowKind CUT_OFFS = RowKind.of("CRN_POINT_CUTOFF", "CUTOFF_ID", POINT)
            .texts("until", "CLOSES_AT", "weekday", "WEEKDAY", "slotWeekday", "SLOT_WEEKDAY")
            .texts("slotsFrom", "SLOTS_FROM", "slotsTo", "SLOTS_TO")
            .numbers("daysBefore", "DAYS_BEFORE");

    static final RowKind LEAD_RULES = RowKind.of("CRN_LEAD_RULE", "LEAD_RULE_ID", "")
            .texts("scope", "RULE_SCOPE", "unit", "LEAD_UNIT")
            .ids("targetId", "TARGET_ID")
            .numbers("fromQuantity", "FROM_QUANTITY", "amount", "LEAD_AMOUNT");

    /** All that a point and its plan are made of. */
    private static final List<RowKind> WHOLE = Arrays.asList(
            PointRows.POINT, HOURS, SPECIAL_DAYS, CLOSURES, PERIODS, BREAKS, PRICES, PRIORITIES, CUT_OFFS, LEAD_RULES);

    private PartRows() {}

    /** The points themselves and every part, with rows of other kinds that belong to points. */
    static RowUnion withPoints(RowKind... more) {
        return RowUnion.of(Stream.concat(WHOLE.stream(), Stream.of(more)).toArray(RowKind[]::new));
    }

    /** The rows of one point, kind by kind, those included that are of every point. */
    static List<List<Row>> ofPoint(OwnedRows rows, long point) {
        return WHOLE.stream()
                .map(kind -> kind == LEAD_RULES ? rows.shared(kind) : rows.of(kind, point))
                .collect(Collectors.toList());
    }

    /** The tables whose rows belong to one point each. */
    static Stream<RowKind> parts() {
        return WHOLE.stream().filter(kind -> kind != PointRows.POINT && kind != LEAD_RULES);
    }

    private static RowKind season(RowKind kind) {
        return kind.dates("validFrom", "VALID_FROM", "validLast", "VALID_LAST")
                .texts("yearlyFrom", "YEARLY_FROM", "yearlyLast", "YEARLY_LAST");
    }
}
