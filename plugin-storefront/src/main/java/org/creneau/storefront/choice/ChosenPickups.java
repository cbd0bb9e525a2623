// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.choice;

import java.util.Optional;
import org.creneau.reservation.Choice;
import org.creneau.reservation.Reservations;
import org.creneau.storefront.held.OrderPickup;
import org.creneau.storefront.held.OrderPickups;

/** The reservation a choice is about, at its point; empty if either is gone. Thread-safe. */
public class ChosenPickups {
    private final Reservations reservations;
    private final OrderPickups pickups;

    public ChosenPickups(Reservations reservations, OrderPickups pickups) {
        this.reservations = reservations;
        this.pickups = pickups;
    }

    Optional<OrderPickup> of(Choice choice) {
        return reservations.find(choice.token()).flatMap(pickups::atItsPoint);
    }
}
