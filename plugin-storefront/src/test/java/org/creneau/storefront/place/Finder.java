// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.util.Optional;
import org.creneau.confinement.RegimeBook;
import org.creneau.confinement.Regimes;
import org.creneau.eligibility.Journey;
import org.creneau.eligibility.SlotFinder;
import org.creneau.memory.InMemoryPointStock;
import org.creneau.memory.Shop;
import org.creneau.storefront.Visit;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.creneau.territory.CommuneExtents;
import org.creneau.territory.CommuneGeocoder;
import org.creneau.territory.CommuneTable;
import org.creneau.territory.Geocoder;
import org.creneau.territory.NearestCommune;

/** The pages of the list of points over the shop in memory, for a visitor whose journey a test sets. */
final class Finder {
    final InMemoryPointStock stock = new InMemoryPointStock();
    final PlaceSearch search;
    final FindPoints points;
    final FinderPage page;
    final PlaceController places;
    final WayController ways;
    final VisitorInquiry visitor;
    Journey journey;

    Finder(Shop shop) {
        this(shop, offline());
    }

    Finder(Shop shop, Geocoder geocoder) {
        this(shop, geocoder, shop.finder, RegimeBook::empty);
    }

    Finder(Shop shop, Geocoder geocoder, SlotFinder slots, Regimes regimes) {
        visitor = new VisitorInquiry(shop.reservations, () -> Optional.ofNullable(journey), shop.clock);
        points = new FindPoints(shop.points, shop.plans, slots, Visit.texts(), visitor);
        points.setStock(stock);
        search = new PlaceSearch(CommuneTable.shared(), geocoder, NearestCommune.ofFrance());
        LimitsInForce limits =
                new LimitsInForce(regimes, () -> Optional.ofNullable(journey), Visit.texts(), shop.clock);
        page = new FinderPage(points, search, new Ways(Visit.texts()), limits, Visit.texts(), shop.clock);
        places = new PlaceController(search, points, page);
        ways = new WayController(Visit.texts(), page);
    }

    static Geocoder offline() {
        return new CommuneGeocoder(CommuneTable.shared(), CommuneExtents.ofFrance());
    }
}
