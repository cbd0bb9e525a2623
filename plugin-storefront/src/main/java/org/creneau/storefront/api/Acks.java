// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

/** How many things can be confirmed at once, and how long the key of one may be. */
final class Acks {
    static final int MOST = 20;
    static final int LONGEST = 200;

    private Acks() {}
}
