// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.race;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.creneau.memory.SettableClock;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.proof.Bookings;
import org.creneau.proof.Town;
import org.creneau.reservation.Holder;
import org.creneau.slot.SlotId;

/**
 * A point nobody has booked at before, with three slots of so many orders each, and shoppers nobody has seen before. It
 * is eight in the morning; the first slot, the one everybody wants, is at eleven.
 */
final class Street {

    static final int SLOTS = 3;

    private static final AtomicLong NUMBERS = new AtomicLong(7_000_000);
    private static final Instant ELEVEN = Instant.parse("2020-11-12T10:00:00Z");

    final PointId point = PointId.of(NUMBERS.incrementAndGet());
    final SettableClock clock = new SettableClock(Shop.EIGHT);
    final int capacity;
    final Bookings bookings;

    private final long firstOrder;

    Street(Town town, int capacity, int shoppers) {
        this.capacity = capacity;
        this.firstOrder = NUMBERS.getAndAdd(shoppers) + 1;
        town.open(point, capacity);
        this.bookings = town.bookings(clock);
    }

    Holder shopper(int number) {
        return Holder.of(firstOrder + number, 1);
    }

    SlotId slot(int number) {
        return SlotId.of(point, ELEVEN.plusSeconds(1800L * number), 30);
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
}
