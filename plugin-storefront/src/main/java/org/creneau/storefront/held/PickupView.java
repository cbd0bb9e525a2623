// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.held;

import org.creneau.point.PickupPoint;
import org.creneau.reservation.Reservation;

/** One reservation in words, for cart, checkout, confirmation and order pages. Immutable. */
public final class PickupView {
    private final PickupPoint point;
    private final Reservation reservation;
    private final String day;
    private final String time;
    private final long minutesLeft;
    private final String price;

    PickupView(PickupPoint point, Reservation reservation, HeldWords words) {
        this.point = point;
        this.reservation = reservation;
        this.day = words.day;
        this.time = words.time;
        this.minutesLeft = words.minutesLeft;
        this.price = words.price;
    }

    public long getPointId() {
        return point.id().value();
    }

    public String getPointName() {
        return point.name();
    }

    public String getStreet() {
        return point.address().line1();
    }

    public String getTown() {
        return point.address().postcode() + " " + point.address().city();
    }

    public String getPhone() {
        return point.phone();
    }

    public String getAccessNotes() {
        return point.accessNotes();
    }

    public String getModeKey() {
        return "creneau.mode." + point.mode().name();
    }

    public String getStateKey() {
        return "creneau.state." + reservation.state().name();
    }

    /** Such as "lundi 23 novembre 2026", in the point's zone. */
    public String getDay() {
        return day;
    }

    /** Such as "17:40 – 18:00", in the point's zone. */
    public String getTime() {
        return time;
    }

    /** In groups, for reading aloud. */
    public String getCode() {
        return reservation.code().spaced();
    }

    /** What this time adds to the order or takes from it, such as "+ 2,00 €", part of the fulfilment price; empty if nothing. */
    public String getPrice() {
        return price;
    }

    /** Whole minutes until the hold runs out, at least 0. */
    public long getMinutesLeft() {
        return minutesLeft;
    }
}
