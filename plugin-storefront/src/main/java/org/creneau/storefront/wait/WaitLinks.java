// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.wait;

import java.time.Clock;
import java.util.Optional;
import org.creneau.notice.PickupLinks;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.WaitEntry;
import org.creneau.reservation.guard.LinkPurpose;
import org.creneau.reservation.guard.LinkSigner;

/**
 * The signed links by which somebody who waits comes back, from whatever device: valid until the day after the last slot they
 * wait for. Nothing in them is about a person. Thread-safe.
 */
public class WaitLinks {
    private final LinkSigner signer;
    private final PickupLinks links;
    private final Clock clock;

    public WaitLinks(LinkSigner signer, Clock clock) {
        this.signer = signer;
        this.links = new PickupLinks(signer);
        this.clock = clock;
    }

    /** The path within the shop, such as {@code /pickup/wait/W...}. */
    public String pathOf(WaitEntry entry) {
        return links.waiting(entry);
    }

    /** Empty for what was not signed here, or is over. */
    public Optional<ReservationToken> read(String signed) {
        return signer.verify(LinkPurpose.WAITLIST, signed, clock.instant()).map(ReservationToken::parse);
    }
}
