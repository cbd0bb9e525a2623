// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import java.util.HashMap;
import java.util.Map;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationToken;

/**
 * What the board shows beside what it is of: the codes that a shopper has just shown, so that handing over takes one tap more and which go
 * into the page and nowhere else, and where bags wait.
 */
final class Shown {

    private final Map<ReservationToken, String> codes = new HashMap<>();

    private final Map<ReservationToken, String> bags = new HashMap<>();

    void waiting(ReservationToken token, String words) {
        bags.put(token, words);
    }

    /** Empty if there is no bag yet. */
    String bagsOf(ReservationToken token) {
        return bags.getOrDefault(token, "");
    }

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
