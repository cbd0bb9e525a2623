// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** Broken at every hand-over while the limit counts, since home, shop or shopper break it whatever the time. */
final class StandingCheck implements Check {

    private final ActiveTimes counts;
    private final Breach breach;

    StandingCheck(ActiveTimes counts, Breach breach) {
        this.counts = counts;
        this.breach = breach;
    }

    @Override
    public boolean holds(long leave, long from, long until, long back) {
        return !counts.touch(from, Checks.after(from, until));
    }

    @Override
    public Breach breach(long leave, long from, long until, long back) {
        return breach;
    }
}
