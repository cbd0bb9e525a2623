// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What regimes ask of goods: their trades and categories in the words of the regimes, such as {@code books}, and
 * whether they count as essential. Immutable and thread-safe.
 */
public final class Goods {

    private final Set<String> trades;
    private final boolean essential;

    private Goods(Set<String> trades, boolean essential) {
        this.trades = trades;
        this.essential = essential;
    }

    public static Goods ofTrades(Collection<String> words) {
        return new Goods(Collections.unmodifiableSet(new TreeSet<>(words)), false);
    }

    public Goods countingAsEssential(boolean value) {
        return new Goods(trades, value);
    }

    /** Unmodifiable, sorted. */
    public Set<String> trades() {
        return trades;
    }

    public boolean essential() {
        return essential;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Goods
                && trades.equals(((Goods) other).trades)
                && essential == ((Goods) other).essential;
    }

    @Override
    public int hashCode() {
        return Objects.hash(trades, essential);
    }

    @Override
    public String toString() {
        return trades + (essential ? ", essential" : "");
    }
}
