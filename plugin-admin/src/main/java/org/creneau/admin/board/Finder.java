// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Optional;
import org.creneau.board.ShowBoard;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.CodeLookup;
import org.creneau.reservation.CodeOutcome;
import org.creneau.reservation.FindByCode;
import org.creneau.reservation.Refusals;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Reservations;

/**
 * Finds the pickup by what the shopper shows: the code, among the pickups from yesterday to tomorrow, or the text of their QR code.
 * Wrong codes are counted as everywhere, a scan is none. Thread-safe.
 */
public class Finder {

    private final ShowBoard showBoard;
    private final FindByCode findByCode;
    private final Reservations reservations;
    private final Scan scan;

    public Finder(ShowBoard showBoard, FindByCode findByCode, Reservations reservations, Scan scan) {
        this.showBoard = showBoard;
        this.findByCode = findByCode;
        this.reservations = reservations;
        this.scan = scan;
    }

    /** The pickup of that token at that point; empty for one of another point, and for nonsense. */
    Optional<Reservation> here(PickupPoint point, String token) {
        try {
            return reservations
                    .find(ReservationToken.parse(token))
                    .filter(each -> each.slotId().point().equals(point.id()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Found find(PickupPoint point, String shown) {
        Optional<ReservationToken> scanned = scan.of(shown);
        return scanned.isPresent() ? scanned(point, scanned.get()) : byCode(point, shown);
    }

    /** Of another point nothing is told but that. */
    private Found scanned(PickupPoint point, ReservationToken token) {
        return reservations
                .find(token)
                .filter(each -> each.slotId().point().equals(point.id()) && showBoard.isShown(each))
                .map(each -> Found.of(Collections.singletonList(each)))
                .orElseGet(() -> Found.nothing(Verdict.refusedBy(Refusal.of(Refusals.CODE_NOT_FOUND))));
    }

    private Found byCode(PickupPoint point, String code) {
        ZoneId zone = point.zone();
        LocalDate today = showBoard.today(point);
        Instant from = today.minusDays(1).atStartOfDay(zone).toInstant();
        Instant to = today.plusDays(2).atStartOfDay(zone).toInstant();
        CodeOutcome outcome = findByCode.find(CodeLookup.at(point.id(), from, to), code);
        return outcome.verdict().isAllowed() ? Found.of(outcome.reservations()) : Found.nothing(outcome.verdict());
    }
}
