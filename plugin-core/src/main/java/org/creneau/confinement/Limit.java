// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/**
 * One thing a regime asks of an outing or of a shop, and on what ground. Every kind is a class of its own, named as a
 * file names it by {@link #kind()}. Immutable and thread-safe.
 */
public abstract class Limit {

    private final Terms terms;

    Limit(Terms terms) {
        this.terms = terms;
    }

    /** The word for it in files and in an exemption's "suspends"; never changes. */
    public abstract String kind();

    public final Terms terms() {
        return terms;
    }

    /** What is left to ask about times once the trip is known. Limits that only inform always hold. */
    abstract Check check(Trip trip, RegimeTimes times);

    /** When it counts at all. */
    ActiveTimes counts(RegimeTimes times) {
        return times.always();
    }
}
