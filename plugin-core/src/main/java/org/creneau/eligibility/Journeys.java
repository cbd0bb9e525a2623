// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Optional;

/**
 * Port: what the shopper of the running request has said of home and way, kept in their session and nowhere else. Asked
 * by the cart and before payment, in the thread of the request. The bean {@code creneauJourneys} installs it; without a
 * storefront nobody says anything. Thread-safe.
 *
 * <p>The plugin believes what a shopper says of the groups they belong to. A shop that knows better, because it has seen
 * a card or because the customer's account says so, vouches for them here: it answers with the journey {@link Journey#of}
 * a shopper {@link org.creneau.confinement.Shopper.Builder#belongingTo belonging to} the groups it knows of.
 */
public interface Journeys {

    /** Empty outside a request and for a shopper who has said nothing. */
    Optional<Journey> current();

    /** For a shop that never asks. */
    static Journeys untold() {
        return Optional::empty;
    }
}
