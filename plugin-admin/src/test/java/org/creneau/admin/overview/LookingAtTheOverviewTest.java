// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.admin.language.Reading.readAs;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.creneau.admin.language.Reading;
import org.creneau.admin.page.NoSuchPage;
import org.creneau.admin.page.Right;
import org.creneau.compliance.ChainSigner;
import org.creneau.compliance.SealSales;
import org.creneau.format.csv.FastCsvSheets;
import org.creneau.memory.InMemoryOutcomes;
import org.creneau.memory.InMemoryRefusalCounts;
import org.creneau.memory.InMemorySaleLog;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.InMemoryTakenOrders;
import org.creneau.memory.Shop;
import org.creneau.overview.RefusalCount;
import org.creneau.overview.ShowLoads;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.Gauge;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.ExtendedModelMap;

/** The overview over the real use cases, in memory. It is Thursday, 12 November 2020, 8 in the morning in Paris. */
class LookingAtTheOverviewTest {
    private static final SlotId TEN = Shop.slotAt("2020-11-12T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2020, 11, 12);

    private final Shop shop = new Shop();
    private final InMemorySaleLog log = new InMemorySaleLog(shop.history);
    private final InMemoryRefusalCounts refusals = new InMemoryRefusalCounts();
    private final ShowLoads showLoads =
            new ShowLoads(shop.points, shop.plans, shop.ledger, new InMemoryTakenOrders(shop.ledger), shop.clock);
    private final OverviewPages filling = new OverviewPages(
            shop.points, showLoads, new InMemoryOutcomes(log), refusals, new OverviewWords(messages()), shop.clock);
    private final SecurityVerifier security = mock(SecurityVerifier.class);
    private final OverviewController pages = new OverviewController(
            new Right(security, ShowLoads.class.getName()),
            shop.points,
            filling,
            new OverviewTables(filling, showLoads, shop.points, new FastCsvSheets()));
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final ExtendedModelMap model = new ExtendedModelMap();

    @Test
    void points_stand_by_how_full_they_are_with_a_number_in_each_cell() {
        shop.points.put(
                Shop.aPoint().id(PointId.of(13)).name("Librairie du Port").build());
        place(SlotId.of(PointId.of(13), TEN.start(), 30), 1);
        assertThat(pages.all("1", model, response)).isEqualTo("views/creneau/overview");
        assertThat(rows()).extracting(LoadRow::getName).containsExactly("Librairie du Port", "Librairie du Canal");
        CellView cell = rows().get(0).getCells().get(0);
        assertThat(cell.getTaken()).isEqualTo(1);
        assertThat(cell.getCapacity()).isEqualTo(36);
        assertThat(cell.getShare()).matches("2\\h?%");
        assertThat(cell.getStyle()).isEqualTo("crn-level-1");
        LoadRow total = (LoadRow) model.get("total");
        assertThat(total.getCells().get(0).getCapacity()).isEqualTo(72);
        assertThat(response.getHeader("Content-Security-Policy")).contains("default-src 'self'");
    }

    @Test
    void more_points_than_a_page_are_on_several_and_nonsense_is_the_first() {
        for (int id = 100; id < 250; id++) {
            shop.points.put(Shop.aPoint().id(PointId.of(id)).build());
        }
        pages.all("2", model, response);
        assertThat(rows()).hasSize(51);
        assertThat(model).containsEntry("page", 2).containsEntry("pages", 2);
        for (String page : List.of("99", "2147483648", "x", "-1", "")) {
            pages.all(page, model, response);
            assertThat((Integer) model.get("page")).as(page).isBetween(1, 2);
        }
    }

    @AfterEach
    void endReading() {
        Reading.end();
    }

    @Test
    void a_point_is_shown_from_its_first_hour_to_its_last() throws Exception {
        place(TEN, 1);
        assertThat(readAs("en-US", () -> pages.point("12", model, response))).isEqualTo("views/creneau/overviewPoint");
        assertThat(rows().get(0).getName()).matches("9:00.AM");
        assertThat(readAs("fr-FR", () -> pages.point("12", model, response))).isEqualTo("views/creneau/overviewPoint");
        assertThat(rows()).hasSize(9);
        assertThat(rows().get(0).getName()).isEqualTo("09:00");
        assertThat(rows().get(1).getCells().get(0).getTaken()).isEqualTo(1);
        assertThat(rows().get(1).getCells()).hasSize(14);
        assertThat(model.get("gauge")).isNull();
        for (String number : List.of("99", "x", "-1", "0")) {
            assertThatThrownBy(() -> pages.point(number, model, response))
                    .as(number)
                    .isInstanceOf(NoSuchPage.class);
        }
    }

    @Test
    void how_pickups_went_is_told_for_each_point_and_all() {
        Reservation one = place(TEN, 1);
        place(TEN, 2);
        shop.movePickup.advance(one.token(), ReservationState.READY, Actor.staff(3), null);
        shop.clock.set(TEN.end().plusSeconds(60));
        shop.movePickup.advance(one.token(), ReservationState.COLLECTED, Actor.staff(3), null);
        new SealSales(log, new ChainSigner(new InMemorySecrets()), shop.transactions, new Random()).run();
        pages.all("1", model, response);
        OutcomeRow all = (OutcomeRow) model.get("allOutcomes");
        assertThat(all.getCollected()).isEqualTo(1);
        assertThat(all.getLateRate()).matches("100[.,]0\\h?%");
        assertThat(all.getNoShows()).isZero();
        assertThat(all.getReady()).isEqualTo(1);
        assertThat(all.getInTimeRate()).matches("100[.,]0\\h?%");
        assertThat(table("outcomes")).contains("12,Librairie du Canal,1,1,0,1,1");
    }

    @Test
    void who_was_turned_away_is_told_by_reason_the_most_frequent_first() {
        refusals.add(List.of(
                RefusalCount.of(Shop.POINT, TODAY, "slot-full", 3),
                RefusalCount.of(PointId.of(99), TODAY.minusDays(1), "slot-full", 5),
                RefusalCount.of(Shop.POINT, TODAY, "curfew", 9),
                RefusalCount.of(Shop.POINT, TODAY, "members-only", 1),
                RefusalCount.of(Shop.POINT, TODAY.minusDays(29), "curfew", 100)));
        pages.all("1", model, response);
        @SuppressWarnings("unchecked")
        List<RefusalRow> rows = (List<RefusalRow>) model.get("refusals");
        assertThat(rows).extracting(RefusalRow::getCode).containsExactly("curfew", "slot-full", "members-only");
        assertThat(rows).extracting(RefusalRow::getTimes).containsExactly(9L, 8L, 1L);
        assertThat(rows)
                .extracting(RefusalRow::getWorst)
                .containsExactly("Librairie du Canal (9)", "99 (5)", "Librairie du Canal (1)");
        assertThat(rows.get(0).getWords())
                .isEqualTo(new OverviewWords(messages()).code("curfew"))
                .isNotEqualTo("curfew");
        assertThat(rows.get(2).getWords()).isEqualTo("members-only");
        assertThat(table("refusals")).contains("12,Librairie du Canal,2020-11-12,curfew,9");
    }

    @Test
    void points_that_count_people_show_their_busiest_hour_against_the_gauge() {
        shop.plans.put(
                Shop.POINT,
                Shop.aPlan()
                        .pattern(Shop.aPlan().build().pattern().toBuilder()
                                .gauge(Gauge.of(16, 8, 6, 50))
                                .build())
                        .build());
        place(TEN, 1);
        pages.all("1", model, response);
        @SuppressWarnings("unchecked")
        List<GaugeRow> gauges = (List<GaugeRow>) model.get("gauges");
        assertThat(gauges).hasSize(1);
        CellView today = gauges.get(0).getCells().get(0);
        assertThat(today.getTaken()).isEqualTo(1);
        assertThat(today.getCapacity()).isEqualTo(6);
        assertThat(table("crowd")).contains("12,Librairie du Canal,2020-11-12,1,6");
    }

    @Test
    void tables_have_a_line_for_each_hour_and_make_formulas_harmless() throws IOException {
        shop.points.put(Shop.aPoint().name("=cmd|'/c calc'!A1").build());
        place(TEN, 1);
        String table = table("loads");
        assertThat(table.lines()).hasSize(1 + 14 * 9);
        assertThat(table).contains("2020-11-12,10:00,1,4,25").doesNotContain(",=cmd");
        assertThat(response.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"pickup-loads.csv\"");
        assertThatThrownBy(() -> pages.table("secrets", response)).isInstanceOf(NoSuchPage.class);
    }

    @Test
    void who_may_not_look_may_nothing() throws ServiceException {
        doThrow(new ServiceException("no"))
                .when(security)
                .securityCheck(eq(ShowLoads.class.getName()), eq(EntityOperationType.FETCH));
        refused(() -> pages.all("1", model, response));
        refused(() -> pages.point("12", model, response));
        for (String kind : List.of("loads", "crowd", "outcomes", "refusals", "nothing")) {
            refused(() -> pages.table(kind, response));
        }
        assertThat(model).isEmpty();
    }

    private static void refused(ThrowingCallable request) {
        assertThatThrownBy(request).isInstanceOf(AccessDeniedException.class);
    }

    @SuppressWarnings("unchecked")
    private List<LoadRow> rows() {
        return (List<LoadRow>) model.get("rows");
    }

    private String table(String kind) {
        try {
            pages.table(kind, response);
            return response.getContentAsString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Reservation place(SlotId slot, long order) {
        Holder holder = Holder.of(order, 1);
        assertThat(shop.holdSlot.hold(slot, holder).isHeld()).isTrue();
        return shop.confirmHold.confirm(holder).reservation().orElseThrow();
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/CreneauAdminMessages");
        return messages;
    }
}
