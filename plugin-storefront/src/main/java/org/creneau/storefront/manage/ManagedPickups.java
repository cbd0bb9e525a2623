// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.manage;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.creneau.reservation.ChangePolicy;
import org.creneau.reservation.Reservation;
import org.creneau.storefront.held.ManageLinks;
import org.creneau.storefront.held.OrderPickup;
import org.creneau.storefront.held.OrderPickups;
import org.creneau.storefront.text.PickupTexts;

/**
 * Opens what a signed link is about. Every answer to such a link is kept in no cache and no search engine, and the pages it
 * leads to do not learn it: whoever has it can cancel. Thread-safe.
 */
public class ManagedPickups {
    private final ManageLinks links;
    private final OrderPickups pickups;
    private final ChangePolicy policy;
    private final PickupTexts texts;
    private final Clock clock;

    public ManagedPickups(
            ManageLinks links, OrderPickups pickups, ChangePolicy policy, PickupTexts texts, Clock clock) {
        this.links = links;
        this.pickups = pickups;
        this.policy = policy;
        this.texts = texts;
        this.clock = clock;
    }

    /** The reservation and its point; empty, and the response not found, if the link is no valid one. */
    Optional<OrderPickup> open(String signed, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        Optional<OrderPickup> found = find(signed);
        if (!found.isPresent()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        return found;
    }

    /** The same without a page; unknown, foreign and over are one empty answer. */
    public Optional<OrderPickup> find(String signed) {
        return links.read(signed).flatMap(pickups::atItsPoint);
    }

    /** Until when its shopper may move or cancel it. */
    public Instant changeableUntil(OrderPickup pickup) {
        return policy.until(pickup.reservation());
    }

    ManageView view(OrderPickup pickup, String signed) {
        Reservation reservation = pickup.reservation();
        Instant end = policy.until(reservation);
        ZoneId zone = pickup.point().zone();
        boolean changeable = isChangeable(pickup);
        return new ManageView(
                ManageLinks.PATH + signed,
                changeable,
                reservation.holdsPlace() && !changeable,
                texts.day(end.atZone(zone).toLocalDate()) + ", " + texts.time(end, zone));
    }

    /** Whether its shopper may move or cancel it now. */
    public boolean isChangeable(OrderPickup pickup) {
        return policy.allows(pickup.reservation(), clock.instant());
    }
}
