// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

/** How somebody paid at the counter, or was paid back. Stored by name: never rename a constant. */
public enum Means {
    CASH,
    CARD,
    CHEQUE,
    /** Meal vouchers and gift vouchers. */
    VOUCHER,
    OTHER
}
