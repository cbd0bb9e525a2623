// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

/** Why what is booked no longer fits hours or plan. Stored by name: never rename a constant. */
public enum SlotConflict {
    /** The point is not open for the whole of the slot. */
    POINT_CLOSED,
    /** The slot overlaps a break. */
    BREAK,
    /** More is booked than the slot can bear, and this was booked after what fits. */
    OVER_CAPACITY
}
