// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.overview;

import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.creneau.admin.page.Right;
import org.creneau.format.csv.FastCsvSheets;
import org.creneau.memory.InMemoryOutcomes;
import org.creneau.memory.InMemoryRefusalCounts;
import org.creneau.memory.InMemorySaleLog;
import org.creneau.memory.InMemoryTakenOrders;
import org.creneau.memory.Shop;
import org.creneau.overview.ShowLoads;
import org.springframework.context.support.StaticMessageSource;

/** The overview over the real use cases, in memory. */
public final class OverviewHarness {
    private OverviewHarness() {}

    public static OverviewController controller(SecurityVerifier verifier, Shop shop, InMemorySaleLog log) {
        ShowLoads loads =
                new ShowLoads(shop.points, shop.plans, shop.ledger, new InMemoryTakenOrders(shop.ledger), shop.clock);
        OverviewPages pages = new OverviewPages(
                shop.points,
                loads,
                new InMemoryOutcomes(log),
                new InMemoryRefusalCounts(),
                new OverviewWords(new StaticMessageSource()),
                shop.clock);
        return new OverviewController(
                new Right(verifier, ShowLoads.class.getName()),
                shop.points,
                pages,
                new OverviewTables(pages, loads, shop.points, new FastCsvSheets()));
    }
}
