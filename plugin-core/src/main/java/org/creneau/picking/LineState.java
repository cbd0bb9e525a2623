// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

/** What became of a line at picking. Stored by name: never rename a constant. */
public enum LineState {
    /** Nobody has looked for it yet. */
    OPEN,
    /** All of it is in the bag. */
    PICKED,
    /** Some or all of it is not there. */
    MISSING,
    /** Some or all of it was replaced by something else, as the shopper agreed. */
    SUBSTITUTED
}
