// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import org.creneau.format.json.JsonObject;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.Reservation;
import org.creneau.storefront.held.OrderPickup;
import org.creneau.storefront.manage.ManagedPickups;
import org.creneau.storefront.visit.VisitView;
import org.creneau.storefront.visit.VisitViews;

/** Writes a placed order's pickup for whoever has its link. Thread-safe. */
public class ReservationJson {
    private final ManagedPickups managed;
    private final VisitViews visits;
    private final SlotJson slots;

    public ReservationJson(ManagedPickups managed, VisitViews visits, SlotJson slots) {
        this.managed = managed;
        this.visits = visits;
        this.slots = slots;
    }

    void write(JsonObject json, OrderPickup pickup) {
        Reservation reservation = pickup.reservation();
        PickupPoint point = pickup.point();
        VisitView visit = visits.of(reservation);
        slots.times(json, reservation.slotId(), point.zone());
        json.text("state", reservation.state().name())
                .text("code", reservation.code().spaced())
                .object(
                        "point",
                        inner -> inner.number("id", point.id().value())
                                .text("name", point.name())
                                .text("timeZone", point.zone().getId())
                                .textIfAny("phone", point.phone())
                                .object("address", address -> PointJson.address(address, point.address())))
                .flag("changeable", managed.isChangeable(pickup))
                .moment("changeableUntil", point.zone(), managed.changeableUntil(pickup));
        json.object(
                "person",
                person -> person.textIfAny("name", visit.getName())
                        .textIfAny("phone", visit.getPhone())
                        .textIfAny("note", visit.getNote()));
    }
}
