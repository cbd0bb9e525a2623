// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.held;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creneau.confinement.Goods;
import org.creneau.eligibility.Journey;
import org.creneau.eligibility.Journeys;
import org.creneau.eligibility.PointPlaces;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.storefront.sale.SaleView;
import org.creneau.storefront.sale.SaleViews;
import org.creneau.territory.Area;
import org.creneau.territory.Place;

/**
 * Says how goods can be sold to the visitor: at the point of the slot their cart holds, else where they live, else
 * anywhere in the shop's country. Thread-safe.
 */
public class CatalogueSales {
    private final SaleViews views;
    private final PickupPoints points;
    private final PointPlaces places;
    private final Journeys journeys;
    private String country = "FR";
    private ZoneId zone = ZoneId.of("Europe/Paris");

    public CatalogueSales(SaleViews views, PickupPoints points, PointPlaces places, Journeys journeys) {
        this.views = views;
        this.points = points;
        this.places = places;
        this.journeys = journeys;
    }

    /** ISO 3166-1, two capital letters; default FR. */
    public void setCountry(String code) {
        this.country = code;
    }

    /** The zone of a visitor of whom nothing is known; default Europe/Paris. */
    public void setZoneName(String name) {
        this.zone = ZoneId.of(name);
    }

    SaleView of(String trades, boolean essential, List<PickupView> held) {
        List<String> words = new ArrayList<String>();
        for (String word : trades.split(",", -1)) {
            if (!word.trim().isEmpty()) {
                words.add(word.trim());
            }
        }
        return views.of(Goods.ofTrades(words).countingAsEssential(essential), place(held));
    }

    private Place place(List<PickupView> held) {
        for (PickupView pickup : held) {
            Optional<PickupPoint> point = points.find(PointId.of(pickup.getPointId()));
            if (point.isPresent()) {
                return places.of(point.get());
            }
        }
        return journeys.current()
                .flatMap(Journey::home)
                .orElseGet(() -> Place.in(zone).within(Area.COUNTRY, country).build());
    }
}
