// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentOption;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.slot.SlotId;

/** Writes a plan into Broadleaf's cart and has it priced. Thread-safe. */
final class CartChange {
    private static final Log LOG = LogFactory.getLog(CartChange.class);

    private final Hosts hosts;
    private final PickupPoints points;

    CartChange(Hosts hosts, PickupPoints points) {
        this.hosts = hosts;
        this.points = points;
    }

    /** Throws {@link IllegalStateException} if the shop has no option for collecting, before anything is done. */
    void require() {
        hosts.option().get();
    }

    /** A stored group without lines, since a place is held for a number. */
    Part make(Order cart) {
        return new Part(hosts.lines().stored(cart));
    }

    /** Nothing was put into it. Should that fail, core takes the empty group out at the next change of the cart. */
    void unmake(Part part) {
        try {
            hosts.lines().delete(part.group());
        } catch (RuntimeException e) {
            LOG.warn("Fulfilment group " + part.group().getId() + " is empty and stays until the cart is changed", e);
        }
    }

    Order collect(Step step, Part target, SlotId slot) throws PricingException {
        PickupPoint point = points.find(slot.point())
                .orElseThrow(
                        () -> new IllegalStateException("Point " + slot.point() + " vanished while it was chosen."));
        FulfillmentOption option = hosts.option().get();
        return inOneTransaction(step, () -> {
            FulfillmentGroup group = target.group();
            group.setFulfillmentOption(option);
            group.setType(FulfillmentType.PHYSICAL_PICKUP);
            group.setAddress(hosts.address().of(point));
        });
    }

    /** Without type, option and address, as core makes a group. */
    Order deliver(Step step, Part target) throws PricingException {
        return inOneTransaction(step, () -> {
            if (target.isCollected()) {
                FulfillmentGroup group = target.group();
                group.setType(null);
                group.setFulfillmentOption(null);
                group.setAddress(null);
            }
        });
    }

    /** A cart whose lines have moved and whose price is not known would show one thing and hold another. */
    private Order inOneTransaction(Step step, Runnable target) throws PricingException {
        try {
            return hosts.transactions().required(() -> {
                target.run();
                return write(step);
            });
        } catch (Unpriced e) {
            throw e.why;
        }
    }

    private Order write(Step step) {
        hosts.lines().arrange(step.cart(), step.after());
        try {
            return hosts.orders().save(step.cart(), true);
        } catch (PricingException e) {
            throw new Unpriced(e);
        }
    }

    /** Carries what is checked out of a transaction, which it rolls back. */
    private static final class Unpriced extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final PricingException why;

        private Unpriced(PricingException why) {
            super(why);
            this.why = why;
        }
    }
}
