// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.wait;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
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
    private final Clock clock;

    public WaitLinks(LinkSigner signer, Clock clock) {
        this.signer = signer;
        this.clock = clock;
    }

    /** The path within the shop, such as {@code /pickup/wait/W...}. */
    public String pathOf(WaitEntry entry) {
        LocalDate lastDay =
                entry.window().to().atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
        return "/pickup/wait/" + signer.sign(LinkPurpose.WAITLIST, entry.token().toString(), lastDay);
    }

    /** Empty for what was not signed here, or is over. */
    Optional<ReservationToken> read(String signed) {
        return signer.verify(LinkPurpose.WAITLIST, signed, clock.instant()).map(ReservationToken::parse);
    }
}
