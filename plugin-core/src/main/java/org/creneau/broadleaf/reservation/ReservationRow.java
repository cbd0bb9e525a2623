// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.reservation;

import java.math.BigDecimal;
import java.time.Instant;
import javax.persistence.Query;
import org.creneau.broadleaf.store.Millis;
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

/** Translates between a reservation and its row, column by column. */
final class ReservationRow {

    static final String SELECT = "select r.token, r.pointId, r.slotStart, r.slotMinutes, r.orderId, r.groupId,"
            + " r.customerId, r.state, r.code, r.heldAt, r.expiresAt, r.rowVersion, r.loadItems, r.loadMinutes,"
            + " r.distanceBand, r.rulesVersion, r.acknowledged, r.slotPrice, r.basketKey, r.customerSeat, r.networkKey,"
            + " r.networkSeat, r.household, r.extended, r.payingSince, r.language, r.allotment from ReservationEntity r";

    /** The token and the price never change: a hold that is taken anew is a reservation of its own. */
    private static final String CHANGES = "update ReservationEntity set state = :state, liveKey = :liveKey,"
            + " orderId = :orderId, groupId = :groupId, customerId = :customerId, code = :code, heldAt = :heldAt,"
            + " expiresAt = :expiresAt, rowVersion = :version, loadItems = :loadItems, loadMinutes = :loadMinutes,"
            + " basketKey = :basketKey, awaitedKey = :awaitedKey, household = :household,"
            + " customerSeat = :customerSeat, networkKey = :networkKey, networkSeat = :networkSeat,"
            + " extended = :extended, payingSince = :payingSince, language = :language, allotment = :allotment";

    private static final String IF_UNCHANGED =
            " where token = :token and state = :expectedState and rowVersion = :expectedVersion";

    /** Leaves the slot and the record of the outing as they are. */
    static final String UPDATE = CHANGES + IF_UNCHANGED;

    /** For a reservation that moves to another slot. */
    static final String MOVE = CHANGES + ", pointId = :pointId, slotStart = :slotStart, slotMinutes = :slotMinutes,"
            + " pointName = :pointName, slotLocal = :slotLocal, distanceBand = :distanceBand,"
            + " rulesVersion = :rulesVersion, acknowledged = :acknowledged" + IF_UNCHANGED;

    private ReservationRow() {}

    static Reservation read(Object[] row) {
        return Reservation.builder()
                .token(ReservationToken.parse((String) row[0]))
                .slotId(SlotId.of(PointId.of((Long) row[1]), Instant.ofEpochMilli((Long) row[2]), (Integer) row[3]))
                .holder(Holder.of((Long) row[4], (Long) row[5], (Long) row[6]))
                .state(ReservationState.valueOf((String) row[7]))
                .code(PickupCode.of((String) row[8]))
                .heldAt(Instant.ofEpochMilli((Long) row[9]))
                .expiresAt(Instant.ofEpochMilli((Long) row[10]))
                .version((Long) row[11])
                .load(Load.of(1, (Integer) row[12], (Integer) row[13]))
                .outing(OutingColumns.read((String) row[14], (String) row[15], (String) row[16]))
                .basketKey(text(row[18]))
                .price(row[17] == null ? BigDecimal.ZERO : (BigDecimal) row[17])
                .seats(Seats.of(number(row[19]), text(row[20]), number(row[21])))
                .household(text(row[22]))
                .extended(Boolean.TRUE.equals(row[23]))
                .payingSince(row[24] == null ? null : Instant.ofEpochMilli((Long) row[24]))
                .language(text(row[25]))
                .allotment(Allotment.parse(text(row[26])))
                .build();
    }

    private static int number(@Nullable Object value) {
        return value == null ? 0 : (Integer) value;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : (String) value;
    }

    private static @Nullable Integer nullIfNone(int number) {
        return number == 0 ? null : number;
    }

