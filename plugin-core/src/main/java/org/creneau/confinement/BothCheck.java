// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** A check that is asked only while the limit counts. */
final class BothCheck implements Check {

    private final ActiveTimes counts;
    private final Check check;

    BothCheck(ActiveTimes counts, Check check) {
        this.counts = counts;
        this.check = check;
    }

    @Override
    public boolean holds(long leave, long from, long until, long back) {
        return !counts.touch(from, Checks.after(from, until)) || check.holds(leave, from, until, back);
    }

    @Override
    public Breach breach(long leave, long from, long until, long back) {
        return check.breach(leave, from, until, back);
    }
}
