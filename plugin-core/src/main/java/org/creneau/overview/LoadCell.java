// SPDX-License-Identifier: Apache-2.0
package org.creneau.overview;

/**
 * What is taken of some slots together and what they can bear, in orders, 0 or more each. More may be taken than fits, since a merchant can
 * make slots smaller. Immutable and thread-safe.
 */
public final class LoadCell {

    /** How many levels a cell may have, beside that of no slots. */
    public static final int LEVELS = 5;

    private static final LoadCell EMPTY = new LoadCell(0, 0);

    private final int taken;
    private final int capacity;

    private LoadCell(int taken, int capacity) {
        this.taken = taken;
        this.capacity = capacity;
    }

    public static LoadCell of(int taken, int capacity) {
        return taken == 0 && capacity == 0 ? EMPTY : new LoadCell(taken, capacity);
    }

    public int taken() {
        return taken;
    }

    public int capacity() {
        return capacity;
    }

    /** Whether there is neither a slot nor an order. */
    public boolean isEmpty() {
        return taken == 0 && capacity == 0;
    }

    /** Rounded down, so that 100 is full; 100 if something is taken where nothing fits, 0 if there is no slot. */
    public int percent() {
        if (capacity == 0) {
            return taken == 0 ? 0 : 100;
        }
        return (int) Math.min(999, 100L * taken / capacity);
    }

    /** 0 if there is no slot or nothing is taken, 1 to 4 for each quarter that is begun, {@link #LEVELS} if it is full. */
    public int level() {
        int percent = percent();
        if (percent >= 100) {
            return LEVELS;
        }
        return taken == 0 ? 0 : 1 + percent / 25;
    }

    public LoadCell plus(LoadCell other) {
        return of(taken + other.taken, capacity + other.capacity);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LoadCell
                && taken == ((LoadCell) other).taken
                && capacity == ((LoadCell) other).capacity;
    }

    @Override
    public int hashCode() {
        return 31 * taken + capacity;
    }

    /** For example {@code 3/20}. */
    @Override
    public String toString() {
        return taken + "/" + capacity;
    }
}
