// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.held;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.broadleaf.pricing.CollectPrices;
import org.creneau.notice.CollectBoxes;
import org.creneau.reservation.Reservation;
import org.creneau.slot.SlotId;
import org.creneau.storefront.link.HandOverLinks;
import org.creneau.storefront.link.MapLinks;
import org.creneau.storefront.text.PickupTexts;

/** Puts a reservation into words. Thread-safe. */
public class PickupViews {
    private final PickupTexts texts;
    private final CollectBoxes boxes;
    private final HandOverLinks links;
    private final Clock clock;
    private PriceWords prices;
    private MapLinks maps = MapLinks.of(MapLinks.OPEN_STREET_MAP);

    public PickupViews(PickupTexts texts, CollectBoxes boxes, HandOverLinks links, Clock clock) {
        this.texts = texts;
        this.boxes = boxes;
        this.links = links;
        this.clock = clock;
        this.prices = new PriceWords(texts, CollectPrices.ofSlotsOnly());
    }

    /** What points ask for beside their slots. Called once, by the container; default nothing. */
    public void setPrices(CollectPrices value) {
        this.prices = new PriceWords(texts, value);
    }

    /** Which map links lead to. Called once, by the container; default OpenStreetMap's. */
    public void setMaps(MapLinks value) {
        this.maps = value;
    }

    /** Without an order at hand; then it has no price to tell. */
    public PickupView of(OrderPickup pickup) {
        return of(pickup, null);
    }

    /** With what its group of that order costs. */
    public PickupView of(OrderPickup pickup, Order order) {
        ZoneId zone = pickup.point().zone();
        SlotId slot = pickup.reservation().slotId();
        Instant start = slot.start();
        boolean certificate =
                pickup.isProof() && boxes.on(start.atZone(zone).toLocalDate()).isPresent();
        return new PickupView(
                pickup,
                texts.day(start.atZone(zone).toLocalDate()),
                texts.time(start, zone) + " \u2013 " + texts.time(slot.end(), zone),
                new PickupView.Facts(
                        certificate, prices.of(pickup, order), ways(pickup), kept(pickup.reservation(), zone)));
    }

    private PickupView.Ways ways(OrderPickup pickup) {
        return new PickupView.Ways(
                links.of(pickup.reservation()), maps.at(pickup.point().location()));
    }

    private KeptView kept(Reservation hold, ZoneId zone) {
        Instant now = clock.instant();
        Instant end = hold.expiresAt();
        boolean paying = hold.isBeingPaidAt(now);
        return new KeptView(
                texts.time(end, zone),
                end.toString(),
                Math.max(0, Duration.between(now, end).getSeconds()),
                !hold.isExtended() && !paying,
                paying);
    }
}
