// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Nothing is collected in a mall of so many square metres or more, or only nothing inside it; some trades, such as
 * food, are exempt.
 */
public final class MallCollect extends Limit {

    private final double fromSquareMeters;
    private final boolean insideOnly;
    private final Set<String> exceptTrades;

    private MallCollect(Terms terms, double fromSquareMeters, boolean insideOnly, Set<String> exceptTrades) {
        super(terms);
        this.fromSquareMeters = fromSquareMeters;
        this.insideOnly = insideOnly;
        this.exceptTrades = exceptTrades;
    }

    /** Neither inside the mall nor outside it. */
    public static MallCollect of(Terms terms, double fromSquareMeters, Set<String> exceptTrades) {
        Limits.notNegative("fromSquareMeters", fromSquareMeters);
        return new MallCollect(
                terms, fromSquareMeters, false, Collections.unmodifiableSet(new TreeSet<>(exceptTrades)));
    }

    /** Outside the mall one may collect. */
    public MallCollect insideOnly() {
        return new MallCollect(terms(), fromSquareMeters, true, exceptTrades);
    }

    @Override
    public String kind() {
        return "mall";
    }

    public double fromSquareMeters() {
        return fromSquareMeters;
    }

    public boolean isInsideOnly() {
        return insideOnly;
    }

    public Set<String> exceptTrades() {
        return exceptTrades;
    }

    @Override
    Check check(Trip trip, RegimeTimes times) {
        if (!isMeant(trip.shop())) {
            return Checks.ALWAYS_HOLDS;
        }
        Breach breach = Breach.of(Reason.COLLECT_FORBIDDEN_MALL)
                .with("mallSquareMeters", (long) trip.shop().mallSquareMeters())
                .with("fromSquareMeters", (long) fromSquareMeters);
        return Checks.whenever(times.always(), breach);
    }

    private boolean isMeant(Shop shop) {
        return shop.mallSquareMeters() > 0
                && shop.mallSquareMeters() >= fromSquareMeters
                && (!insideOnly || shop.handover() == Handover.INSIDE)
                && Collections.disjoint(shop.trades(), exceptTrades);
    }
}
