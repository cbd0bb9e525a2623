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
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;

/** Translates between a reservation and its row, column by column. */
final class ReservationRow {

    static final String SELECT = "select r.token, r.pointId, r.slotStart, r.slotMinutes, r.orderId, r.groupId,"
            + " r.customerId, r.state, r.code, r.heldAt, r.expiresAt, r.rowVersion, r.loadItems, r.loadMinutes,"
            + " r.distanceBand, r.rulesVersion, r.acknowledged, r.slotPrice, r.basketKey from ReservationEntity r";

    /**
     * The token, the slot, its price and the record of the outing never change: a hold that is taken anew is a
     * reservation of its own.
     */
    static final String UPDATE = "update ReservationEntity set state = :state, liveKey = :liveKey, orderId = :orderId,"
            + " groupId = :groupId, customerId = :customerId, code = :code, heldAt = :heldAt, expiresAt = :expiresAt,"
            + " rowVersion = :version, loadItems = :loadItems, loadMinutes = :loadMinutes, basketKey = :basketKey"
            + " where token = :token and state = :expectedState and rowVersion = :expectedVersion";

    private ReservationRow() {}

    static Reservation read(Object[] row) {
        return Reservation.builder()
                .token(ReservationToken.parse((String) row[0]))
                .slotId(SlotId.of(PointId.of((Long) row[1]), Instant.ofEpochMilli((Long) row[2]), (Integer) row[3]))
                .holder(Holder.of((Long) row[4], (Long) row[5], (Long) row[6]))
                .state(ReservationState.valueOf((String) row[7]))
                .code(PickupCode.parse((String) row[8]))
                .heldAt(Instant.ofEpochMilli((Long) row[9]))
                .expiresAt(Instant.ofEpochMilli((Long) row[10]))
                .version((Long) row[11])
                .load(Load.of(1, (Integer) row[12], (Integer) row[13]))
                .outing(OutingColumns.read((String) row[14], (String) row[15], (String) row[16]))
                .basketKey(row[18] == null ? "" : (String) row[18])
                .price(row[17] == null ? BigDecimal.ZERO : (BigDecimal) row[17])
                .build();
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
                .setParameter("version", next.version());
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
        setHolder(row, reservation.holder());
        setOuting(row, reservation.outing());
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

    private static void setHolder(ReservationEntity row, Holder holder) {
        row.orderId = holder.orderId();
        row.groupId = holder.groupId();
        row.customerId = holder.customerId();
    }
}
