// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

/** What a shopper is told. Stored by name: never rename a constant. */
public enum MessageKind {
    /** The order is placed and the slot is theirs. */
    CONFIRMED,
    /** The order waits to be collected. */
    READY,
    /** The slot is near. */
    REMINDER,
    /** The shop or the shopper has moved the reservation to another slot. */
    MOVED,
    /** The slot can no longer be kept as it is: the shopper is asked to choose. */
    CHOICE,
    /** A place that the shopper waited for has come free. */
    WAITLIST_OFFER,
    /** The slot is over and nobody came. */
    NOT_COLLECTED,
    /** The reservation is cancelled. */
    CANCELLED
}
