// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.choice;

import java.time.Clock;
import java.util.Optional;
import org.creneau.reservation.AnswerChoice;
import org.creneau.reservation.Choice;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.guard.LinkPurpose;
import org.creneau.reservation.guard.LinkSigner;

/**
 * Makes and reads the signed links by which a shopper answers what they are asked. A link is about the reservation, whose last
 * choice it leads to, and valid until a week after the slot. Bean {@code creneauChoiceLinks}. Thread-safe.
 */
public class ChoiceLinks {
    /** What comes before the signed part. */
    public static final String PATH = "/pickup/choice/";

    private final LinkSigner signer;
    private final AnswerChoice answers;
    private final Clock clock;
    private String managePath = "/pickup/manage/";

    public ChoiceLinks(LinkSigner signer, AnswerChoice answers, Clock clock) {
        this.signer = signer;
        this.answers = answers;
        this.clock = clock;
    }

    /** What comes before the signed part of a link to manage a reservation; empty if the shop has no such page. */
    public void setManagePath(String path) {
        this.managePath = path;
    }

    /** A path of the shop; with the shop's address before it, it can be sent by mail. */
    public String pathOf(Choice choice) {
        return PATH + signer.sign(LinkPurpose.MOVE, choice.token().toString(), choice.linkValidThrough());
    }

    /** Where any other slot can be chosen, as long as the choice's own link is valid; empty if the shop has no such page. */
    String manage(Choice choice, Reservation reservation) {
        return managePath.isEmpty()
                ? ""
                : managePath
                        + signer.sign(LinkPurpose.MANAGE, reservation.token().toString(), choice.linkValidThrough());
    }

    /** The last choice of the reservation that the signed part is about; empty if it was not signed here for this, or is over. */
    Optional<Choice> read(String signed) {
        return signer.verify(LinkPurpose.MOVE, signed, clock.instant())
                .flatMap(token -> answers.find(ReservationToken.parse(token)));
    }
}
