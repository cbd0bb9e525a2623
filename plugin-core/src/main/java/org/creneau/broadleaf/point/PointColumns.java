// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.creneau.broadleaf.sheet.CellType;
import org.creneau.broadleaf.sheet.Cells;
import org.creneau.broadleaf.sheet.ListColumn;
import org.creneau.point.AccessLevel;
import org.creneau.point.HandoverMode;
import org.creneau.point.PictureUrl;
import org.creneau.point.Restock;
import org.creneau.point.Soonest;
import org.creneau.slot.LeadTime;

/**
 * The columns of a list of points: the fields of the form, with the same bounds, but for pauses and rushes, which are of the moment.
 * Attributes are the fields of {@link PointEntity}.
 */
final class PointColumns {

    static final String POINT = "point";

    private static final Predicate<String> COUNTRY = Pattern.compile("[A-Z]{2}").asPredicate();

    static final List<ListColumn> ALL = Collections.unmodifiableList(Arrays.asList(
            ListColumn.of(POINT, Cells.id()),
            ListColumn.filled("name", Cells.text(120)),
            ListColumn.filled("active", Cells.flag()),
            ListColumn.filled("handoverMode", Cells.word(names(HandoverMode.values()))),
            ListColumn.of("phone", Cells.text(40)),
            ListColumn.of("accessNotes", Cells.text(1_000)),
            ListColumn.of("stepFree", level()),
            ListColumn.of("accessibleParking", level()),
            ListColumn.of("kerbHelp", level()),
            ListColumn.of(
                    "photoUrl", Cells.checked(PictureUrl::isAllowed, "an address that begins with https:// or with /")),
            ListColumn.filled("address1", Cells.text(160)),
            ListColumn.of("address2", Cells.text(160)),
            ListColumn.filled("postcode", Cells.text(12)),
            ListColumn.filled("city", Cells.text(80)),
            ListColumn.of("departmentCode", Cells.text(3)),
            ListColumn.filled("countryCode", country()),
            ListColumn.filled("latitude", Cells.decimal(6, -90, 90)),
            ListColumn.filled("longitude", Cells.decimal(6, -180, 180)),
            ListColumn.filled("zoneName", Cells.checked(PointColumns::isZone, "a time zone such as Europe/Paris")),
            ListColumn.filled("slotMinutes", Cells.whole(5, 720)),
            ListColumn.filled("capacityOrders", Cells.whole(0, 10_000)),
            ListColumn.filled("leadMinutes", Cells.whole(0, 43_200)),
            ListColumn.filled("horizonDays", Cells.whole(1, 366)),
            ListColumn.of("collectFee", Cells.decimal(5, 0, 10_000)),
            ListColumn.of("collectFreeFrom", Cells.decimal(5, 0, 1_000_000)),
            ListColumn.of("soonest", Cells.word(Soonest.OFFERED.name(), Soonest.NOT_OFFERED.name())),
            ListColumn.of("stepMinutes", Cells.whole(5, 720)),
            ListColumn.of("holdMinutes", Cells.whole(1, 1_440)),
            ListColumn.of("capacityItems", Cells.whole(1, 1_000_000)),
            ListColumn.of("capacityMinutes", Cells.whole(1, 1_000_000)),
            ListColumn.of("pauseMinutes", Cells.whole(0, 720)),
            ListColumn.of("handoverPlaces", Cells.whole(1, 10_000)),
            ListColumn.of("handoverMinutes", Cells.whole(1, 720)),
            ListColumn.of("floorArea", Cells.whole(1, 1_000_000)),
            ListColumn.of("customerArea", Cells.whole(1, 1_000)),
            ListColumn.of("visitsPerHour", Cells.whole(1, 60)),
            ListColumn.of("collectShare", Cells.whole(0, 100)),
            ListColumn.of("releaseTime", Cells.time()),
            ListColumn.of("keptBackOrders", Cells.whole(0, 10_000)),
            ListColumn.of("keptBackHours", Cells.whole(1, 720)),
            ListColumn.of("leadUnit", Cells.word(names(LeadTime.Unit.values()))),
            ListColumn.of("cooks", Cells.whole(0, 1_000)),
            ListColumn.of("holidayCalendar", Cells.text(10)),
            ListColumn.of("holidayRule", Cells.word("CLOSED", "AS_USUAL")),
            ListColumn.of("trades", Cells.text(200)),
            ListColumn.of("essential", Cells.flag()),
            ListColumn.of("mallArea", Cells.whole(1, 1_000_000)),
            ListColumn.of("insideMall", Cells.flag()),
            ListColumn.of("stockComplete", Cells.flag()),
            ListColumn.of("restock", Cells.word(names(Restock.values())))));

    private PointColumns() {}

    /** What is not known is an empty cell. */
    private static CellType level() {
        return Cells.word(AccessLevel.YES.name(), AccessLevel.LIMITED.name(), AccessLevel.NO.name());
    }

    private static CellType country() {
        return Cells.checked(cell -> cell.length() == 2 && COUNTRY.test(cell), "two capital letters such as FR");
    }

    private static boolean isZone(String cell) {
        try {
            return cell.length() <= 40 && ZoneId.of(cell).getId().equals(cell);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }
}
