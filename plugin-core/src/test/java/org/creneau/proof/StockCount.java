// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof;

/** What a shelf's row says and what the reservations have of it together, both seen at one moment. */
public record StockCount(int onHand, int taken, int held) {

    public boolean isWithin() {
        return taken == held && taken <= onHand;
    }
}
