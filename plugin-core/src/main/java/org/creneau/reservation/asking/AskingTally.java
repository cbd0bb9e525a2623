// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.asking;

/** How many were looked at and what came of them, in one time through. Immutable and thread-safe. */
public final class AskingTally {

    private static final AskingTally NOTHING = new AskingTally(0, 0, 0, 0);

    private final long seen;
    private final long asked;
    private final long before;
    private final long failed;

    private AskingTally(long seen, long asked, long before, long failed) {
        this.seen = seen;
        this.asked = asked;
        this.before = before;
        this.failed = failed;
    }

    public static AskingTally nothing() {
        return NOTHING;
    }

    /** Throws {@link IllegalArgumentException} for a number below 0. */
    public static AskingTally of(long seen, long asked, long before, long failed) {
        if (Math.min(Math.min(seen, asked), Math.min(before, failed)) < 0) {
            throw new IllegalArgumentException("a tally is " + seen + ", " + asked + ", " + before + ", " + failed
                    + ", allowed is 0 or more of each");
        }
        return new AskingTally(seen, asked, before, failed);
    }

    AskingTally plus(AskingTally more) {
        return of(seen + more.seen, asked + more.asked, before + more.before, failed + more.failed);
    }

    /** Live reservations that were looked at, in conflict or not. */
    public long seen() {
        return seen;
    }

    /** Shoppers who have been asked since it was decided. */
    public long asked() {
        return asked;
    }

    /** Those who had been asked before, and have yet to answer. */
    public long before() {
        return before;
    }

    /** Those who could not be asked. */
    public long failed() {
        return failed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AskingTally && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * (31 * (31 * seen + asked) + before) + failed);
    }

    @Override
    public String toString() {
        return seen + " seen, " + asked + " asked, " + before + " asked before, " + failed + " failed";
    }
}
