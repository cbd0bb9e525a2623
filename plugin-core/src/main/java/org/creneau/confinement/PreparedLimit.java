// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** A limit made ready for one trip: when it counts there, and what is left to ask. Immutable and thread-safe. */
final class PreparedLimit {

    private final InForce what;
    private final Treatment treatment;
    private final ActiveTimes counts;
    private final Check check;

    PreparedLimit(InForce what, Treatment treatment, ActiveTimes counts, Check check) {
        this.what = what;
        this.treatment = treatment;
        this.counts = counts;
        this.check = check;
    }

    InForce what() {
        return what;
    }

    Treatment treatment() {
        return treatment;
    }

    ActiveTimes counts() {
        return counts;
    }

    Check check() {
        return check;
    }

    boolean canFail() {
        return check != Checks.ALWAYS_HOLDS;
    }
}
