// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import org.creneau.slot.BookedSlot;
import org.creneau.stock.SkuQuantities;
import org.creneau.stock.StockExchange;

/** What is given up: a place, and goods of its point, which go on sale again or leave it. Immutable and thread-safe. */
final class Given {

    private final BookedSlot place;
    private final SkuQuantities goods;
    private final boolean onSale;

    private Given(BookedSlot place, SkuQuantities goods, boolean onSale) {
        this.place = place;
        this.goods = goods;
        this.onSale = onSale;
    }

    /** A place alone. */
    static Given of(BookedSlot place) {
        return new Given(place, SkuQuantities.none(), true);
    }

    /** The place of that reservation and what it took from the shelf; the goods go on sale again. */
    static Given of(Reservation reservation) {
        return new Given(reservation.bookedSlot(), reservation.allotment().fromShelf(), true);
    }

    /** The same; its goods leave the point. */
    static Given losing(Reservation reservation) {
        return new Given(reservation.bookedSlot(), reservation.allotment().fromShelf(), false);
    }

    BookedSlot place() {
        return place;
    }

    void addTo(StockExchange exchange) {
        if (onSale) {
            exchange.giveBack(place.slot().point(), goods);
        } else {
            exchange.remove(place.slot().point(), goods);
        }
    }

    @Override
    public String toString() {
        return place + " with " + goods;
    }
}