    private static @Nullable String nullIfNone(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Long payingSince(Reservation reservation) {
        Instant since = reservation.payingSince();
        return since == null ? null : Millis.of(since);
    }

    static Query setChanges(Query update, Reservation next) {
        return update.setParameter("state", next.state().name())
                .setParameter("liveKey", LiveKey.of(next))
                .setParameter("orderId", next.holder().orderId())
                .setParameter("groupId", next.holder().groupId())
                .setParameter("customerId", next.holder().customerId())
                .setParameter("code", next.code().value())
                .setParameter("heldAt", Millis.of(next.heldAt()))
                .setParameter("expiresAt", Millis.of(next.expiresAt()))
                .setParameter("loadItems", next.load().items())
                .setParameter("loadMinutes", next.load().minutes())
                .setParameter("basketKey", next.basketKey())
                .setParameter("awaitedKey", LiveKey.awaited(next))
                .setParameter("household", nullIfNone(next.household()))
                .setParameter("customerSeat", nullIfNone(next.seats().customerSeat()))
                .setParameter("networkKey", nullIfNone(next.seats().network()))
                .setParameter("networkSeat", nullIfNone(next.seats().networkSeat()))
                .setParameter("extended", next.isExtended())
                .setParameter("payingSince", payingSince(next))
                .setParameter("language", nullIfNone(next.language()))
                .setParameter("allotment", nullIfNone(next.allotment().text()))
                .setParameter("version", next.version());
    }

    static Query setSlot(Query move, Reservation next, SlotLabel label) {
        return move.setParameter("pointId", next.slotId().point().value())
                .setParameter("slotStart", Millis.of(next.slotId().start()))
                .setParameter("slotMinutes", next.slotId().minutes())
                .setParameter("pointName", label.pointName())
                .setParameter("slotLocal", label.startsAt())
                .setParameter("distanceBand", next.outing().band().name())
                .setParameter("rulesVersion", next.outing().rulesVersion())
                .setParameter("acknowledged", OutingColumns.acknowledged(next.outing()));
    }

    static ReservationEntity toEntity(Reservation reservation, SlotLabel label) {
        ReservationEntity row = new ReservationEntity();
        row.token = reservation.token().toString();
        row.liveKey = LiveKey.of(reservation);
        row.state = reservation.state().name();
        row.code = reservation.code().value();
        row.heldAt = Millis.of(reservation.heldAt());
        row.expiresAt = Millis.of(reservation.expiresAt());
        row.rowVersion = reservation.version();
        row.basketKey = reservation.basketKey();
        row.slotPrice = reservation.price();
        setSlot(row, reservation.slotId(), label);
        row.loadItems = reservation.load().items();
        row.loadMinutes = reservation.load().minutes();
        setHolder(row, reservation);
        setOuting(row, reservation.outing());
        row.extended = reservation.isExtended();
        row.payingSince = payingSince(reservation);
        row.language = nullIfNone(reservation.language());
        row.allotment = nullIfNone(reservation.allotment().text());
        return row;
    }

    private static void setSlot(ReservationEntity row, SlotId slot, SlotLabel label) {
        row.pointId = slot.point().value();
        row.slotStart = Millis.of(slot.start());
        row.slotMinutes = slot.minutes();
        row.pointName = label.pointName();
        row.slotLocal = label.startsAt();
    }

    private static void setOuting(ReservationEntity row, OutingRecord outing) {
        row.distanceBand = outing.band().name();
        row.rulesVersion = outing.rulesVersion();
        row.acknowledged = OutingColumns.acknowledged(outing);
    }

    private static void setHolder(ReservationEntity row, Reservation reservation) {
        row.orderId = reservation.holder().orderId();
        row.groupId = reservation.holder().groupId();
        row.customerId = reservation.holder().customerId();
        row.household = nullIfNone(reservation.household());
        row.awaitedKey = LiveKey.awaited(reservation);
        row.customerSeat = nullIfNone(reservation.seats().customerSeat());
        row.networkKey = nullIfNone(reservation.seats().network());
        row.networkSeat = nullIfNone(reservation.seats().networkSeat());
    }
}
