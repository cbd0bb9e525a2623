// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.creneau.broadleaf.store.Row;
import org.creneau.broadleaf.store.RowKind;
import org.creneau.point.Access;
import org.creneau.point.AccessLevel;
import org.creneau.point.Address;
import org.creneau.point.HandoverMode;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPointBuilder;
import org.creneau.point.PointId;
import org.creneau.point.Premises;
import org.creneau.point.Restock;
import org.creneau.point.Rush;
import org.creneau.point.Soonest;
import org.creneau.point.StockPolicy;
import org.creneau.territory.GeoPoint;
import org.jspecify.annotations.Nullable;

/** Translates rows of {@code CRN_POINT}; throws {@link IllegalArgumentException} naming what cannot be read. */
final class PointRows {

    static final RowKind POINT = RowKind.of("CRN_POINT", "POINT_ID", "POINT_ID")
            .texts("name", "NAME", "phone", "PHONE", "accessNotes", "ACCESS_NOTES")
            .texts("address1", "ADDRESS1", "address2", "ADDRESS2", "postcode", "POSTCODE", "city", "CITY")
            .texts("departmentCode", "DEPARTMENT_CODE", "countryCode", "COUNTRY_CODE", "zoneName", "ZONE_NAME")
            .texts("handoverMode", "HANDOVER_MODE", "releaseTime", "RELEASE_TIME", "leadUnit", "LEAD_UNIT")
            .texts("restock", "RESTOCK", "photoUrl", "PHOTO_URL", "soonest", "SOONEST")
            .texts("stepFree", "STEP_FREE", "accessibleParking", "ACCESSIBLE_PARKING", "kerbHelp", "KERB_HELP")
            .texts("holidayCalendar", "HOLIDAY_CALENDAR", "holidayRule", "HOLIDAY_RULE", "trades", "TRADES")
            .degrees("latitude", "LATITUDE", "longitude", "LONGITUDE")
            .moments("pausedUntil", "PAUSED_UNTIL", "rushUntil", "RUSH_UNTIL")
            .flags("active", "IS_ACTIVE", "essential", "IS_ESSENTIAL", "insideMall", "IS_INSIDE_MALL")
            .flags("stockComplete", "IS_STOCK_COMPLETE")
            .numbers("slotMinutes", "SLOT_MINUTES", "stepMinutes", "STEP_MINUTES", "pauseMinutes", "PAUSE_MINUTES")
            .numbers("capacityOrders", "CAPACITY_ORDERS", "capacityItems", "CAPACITY_ITEMS")
            .numbers("capacityMinutes", "CAPACITY_MINUTES", "leadMinutes", "LEAD_MINUTES", "cooks", "COOKS")
            .numbers("handoverPlaces", "HANDOVER_PLACES", "handoverMinutes", "HANDOVER_MINUTES")
            .numbers("floorArea", "FLOOR_AREA", "customerArea", "CUSTOMER_AREA", "visitsPerHour", "VISITS_PER_HOUR")
            .numbers("collectShare", "COLLECT_SHARE", "horizonDays", "HORIZON_DAYS")
            .numbers("holdMinutes", "HOLD_MINUTES", "keptHours", "KEPT_HOURS")
            .numbers("keptBackOrders", "KEPT_BACK_ORDERS", "keptBackHours", "KEPT_BACK_HOURS")
            .numbers("rushMinutes", "RUSH_MINUTES", "mallArea", "MALL_AREA");

    private PointRows() {}

    static PickupPoint point(Row row, HoursBook hours) {
        PointId id = PointId.of(row.needed("id", Long.class));
        PickupPointBuilder point = PickupPoint.builder()
                .id(id)
                .name(row.needed("name", String.class))
                .address(address(row))
                .location(GeoPoint.of(degrees(row, "latitude"), degrees(row, "longitude")))
                .zone(row.parsed("zoneName", ZoneId::of))
                .hours(hours.of(row));
        return point.mode(row.parsed("handoverMode", HandoverMode::valueOf))
                .phone(row.text("phone"))
                .accessNotes(row.text("accessNotes"))
                .photoUrl(row.text("photoUrl"))
                .access(access(row))
                .pausedUntil(instant(row.value("pausedUntil", Date.class)))
                .rush(rush(row))
                .premises(premises(row))
                .stockPolicy(stockPolicy(row))
                .soonest(soonest(row))
                .active(row.needed("active", Boolean.class))
                .build();
    }

    private static Address address(Row row) {
        return Address.of(row.text("address1"), row.text("postcode"), row.text("city"))
                .withLine2(row.text("address2"))
                .withDepartmentCode(row.text("departmentCode"))
                .withCountryCode(row.needed("countryCode", String.class));
    }

    private static double degrees(Row row, String attribute) {
        return row.needed(attribute, BigDecimal.class).doubleValue();
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : Instant.ofEpochMilli(date.getTime());
    }

    private static Premises premises(Row row) {
        Premises premises = Premises.ordinary()
                .ofTrades(words(row.text("trades")))
                .countingAsEssential(Boolean.TRUE.equals(row.value("essential", Boolean.class)));
        int mall = row.number("mallArea", 0);
        return mall == 0
                ? premises
                : premises.inMall(mall, Boolean.TRUE.equals(row.value("insideMall", Boolean.class)));
    }

    private static Access access(Row row) {
        return Access.untold()
                .withStepFree(level(row, "stepFree"))
                .withParking(level(row, "accessibleParking"))
                .withKerbHelp(level(row, "kerbHelp"));
    }

    private static Soonest soonest(Row row) {
        return row.has("soonest") ? row.parsed("soonest", Soonest::valueOf) : Soonest.AS_THE_SHOP;
    }

    private static AccessLevel level(Row row, String attribute) {
        return row.has(attribute) ? row.parsed(attribute, AccessLevel::valueOf) : AccessLevel.UNKNOWN;
    }

    private static StockPolicy stockPolicy(Row row) {
        StockPolicy policy = StockPolicy.usual()
                .withListComplete(Boolean.TRUE.equals(row.value("stockComplete", Boolean.class)))
                .keepingFor(row.number("keptHours", 0));
        return row.has("restock") ? policy.withRestock(row.parsed("restock", Restock::valueOf)) : policy;
    }

    /** Trades and groups are joined by commas, as people write them. */
    static List<String> words(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::trim)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toList());
    }

    /** No minutes, or none given: no new orders meanwhile. */
    private static @Nullable Rush rush(Row row) {
        Instant until = instant(row.value("rushUntil", Date.class));
        int minutes = row.number("rushMinutes", 0);
        if (until == null) {
            return null;
        }
        return minutes == 0 ? Rush.withoutNewOrders(until) : Rush.slowedBy(minutes, until);
    }
}
