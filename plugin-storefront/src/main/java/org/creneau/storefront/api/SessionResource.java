// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.util.Collections;
import java.util.List;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.storefront.guard.Traffic;
import org.creneau.storefront.text.PickupTexts;

/** {@code GET session} tells the CSRF token that every change must bring, and whether there is a cart to collect. Thread-safe. */
public class SessionResource implements ApiResource {
    private final FormToken tokens;
    private final PickupTexts texts;

    public SessionResource(FormToken tokens, PickupTexts texts) {
        this.tokens = tokens;
        this.texts = texts;
    }

    @Override
    public List<ApiRoute> routes() {
        return Collections.singletonList(ApiRoute.get("session", Traffic.FREE, this::show));
    }

    private ApiAnswer show(ApiRequest request) {
        return ApiAnswer.ok(json -> json.text("csrfParameter", tokens.parameter())
                .text("csrfToken", tokens.token())
                .text("language", texts.locale().toLanguageTag())
                .flag("cartCollectable", CollectCart.isCollectable(CartState.getCart())));
    }
}
