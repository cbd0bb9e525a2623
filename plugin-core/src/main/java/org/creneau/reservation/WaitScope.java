// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

/** How much somebody waits for. Stored by name: never rename a constant. */
public enum WaitScope {
    /** One slot and no other. */
    SLOT,
    /** Any slot that starts on one day of the point's calendar. */
    DAY,
    /** Any slot of the point within its booking horizon. */
    POINT
}
