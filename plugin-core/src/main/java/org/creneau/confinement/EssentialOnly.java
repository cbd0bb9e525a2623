// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** Only shops that count as essential serve, for the purposes named: mostly shopping, seldom collecting. */
public final class EssentialOnly extends Limit {

    private EssentialOnly(Terms terms) {
        super(terms);
    }

    public static EssentialOnly of(Terms terms) {
        return new EssentialOnly(terms);
    }

    @Override
    public String kind() {
        return "essential-only";
    }

    @Override
    Check check(Trip trip, RegimeTimes times) {
        return trip.shop().isEssential()
                ? Checks.ALWAYS_HOLDS
                : Checks.whenever(times.always(), Breach.of(Reason.TRADE_NOT_ALLOWED));
    }
}
