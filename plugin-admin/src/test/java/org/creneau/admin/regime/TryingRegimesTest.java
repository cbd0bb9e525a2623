// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityService;
import org.creneau.confinement.Regimes;
import org.creneau.format.json.FileRegimes;
import org.creneau.format.json.RegimeFile;
import org.creneau.memory.Shop;
import org.creneau.reservation.Holder;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.ExtendedModelMap;

/**
 * Which regimes hold, and what others would break, over those of France. It is Thursday, 12 November 2020, 8 in the morning in Paris: the
 * second lockdown, without a curfew.
 */
class TryingRegimesTest {
    private static final String CURFEW = """
            {"format": 1, "version": "3", "name": "Town", "regimes": [{
              "id": "town-curfew", "version": "1", "layer": "overlay",
              "from": "2020-11-12T00:00", "to": "2020-12-01T00:00",
              "limits": [{"kind": "curfew", "basis": "law", "from": "17:00", "to": "06:00"}],
              "legalReference": "Arrêté", "source": ["https://example.org"], "confidence": "high"}]}
            """;

    private final Shop shop = new Shop();
    private final SecurityVerifier security = mock(SecurityVerifier.class);
    private final RegimesController pages = new RegimesHarness(
                    security, mock(AdminSecurityService.class), shop, FileRegimes.of(List.of(RegimeFile.FRANCE)))
            .regimes;
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final ExtendedModelMap model = new ExtendedModelMap();

    @Test
    void twelve_months_show_on_which_days_each_regime_holds_and_what_the_shop_does() {
        assertThat(pages.page("", model, response)).isEqualTo("views/creneau/regimes");
        assertThat(timeline().getMonths()).hasSize(12);
        RegimeView lockdown = row("fr-2020-10-30-lockdown2");
        assertThat(lockdown.getMonths()).startsWith("1\u201327", "").hasSize(12);
        assertThat(lockdown.getLimits())
                .extracting(
                        RegimeView.LimitView::getKind,
                        RegimeView.LimitView::getBasis,
                        RegimeView.LimitView::getTreatment)
                .contains(tuple("distance", "LAW", "ENFORCE"), tuple("distance", "ANNOUNCED", "CONFIRM"));
        assertThat(lockdown.getHomes()).startsWith("department:01, ").endsWith(" + 85");
        assertThat(lockdown.getLegalReference()).contains("2020-1310");
        pages.page("2020-01", model, response);
        assertThat(row("fr-2020-10-30-lockdown2").getMonths().get(9)).isEqualTo("30\u201331");
    }

    @Test
    void when_nothing_holds_any_more_the_last_months_are_shown_and_nonsense_is_as_good_as_nothing() {
        shop.clock.set(Instant.parse("2026-01-01T00:00:00Z"));
        for (String from : List.of("", "x", "2020-13", "0001-01", "<script>")) {
            pages.page(from, model, response);
            assertThat(timeline().getBefore()).as(from).isEqualTo("2019-07");
            assertThat(timeline().getRows()).isNotEmpty();
        }
    }

    /** Nobody knows where their homes are: who collects at two may live far away. */
    @Test
    void a_curfew_that_is_tried_says_which_bookings_it_breaks_and_what_is_possible_instead() {
        place("2020-11-12T16:30:00Z", 1);
        place("2020-11-12T13:00:00Z", 2);
        ImpactView impact = tried(CURFEW);
        assertThat(impact.getSeen()).isEqualTo(2);
        assertThat(impact.getBroken()).isEqualTo(2);
        assertThat(impact.getCounts())
                .allSatisfy(count -> assertThat(count.getPoint()).isEqualTo("Librairie du Canal"));
        assertThat(impact.getCounts().stream()
                        .mapToInt(ImpactView.Count::getCertain)
                        .max())
                .hasValue(1);
        assertThat(impact.getCounts().stream()
                        .mapToInt(ImpactView.Count::getPerhaps)
                        .max())
                .hasValue(1);
        ImpactView.Broken broken = impact.getFirst().stream()
                .filter(ImpactView.Broken::isCertain)
                .findFirst()
                .orElseThrow();
        assertThat(broken.getReasons()).isNotEmpty().isNotEqualTo("curfew");
        assertThat(broken.getAlternatives().split("; ")).hasSize(3);
        assertThat(timeline().getRows()).extracting(RegimeView::getId).contains("town-curfew");
    }

