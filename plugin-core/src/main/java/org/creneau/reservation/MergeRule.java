// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

/** What becomes of the places of a cart that was merged into another. Named by property: never rename a constant. */
public enum MergeRule {
    /** A group of the cart that stays and has no place gets one of theirs, the others are given back. */
    KEEP,
    /** All of them are given back. */
    RELEASE
}
