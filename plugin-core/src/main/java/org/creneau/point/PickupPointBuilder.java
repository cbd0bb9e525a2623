// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.Instant;
import java.time.ZoneId;
import org.creneau.territory.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a {@link PickupPoint}: id, name, address, location and zone must be given; the rest defaults
 * to an active counter that is always closed. For one thread; may be used again after {@link #build()}.
 */
public final class PickupPointBuilder {

    @Nullable
    PointId id;

    @Nullable
    String name;

    @Nullable
    Address address;

    @Nullable
    GeoPoint location;

    @Nullable
    ZoneId zone;

    OpeningHours hours = OpeningHours.closed();
    HandoverMode mode = HandoverMode.COUNTER;
    String phone = "";
    String accessNotes = "";
    String photoUrl = "";
    Access access = Access.untold();

    @Nullable
    Instant pausedUntil;

    @Nullable
    Rush rush;

    Premises premises = Premises.ordinary();
    StockPolicy stockPolicy = StockPolicy.usual();
    Soonest soonest = Soonest.AS_THE_SHOP;
    boolean active = true;

    PickupPointBuilder() {}

    public PickupPointBuilder id(PointId value) {
        this.id = value;
        return this;
    }

    public PickupPointBuilder name(String value) {
        this.name = value;
        return this;
    }

    public PickupPointBuilder address(Address value) {
        this.address = value;
        return this;
    }

    public PickupPointBuilder location(GeoPoint value) {
        this.location = value;
        return this;
    }

    public PickupPointBuilder zone(ZoneId value) {
        this.zone = value;
        return this;
    }

    public PickupPointBuilder hours(OpeningHours value) {
        this.hours = value;
        return this;
    }

    public PickupPointBuilder mode(HandoverMode value) {
        this.mode = value;
        return this;
    }

    public PickupPointBuilder phone(String value) {
        this.phone = value;
        return this;
    }

    /** One that {@link PictureUrl} does not allow is left out: it is no reason to leave out the point. */
    public PickupPointBuilder photoUrl(String value) {
        this.photoUrl = PictureUrl.isAllowed(value.trim()) ? value.trim() : "";
        return this;
    }

    public PickupPointBuilder accessNotes(String value) {
        this.accessNotes = value;
        return this;
    }

    public PickupPointBuilder access(Access value) {
        this.access = value;
        return this;
    }

    /** Null ends the pause. */
    public PickupPointBuilder pausedUntil(@Nullable Instant value) {
        this.pausedUntil = value;
        return this;
    }

    /** Null ends the rush. */
    public PickupPointBuilder rush(@Nullable Rush value) {
        this.rush = value;
        return this;
    }

    public PickupPointBuilder stockPolicy(StockPolicy value) {
        this.stockPolicy = value;
        return this;
    }

    public PickupPointBuilder soonest(Soonest value) {
        this.soonest = value;
        return this;
    }

    public PickupPointBuilder premises(Premises value) {
        this.premises = value;
        return this;
    }

    public PickupPointBuilder active(boolean value) {
        this.active = value;
        return this;
    }

    /** Throws {@link IllegalArgumentException} for a blank name, {@link NullPointerException} for a missing part. */
    public PickupPoint build() {
        if (name != null && name.trim().isEmpty()) {
            throw new IllegalArgumentException("name of the pickup point is blank, allowed is any text");
        }
        return new PickupPoint(this);
    }
}
