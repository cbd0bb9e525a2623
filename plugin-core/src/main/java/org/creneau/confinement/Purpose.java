// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** What a person goes out for. A limit binds some of these. */
public enum Purpose {
    /** To collect an order. */
    COLLECT,
    /** To choose and buy in a shop. */
    SHOP,
    /** Exercise, a walk, a pet. */
    EXERCISE,
    /** Nobody goes out: the shop brings the goods. Only lists of trades ask about it. */
    DELIVERY
}
