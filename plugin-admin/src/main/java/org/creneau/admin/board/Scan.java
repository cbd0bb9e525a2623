// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import java.time.Clock;
import java.util.Optional;
import org.creneau.notice.PickupLinks;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.guard.LinkPurpose;
import org.creneau.reservation.guard.LinkSigner;

/**
 * What a scanner reads off the shopper's QR code: the address of a page, whose signed part tells the reservation. Scanners that act
 * as a keyboard type it where a code is typed. It is no guess, since nobody can make one up. Thread-safe.
 */
public class Scan {

    private final LinkSigner signer;
    private final Clock clock;

    public Scan(LinkSigner signer, Clock clock) {
        this.signer = signer;
        this.clock = clock;
    }

    /** The reservation that was scanned; empty for whatever was not signed here, or is over. */
    public Optional<ReservationToken> of(String typed) {
        int at = typed.lastIndexOf(PickupLinks.HAND_OVER);
        if (at < 0) {
            return Optional.empty();
        }
        String signed = typed.substring(at + PickupLinks.HAND_OVER.length()).trim();
        return signer.verify(LinkPurpose.HAND_OVER, signed, clock.instant()).map(ReservationToken::parse);
    }
}
