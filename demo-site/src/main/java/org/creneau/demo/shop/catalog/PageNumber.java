// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.catalog;

import org.jspecify.annotations.Nullable;

/** A page number from an address: 1 to {@value #LAST}; anything else is page 1. Stateless. */
final class PageNumber {
    private static final int LAST = 9999;

    private PageNumber() {}

    static int parse(@Nullable String typed) {
        if (typed == null || !typed.matches("[0-9]{1,4}")) {
            return 1;
        }
        return Math.max(1, Math.min(LAST, Integer.parseInt(typed)));
    }
}
