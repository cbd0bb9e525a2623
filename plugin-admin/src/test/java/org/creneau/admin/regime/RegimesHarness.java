// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.creneau.admin.overview.OverviewWords;
import org.creneau.admin.page.Right;
import org.creneau.confinement.Regimes;
import org.creneau.confinement.Treatments;
import org.creneau.eligibility.FrenchPointPlaces;
import org.creneau.eligibility.OutingPolicy;
import org.creneau.eligibility.Outings;
import org.creneau.memory.Shop;
import org.creneau.reservation.PreviewImpact;
import org.creneau.territory.FrenchPlaces;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The page of the regimes over the real use cases, in memory. */
public final class RegimesHarness {
    private RegimesHarness() {}

    public static RegimesController controller(SecurityVerifier verifier, Shop shop, Regimes regimes) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/CreneauAdminMessages");
        Outings outings = new Outings(
                regimes,
                new FrenchPointPlaces(FrenchPlaces.shared()),
                OutingPolicy.builder().build());
        PreviewImpact preview = new PreviewImpact(shop.reservations, shop.points, shop.plans, shop.ledger, outings);
        Proposals proposals = new Proposals(regimes, preview, shop.points, new OverviewWords(messages), shop.clock);
        return new RegimesController(
                new Right(verifier, Regimes.class.getName()), regimes, Treatments.usual(), proposals, shop.clock);
    }
}
