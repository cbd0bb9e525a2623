// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.choice;

import java.time.Clock;
import java.util.Optional;
import org.creneau.notice.PickupLinks;
import org.creneau.reservation.AnswerChoice;
import org.creneau.reservation.Choice;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.guard.LinkPurpose;
import org.creneau.reservation.guard.LinkSigner;
import org.creneau.storefront.held.ManageLinks;

/**
 * Makes and reads the signed links by which a shopper answers what they are asked. A link is about the reservation, whose last
 * choice it leads to, and valid until a week after the slot. Bean {@code creneauChoiceLinks}. Thread-safe.
 */
public class ChoiceLinks {
    /** What comes before the signed part. */
    public static final String PATH = PickupLinks.CHOICE;

    private final LinkSigner signer;
    private final PickupLinks links;
    private final AnswerChoice answers;
    private final ManageLinks manageLinks;
    private final Clock clock;

    public ChoiceLinks(LinkSigner signer, AnswerChoice answers, ManageLinks manageLinks, Clock clock) {
        this.signer = signer;
        this.links = new PickupLinks(signer);
        this.answers = answers;
        this.manageLinks = manageLinks;
        this.clock = clock;
    }

    /** A path of the shop; with the shop's address before it, it can be sent by mail. */
    public String pathOf(Choice choice) {
        return links.choice(choice);
    }

    /** Where any other slot can be chosen, under the usual conditions. */
    String manage(Reservation reservation) {
        return manageLinks.pathOf(reservation);
    }

    /** The last choice of the reservation that the signed part is about; empty if it was not signed here for this, or is over. */
    Optional<Choice> read(String signed) {
        return signer.verify(LinkPurpose.MOVE, signed, clock.instant())
                .flatMap(token -> answers.find(ReservationToken.parse(token)));
    }
}
