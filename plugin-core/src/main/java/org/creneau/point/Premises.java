// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What rules about shops ask of a point: its trades in the words of the regimes (such as {@code food} or {@code books}),
 * whether it counts as essential, and the mall around it, if there is one: its lettable area in m2 and whether orders
 * change hands inside. Immutable and thread-safe.
 */
public final class Premises {

    private static final Premises ORDINARY = new Premises(Collections.emptySet(), false, 0, false);

    private final Set<String> trades;
    private final boolean essential;
    private final int mallSquareMeters;
    private final boolean insideMall;

    private Premises(Set<String> trades, boolean essential, int mallSquareMeters, boolean insideMall) {
        this.trades = trades;
        this.essential = essential;
        this.mallSquareMeters = mallSquareMeters;
        this.insideMall = insideMall;
    }

    /** Of no named trade, not essential, in no mall. */
    public static Premises ordinary() {
        return ORDINARY;
    }

    public Premises ofTrades(Collection<String> words) {
        Set<String> sorted = Collections.unmodifiableSet(new TreeSet<>(words));
        return new Premises(sorted, essential, mallSquareMeters, insideMall);
    }

    public Premises countingAsEssential(boolean value) {
        return new Premises(trades, value, mallSquareMeters, insideMall);
    }

    /**
     * In a mall of that lettable area, 1..1,000,000 m2, with the hand-over inside or at an outer door; throws {@link
     * InvalidSettings} out of bounds.
     */
    public Premises inMall(int squareMeters, boolean handoverInside) {
        if (squareMeters < 1 || squareMeters > 1_000_000) {
            throw InvalidSettings.of(Problem.of("mallSquareMeters", squareMeters, "1..1000000"));
        }
        return new Premises(trades, essential, squareMeters, handoverInside);
    }

    /** Unmodifiable, sorted. */
    public Set<String> trades() {
        return trades;
    }

    public boolean essential() {
        return essential;
    }

    /** 0 where there is no mall. */
    public int mallSquareMeters() {
        return mallSquareMeters;
    }

    public boolean insideMall() {
        return insideMall;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Premises
                && trades.equals(((Premises) other).trades)
                && essential == ((Premises) other).essential
                && mallSquareMeters == ((Premises) other).mallSquareMeters
                && insideMall == ((Premises) other).insideMall;
    }

    @Override
    public int hashCode() {
        return 31 * trades.hashCode() + mallSquareMeters;
    }

    @Override
    public String toString() {
        return trades
                + (essential ? ", essential" : "")
                + (mallSquareMeters == 0
                        ? ""
                        : ", mall of " + mallSquareMeters + " m2" + (insideMall ? ", inside" : ""));
    }
}
