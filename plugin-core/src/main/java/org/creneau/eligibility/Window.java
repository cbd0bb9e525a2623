// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Instant;

/**
 * The stretch of the time line in which slots are looked for: those that start in [from, to). May be empty or upside
 * down, which finds nothing. Immutable and thread-safe.
 */
public final class Window {

    private final Instant from;
    private final Instant to;

    private Window(Instant from, Instant to) {
        this.from = from;
        this.to = to;
    }

    public static Window of(Instant from, Instant toExclusive) {
        return new Window(from, toExclusive);
    }

    public Instant from() {
        return from;
    }

    public Instant to() {
        return to;
    }

    public boolean isEmpty() {
        return !from.isBefore(to);
    }

    /** The part both windows share; may be empty. */
    public Window within(Window other) {
        return of(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Window && from.equals(((Window) other).from) && to.equals(((Window) other).to);
    }

    @Override
    public int hashCode() {
        return 31 * from.hashCode() + to.hashCode();
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
