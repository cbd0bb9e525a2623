// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.identity;

import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.reservation.Collector;

/** Adds to somebody who wants a place what the limits are asked of. Bean {@code creneauIdentities}. Thread-safe. */
public class Identities {

    private final Networks networks;
    private final Households households;

    public Identities(Networks networks, Households households) {
        this.networks = networks;
        this.households = households;
    }

    /** Nothing is known, so no limit but that of the customer binds. */
    public static Identities untold() {
        return new Identities(Networks.unknown(), Households.unlimited());
    }

    /** The same collector, with the network of the running request and the household of that order. */
    public Collector identify(Collector collector, Order order) {
        return collector.through(networks.current()).ofHousehold(households.of(order));
    }
}
