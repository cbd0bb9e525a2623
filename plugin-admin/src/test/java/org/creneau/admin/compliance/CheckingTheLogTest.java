// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.creneau.admin.page.Right;
import org.creneau.compliance.ChainHead;
import org.creneau.compliance.ChainSigner;
import org.creneau.compliance.ExportLog;
import org.creneau.compliance.SaleLog;
import org.creneau.compliance.SealSales;
import org.creneau.compliance.SealedSale;
import org.creneau.compliance.VerifyLog;
import org.creneau.format.csv.FastCsvSheets;
import org.creneau.memory.InMemorySaleLog;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.Shop;
import org.creneau.reservation.Holder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.ExtendedModelMap;

/** The page of the compliance log over the real use cases, in memory. It is Thursday, 12 November 2020, 8 in the morning in Paris. */
class CheckingTheLogTest {
    private final Shop shop = new Shop();
    private final InMemorySaleLog log = new InMemorySaleLog(shop.history);
    private final ChainSigner signer = new ChainSigner(new InMemorySecrets());
    private final SecurityVerifier security = mock(SecurityVerifier.class);
    private final ComplianceController pages = new ComplianceController(
            new Right(security, SaleLog.class.getName()),
            shop.points,
            new ExportLog(log, shop.points, new FastCsvSheets(), shop.transactions),
            new VerifyLog(log, signer, shop.transactions),
            shop.clock);
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final ExtendedModelMap model = new ExtendedModelMap();

    @BeforeEach
    void soldAndSealed() {
        shop.holdSlot.hold(Shop.slotAt("2020-11-12T09:00:00Z"), Holder.of(1, 1));
        shop.confirmHold.confirm(Holder.of(1, 1));
        new SealSales(log, signer, shop.transactions, new Random()).run();
    }

    @Test
    void the_page_offers_the_last_month_of_every_point() {
        assertThat(pages.page(model, response)).isEqualTo("views/creneau/compliance");
        assertThat(model).containsEntry("first", "2020-10-13").containsEntry("last", "2020-11-12");
        assertThat(model).containsEntry("points", shop.points.all());
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Content-Security-Policy")).contains("default-src 'self'");
    }

    @Test
    void the_table_is_a_file_named_after_what_was_asked_for() throws IOException {
        pages.export("12", "2020-11-01", "2020-11-30", response);
        assertThat(response.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"compliance-log-12-2020-11-01-2020-11-30.csv\"");
        assertThat(response.getContentType()).startsWith("text/csv");
        assertThat(response.getContentAsString().lines()).hasSize(2);
    }

    @Test
    void nonsense_in_the_address_is_the_usual_period_of_all_points() throws IOException {
        pages.export("x\r\nSet-Cookie: a", "2020-13-01", "<script>", response);
        assertThat(response.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"compliance-log-2020-10-13-2020-11-12.csv\"");
        assertThat(response.getContentAsString().lines()).hasSize(2);
    }

    @Test
    void a_period_that_ends_before_it_begins_is_its_first_day() throws IOException {
        pages.export("12", "2020-11-12", "2020-11-01", response);
        assertThat(response.getContentAsString().lines()).hasSize(2);
    }

    @Test
    void a_sound_log_is_said_to_be_and_its_ends_can_be_noted() {
        ReportView report = verified("");
        assertThat(report.isSound()).isTrue();
        assertThat(report.getRows()).isEqualTo(1);
        assertThat(report.getHeads()).startsWith("12:1:");
        assertThat(verified(report.getHeads() + "\r\n").isSound()).isTrue();
    }

    @Test
    void a_broken_log_is_said_to_be_and_where() {
        SealedSale row = log.rows(Shop.POINT, 0, 1).get(0);
        log.tamper(Shop.POINT, 1, SealedSale.of(1, row.sale(), "f".repeat(64)));
        ReportView report = verified("");
        assertThat(report.isSound()).isFalse();
        assertThat(report.getFaults()).first().satisfies(fault -> {
            assertThat(fault.getKind()).isEqualTo("CHANGED");
            assertThat(fault.getNumber()).isEqualTo(1);
            assertThat(fault.getPoint()).isEqualTo("Librairie du Canal (12)");
            assertThat(fault.getAbout()).contains("CONFIRMED");
        });
    }

    @Test
    void an_end_that_was_noted_and_is_gone_is_told() {
        String noted = ChainHead.of(Shop.POINT, 7, "a".repeat(64), "").toString();
        assertThat(verified(noted).getFaults())
                .extracting(ReportView.FaultView::getKind)
                .containsExactly("ANCHOR");
    }

    @Test
    void what_is_no_end_is_answered() {
        pages.verify("12:1", model, response);
        assertThat(model)
                .containsEntry("problem", "creneau.compliance.anchors.wrong")
                .doesNotContainKey("report");
    }

    @Test
    void who_may_not_look_may_nothing() throws Exception {
        doThrow(new ServiceException("no"))
                .when(security)
                .securityCheck(eq(SaleLog.class.getName()), eq(EntityOperationType.FETCH));
        refused(() -> pages.page(model, response));
        refused(() -> pages.export("", "", "", response));
        refused(() -> pages.verify("", model, response));
        assertThat(response.getContentAsString()).isEmpty();
        doThrow(new ServiceException("no")).when(security).securityCheck(any(String.class), any());
        refused(() -> new Right(security, SaleLog.class.getName()).mayChange());
    }

    private static void refused(ThrowingCallable request) {
        assertThatThrownBy(request).isInstanceOf(AccessDeniedException.class);
    }

    private ReportView verified(String anchors) {
        pages.verify(anchors, model, response);
        return (ReportView) model.get("report");
    }
}
