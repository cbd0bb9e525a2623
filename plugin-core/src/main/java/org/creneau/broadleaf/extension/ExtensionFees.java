// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.extension;

import java.util.Optional;
import org.broadleafcommerce.common.extension.ExtensionResultHolder;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.broadleaf.pricing.CollectFees;
import org.creneau.point.PointId;
import org.creneau.slot.PriceTerms;

/** Lets the handlers change what the merchant set. Bean {@code creneauCollectFees}. Thread-safe. */
public class ExtensionFees implements CollectFees {
    private final CollectFees set;
    private final PickupExtensionManager manager;

    public ExtensionFees(CollectFees set, PickupExtensionManager manager) {
        this.set = set;
        this.manager = manager;
    }

    @Override
    public PriceTerms of(PointId point, Optional<Order> order) {
        ExtensionResultHolder<PriceTerms> terms = new ExtensionResultHolder<PriceTerms>();
        PriceTerms before = set.of(point, order);
        terms.setResult(before);
        manager.getProxy().fee(point, order, terms);
        PriceTerms asked = terms.getResult();
        return asked == null ? before : asked;
    }
}
