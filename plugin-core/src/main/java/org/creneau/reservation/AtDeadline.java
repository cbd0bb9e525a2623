// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

/**
 * What becomes of a reservation whose shopper has not answered a {@link Choice} by its deadline, as the merchant said when
 * the shopper was asked. None of them moves it. Stored by name: never rename a constant.
 */
public enum AtDeadline {
    /** It stays as it is. */
    KEEP,
    /** It is cancelled, and staff find a note to refund it. */
    CANCEL,
    /** It stays as it is, and staff find a note to decide. */
    STAFF
}
