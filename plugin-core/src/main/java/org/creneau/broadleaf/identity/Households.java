// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.identity;

import org.broadleafcommerce.core.order.domain.Order;

/**
 * SPI: for whom one running reservation is allowed. Asked when a slot is held, with what the cart knows by then, and again
 * at checkout before payment, when e-mail and billing address are known; in the request, outside any transaction of the
 * plugin. Bean {@code creneauHouseholds} installs one; the plugin's own is chosen by the property {@code
 * creneau.oneActive}. Implementations are thread-safe.
 */
public interface Households {

    /**
     * A word of at most 32 characters, the same for every order of that customer or household, which names nobody to whoever
     * reads the table; empty if nothing is known or nobody is limited.
     */
    String of(Order order);

    /** Nobody is limited. */
    static Households unlimited() {
        return order -> "";
    }
}
