// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A mixed cart, split into what can be collected now, what from which instant on, and what nobody knows when. Immutable
 * if its lines are.
 *
 * @param <T> a line of the cart
 */
public final class CartSplit<T> {

    private final List<T> now = new ArrayList<>();
    private final SortedMap<Instant, List<T>> later = new TreeMap<>();
    private final List<T> unknown = new ArrayList<>();

    private CartSplit() {}

    /** Splits the lines by the goods each is, for an order that would be collected at that instant. */
    public static <T> CartSplit<T> of(List<T> lines, Function<T, Goods> goodsOf, Selling selling, Instant at) {
        CartSplit<T> split = new CartSplit<>();
        for (T line : lines) {
            split.add(line, selling.collectableFrom(goodsOf.apply(line), at), at);
        }
        return split;
    }

    private void add(T line, Optional<Instant> from, Instant at) {
        if (!from.isPresent()) {
            unknown.add(line);
        } else if (from.get().equals(at)) {
            now.add(line);
        } else {
            later.computeIfAbsent(from.get(), any -> new ArrayList<>()).add(line);
        }
    }

    public List<T> now() {
        return Collections.unmodifiableList(now);
    }

    /** By the instant from which they can be collected. */
    public SortedMap<Instant, List<T>> later() {
        return Collections.unmodifiableSortedMap(later);
    }

    /** What cannot be collected, as far as the regimes say. */
    public List<T> unknown() {
        return Collections.unmodifiableList(unknown);
    }

    /** True if everything can be collected now. */
    public boolean isWhole() {
        return later.isEmpty() && unknown.isEmpty();
    }

    @Override
    public String toString() {
        return "now " + now + ", later " + later + ", unknown " + unknown;
    }
}
