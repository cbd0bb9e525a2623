// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.List;
import org.broadleafcommerce.core.order.domain.FulfillmentOption;
import org.broadleafcommerce.core.order.service.FulfillmentOptionService;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;

/** The shop's fulfilment option for collecting: the first one of type PHYSICAL_PICKUP. */
public class PickupOption {
    private final FulfillmentOptionService options;

    public PickupOption(FulfillmentOptionService options) {
        this.options = options;
    }

    /** Throws {@link IllegalStateException} if the shop has none. */
    public FulfillmentOption get() {
        List<FulfillmentOption> found =
                options.readAllFulfillmentOptionsByFulfillmentType(FulfillmentType.PHYSICAL_PICKUP);
        if (found.isEmpty()) {
            throw new IllegalStateException(
                    "BLC_FULFILLMENT_OPTION has no row of type PHYSICAL_PICKUP. Maybe load_creneau_options.sql was not loaded?");
        }
        return found.get(0);
    }
}
