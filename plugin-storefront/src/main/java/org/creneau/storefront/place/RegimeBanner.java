// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.creneau.confinement.InForce;
import org.creneau.confinement.Proof;
import org.creneau.confinement.Regimes;
import org.creneau.confinement.Treatments;
import org.creneau.confinement.Trip;
import org.creneau.eligibility.Journey;
import org.creneau.eligibility.Journeys;
import org.creneau.storefront.text.PickupTexts;
import org.creneau.territory.Place;

/**
 * What every page of the shop may say while people may not move freely where the visitor has said to live: the limits, and what to
 * carry. Nothing while none holds, and nothing to who has said no place, whom it might not concern. Reads no statement. Thread-safe.
 */
public class RegimeBanner {
    private final LimitsInForce limits;
    private final Regimes regimes;
    private final Journeys journeys;
    private final PickupTexts texts;
    private final Clock clock;

    public RegimeBanner(LimitsInForce limits, Regimes regimes, Journeys journeys, PickupTexts texts, Clock clock) {
        this.limits = limits;
        this.regimes = regimes;
        this.journeys = journeys;
        this.texts = texts;
        this.clock = clock;
    }

    /** For the visitor of the running request. */
    public BannerView forVisitor() {
        Optional<Place> home = journeys.current().flatMap(Journey::home);
        List<LimitView> holding = limits.forVisitor();
        return holding.isEmpty() || !home.isPresent()
                ? new BannerView(Collections.<LimitView>emptyList(), Collections.<String>emptyList())
                : new BannerView(holding, toCarry(home.get()));
    }

    /** Each document once, in the order of its word. */
    private List<String> toCarry(Place home) {
        Trip atHome = Trip.between(home, home).build();
        Set<String> documents = new TreeSet<String>();
        long now = clock.instant().getEpochSecond();
        for (InForce limit :
                regimes.current().prepare(atHome, Treatments.usual()).inForce(now)) {
            if (limit.limit() instanceof Proof) {
                documents.addAll(((Proof) limit.limit()).documents());
            }
        }
        List<String> words = new ArrayList<String>();
        for (String document : documents) {
            words.add(texts.word("creneau.carry." + document, document));
        }
        return words;
    }
}
