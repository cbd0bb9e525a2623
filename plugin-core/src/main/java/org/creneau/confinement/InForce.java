// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** A limit and the regime it belongs to. Immutable and thread-safe. */
public final class InForce {

    private final Regime regime;
    private final Limit limit;

    InForce(Regime regime, Limit limit) {
        this.regime = regime;
        this.limit = limit;
    }

    public Regime regime() {
        return regime;
    }

    public Limit limit() {
        return limit;
    }

    @Override
    public String toString() {
        return limit.kind() + " of " + regime;
    }
}
