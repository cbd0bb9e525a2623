// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.extension;

import java.time.Instant;
import java.util.Optional;
import org.broadleafcommerce.common.extension.ExtensionHandler;
import org.broadleafcommerce.common.extension.ExtensionResultHolder;
import org.broadleafcommerce.common.extension.ExtensionResultStatusType;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.eligibility.Refusal;
import org.creneau.point.PointId;
import org.creneau.reservation.Collector;
import org.creneau.reservation.Reservation;
import org.creneau.slot.PriceTerms;
import org.creneau.slot.SlotId;

/**
 * What a module may have to say about collecting. Extend {@link AbstractPickupExtensionHandler} and override what is wanted: a method
 * that is added later is then none of its concern. Handlers are asked by their priority, the lowest first; who has nothing to say
 * answers {@code NOT_HANDLED}, who ends the matter {@code HANDLED_STOP}. Thread-safe.
 */
public interface PickupExtensionHandler extends ExtensionHandler {

    /**
     * May that shopper hold that slot? When it is asked says {@link org.creneau.reservation.HoldGate#against}.
     *
     * @param refusal to be set to why not; the first that is set counts, and ends the matter by itself
     */
    ExtensionResultStatusType mayHold(
            Collector collector, SlotId slot, Instant now, ExtensionResultHolder<Refusal> refusal);

    /** That slot is held now; in the transaction of the hold, see {@link org.creneau.reservation.HoldGate#held}. */
    ExtensionResultStatusType afterHold(Reservation hold);

    /**
     * What does collecting there cost? When it is asked says {@link org.creneau.broadleaf.pricing.CollectFees#of}.
     *
     * @param order empty for a visitor who has no cart
     * @param terms what the merchant set, or the handler before; to be set to what counts instead
     */
    ExtensionResultStatusType fee(PointId point, Optional<Order> order, ExtensionResultHolder<PriceTerms> terms);
}
