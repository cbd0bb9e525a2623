// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import org.creneau.storefront.inquiry.VisitorPortion;

/** The parameter {@code for}: what of the visitor's cart is meant, as {@link VisitorPortion} reads it. Thread-safe. */
final class ForParam {
    private static final int LONGEST = 500;

    private final VisitorPortion portions = new VisitorPortion();

    /** Throws an {@link ApiProblem} for what can be no part of any cart. */
    void checkForm(Params params) {
        String portion = params.text("for", LONGEST);
        if (!portions.asked().isPresent()) {
            throw ApiProblem.parameter("for", portion, "nothing for all of the cart, or what a hold says it is for");
        }
    }

    /** The same, and one for a part that the cart has not, or no longer. */
    void check(Params params) {
        checkForm(params);
        if (portions.isGone()) {
            throw ApiProblem.of(409, "cart-changed");
        }
    }

    VisitorPortion portions() {
        return portions;
    }
}
