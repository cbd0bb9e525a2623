// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

/** By what a pick list is cut into parts. */
public enum Grouping {
    /** Those that begin and end together. */
    SLOT,
    /** Those that begin within one hour of the point's clock. */
    HOUR
}
