// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.util.Objects;

/**
 * How a point is reached by people who walk badly, or not: without a step, from a parking space kept for them, or with the goods
 * brought out to the kerb. Each is told for itself; the rest is in the words of {@link PickupPoint#accessNotes()}. Immutable and
 * thread-safe.
 */
public final class Access {

    private static final Access UNTOLD = new Access(AccessLevel.UNKNOWN, AccessLevel.UNKNOWN, AccessLevel.UNKNOWN);

    private final AccessLevel stepFree;
    private final AccessLevel parking;
    private final AccessLevel kerbHelp;

    private Access(AccessLevel stepFree, AccessLevel parking, AccessLevel kerbHelp) {
        this.stepFree = Objects.requireNonNull(stepFree, "step-free way in");
        this.parking = Objects.requireNonNull(parking, "accessible parking");
        this.kerbHelp = Objects.requireNonNull(kerbHelp, "help at the kerb");
    }

    /** Nothing is known of it. */
    public static Access untold() {
        return UNTOLD;
    }

    /** Whether the goods can be reached from the street without a step. */
    public Access withStepFree(AccessLevel level) {
        return new Access(level, parking, kerbHelp);
    }

    /** Whether there is a parking space for disabled people. */
    public Access withParking(AccessLevel level) {
        return new Access(stepFree, level, kerbHelp);
    }

    /** Whether somebody brings the goods out to who cannot come in. */
    public Access withKerbHelp(AccessLevel level) {
        return new Access(stepFree, parking, level);
    }

    public AccessLevel stepFree() {
        return stepFree;
    }

    public AccessLevel parking() {
        return parking;
    }

    public AccessLevel kerbHelp() {
        return kerbHelp;
    }

    /** Whether anybody who cannot take a step can count on getting in: not if it is so only in part, nor if nobody has said. */
    public boolean isStepFree() {
        return stepFree == AccessLevel.YES;
    }

    /** Whether anything is known. */
    public boolean isTold() {
        return !equals(UNTOLD);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Access
                && stepFree == ((Access) other).stepFree
                && parking == ((Access) other).parking
                && kerbHelp == ((Access) other).kerbHelp;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * stepFree.hashCode() + parking.hashCode()) + kerbHelp.hashCode();
    }

    /** For example {@code step-free YES, parking NO, help at the kerb UNKNOWN}. */
    @Override
    public String toString() {
        return "step-free " + stepFree + ", parking " + parking + ", help at the kerb " + kerbHelp;
    }
}
