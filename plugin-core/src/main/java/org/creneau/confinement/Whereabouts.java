// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import org.creneau.territory.Place;

/**
 * A home of which only some areas are sure, judged for the best, by what binds it wherever it lies, or for the worst, by
 * whatever may bind it. Clocks and indicators are those of the shop, for want of others. Immutable and thread-safe.
 */
public final class Whereabouts {

    private final Place sure;
    private final boolean worst;

    private Whereabouts(Place sure, boolean worst) {
        this.sure = sure;
        this.worst = worst;
    }

    /** Only regimes that surely concern the home, and exemptions that may; the place names the areas that are sure. */
    public static Whereabouts atBest(Place sure) {
        return new Whereabouts(sure, false);
    }

    /** Every regime that may concern the home, and only exemptions that surely do. */
    public static Whereabouts atWorst(Place sure) {
        return new Whereabouts(sure, true);
    }

    boolean meet(Regime regime, Place shop) {
        boolean perhaps = worst == (regime.layer() != Layer.EXEMPTION);
        return regime.concernsShop(shop) && (perhaps || regime.surelyConcernsHome(sure));
    }
}
