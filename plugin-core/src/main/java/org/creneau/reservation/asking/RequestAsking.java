// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.asking;

import java.time.Clock;
import java.util.Objects;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Transactions;

/**
 * Use case: staff decide that the shoppers of all broken pickups are asked. It is written down and nothing else: {@link AskShoppers}
 * works it off. Who decides the same again before anything of it was done, as by a second click, gets the one that waits. Thread-safe.
 */
public final class RequestAsking {

    private static final int LOOKED_AT = 20;

    private final Askings askings;
    private final Transactions transactions;
    private final Clock clock;

    public RequestAsking(Askings askings, Transactions transactions, Clock clock) {
        this.askings = Objects.requireNonNull(askings, "askings");
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Written when this returns.
     *
     * @param staff one of the staff, otherwise {@link IllegalArgumentException}
     */
    public Asking request(AskingScope scope, Actor staff) {
        Asking wanted = Asking.of(scope, staff, clock.instant());
        return transactions.separate(() -> askings.latest(LOOKED_AT).stream()
                .filter(each -> each.isUntouched() && each.scope().equals(scope))
                .findFirst()
                .orElseGet(() -> askings.add(wanted)));
    }
}
