// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

/**
 * How many orders a way of handing over gets through: so many lockers' cells, each filled for the whole of a slot, or
 * so many lanes (counters, car bays, hatches), each busy for some minutes with one order. Both 1..10,000, a hand-over
 * 1..720 minutes. Immutable and thread-safe.
 */
public final class Throughput {

    private final int places;
    private final int minutesEach;

    private Throughput(int places, int minutesEach) {
        this.places = places;
        this.minutesEach = minutesEach;
    }

    /** Lockers: an order lies in its cell for its slot. Throws {@link org.creneau.point.InvalidSettings}. */
    public static Throughput ofCells(int cells) {
        Checks checks = new Checks();
        checks.within("cells", cells, 1, 10_000);
        checks.refuseIfAny();
        return new Throughput(cells, 0);
    }

    /**
     * Counters, bays or hatches with one order after the other. Throws {@link org.creneau.point.InvalidSettings} out of
     * bounds.
     */
    public static Throughput ofLanes(int lanes, int minutesEach) {
        Checks checks = new Checks();
        checks.within("lanes", lanes, 1, 10_000);
        checks.within("minutesEach", minutesEach, 1, SlotPattern.MAX_LENGTH_MINUTES);
        checks.refuseIfAny();
        return new Throughput(lanes, minutesEach);
    }

    /**
     * The most orders a slot can have.
     *
     * @param lengthMinutes the slot's length
     * @param ownMinutes the minutes of it that it need not share with the next slot: the step if that is shorter
     * @param pauseMinutes between two hand-overs of one lane
     */
    int ordersWithin(int lengthMinutes, int ownMinutes, int pauseMinutes) {
        if (minutesEach == 0) {
            return places * ownMinutes / lengthMinutes;
        }
        return places * (ownMinutes / (minutesEach + pauseMinutes));
    }

    /** Cells or lanes. */
    public int places() {
        return places;
    }

    /** 0 for cells. */
    public int minutesEach() {
        return minutesEach;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Throughput
                && places == ((Throughput) other).places
                && minutesEach == ((Throughput) other).minutesEach;
    }

    @Override
    public int hashCode() {
        return 31 * places + minutesEach;
    }

    @Override
    public String toString() {
        return minutesEach == 0 ? places + " cells" : places + " lanes of " + minutesEach + " min";
    }
}
