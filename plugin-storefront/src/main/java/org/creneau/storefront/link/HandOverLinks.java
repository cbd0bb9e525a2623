// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.link;

import java.time.Clock;
import java.util.Optional;
import org.creneau.notice.PickupLinks;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.guard.LinkPurpose;
import org.creneau.reservation.guard.LinkSigner;

/**
 * Signed texts to show at the counter, for reservations that wait to be handed over. They are valid until seven days after
 * the day of the slot, for who comes late; the counter decides then. Thread-safe.
 */
public class HandOverLinks {
    private final LinkSigner signer;
    private final PickupLinks links;
    private final Clock clock;

    public HandOverLinks(LinkSigner signer, Clock clock) {
        this.signer = signer;
        this.links = new PickupLinks(signer);
        this.clock = clock;
    }

    /** The signed text, the same each time; empty if there is nothing to hand over. */
    public String of(Reservation reservation) {
        return links.handOver(reservation);
    }

    /** The token that was signed here and is not over; for any text. Whether there is such a reservation it does not say. */
    Optional<String> token(String signed) {
        return signer.verify(LinkPurpose.HAND_OVER, signed, clock.instant());
    }

    /** Whether that was signed here and is not over; for any text. Says nothing about the reservation. */
    boolean isValid(String signed) {
        return token(signed).isPresent();
    }
}
