// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof;

import java.time.Clock;
import java.util.List;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.slot.SlotPlans;

/** Points one can book at, and the stores behind them. Thread-safe. */
public interface Town {

    Stores stores();

    PickupPoints points();

    SlotPlans plans();

    /** Opens a point: every day from nine to six in Paris, slots of half an hour for so many orders, no notice needed. */
    void open(PointId point, int capacityOrders);

    /** The point is not active any more. */
    void close(PointId point);

    /** So many orders a slot from now on. */
    void resize(PointId point, int capacityOrders);

    /** The slots of a point that were ever booked, by start, as they are at one moment. */
    List<SlotCount> look(PointId point);

    /** What lies on the shelf of a point, as it is at one moment, where all have one or two of that SKU. */
    StockCount lookAtStock(PointId point, long sku);

    /** After how many looks in a row that are wrong something is wrong; one, unless the store's view is not of one moment. */
    default int looksToBeSure() {
        return 1;
    }

    /** The use cases, with somebody between them and the stores. */
    default Bookings bookings(Stores watched, Clock clock) {
        return new Bookings(watched, points(), plans(), clock);
    }

    default Bookings bookings(Clock clock) {
        return bookings(stores(), clock);
    }
}
