// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.time.LocalDateTime;
import org.creneau.point.PointId;
import org.creneau.slot.SlotId;

/** A point of one scenario, open every day from 8 to 20 in slots of 30 minutes. */
record PickupPlace(Shop shop, long id) {

    PointId pointId() {
        return PointId.of(id);
    }

    /** The slot that begins then. @param local as {@code 2026-06-02T10:00}, in Paris */
    SlotId slot(String local) {
        return SlotId.of(
                pointId(), LocalDateTime.parse(local).atZone(Shop.PARIS).toInstant(), PointBuilder.SLOT_MINUTES);
    }

    /** Writes a column of its row, as the admin does. */
    void set(String column, Object value) {
        shop.books.execute("UPDATE CRN_POINT SET " + column + " = ? WHERE POINT_ID = ?", value, id);
    }
}
