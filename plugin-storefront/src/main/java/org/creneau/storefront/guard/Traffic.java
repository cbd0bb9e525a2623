// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.guard;

/** Kinds of requests that are counted apart from each other. */
public enum Traffic {
    /** Has what somebody typed looked up, perhaps by an address service far away. */
    PLACE,
    /** Looks for points, slots and reasons. */
    SEARCH,
    /** Takes, moves or gives back a place, or joins a line. */
    CHANGE,
    /** Shows a key: a signed link, or the number of an order. */
    KEY,
    /** Costs nothing worth counting. */
    FREE
}
