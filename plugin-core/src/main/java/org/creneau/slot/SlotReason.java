// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Why a slot on the grid cannot be booked now, in the order in which reasons are shown. */
public enum SlotReason {
    /** It starts before the end of the point's pause. */
    POINT_PAUSED,
    /** The point takes no orders at the moment, whatever the slot. */
    ORDERS_STOPPED,
    /** It has started already. */
    PAST,
    /** The order would not be ready. */
    TOO_SOON,
    /** Its cut-off has passed. */
    CUT_OFF,
    /** It is not released yet. */
    NOT_RELEASED,
    /** It is kept for people to whom the shopper does not belong. */
    KEPT_FOR_OTHERS,
    /** One order more does not fit. */
    ORDERS_FULL,
    /** One order more does not fit before the places that are kept back are released. */
    ORDERS_KEPT_BACK,
    /** So many items more do not fit. */
    ITEMS_FULL,
    /** So many minutes of preparation more do not fit. */
    MINUTES_FULL;

    private static final SlotReason[] ALL = values();

    int bit() {
        return 1 << ordinal();
    }

    boolean isIn(int bits) {
        return (bits & bit()) != 0;
    }

    static Set<SlotReason> in(int bits) {
        Set<SlotReason> reasons = EnumSet.noneOf(SlotReason.class);
        for (SlotReason reason : ALL) {
            if (reason.isIn(bits)) {
                reasons.add(reason);
            }
        }
        return Collections.unmodifiableSet(reasons);
    }
}
