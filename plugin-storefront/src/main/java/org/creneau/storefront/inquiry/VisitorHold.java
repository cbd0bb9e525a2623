// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.inquiry;

import java.math.BigDecimal;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.eligibility.Inquiry;
import org.creneau.reservation.Collector;
import org.creneau.reservation.Reservation;

/** A slot that one group of the visitor's cart holds, and for what it would be asked now. For one request. */
public final class VisitorHold {
    private final FulfillmentGroup group;
    private final Reservation reservation;
    private final Collector shopper;
    private final Inquiry inquiry;

    VisitorHold(FulfillmentGroup group, Reservation reservation, Collector shopper, Inquiry inquiry) {
        this.group = group;
        this.reservation = reservation;
        this.shopper = shopper;
        this.inquiry = inquiry;
    }

    /** What it costs to collect the group, as it was priced last; 0 if it was not. */
    public BigDecimal price() {
        Money price = group.getFulfillmentPrice();
        return price == null ? BigDecimal.ZERO : price.getAmount();
    }

    /** The cart. */
    public Order order() {
        return group.getOrder();
    }

    public Reservation reservation() {
        return reservation;
    }

    /** Its holder, with what is in the group now. */
    public Collector shopper() {
        return shopper;
    }

    /** For any slot, as if this one were free. */
    public Inquiry inquiry() {
        return inquiry;
    }
}
