// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.cart;

import org.creneau.broadleaf.checkout.LineUnits;

/** One line as far as it is in one part of a cart. Built per request. */
public final class PartLine {
    private final LineUnits units;

    PartLine(LineUnits units) {
        this.units = units;
    }

    public long getId() {
        return units.line().getId();
    }

    public String getName() {
        String name = units.line().getName();
        return name == null ? "" : name;
    }

    /** How many of it are in this part. */
    public int getUnits() {
        return units.units();
    }
}
