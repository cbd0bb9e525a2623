// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.rights;

import java.util.List;
import java.util.stream.Stream;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityService;
import org.creneau.admin.compliance.ComplianceController;
import org.creneau.admin.overview.OverviewController;
import org.creneau.admin.overview.OverviewHarness;
import org.creneau.admin.page.Right;
import org.creneau.admin.regime.RegimesHarness;
import org.creneau.compliance.ChainSigner;
import org.creneau.compliance.ExportLog;
import org.creneau.compliance.SaleLog;
import org.creneau.compliance.VerifyLog;
import org.creneau.confinement.RegimeBook;
import org.creneau.confinement.RegimeEdition;
import org.creneau.confinement.RegimeSignature;
import org.creneau.format.csv.FastCsvSheets;
import org.creneau.memory.InMemorySaleLog;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.Shop;

/** The pages that only show: the overview, the regimes and the compliance log. */
final class ReportHarness {

    private final OverviewController overview;
    private final ComplianceController compliance;
    private final RegimesHarness regimes;

    ReportHarness(SecurityVerifier verifier, AdminSecurityService users, Shop shop) {
        InMemorySaleLog log = new InMemorySaleLog(shop.history);
        this.overview = OverviewHarness.controller(verifier, shop, log);
        this.compliance = new ComplianceController(
                new Right(verifier, SaleLog.class.getName()),
                shop.points,
                new ExportLog(log, shop.points, new FastCsvSheets(), shop.transactions),
                new VerifyLog(log, new ChainSigner(new InMemorySecrets()), shop.transactions),
                shop.clock);
        this.regimes = new RegimesHarness(verifier, users, shop, RegimeBook::empty);
        regimes.own.add(
                RegimeEdition.draft("town", 1, RegimeSignature.of(7, shop.clock.instant(), "")), RegimesHarness.TOWN);
    }

    List<Object> controllers() {
        return Stream.concat(Stream.of(overview, compliance), regimes.controllers().stream())
                .toList();
    }

    String state() {
        return regimes.own.editions().toString() + regimes.askings.latest(100);
    }
}