    @Test
    void trying_changes_nothing() {
        place("2020-11-12T16:30:00Z", 1);
        String before = shop.reservations.everything().toString();
        tried(CURFEW);
        assertThat(shop.reservations.everything().toString()).isEqualTo(before);
        pages.page("", model, response);
        assertThat(timeline().getRows()).extracting(RegimeView::getId).doesNotContain("town-curfew");
    }

    @Test
    void a_regime_of_the_same_name_is_replaced() {
        String none = CURFEW.replace("town-curfew", "fr-2020-10-30-lockdown2");
        tried(none);
        assertThat(row("fr-2020-10-30-lockdown2").getLimits()).hasSize(1);
    }

    @Test
    void every_mistake_is_told_with_its_place() {
        pages.preview(CURFEW.replace("17:00", "25:00").replace("overlay", "underlay"), model, response);
        @SuppressWarnings("unchecked")
        List<FormFields.MistakeView> mistakes = (List<FormFields.MistakeView>) model.get("mistakes");
        assertThat(mistakes)
                .extracting(FormFields.MistakeView::getField)
                .contains("$.regimes[0].layer", "$.regimes[0].limits[0].from");
        assertThat(model).doesNotContainKey("impact");
    }

    @Test
    void what_is_no_file_of_regimes_is_answered() {
        for (String json : List.of("", "{", "[]", "null", "x".repeat(Proposals.LONGEST + 1))) {
            model.clear();
            pages.preview(json, model, response);
            assertThat(model.containsKey("problem") || model.containsKey("mistakes"))
                    .as(json.substring(0, Math.min(5, json.length())))
                    .isTrue();
            assertThat(model).doesNotContainKey("impact").containsKey("timeline");
        }
    }

    @Test
    void of_many_broken_bookings_the_first_are_shown_and_all_are_counted() {
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(500).build());
        IntStream.rangeClosed(1, ImpactView.SHOWN + 5).forEach(order -> place("2020-11-12T16:30:00Z", order));
        ImpactView impact = tried(CURFEW);
        assertThat(impact.getFirst()).hasSize(ImpactView.SHOWN);
        assertThat(impact.getBroken()).isEqualTo(ImpactView.SHOWN + 5);
    }

    @Test
    void who_may_not_look_may_nothing() throws ServiceException {
        doThrow(new ServiceException("no"))
                .when(security)
                .securityCheck(eq(Regimes.class.getName()), eq(EntityOperationType.FETCH));
        assertThatThrownBy(() -> pages.page("", model, response)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> pages.preview(CURFEW, model, response)).isInstanceOf(AccessDeniedException.class);
        assertThat(model).isEmpty();
    }

    private ImpactView tried(String json) {
        assertThat(pages.preview(json, model, response)).isEqualTo("views/creneau/regimes");
        assertThat(model).doesNotContainKeys("mistakes", "problem");
        return (ImpactView) model.get("impact");
    }

    private TimelineView timeline() {
        return (TimelineView) model.get("timeline");
    }

    private RegimeView row(String id) {
        return timeline().getRows().stream()
                .filter(row -> row.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void place(String start, long order) {
        SlotId slot = Shop.slotAt(start);
        Holder holder = Holder.of(order, order);
        assertThat(shop.holdSlot.hold(slot, holder).isHeld()).isTrue();
        assertThat(shop.confirmHold.confirm(holder).isConfirmed()).isTrue();
    }
}
