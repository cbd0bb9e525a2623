// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

/**
 * Whether goods of an order that was placed and is not collected go on sale again at the point. Stored by name: never rename a
 * constant.
 */
public enum Restock {
    /** Always: they lie on the shelf as before. */
    ALWAYS,
    /** Unless the order was being prepared, as where it is cooked or cut to size. */
    UNLESS_PREPARED,
    /** Never: somebody counts them first. */
    NEVER
}
