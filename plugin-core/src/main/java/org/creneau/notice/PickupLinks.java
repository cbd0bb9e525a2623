// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.creneau.reservation.Choice;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.WaitEntry;
import org.creneau.reservation.guard.LinkPurpose;
import org.creneau.reservation.guard.LinkSigner;

/**
 * The signed links a shopper is given, as paths of the shop: pages make them, and mails, which know no request. The same
 * each time for the same slot. Nothing in them is about a person. Thread-safe.
 */
public final class PickupLinks {

    /** What comes before the signed part of a link to manage a placed order. */
    public static final String MANAGE = "/pickup/manage/";

    /** What comes before the signed part of a link to answer a choice. */
    public static final String CHOICE = "/pickup/choice/";

    /** What comes before the signed part of a link to one's place in line. */
    public static final String WAIT = "/pickup/wait/";

    /** What comes before the signed part of what the QR code at the counter says. */
    public static final String HAND_OVER = "/pickup/handover/";

    private static final int DAYS_TO_MANAGE = 30;
    private static final int DAYS_TO_HAND_OVER = 7;
    private static final Set<ReservationState> TO_HAND_OVER =
            EnumSet.of(ReservationState.CONFIRMED, ReservationState.PREPARING, ReservationState.READY);

    private final LinkSigner signer;

    public PickupLinks(LinkSigner signer) {
        this.signer = signer;
    }

    /** Valid until 30 days after the end of the slot it has now. */
    public String manage(Reservation reservation) {
        LocalDate last = day(reservation.slotId().end()).plusDays(DAYS_TO_MANAGE);
        return MANAGE + signer.sign(LinkPurpose.MANAGE, reservation.token().toString(), last);
    }

    /** Valid until a week after the slot that cannot be kept. */
    public String choice(Choice choice) {
        return CHOICE + signer.sign(LinkPurpose.MOVE, choice.token().toString(), choice.linkValidThrough());
    }

    /** Valid until the day after the last slot that is waited for. */
    public String waiting(WaitEntry entry) {
        LocalDate last = day(entry.window().to()).plusDays(1);
        return WAIT + signer.sign(LinkPurpose.WAITLIST, entry.token().toString(), last);
    }

    /**
     * The signed text alone, to show at the counter, valid until seven days after the slot, for who comes late; empty if there
     * is nothing to hand over.
     */
    public String handOver(Reservation reservation) {
        if (!TO_HAND_OVER.contains(reservation.state())) {
            return "";
        }
        LocalDate last = day(reservation.slotId().end()).plusDays(DAYS_TO_HAND_OVER);
        return signer.sign(LinkPurpose.HAND_OVER, reservation.token().toString(), last);
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
