// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.privacy;

/**
 * How much was taken out, and how much had to stay because it is still needed to hand an order over. Immutable and
 * thread-safe.
 */
public final class Erasure {

    private final int erased;
    private final int kept;

    private Erasure(int erased, int kept) {
        this.erased = erased;
        this.kept = kept;
    }

    public static Erasure of(int erased, int kept) {
        return new Erasure(erased, kept);
    }

    Erasure plus(Erasure other) {
        return of(erased + other.erased, kept + other.kept);
    }

    public int erased() {
        return erased;
    }

    /** Of orders that are not yet handed over or cancelled; ask again afterwards. */
    public int kept() {
        return kept;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Erasure && erased == ((Erasure) other).erased && kept == ((Erasure) other).kept;
    }

    @Override
    public int hashCode() {
        return 31 * erased + kept;
    }

    @Override
    public String toString() {
        return erased + " erased, " + kept + " kept";
    }
}
