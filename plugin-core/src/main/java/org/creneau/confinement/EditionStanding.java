// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** How an edition of an own regime stands at some instant. */
public enum EditionStanding {
    /** The newest words, about which nothing was decided yet. */
    DRAFT,
    /** Decided, and its instant is still to come. */
    PLANNED,
    /** Published, and the one that holds. */
    IN_FORCE,
    /** The decision that nothing holds, and the one that counts. */
    WITHDRAWN,
    /** A later one has taken its place, perhaps before it ever counted. */
    OVER
}
