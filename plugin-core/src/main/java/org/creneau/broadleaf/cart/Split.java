// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the units of one line are shared out among the parts of a cart: what is delivered, and each pickup group. Every part
 * named has one unit at least, and only {@link #more} and {@link #less} change how many there are in all. Immutable.
 *
 * @param <P> what a part is known by; its {@code equals} tells parts apart
 */
final class Split<P> {
    private final Map<P, Integer> units;

    private Split(Map<P, Integer> units) {
        this.units = units;
    }

    /** Nothing anywhere. */
    static <P> Split<P> none() {
        return new Split<P>(Collections.<P, Integer>emptyMap());
    }

    /** In the order in which parts come in, so that of two equals the first is meant. */
    Set<P> parts() {
        return Collections.unmodifiableSet(units.keySet());
    }

    /** 0 for a part that has none of it. */
    int in(P part) {
        return units.getOrDefault(part, 0);
    }

    /** The quantity of the line. */
    int total() {
        int total = 0;
        for (int each : units.values()) {
            total = Math.addExact(total, each);
        }
        return total;
    }

    /** Throws {@link IllegalArgumentException} below 0. */
    Split<P> with(P part, int more) {
        if (more < 0) {
            throw new IllegalArgumentException("units to add are " + more + ", allowed is 0 and more");
        }
        return set(part, Math.addExact(in(part), more));
    }

    /** Throws {@link IllegalArgumentException} unless the first part has so many, and one is moved at least. */
    Split<P> moved(P from, P to, int moved) {
        if (moved < 1 || moved > in(from)) {
            throw new IllegalArgumentException("units to move are " + moved + ", allowed is 1.." + in(from));
        }
        return set(from, in(from) - moved).with(to, moved);
    }

    /**
     * Adds to the part that has most of it; among equals to the one that is preferred most. Where none has any, it stays none.
     *
     * @param preferred every part, the most preferred first
     */
    Split<P> more(int added, List<P> preferred) {
        P most = null;
        for (P part : preferred) {
            if (in(part) > 0 && (most == null || in(part) > in(most))) {
                most = part;
            }
        }
        return most == null ? this : with(most, added);
    }

    /**
     * Takes from the parts in turn.
     *
     * @param turn every part, the first to give first
     */
    Split<P> less(int taken, List<P> turn) {
        Split<P> left = this;
        int open = taken;
        for (P part : turn) {
            int here = Math.min(open, left.in(part));
            left = left.set(part, left.in(part) - here);
            open -= here;
        }
        if (open > 0) {
            throw new IllegalArgumentException("units to take are " + taken + ", allowed is 0.." + (taken - open));
        }
        return left;
    }

    private Split<P> set(P part, int quantity) {
        Map<P, Integer> next = new LinkedHashMap<P, Integer>(units);
        if (quantity == 0) {
            next.remove(part);
        } else {
            next.put(part, quantity);
        }
        return new Split<P>(next);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Split && units.equals(((Split<?>) other).units);
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }

    @Override
    public String toString() {
        return units.toString();
    }
}
