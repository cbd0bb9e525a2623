// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

/** What came of asking one shopper among many. */
public enum Asked {
    /** Asked now, or since the asking began. */
    ASKED,
    /** Asked before it began, and has not answered yet. */
    BEFORE,
    /** The reservation ended or moved meanwhile, so there is nothing to ask. */
    CHANGED
}
