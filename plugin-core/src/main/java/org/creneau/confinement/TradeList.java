// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Only some trades or goods may be served, or all but some. */
public final class TradeList extends Limit {

    private final boolean areAllowed;
    private final Set<String> trades;

    private TradeList(Terms terms, boolean areAllowed, Set<String> trades) {
        super(terms);
        this.areAllowed = areAllowed;
        this.trades = Collections.unmodifiableSet(new TreeSet<>(trades));
    }

    /** A shop of one of these may serve. */
    public static TradeList only(Terms terms, Set<String> trades) {
        return new TradeList(terms, true, trades);
    }

    /** A shop of one of these may not. */
    public static TradeList allBut(Terms terms, Set<String> trades) {
        return new TradeList(terms, false, trades);
    }

    @Override
    public String kind() {
        return "trades";
    }

    public boolean areAllowed() {
        return areAllowed;
    }

    public Set<String> trades() {
        return trades;
    }

    @Override
    Check check(Trip trip, RegimeTimes times) {
        boolean listed = !Collections.disjoint(trip.shop().trades(), trades);
        if (listed == areAllowed) {
            return Checks.ALWAYS_HOLDS;
        }
        Breach breach = Breach.of(Reason.TRADE_NOT_ALLOWED).with("trades", String.join(", ", trades));
        return Checks.whenever(times.always(), breach);
    }
}
