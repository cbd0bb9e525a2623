// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Optional;

/**
 * Port: what the shopper of the running request has said of home and way, kept in their session and nowhere else. Asked
 * by the cart and before payment, in the thread of the request. The bean {@code creneauJourneys} installs it; without a
 * storefront nobody says anything. Thread-safe.
 */
public interface Journeys {

    /** Empty outside a request and for a shopper who has said nothing. */
    Optional<Journey> current();

    /** For a shop that never asks. */
    static Journeys untold() {
        return Optional::empty;
    }
}
