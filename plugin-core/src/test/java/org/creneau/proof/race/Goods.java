// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.race;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.creneau.memory.SettableClock;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.proof.Bookings;
import org.creneau.proof.Stores;
import org.creneau.proof.Town;
import org.creneau.reservation.Holder;
import org.creneau.slot.Basket;
import org.creneau.slot.BasketLine;
import org.creneau.slot.SlotId;
import org.creneau.stock.StockEntry;
import org.creneau.stock.StockLevel;

/**
 * Two points nobody has booked at before, with room for everybody and so many of one thing each, and shoppers nobody has seen
 * before. It is eight in the morning; the slots begin at eleven.
 */
final class Goods {

    static final int SLOTS = 3;
    static final long BOOK = 17;

    private static final AtomicLong NUMBERS = new AtomicLong(8_000_000);
    private static final Instant ELEVEN = Instant.parse("2020-11-12T10:00:00Z");

    final PointId here = PointId.of(NUMBERS.incrementAndGet());
    final PointId there = PointId.of(NUMBERS.incrementAndGet());
    final SettableClock clock = new SettableClock(Shop.EIGHT);
    final int items;
    final Bookings bookings;

    private final long firstOrder;

    Goods(Town town, int items, int shoppers) {
        this.items = items;
        this.firstOrder = NUMBERS.getAndAdd(shoppers) + 1;
        Stores stores = town.stores();
        for (PointId point : List.of(here, there)) {
            town.open(point, 1_000);
            stores.transactions().separate(() -> {
                stores.stock().put(List.of(StockEntry.of(point, BOOK, StockLevel.counted(items))));
                return null;
            });
        }
        this.bookings = town.bookings(clock);
    }

    Holder shopper(int number) {
        return Holder.of(firstOrder + number, 1);
    }

    SlotId slot(PointId point, int number) {
        return SlotId.of(point, ELEVEN.plusSeconds(1800L * number), 30);
    }

    static Basket basket(int quantity) {
        return Basket.of(BasketLine.of(BOOK, 1, quantity));
    }

    /** Later, but not so late that a slot can no longer be booked. */
    void later(int minutes) {
        Instant wanted = clock.instant().plus(Duration.ofMinutes(minutes));
        if (wanted.isBefore(ELEVEN.minusSeconds(1800))) {
            clock.set(wanted);
        }
    }

    /** All holds have run out, whoever made them. */
    void afterEveryHold() {
        clock.set(ELEVEN.plusSeconds(86_400));
    }

    Instant end() {
        return ELEVEN.plusSeconds(86_400);
    }
}
