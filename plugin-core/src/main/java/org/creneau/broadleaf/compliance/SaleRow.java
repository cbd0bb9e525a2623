// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.compliance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.creneau.broadleaf.store.Millis;
import org.creneau.compliance.Sale;
import org.creneau.compliance.SealedSale;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.HistoryEntry;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.StaffNote;
import org.creneau.slot.SlotId;

/** A sale as columns, and back. */
final class SaleRow {

    /** How many columns a sale has where it is read; others follow. */
    static final int WIDTH = 11;

    private SaleRow() {}

    /** Of columns in the order in which {@link JpaSaleLog} reads them; the actor with or without a number. */
    static Sale sale(Object... row) {
        Actor actor = Actor.parse(((String) row[8]).toLowerCase(Locale.ROOT));
        return Sale.of(HistoryEntry.builder(ReservationToken.parse((String) row[0]), (Long) row[1])
                .states(
                        row[2] == null ? null : ReservationState.valueOf((String) row[2]),
                        ReservationState.valueOf((String) row[3]))
                .slotId(SlotId.of(PointId.of((Long) row[4]), Instant.ofEpochMilli((Long) row[5]), (Integer) row[6]))
                .by(actor, Instant.ofEpochMilli((Long) row[7]))
                .rulesVersion(row[9] == null ? "" : (String) row[9])
                .note(StaffNote.of(row[10] == null ? "" : (String) row[10], BigDecimal.ZERO))
                .build());
    }

    /** The same with number and hash; whatever somebody has written into it, it can be told. */
    static SealedSale sealed(Object... row) {
        long number = (Long) row[WIDTH];
        String hash = (String) row[WIDTH + 1];
        try {
            return SealedSale.of(number, sale(row), hash);
        } catch (IllegalArgumentException e) {
            return SealedSale.unreadable(PointId.of((Long) row[4]), number, hash);
        }
    }

    static Map<String, Object> values(SealedSale row) {
        Sale sale = Objects.requireNonNull(row.sale(), "sale");
        ReservationState from = sale.from();
        Map<String, Object> values = new HashMap<>();
        values.put("token", sale.token().toString());
        values.put("rowVersion", sale.version());
        values.put("fromState", from == null ? null : from.name());
        values.put("toState", sale.to().name());
        values.put("pointId", sale.slotId().point().value());
        values.put("slotStart", Millis.of(sale.slotId().start()));
        values.put("slotMinutes", sale.slotId().minutes());
        values.put("happenedAt", Millis.of(sale.at()));
        values.put("actorKind", sale.by().name());
        values.put("rulesVersion", sale.rulesVersion());
        values.put("overridden", sale.overridden().isEmpty() ? null : sale.overridden());
        values.put("number", row.number());
        values.put("hash", row.hash());
        return values;
    }
}
