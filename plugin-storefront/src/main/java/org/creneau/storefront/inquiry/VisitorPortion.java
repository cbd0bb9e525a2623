// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.inquiry;

import java.util.Optional;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.CartPortion;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.broadleaf.cart.Portion;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What of their cart the visitor chooses a point or a slot for: the parameter {@code for} of the running request, which finder and
 * slot pages pass on, as {@link Portion} writes it; all of the cart without it. It says which, never whose: the cart is the
 * session's. Bean {@code creneauVisitorPortion}. Thread-safe.
 */
public class VisitorPortion {
    private static final String PARAMETER = "for";

    /** Empty for what no page of ours sends. */
    public Optional<Portion> asked() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        String text = request instanceof ServletRequestAttributes
                ? ((ServletRequestAttributes) request).getRequest().getParameter(PARAMETER)
                : null;
        return text == null ? Optional.of(Portion.all()) : Portion.parse(text);
    }

    /** Empty without a cart, and if the cart has it not, or no longer. */
    public Optional<CartPortion> inCart() {
        Order cart = CartState.getCart();
        return CollectCart.isCollectable(cart)
                ? asked().flatMap(portion -> CollectCart.look(cart, portion))
                : Optional.<CartPortion>empty();
    }

    /** Whether something was asked for that is not there. */
    public boolean isGone() {
        return !asked().isPresent() || (!asked().get().isAll() && !inCart().isPresent());
    }

    /** What a link adds to pass it on, after a question mark or an ampersand; empty for all of the cart. */
    public String query(String mark) {
        return asked().filter(portion -> !portion.isAll())
                .map(portion -> mark + PARAMETER + "=" + portion)
                .orElse("");
    }
}
