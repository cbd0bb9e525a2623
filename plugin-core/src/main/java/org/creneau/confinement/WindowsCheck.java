// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** Whether the whole outing lies in one of some windows, if it meets a time at which that is asked. */
final class WindowsCheck implements Check {

    private final ActiveTimes counts;
    private final ActiveTimes[] windows;
    private final Breach breach;

    WindowsCheck(ActiveTimes counts, ActiveTimes[] windows, Breach breach) {
        this.counts = counts;
        this.windows = windows;
        this.breach = breach;
    }

    @Override
    public boolean holds(long leave, long from, long until, long back) {
        long end = Math.max(back, Checks.after(from, until));
        return !counts.touch(leave, end) || isInOneWindow(leave, end);
    }

    private boolean isInOneWindow(long leave, long end) {
        for (ActiveTimes window : windows) {
            if (window.at(leave) && window.firstFree(leave, end) == end) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Breach breach(long leave, long from, long until, long back) {
        return breach;
    }
}
