// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.rights;

import java.util.List;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.creneau.admin.compliance.ComplianceController;
import org.creneau.admin.overview.OverviewController;
import org.creneau.admin.overview.OverviewHarness;
import org.creneau.admin.page.Right;
import org.creneau.admin.regime.RegimesController;
import org.creneau.admin.regime.RegimesHarness;
import org.creneau.compliance.ChainSigner;
import org.creneau.compliance.ExportLog;
import org.creneau.compliance.SaleLog;
import org.creneau.compliance.VerifyLog;
import org.creneau.confinement.RegimeBook;
import org.creneau.format.csv.FastCsvSheets;
import org.creneau.memory.InMemorySaleLog;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.Shop;

/** The pages that only show: the overview, the regimes and the compliance log. */
final class ReportHarness {

    private final OverviewController overview;
    private final ComplianceController compliance;
    private final RegimesController regimes;

    ReportHarness(SecurityVerifier verifier, Shop shop) {
        InMemorySaleLog log = new InMemorySaleLog(shop.history);
        this.overview = OverviewHarness.controller(verifier, shop, log);
        this.compliance = new ComplianceController(
                new Right(verifier, SaleLog.class.getName()),
                shop.points,
                new ExportLog(log, shop.points, new FastCsvSheets(), shop.transactions),
                new VerifyLog(log, new ChainSigner(new InMemorySecrets()), shop.transactions),
                shop.clock);
        this.regimes = RegimesHarness.controller(verifier, shop, RegimeBook::empty);
    }

    List<Object> controllers() {
        return List.of(overview, compliance, regimes);
    }
}
