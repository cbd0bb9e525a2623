// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** Whether the hand-over meets no hour at which shops are closed while the limit counts. */
final class ShopHoursCheck implements Check {

    private final ActiveTimes counts;
    private final ActiveTimes closed;
    private final Hours open;

    ShopHoursCheck(ActiveTimes counts, ActiveTimes closed, Hours open) {
        this.counts = counts;
        this.closed = closed;
        this.open = open;
    }

    @Override
    public boolean holds(long leave, long from, long until, long back) {
        long end = Checks.after(from, until);
        long second = closed.first(from, end);
        while (second < end) {
            long free = closed.firstFree(second, end);
            if (counts.touch(second, free)) {
                return false;
            }
            second = closed.first(free, end);
        }
        return true;
    }

    @Override
    public Breach breach(long leave, long from, long until, long back) {
        return Breach.of(Reason.SHOP_CLOSED)
                .with("opensAt", open.start().toString())
                .with("closesAt", open.end().toString());
    }
}
