// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.identity;

import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.reservation.Collector;

/** Adds to somebody who wants a place what the limits are asked of, and their language. Bean {@code creneauIdentities}. Thread-safe. */
public class Identities {

    private final Networks networks;
    private final Households households;
    private Languages languages = Languages.unknown();

    public Identities(Networks networks, Households households) {
        this.networks = networks;
        this.households = households;
    }

    /** Nothing is known, so no limit but that of the customer binds. */
    public static Identities untold() {
        return new Identities(Networks.unknown(), Households.unlimited());
    }

    /** In which language the shop is read; not known unless set. */
    public void setLanguages(Languages value) {
        this.languages = value;
    }

    /** The same collector, with the network and language of the running request and the household of that order. */
    public Collector identify(Collector collector, Order order) {
        return collector
                .through(networks.current())
                .ofHousehold(households.of(order))
                .speaking(languages.current());
    }
}
