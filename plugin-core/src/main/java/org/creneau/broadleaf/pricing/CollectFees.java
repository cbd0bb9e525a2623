// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.pricing;

import java.util.Optional;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.point.PointId;
import org.creneau.slot.PriceTerms;

/**
 * SPI: what collecting costs at a point, in the order's currency. Asked on every page that shows slots and whenever a cart
 * with a place is priced, inside the transaction of that; so it must be quick and may not change the order. An agency that has
 * prices of its own (free for members, another currency) installs a bean {@code creneauCollectFees}. Thread-safe.
 */
public interface CollectFees {
    /**
     * Never null; {@link PriceTerms#none()} for a point that is not known.
     *
     * @param order the cart or order that is collected, with its customer and currency; empty for a visitor who has none
     */
    PriceTerms of(PointId point, Optional<Order> order);
}
