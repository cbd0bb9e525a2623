// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.asking;

import org.creneau.reservation.Conflict;
import org.creneau.reservation.StoreUnavailable;

/** Why a shopper could not be asked. Stored by name: never rename a constant. */
public enum AskingWhy {
    /** Others kept changing the reservation. */
    BUSY,
    /** The database was away. */
    AWAY,
    /** Something else, which the log of the node tells. */
    ERROR;

    static AskingWhy of(RuntimeException thrown) {
        if (thrown instanceof Conflict) {
            return BUSY;
        }
        return thrown instanceof StoreUnavailable ? AWAY : ERROR;
    }
}
