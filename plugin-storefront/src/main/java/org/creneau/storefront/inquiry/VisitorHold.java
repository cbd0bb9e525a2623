// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.inquiry;

import org.creneau.eligibility.Inquiry;
import org.creneau.reservation.Collector;
import org.creneau.reservation.Reservation;

/** A slot that one group of the visitor's cart holds, and for what it would be asked now. For one request. */
public final class VisitorHold {
    private final Reservation reservation;
    private final Collector shopper;
    private final Inquiry inquiry;

    VisitorHold(Reservation reservation, Collector shopper, Inquiry inquiry) {
        this.reservation = reservation;
        this.shopper = shopper;
        this.inquiry = inquiry;
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
