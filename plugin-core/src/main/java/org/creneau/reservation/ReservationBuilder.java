// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.math.BigDecimal;
import java.time.Instant;
import org.creneau.eligibility.OutingRecord;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.stock.Allotment;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a {@link Reservation}: all must be given but the load, one order unless said, the key of the basket, the price, nothing
 * unless said, the outing, of which nothing is known unless said, the state, which is {@code HELD} unless said, the seats,
 * the household, the language and the allotment, none unless said, and the version, 0 unless said. For one thread.
 */
public final class ReservationBuilder {

    @Nullable
    ReservationToken token;

    @Nullable
    SlotId slotId;

    @Nullable
    Holder holder;

    @Nullable
    PickupCode code;

    @Nullable
    Instant heldAt;

    @Nullable
    Instant expiresAt;

    Load load = Load.oneOrder();
    String basketKey = "";
    OutingRecord outing = OutingRecord.none();
    BigDecimal price = BigDecimal.ZERO;
    ReservationState state = ReservationState.HELD;
    boolean extended;

    @Nullable
    Instant payingSince;

    Seats seats = Seats.none();
    String household = "";
    String language = "";
    Allotment allotment = Allotment.none();
    long version;

    ReservationBuilder() {}

    public ReservationBuilder token(ReservationToken value) {
        this.token = value;
        return this;
    }

    public ReservationBuilder slotId(SlotId value) {
        this.slotId = value;
        return this;
    }

    public ReservationBuilder load(Load value) {
        this.load = value;
        return this;
    }

    public ReservationBuilder basketKey(String value) {
        this.basketKey = value;
        return this;
    }

    public ReservationBuilder outing(OutingRecord value) {
        this.outing = value;
        return this;
    }

    public ReservationBuilder price(BigDecimal value) {
        this.price = value;
        return this;
    }

    public ReservationBuilder holder(Holder value) {
        this.holder = value;
        return this;
    }

    public ReservationBuilder state(ReservationState value) {
        this.state = value;
        return this;
    }

    public ReservationBuilder code(PickupCode value) {
        this.code = value;
        return this;
    }

    public ReservationBuilder heldAt(Instant value) {
        this.heldAt = value;
        return this;
    }

    public ReservationBuilder expiresAt(Instant value) {
        this.expiresAt = value;
        return this;
    }

    public ReservationBuilder extended(boolean value) {
        this.extended = value;
        return this;
    }

    public ReservationBuilder payingSince(@Nullable Instant value) {
        this.payingSince = value;
        return this;
    }

    public ReservationBuilder seats(Seats value) {
        this.seats = value;
        return this;
    }

    public ReservationBuilder household(String value) {
        this.household = value;
        return this;
    }

    public ReservationBuilder language(String value) {
        this.language = value;
        return this;
    }

    public ReservationBuilder allotment(Allotment value) {
        this.allotment = value;
        return this;
    }

    public ReservationBuilder version(long value) {
        this.version = value;
        return this;
    }

    /** Throws {@link NullPointerException} naming a missing part. */
    public Reservation build() {
        return new Reservation(this);
    }
}
