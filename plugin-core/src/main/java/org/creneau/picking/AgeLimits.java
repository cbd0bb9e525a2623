// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;

/**
 * Port: how old one must be to be handed some goods, as the merchant has written it in the terms of SKUs, products and categories.
 * Implementations are thread-safe and change nothing.
 */
public interface AgeLimits {

    /** The years by the numbers of those lines; lines that anybody may be handed are left out. */
    Map<Long, Integer> of(Collection<OrderLine> lines);

    /** For a shop in which anybody is handed anything. */
    static AgeLimits none() {
        return lines -> Collections.emptyMap();
    }
}
