// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

/** What staff have to do after a {@link Choice} has ended. Stored by name: never rename a constant. */
public enum FollowUp {
    /** Nothing. */
    NONE,
    /** Refund what was paid: the reservation was cancelled. */
    REFUND,
    /** Decide, and call the shopper: the reservation stands as it did, though its slot cannot be kept. */
    DECIDE
}
