// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.held;

import java.time.Clock;
import java.util.Optional;
import org.creneau.notice.PickupLinks;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.guard.LinkPurpose;
import org.creneau.reservation.guard.LinkSigner;

/**
 * Makes and reads the signed links by which a placed order is managed without an account, valid until 30 days after the end of
 * the slot it has when the link is made. Bean {@code creneauManageLinks}. Thread-safe.
 */
public class ManageLinks {
    /** What comes before the signed part. */
    public static final String PATH = PickupLinks.MANAGE;

    private final LinkSigner signer;
    private final PickupLinks links;
    private final Reservations reservations;
    private final Clock clock;

    public ManageLinks(LinkSigner signer, Reservations reservations, Clock clock) {
        this.signer = signer;
        this.links = new PickupLinks(signer);
        this.reservations = reservations;
        this.clock = clock;
    }

    /** A path of the shop; with the shop's address before it, it can be sent by mail. */
    public String pathOf(Reservation reservation) {
        return links.manage(reservation);
    }

    /**
     * The reservation that the signed part of a link is about; empty if it was not signed here for this, is over, or is about
     * something that was never ordered.
     */
    public Optional<Reservation> read(String signed) {
        return signer.verify(LinkPurpose.MANAGE, signed, clock.instant())
                .flatMap(token -> reservations.find(ReservationToken.parse(token)))
                .filter(found -> found.state() != ReservationState.HELD && found.state() != ReservationState.EXPIRED);
    }
}
