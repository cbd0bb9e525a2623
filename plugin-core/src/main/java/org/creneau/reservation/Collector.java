// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.Objects;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.Journey;
import org.creneau.eligibility.OutingRecord;
import org.creneau.slot.Basket;
import org.creneau.slot.SlotQuery;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to collect and what they have said: the cart that would hold the place, what is in it, where they would come
 * from and what they have acknowledged. It may hold somebody's home, so keep it no longer than the request. Immutable
 * and thread-safe.
 */
public final class Collector {

    private final Holder holder;
    private final Basket basket;
    private final @Nullable Journey journey;
    private final OutingRecord record;

    private Collector(Holder holder, Basket basket, @Nullable Journey journey, OutingRecord record) {
        this.holder = Objects.requireNonNull(holder, "holder");
        this.basket = Objects.requireNonNull(basket, "basket");
        this.journey = journey;
        this.record = Objects.requireNonNull(record, "record");
    }

    /** One of whom no more is known. */
    public static Collector of(Holder holder) {
        return new Collector(holder, Basket.unknown(), null, OutingRecord.none());
    }

    public Collector with(Basket wanted) {
        return new Collector(holder, wanted, journey, record);
    }

    /** Null for not said. */
    public Collector from(@Nullable Journey way) {
        return new Collector(holder, basket, way, record);
    }

    /** With what is to be kept of the outing; what was acknowledged in it counts. */
    public Collector recording(OutingRecord outing) {
        return new Collector(holder, basket, journey, outing);
    }

    OutingRecord record() {
        return record;
    }

    public Holder holder() {
        return holder;
    }

    Inquiry asking(Instant now) {
        return Inquiry.of(SlotQuery.at(now).forBasket(basket)).from(journey).acknowledging(record.acknowledged());
    }

    /** Without the home. */
    @Override
    public String toString() {
        return holder + " with " + basket;
    }
}
