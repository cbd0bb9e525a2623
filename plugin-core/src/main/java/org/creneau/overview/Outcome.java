// SPDX-License-Identifier: Apache-2.0
package org.creneau.overview;

/**
 * How pickups went: how many were handed over, how many of those after their slot, how many nobody came for, how many were made ready and
 * how many of those before their slot began. Immutable and thread-safe.
 */
public final class Outcome {

    private static final Outcome NONE = new Outcome(0, 0, 0, 0, 0);

    private final long collected;
    private final long late;
    private final long noShows;
    private final long ready;
    private final long readyInTime;

    private Outcome(long collected, long late, long noShows, long ready, long readyInTime) {
        this.collected = collected;
        this.late = late;
        this.noShows = noShows;
        this.ready = ready;
        this.readyInTime = readyInTime;
    }

    public static Outcome none() {
        return NONE;
    }

    /** So many more were handed over, some of them after their slot was over. */
    public Outcome collected(long some, long lateOnes) {
        return new Outcome(collected + some, late + lateOnes, noShows, ready, readyInTime);
    }

    public Outcome missed(long some) {
        return new Outcome(collected, late, noShows + some, ready, readyInTime);
    }

    /** So many more were made ready, some of them by the time their slot began. */
    public Outcome ready(long some, long inTime) {
        return new Outcome(collected, late, noShows, ready + some, readyInTime + inTime);
    }

    public Outcome plus(Outcome other) {
        return collected(other.collected, other.late).missed(other.noShows).ready(other.ready, other.readyInTime);
    }

    public long collected() {
        return collected;
    }

    public long late() {
        return late;
    }

    public long noShows() {
        return noShows;
    }

    public long ready() {
        return ready;
    }

    public long readyInTime() {
        return readyInTime;
    }

    /** Of those that were handed over or not come for, in tenths of a percent, rounded; 0 if there are none. */
    public long noShowPerMille() {
        return perMille(noShows, collected + noShows);
    }

    /** Of those that were handed over, in tenths of a percent, rounded; 0 if there are none. */
    public long latePerMille() {
        return perMille(late, collected);
    }

    /** Of those that were made ready, in tenths of a percent, rounded; 0 if there are none. */
    public long readyInTimePerMille() {
        return perMille(readyInTime, ready);
    }

    private static long perMille(long part, long all) {
        return all == 0 ? 0 : (2_000 * part + all) / (2 * all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outcome && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return collected + " handed over, " + late + " late, " + noShows + " not come for, " + ready + " ready, "
                + readyInTime + " in time";
    }
}
