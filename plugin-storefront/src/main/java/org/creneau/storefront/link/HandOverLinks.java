// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.link;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.guard.LinkPurpose;
import org.creneau.reservation.guard.LinkSigner;

/**
 * Signed texts to show at the counter, for reservations that wait to be handed over. They are valid until seven days after
 * the day of the slot, for who comes late; the counter decides then. Thread-safe.
 */
public class HandOverLinks {
    private static final int DAYS_AFTER = 7;
    private static final Set<ReservationState> WAITING =
            EnumSet.of(ReservationState.CONFIRMED, ReservationState.PREPARING, ReservationState.READY);

    private final LinkSigner signer;
    private final Clock clock;

    public HandOverLinks(LinkSigner signer, Clock clock) {
        this.signer = signer;
        this.clock = clock;
    }

    /** The signed text, the same each time; empty if there is nothing to hand over. */
    public String of(Reservation reservation) {
        if (!WAITING.contains(reservation.state())) {
            return "";
        }
        LocalDate day = reservation.slotId().end().atZone(ZoneOffset.UTC).toLocalDate();
        return signer.sign(LinkPurpose.HAND_OVER, reservation.token().toString(), day.plusDays(DAYS_AFTER));
    }

    /** Whether that was signed here and is not over; for any text. Says nothing about the reservation. */
    boolean isValid(String signed) {
        return signer.verify(LinkPurpose.HAND_OVER, signed, clock.instant()).isPresent();
    }
}
