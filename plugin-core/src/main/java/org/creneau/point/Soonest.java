// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

/**
 * Whether a point offers "as soon as possible" as the first choice among its slots. Stored by name, but for {@link #AS_THE_SHOP},
 * which is an empty column: never rename a constant.
 */
public enum Soonest {
    /** The point says nothing: what the shop has set for all of them holds. */
    AS_THE_SHOP,
    OFFERED,
    NOT_OFFERED
}
