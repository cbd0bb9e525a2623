// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.held;

import org.creneau.point.PickupPoint;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;

/** One reservation in words, for cart, checkout, confirmation and order pages. For one request. */
public final class PickupView {
    private final PickupPoint point;
    private final OrderPickup pickup;
    private final String day;
    private final String time;
    private final Facts facts;

    /** What is worked out for it beside day and time. */
    static final class Facts {
        private final boolean certificate;
        private final PriceView price;
        private final Ways ways;
        private final KeptView kept;

        Facts(boolean certificate, PriceView price, Ways ways, KeptView kept) {
            this.certificate = certificate;
            this.price = price;
            this.ways = ways;
            this.kept = kept;
        }
    }

    /** Where it leads to: to the counter with a code, and to the point on a map. */
    static final class Ways {
        private final String handOver;
        private final String map;

        Ways(String handOver, String map) {
            this.handOver = handOver;
            this.map = map;
        }
    }

    PickupView(OrderPickup pickup, String day, String time, Facts facts) {
        this.point = pickup.point();
        this.pickup = pickup;
        this.day = day;
        this.time = time;
        this.facts = facts;
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
        return "creneau.state." + pickup.reservation().state().name();
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
        return pickup.reservation().code().spaced();
    }

    /** The signed text to show at the counter, for {@code /pickup/qr/TEXT.png}; empty if nothing waits to be handed over. */
    public String getHandOver() {
        return facts.ways.handOver;
    }

    /** The address of a map with the point on it; empty if the site wants none. */
    public String getMap() {
        return facts.ways.map;
    }

    /** The number of its fulfilment group. */
    public long getGroupId() {
        return pickup.reservation().holder().groupId();
    }

    /** What collecting it costs, such as "2,00 €" or "1,00 € instead of 2,00 €"; empty if it never costs anything. */
    public String getPrice() {
        return facts.price.price();
    }

    /** From which worth of goods on it is free and what is missing; empty for an order, and where it is free or never is. */
    public String getFreeNote() {
        return facts.price.freeNote();
    }

    /** Until when it is kept while it is only held. */
    public KeptView getKept() {
        return facts.kept;
    }

    /** Whether it is ordered and waited for: then there is a page to manage it. */
    public boolean isWaiting() {
        ReservationState state = pickup.reservation().state();
        return state.isAwaited() && state != ReservationState.HELD;
    }

    public boolean isCancelled() {
        return pickup.reservation().state() == ReservationState.CANCELLED;
    }

    /** When the slot starts, such as {@code 2020-11-12T10:00:00Z}, for programs. */
    public String getSlotIso() {
        return pickup.reservation().slotId().start().toString();
    }

    Reservation reservation() {
        return pickup.reservation();
    }

    /** Whether there is a proof of it to print. */
    public boolean isProof() {
        return pickup.isProof();
    }

    /** Whether an outing certificate of that day had a box for it. */
    public boolean isCertificate() {
        return facts.certificate;
    }
}
