// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.link;

import java.util.Optional;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.visit.ArrivalPolicy;
import org.creneau.storefront.visit.VisitView;
import org.creneau.storefront.visit.VisitViews;

/**
 * What the counter sees of who comes when it scans a code: only while the goods wait to be handed over, so that an old code
 * tells nobody anything. Thread-safe.
 */
public class CounterVisits {
    private final HandOverLinks links;
    private final Reservations reservations;
    private final VisitViews views;

    public CounterVisits(HandOverLinks links, Reservations reservations, VisitViews views) {
        this.links = links;
        this.reservations = reservations;
        this.views = views;
    }

    /** Empty for what was not signed here, is over, or does not wait to be handed over. */
    Optional<VisitView> of(String signed) {
        return links.token(signed)
                .flatMap(token -> reservations.find(ReservationToken.parse(token)))
                .filter(found -> ArrivalPolicy.WAITING.contains(found.state()))
                .map(views::of);
    }
}
