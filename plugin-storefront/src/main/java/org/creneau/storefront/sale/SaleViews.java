// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.sale;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.creneau.confinement.Goods;
import org.creneau.confinement.Regimes;
import org.creneau.confinement.Sale;
import org.creneau.confinement.SaleMode;
import org.creneau.confinement.Selling;
import org.creneau.confinement.Treatments;
import org.creneau.storefront.text.PickupTexts;
import org.creneau.territory.Place;

/** Says how goods can be sold to people who would collect them at one place. Thread-safe. */
public class SaleViews {
    private static final String KEY = "creneau.sale.";

    private final Regimes regimes;
    private final Treatments treatments;
    private final PickupTexts texts;
    private final Clock clock;

    public SaleViews(Regimes regimes, Treatments treatments, PickupTexts texts, Clock clock) {
        this.regimes = regimes;
        this.treatments = treatments;
        this.texts = texts;
        this.clock = clock;
    }

    public SaleView of(Goods goods, Place place) {
        Sale sale = new Selling(regimes.current(), place, treatments).of(goods, clock.instant());
        return new SaleView(sale, words(sale, place.zone()));
    }

    private String words(Sale sale, ZoneId zone) {
        if (!sale.regimeId().isPresent()) {
            return "";
        }
        String key = KEY
                + (sale.mode() == SaleMode.NORMAL ? "NOT_IN_STORE" : sale.mode().name());
        Optional<String> end =
                sale.until().map(until -> texts.day(until.atZone(zone).toLocalDate()) + " " + texts.time(until, zone));
        return end.isPresent() ? texts.message(key + ".until", end.get()) : texts.message(key);
    }
}
