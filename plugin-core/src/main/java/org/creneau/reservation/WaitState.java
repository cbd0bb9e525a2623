// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

/** What became of somebody's wait. Stored by name: never rename a constant. */
public enum WaitState {
    /** In line. */
    WAITING,
    /** A place is kept for them, for a while. */
    OFFERED,
    /** They took a place that was offered. */
    TAKEN,
    /** They no longer wait. */
    LEFT,
    /** They left two offers unanswered. */
    LAPSED,
    /** No slot they waited for is ahead any more. */
    OVER;

    /** True if it is not over yet. */
    public boolean isOpen() {
        return this == WAITING || this == OFFERED;
    }
}
