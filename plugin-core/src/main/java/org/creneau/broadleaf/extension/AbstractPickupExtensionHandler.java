// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.extension;

import java.time.Instant;
import java.util.Optional;
import org.broadleafcommerce.common.extension.AbstractExtensionHandler;
import org.broadleafcommerce.common.extension.ExtensionResultHolder;
import org.broadleafcommerce.common.extension.ExtensionResultStatusType;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.eligibility.Refusal;
import org.creneau.point.PointId;
import org.creneau.reservation.Collector;
import org.creneau.reservation.Reservation;
import org.creneau.slot.PriceTerms;
import org.creneau.slot.SlotId;

/** Has nothing to say. Thread-safe. */
public abstract class AbstractPickupExtensionHandler extends AbstractExtensionHandler
        implements PickupExtensionHandler {

    @Override
    public ExtensionResultStatusType mayHold(
            Collector collector, SlotId slot, Instant now, ExtensionResultHolder<Refusal> refusal) {
        return ExtensionResultStatusType.NOT_HANDLED;
    }

    @Override
    public ExtensionResultStatusType afterHold(Reservation hold) {
        return ExtensionResultStatusType.NOT_HANDLED;
    }

    @Override
    public ExtensionResultStatusType fee(
            PointId point, Optional<Order> order, ExtensionResultHolder<PriceTerms> terms) {
        return ExtensionResultStatusType.NOT_HANDLED;
    }
}
