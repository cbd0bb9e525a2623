// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import java.util.HashMap;
import java.util.Map;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationToken;

/** The codes that a shopper has just shown, so that handing over takes one tap more. They go into the page and nowhere else. */
final class Shown {

    private final Map<ReservationToken, String> codes = new HashMap<>();

    static Shown nothing() {
        return new Shown();
    }

    static Shown of(Iterable<Reservation> reservations) {
        Shown shown = new Shown();
        for (Reservation each : reservations) {
            shown.codes.put(each.token(), each.code().value());
        }
        return shown;
    }

    boolean isNothing() {
        return codes.isEmpty();
    }

    /** Empty if it was not shown. */
    String codeFor(ReservationToken token) {
        return codes.getOrDefault(token, "");
    }

    boolean has(ReservationToken token) {
        return codes.containsKey(token);
    }
}
