// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.creneau.territory.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * A place where orders are handed over: a shop's counter, a locker, a car park. Texts are empty rather than null; a
 * point that is not active takes no orders and is shown to nobody. A pause stops hand-overs until an instant, while
 * later slots stay bookable; a rush slows down or stops new orders until an instant. Immutable and thread-safe; two points are equal when all their parts are.
 */
public final class PickupPoint {

    private final PointId id;
    private final String name;
    private final Address address;
    private final GeoPoint location;
    private final ZoneId zone;
    private final OpeningHours hours;
    private final HandoverMode mode;
    private final String phone;
    private final String accessNotes;
    private final String photoUrl;
    private final Access access;
    private final @Nullable Instant pausedUntil;
    private final @Nullable Rush rush;
    private final Premises premises;
    private final StockPolicy stockPolicy;
    private final Soonest soonest;
    private final boolean active;

    PickupPoint(PickupPointBuilder from) {
        this.id = Objects.requireNonNull(from.id, "id of the pickup point");
        this.name = Objects.requireNonNull(from.name, "name of the pickup point");
        this.address = Objects.requireNonNull(from.address, "address of the pickup point");
        this.location = Objects.requireNonNull(from.location, "location of the pickup point");
        this.zone = Objects.requireNonNull(from.zone, "zone of the pickup point");
        this.hours = from.hours;
        this.mode = from.mode;
        this.phone = from.phone;
        this.accessNotes = from.accessNotes;
        this.photoUrl = from.photoUrl;
        this.access = from.access;
        this.pausedUntil = from.pausedUntil;
        this.rush = from.rush;
        this.premises = from.premises;
        this.stockPolicy = from.stockPolicy;
        this.soonest = from.soonest;
        this.active = from.active;
    }

    public static PickupPointBuilder builder() {
        return new PickupPointBuilder();
    }

    /** A builder that starts with everything this point has. */
    public PickupPointBuilder toBuilder() {
        PickupPointBuilder copy =
                builder().id(id).name(name).address(address).location(location).zone(zone);
        copy.hours(hours)
                .mode(mode)
                .phone(phone)
                .accessNotes(accessNotes)
                .photoUrl(photoUrl)
                .access(access)
                .soonest(soonest)
                .stockPolicy(stockPolicy);
        return copy.pausedUntil(pausedUntil).rush(rush).premises(premises).active(active);
    }

    public PointId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Address address() {
        return address;
    }

    public GeoPoint location() {
        return location;
    }

    /** The zone in which the opening hours are written. */
    public ZoneId zone() {
        return zone;
    }

    public OpeningHours hours() {
        return hours;
    }

    public HandoverMode mode() {
        return mode;
    }

    public String phone() {
        return phone;
    }

    /** How to find the point, in the merchant's words. */
    public String accessNotes() {
        return accessNotes;
    }

    /** What is known of how it is reached by people who walk badly. */
    public Access access() {
        return access;
    }

    /** Where a picture of it is, as {@link PictureUrl} allows; empty for none. */
    public String photoUrl() {
        return photoUrl;
    }

    /** Null when the point is not paused. */
    public @Nullable Instant pausedUntil() {
        return pausedUntil;
    }

    /** Null when there is none; one that is over is as good as none. */
    public @Nullable Rush rush() {
        return rush;
    }

    /** What rules about shops ask of it. */
    public Premises premises() {
        return premises;
    }

    /** How goods are counted here. */
    public StockPolicy stockPolicy() {
        return stockPolicy;
    }

    /** Whether "as soon as possible" is the first choice among its slots. */
    public Soonest soonest() {
        return soonest;
    }

    public boolean active() {
        return active;
    }

    /** True before the end of the pause; at its end the point works again. */
    public boolean isPausedAt(Instant instant) {
        return pausedUntil != null && instant.isBefore(pausedUntil);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof PickupPoint && sameAs((PickupPoint) other);
    }

    private boolean sameAs(PickupPoint other) {
        return id.equals(other.id)
                && name.equals(other.name)
                && address.equals(other.address)
                && location.equals(other.location)
                && zone.equals(other.zone)
                && hours.equals(other.hours)
                && mode == other.mode
                && phone.equals(other.phone)
                && accessNotes.equals(other.accessNotes)
                && photoUrl.equals(other.photoUrl)
                && access.equals(other.access)
                && Objects.equals(pausedUntil, other.pausedUntil)
                && Objects.equals(rush, other.rush)
                && premises.equals(other.premises)
                && stockPolicy.equals(other.stockPolicy)
                && soonest == other.soonest
                && active == other.active;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** For example {@code 12 Librairie du Port}. */
    @Override
    public String toString() {
        return id + " " + name;
    }
}
