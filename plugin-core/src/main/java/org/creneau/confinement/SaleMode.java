// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** In which way goods can be sold by a shop that takes orders. Stored by name: never rename a constant. */
public enum SaleMode {
    /** Delivered and collected. */
    NORMAL,
    COLLECT_ONLY,
    DELIVERY_ONLY,
    /** Neither. */
    NOT_NOW;

    static SaleMode of(boolean collected, boolean delivered) {
        if (collected) {
            return delivered ? NORMAL : COLLECT_ONLY;
        }
        return delivered ? DELIVERY_ONLY : NOT_NOW;
    }

    public boolean isCollected() {
        return this == NORMAL || this == COLLECT_ONLY;
    }
}
