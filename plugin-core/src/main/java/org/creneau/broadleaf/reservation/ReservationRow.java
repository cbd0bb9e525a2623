// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.reservation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.creneau.broadleaf.store.Millis;
import org.creneau.broadleaf.store.Row;
import org.creneau.eligibility.OutingRecord;
import org.creneau.point.PointId;
import org.creneau.reservation.Holder;
import org.creneau.reservation.PickupCode;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Seats;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.stock.Allotment;
import org.jspecify.annotations.Nullable;

/** Translates between a reservation and its row, attribute by attribute. */
final class ReservationRow {

    private ReservationRow() {}

    static Reservation read(Row row) {
        BigDecimal price = row.value("slotPrice", BigDecimal.class);
        return Reservation.builder()
                .token(ReservationToken.parse(row.text("token")))
                .slotId(slotId(row))
                .holder(Holder.of(id(row, "orderId"), id(row, "groupId"), row.value("customerId", Long.class)))
                .state(ReservationState.valueOf(row.text("state")))
                .code(PickupCode.of(row.text("code")))
                .heldAt(Instant.ofEpochMilli(id(row, "heldAt")))
                .expiresAt(Instant.ofEpochMilli(id(row, "expiresAt")))
                .version(id(row, "rowVersion"))
                .load(Load.of(1, row.number("loadItems", 0), row.number("loadMinutes", 0)))
                .outing(OutingColumns.read(
                        row.text("distanceBand"), row.text("rulesVersion"), row.text("acknowledged")))
                .basketKey(row.text("basketKey"))
                .price(price == null ? BigDecimal.ZERO : price)
                .seats(Seats.of(row.number("customerSeat", 0), row.text("networkKey"), row.number("networkSeat", 0)))
                .household(row.text("household"))
                .extended(Boolean.TRUE.equals(row.value("extended", Boolean.class)))
                .payingSince(payingSince(row))
                .language(row.text("language"))
                .allotment(Allotment.parse(row.text("allotment")))
                .build();
    }

    private static SlotId slotId(Row row) {
        return SlotId.of(
                PointId.of(id(row, "pointId")),
                Instant.ofEpochMilli(id(row, "slotStart")),
                row.needed("slotMinutes", Integer.class));
    }

    private static long id(Row row, String attribute) {
        return row.needed(attribute, Long.class);
    }

    private static @Nullable Instant payingSince(Row row) {
        Long since = row.value("payingSince", Long.class);
        return since == null ? null : Instant.ofEpochMilli(since);
    }

    /** What is written of a new one. */
    static Map<String, Object> added(Reservation added, SlotLabel label) {
        Map<String, Object> values = moved(added, label);
        values.put("token", added.token().toString());
        values.put("slotPrice", added.price());
        return values;
    }

    /** What is written of one that moves to another slot. */
    static Map<String, Object> moved(Reservation next, SlotLabel label) {
        Map<String, Object> values = changed(next);
        values.put("pointId", next.slotId().point().value());
        values.put("slotStart", Millis.of(next.slotId().start()));
        values.put("slotMinutes", next.slotId().minutes());
        values.put("pointName", label.pointName());
        values.put("slotLocal", label.startsAt());
        return values;
    }

    private static void setOuting(Map<String, Object> values, OutingRecord outing) {
        values.put("distanceBand", outing.band().name());
        values.put("rulesVersion", outing.rulesVersion());
        values.put("acknowledged", OutingColumns.acknowledged(outing));
    }

    /** What is written of one that stays in its slot. */
    static Map<String, Object> changed(Reservation next) {
        Map<String, Object> values = new HashMap<>();
        values.put("state", next.state().name());
        values.put("liveKey", LiveKey.of(next));
        values.put("code", next.code().value());
        values.put("heldAt", Millis.of(next.heldAt()));
        values.put("expiresAt", Millis.of(next.expiresAt()));
        values.put("payingSince", payingSince(next));
        values.put("extended", next.isExtended());
        values.put("loadItems", next.load().items());
        values.put("loadMinutes", next.load().minutes());
        values.put("basketKey", next.basketKey());
        values.put("allotment", nullIfNone(next.allotment().text()));
        values.put("language", nullIfNone(next.language()));
        values.put("rowVersion", next.version());
        setHolder(values, next);
        setOuting(values, next.outing());
        return values;
    }

    private static void setHolder(Map<String, Object> values, Reservation next) {
        values.put("orderId", next.holder().orderId());
        values.put("groupId", next.holder().groupId());
        values.put("customerId", next.holder().customerId());
        values.put("household", nullIfNone(next.household()));
        values.put("awaitedKey", LiveKey.awaited(next));
        values.put("customerSeat", nullIfNone(next.seats().customerSeat()));
        values.put("networkKey", nullIfNone(next.seats().network()));
        values.put("networkSeat", nullIfNone(next.seats().networkSeat()));
    }

    private static @Nullable Long payingSince(Reservation reservation) {
        Instant since = reservation.payingSince();
        return since == null ? null : Millis.of(since);
    }

    private static @Nullable Integer nullIfNone(int number) {
        return number == 0 ? null : number;
    }

    private static @Nullable String nullIfNone(String text) {
        return text.isEmpty() ? null : text;
    }
}
