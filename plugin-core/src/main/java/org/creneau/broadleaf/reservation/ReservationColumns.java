// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.reservation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.creneau.broadleaf.store.RowKind;

/** The columns of {@code CRN_RESERVATION} and the attributes of {@link ReservationEntity} they are. */
final class ReservationColumns {

    /** What a reservation is read from. */
    static final RowKind READ = RowKind.of("CRN_RESERVATION", "RESERVATION_ID", "")
            .texts("token", "TOKEN", "state", "STATE", "code", "CODE", "basketKey", "BASKET_KEY")
            .ids("pointId", "POINT_ID", "slotStart", "SLOT_START", "heldAt", "HELD_AT", "expiresAt", "EXPIRES_AT")
            .ids("orderId", "ORDER_ID", "groupId", "GROUP_ID", "customerId", "CUSTOMER_ID", "rowVersion", "ROW_VERSION")
            .ids("payingSince", "PAYING_SINCE")
            .numbers("slotMinutes", "SLOT_MINUTES", "loadItems", "LOAD_ITEMS", "loadMinutes", "LOAD_MINUTES")
            .numbers("customerSeat", "CUSTOMER_SEAT", "networkSeat", "NETWORK_SEAT")
            .texts("networkKey", "NETWORK_KEY", "household", "HOUSEHOLD", "language", "LANGUAGE_TAG")
            .texts("distanceBand", "DISTANCE_BAND", "rulesVersion", "RULES_VERSION", "acknowledged", "ACKNOWLEDGED")
            .texts("allotment", "ALLOTMENT")
            .amounts("slotPrice", "SLOT_PRICE")
            .flags("extended", "IS_EXTENDED");

    /** What is written of one, with its unique keys and what the admin shows. */
    static final RowKind WRITTEN = READ.texts("liveKey", "LIVE_KEY", "awaitedKey", "AWAITED_KEY")
            .texts("pointName", "POINT_NAME", "slotLocal", "SLOT_LOCAL");

    /** What every change may change. The token and the price stay: a hold that is taken anew is a reservation of its own. */
    static final List<String> CHANGING = Collections.unmodifiableList(Arrays.asList(
            "state",
            "liveKey",
            "orderId",
            "groupId",
            "customerId",
            "code",
            "heldAt",
            "expiresAt",
            "rowVersion",
            "loadItems",
            "loadMinutes",
            "basketKey",
            "awaitedKey",
            "household",
            "customerSeat",
            "networkKey",
            "networkSeat",
            "extended",
            "payingSince",
            "language",
            "allotment",
            "distanceBand",
            "rulesVersion",
            "acknowledged"));

    /** What changes besides when it moves to another slot. */
    static final List<String> MOVING = moving();

    /** That somebody is near, which was said of the slot before. */
    static final List<String> OF_THE_SLOT = Collections.unmodifiableList(
            Arrays.asList("COMING", "COMING_LOCAL", "ON_THE_WAY_AT", "HERE_AT", "SPOT", "SPOT_AT"));

    private ReservationColumns() {}

    private static List<String> moving() {
        List<String> all = new ArrayList<>(CHANGING);
        Collections.addAll(all, "pointId", "slotStart", "slotMinutes", "pointName", "slotLocal");
        return Collections.unmodifiableList(all);
    }
}
