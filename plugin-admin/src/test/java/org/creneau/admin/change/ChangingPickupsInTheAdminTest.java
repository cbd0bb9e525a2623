// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.creneau.admin.rights.PointRights;
import org.creneau.admin.rights.ShippedRights;
import org.creneau.admin.rights.ShippedRights.Role;
import org.creneau.admin.rights.StaffRemits;
import org.creneau.house.NothingToValidate;
import org.creneau.memory.InMemoryStaffPoints;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.HistoryEntry;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.util.NestedServletException;

/**
 * Somebody calls, and staff look for the order and choose a time for it, in the pages of the admin. A clerk of the role Counter, whom the
 * shop has given "Change Pickups of Orders" besides, works at point 12; point 13 is another's.
 */
class ChangingPickupsInTheAdminTest {
    private static final int CHANGES = -77112;
    private static final int OVERRIDES = -77113;
    private static final PointId OTHER = PointId.of(13);
    private static final SlotId TEN = Shop.slotAt("2020-11-12T09:00:00Z");
    private static final SlotId TWO = Shop.slotAt("2020-11-12T13:00:00Z");
    private static final String PAGE = "/pickup-changes/12/order/1-1";

    private final Shop shop = new Shop();
    private final ShippedRights rights = new ShippedRights();
    private final InMemoryStaffPoints staffPoints = new InMemoryStaffPoints();
    private ChangeHarness harness;
    private MockMvc mvc;

    @BeforeEach
    void aClerkOfPoint12() {
        AdminUser user = mock(AdminUser.class);
        when(user.getId()).thenReturn(7L);
        staffPoints.assign(Shop.POINT, 7, Actor.staff(-1), Instant.EPOCH);
        rights.giveBesides(Role.COUNTER, CHANGES);
        rights.signIn(Role.COUNTER);
        PointRights pointRights =
                new PointRights(rights.verifier(user), new StaffRemits(rights.service(), staffPoints));
        shop.points.put(Shop.aPoint().id(OTHER).name("La Halle").build());
        shop.plans.put(OTHER, Shop.aPlan().build());
        harness = new ChangeHarness(pointRights, shop);
        harness.order(1, "N-1");
        harness.order(2, "N-2");
        mvc = MockMvcBuilders.standaloneSetup(harness.controllers().toArray())
                .setValidator(new NothingToValidate())
                .build();
    }

    @Test
    void an_order_that_is_to_be_delivered_is_found_by_its_whole_number_and_given_a_pickup() throws Exception {
        List<?> found = (List<?>) model(post("/pickup-changes/12/find").param("q", " N-1 "), "found");
        assertThat(found).singleElement().satisfies(each -> {
            FoundOrder order = (FoundOrder) each;
            assertThat(order.getHeading()).isEqualTo("Jeanne <b>Martin</b>");
            assertThat(order.getLines()).isEqualTo("2 x Pain <b>complet</b>");
            assertThat(order.getAddress()).isEqualTo(PAGE + "?number=N-1");
        });
        MvcResult saved = mvc.perform(save(TEN, 0, "", -1)).andReturn();
        assertThat(saved.getFlashMap().keySet()).contains("said").doesNotContain("problem");
        assertThat(saved.getResponse().getRedirectedUrl()).isEqualTo(PAGE + "?number=N-1");
        Reservation booked = live().orElseThrow();
        assertThat(booked.slotId()).isEqualTo(TEN);
        assertThat(booked.state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(history()).extracting(HistoryEntry::actor).containsOnly(Actor.staff(7));
        assertThat(page().getHistory()).last().asString().contains("they called");
    }

    @Test
    void who_works_at_some_points_alone_does_not_read_through_orders_by_counting() throws Exception {
        assertThat(status(get(PAGE))).isEqualTo(404);
        assertThat(status(get(PAGE).param("number", "N-2"))).isEqualTo(404);
        assertThat(status(get(PAGE).param("number", "N-1"))).isEqualTo(200);
        rights.signIn(Role.ADMIN);
        assertThat(status(get(PAGE))).isEqualTo(200);
    }

    @Test
    void a_pickup_at_the_point_of_another_is_as_good_as_none_wherever_it_is_asked_for() throws Exception {
        place(OTHER);
        assertThat((List<?>) model(post("/pickup-changes/12/find").param("q", "N-1"), "found"))
                .isEmpty();
        assertThat((List<?>) model(post("/pickup-changes/12/find").param("q", "jeanne"), "found"))
                .isEmpty();
        assertThat(status(get(PAGE).param("number", "N-1"))).isEqualTo(404);
        assertThat(status(save(TEN, 0, "", 1))).isEqualTo(404);
        assertThat(status(cancel(1))).isEqualTo(404);
        assertThat(live().orElseThrow().slotId().point()).isEqualTo(OTHER);
    }

    @Test
    void what_was_handed_over_at_the_point_of_another_is_not_found_either() throws Exception {
        Reservation placed = place(OTHER);
        shop.movePickup.advance(placed.token(), ReservationState.COLLECTED, Actor.staff(4), null);
        assertThat((List<?>) model(post("/pickup-changes/12/find").param("q", "N-1"), "found"))
                .isEmpty();
    }

    @Test
    void nothing_goes_to_a_point_that_is_not_theirs() throws Exception {
        Reservation placed = place(Shop.POINT);
        assertThat(status(save(SlotId.of(OTHER, TWO.start(), 30), 0, "", placed.version())))
                .isEqualTo(404);
        assertThat(live()).contains(placed);
        staffPoints.assign(OTHER, 7, Actor.staff(-1), Instant.EPOCH);
        MvcResult saved = mvc.perform(save(SlotId.of(OTHER, TWO.start(), 30), 0, "", placed.version()))
                .andReturn();
        assertThat(saved.getResponse().getRedirectedUrl()).isEqualTo("/pickup-changes/13/order/1-1?number=N-1");
        assertThat(live().orElseThrow().slotId().point()).isEqualTo(OTHER);
        assertThat(mvc.perform(get(PAGE)).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo("/pickup-changes/13/order/1-1?number=N-1");
    }

    @Test
    void by_name_the_pickups_of_the_point_are_found() throws Exception {
        place(Shop.POINT);
        assertThat((List<?>) model(post("/pickup-changes/12/find").param("q", "MARTIN jean"), "found"))
                .hasSize(1);
        assertThat((List<?>) model(post("/pickup-changes/12/find").param("q", "Dupont"), "found"))
                .isEmpty();
        assertThat((List<?>) model(post("/pickup-changes/12/find").param("q", "  "), "found"))
                .isEmpty();
    }

    @Test
    void who_works_everywhere_finds_all_orders_by_a_part_of_the_number_a_name_or_an_address() throws Exception {
        rights.signIn(Role.ADMIN);
        for (String typed : List.of("jeanne2@exam", "MARTIN jean", "jeanne m")) {
            assertThat(found(typed)).as(typed).extracting(FoundOrder::getNumber).contains("N-2");
        }
        harness.order(30, "20201112-33");
        assertThat(found("112-3")).singleElement().satisfies(order -> {
            assertThat(order.getNumber()).isEqualTo("20201112-33");
            assertThat(order.getAddress()).isEqualTo("/pickup-changes/12/order/30-1?number=20201112-33");
        });
        assertThat(found("20")).isEmpty();
        assertThat(found("martin")).hasSize(3);
    }

    @Test
    void who_works_at_some_points_alone_finds_no_order_of_all_by_anything_but_its_whole_number() throws Exception {
        for (String typed : List.of("jeanne2@example.org", "Martin", "N-", "-2")) {
            assertThat(found(typed)).as(typed).isEmpty();
        }
        assertThat(found("N-2")).hasSize(1);
    }

    @Test
    void who_works_everywhere_finds_what_is_collected_elsewhere_and_reads_where() throws Exception {
        place(OTHER);
        rights.signIn(Role.ADMIN);
        assertThat(found("N-1"))
                .singleElement()
                .satisfies(order -> assertThat(order.getPickup()).contains("La Halle"));
    }

    @Test
    void what_was_cancelled_at_the_point_of_another_is_shown_without_that_point_its_time_and_its_history()
            throws Exception {
        Reservation placed = place(OTHER);
        shop.cancelReservation.cancelAlone(placed.token(), Actor.staff(4), "the roof leaks");
        assertThat(found("N-1"))
                .singleElement()
                .satisfies(order -> assertThat(order.getPickup()).doesNotContain("10:", "2020"));
        assertThat(page().getHistory()).isEmpty();
        staffPoints.assign(OTHER, 7, Actor.staff(-1), Instant.EPOCH);
        assertThat(page().getHistory()).last().asString().contains("the roof leaks");
        assertThat(page().getPickup())
                .contains("2020")
                .doesNotContain("creneau.")
                .containsAnyOf("Cancelled", "Annulé");
    }

    @Test
    void who_looks_too_often_waits_and_colleagues_do_not() throws Exception {
        for (int times = 0; times < ChangeHarness.SEARCHES; times++) {
            assertThat(status(post("/pickup-changes/12/find").param("q", "N-" + times)))
                    .isEqualTo(200);
        }
        MvcResult refused =
                mvc.perform(post("/pickup-changes/12/find").param("q", "N-1")).andReturn();
        assertThat(refused.getResponse().getStatus()).isEqualTo(429);
        assertThat(refused.getResponse().getHeader("Retry-After")).isEqualTo("5");
        assertThat((List<?>) refused.getModelAndView().getModel().get("found")).isEmpty();
        assertThat(refused.getModelAndView().getModel().get("problem"))
                .asString()
                .contains("5");
        assertThat(refused.getModelAndView().getModel().get("typed")).isEqualTo("N-1");
        shop.clock.set(shop.clock.instant().plusSeconds(5));
        assertThat(found("N-1")).hasSize(1);
    }

    private List<FoundOrder> found(String typed) throws Exception {
        return ((List<?>) model(post("/pickup-changes/12/find").param("q", typed), "found"))
                .stream().map(FoundOrder.class::cast).toList();
    }

    @Test
    void a_second_tap_changes_nothing_and_a_stale_page_is_told_with_what_was_typed() throws Exception {
        Reservation placed = place(Shop.POINT);
        mvc.perform(save(TWO, 0, "", placed.version()));
        Reservation moved = live().orElseThrow();
        assertThat(moved.slotId()).isEqualTo(TWO);
        assertThat(mvc.perform(save(TWO, 0, "", placed.version()))
                        .andReturn()
                        .getFlashMap()
                        .keySet())
                .contains("said");
        MvcResult stale = mvc.perform(save(Shop.slotAt("2020-11-12T15:00:00Z"), 0, "", placed.version()))
                .andReturn();
        assertThat(stale.getFlashMap().keySet()).contains("chosen", "problem");
        assertThat(stale.getFlashMap().get("reason")).isEqualTo("they called");
        assertThat(live()).contains(moved);
    }

    @Test
    void a_page_that_showed_a_pickup_gives_none_to_an_order_whose_pickup_was_cancelled_meanwhile() throws Exception {
        Reservation placed = place(Shop.POINT);
        shop.cancelReservation.cancelAlone(placed.token(), Actor.staff(3), "they called, too");
        assertThat(mvc.perform(save(TWO, 0, "", placed.version()))
                        .andReturn()
                        .getFlashMap()
                        .keySet())
                .contains("problem");
        assertThat(live()).isEmpty();
    }

    @Test
    void a_full_slot_is_shown_with_its_reason_and_chosen_by_nobody_without_the_right() throws Exception {
        fill(TEN);
        OrderPage page = page();
        SlotChoice full = page.getSlots().stream()
                .filter(slot -> !slot.getAgainst().isEmpty() && slot.getValue().endsWith("slot-full"))
                .findFirst()
                .orElseThrow();
        assertThat(full.isFree()).isFalse();
        assertThat(full.isOverridable()).isTrue();
        assertThat(status(save(TEN, 2, "slot-full", -1).param("nevertheless", "true")))
                .isEqualTo(403);
        assertThat(mvc.perform(save(TEN, 2, "", -1)).andReturn().getFlashMap().keySet())
                .contains("problem");
        assertThat(live()).isEmpty();
        assertThat(shop.taken(TEN)).isEqualTo(2);
    }

    @Test
    void with_the_right_and_a_tick_it_is_overbooked_and_the_page_says_so_for_good() throws Exception {
        rights.giveBesides(Role.COUNTER, OVERRIDES);
        fill(TEN);
        assertThat(mvc.perform(save(TEN, 2, "slot-full", -1))
                        .andReturn()
                        .getFlashMap()
                        .keySet())
                .contains("problem");
        assertThat(live()).isEmpty();
        mvc.perform(save(TEN, 2, "slot-full", -1).param("nevertheless", "true"));
        assertThat(live().orElseThrow().slotId()).isEqualTo(TEN);
        assertThat(shop.taken(TEN)).isEqualTo(3);
        assertThat(shop.booksBalance()).isTrue();
        assertThat(history())
                .last()
                .satisfies(entry -> assertThat(entry.note().overridden()).containsExactly("slot-full"));
        assertThat(page().getHistory())
                .last()
                .asString()
                .containsAnyOf("Complet.", "Full.")
                .contains("they called");
    }

    @Test
    void whoever_overrides_more_than_can_be_overridden_is_refused() throws Exception {
        rights.giveBesides(Role.COUNTER, OVERRIDES);
        shop.clock.set(TEN.end());
        assertThat(mvc.perform(save(TEN, 0, "slot-in-the-past,slot-too-soon", -1)
                                .param("nevertheless", "true"))
                        .andReturn()
                        .getFlashMap()
                        .keySet())
                .contains("problem");
        assertThat(live()).isEmpty();
    }

    @Test
    void a_reason_and_a_slot_are_asked_for_and_nonsense_is_none() throws Exception {
        for (String reason : List.of("", "  ", "no")) {
            assertThat(mvc.perform(post(PAGE + "/save")
                                    .param("number", "N-1")
                                    .param("slot", value(TEN, 0, ""))
                                    .param("reason", reason))
                            .andReturn()
                            .getFlashMap()
                            .keySet())
                    .contains("problem");
        }
        for (String slot : List.of(
                "",
                "1",
                "a.b.c.d",
                "1.30.1.x",
                "1.30.9999999-9999999999-0.x",
                "99999999999999.9999.9-0-0.x",
                value(TEN, 0, "<b>"))) {
            assertThat(mvc.perform(post(PAGE + "/save")
                                    .param("number", "N-1")
                                    .param("slot", slot)
                                    .param("reason", "they called")
                                    .param("day", "<script>")
                                    .param("to", "12"))
                            .andReturn()
                            .getResponse()
                            .getRedirectedUrl())
                    .doesNotContain("script");
        }
        assertThat(shop.reservations.everything()).isEmpty();
    }

    @Test
    void it_is_cancelled_with_a_reason_once_and_only_as_it_was_seen() throws Exception {
        Reservation placed = place(Shop.POINT);
        assertThat(mvc.perform(cancel(placed.version() + 1))
                        .andReturn()
                        .getFlashMap()
                        .keySet())
                .contains("problem");
        assertThat(live()).contains(placed);
        assertThat(mvc.perform(cancel(placed.version()))
                        .andReturn()
                        .getFlashMap()
                        .keySet())
                .contains("said");
        assertThat(live()).isEmpty();
        assertThat(history())
                .last()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("they called"));
    }

    @Test
    void goods_that_were_handed_over_are_given_no_other_pickup() throws Exception {
        Reservation placed = place(Shop.POINT);
        shop.clock.set(TEN.start().plus(Duration.ofMinutes(1)));
        shop.movePickup.advance(placed.token(), ReservationState.COLLECTED, Actor.staff(3), null);
        OrderPage page = page();
        assertThat(page.getShut()).isNotEmpty();
        assertThat(page.getSlots()).isEmpty();
        assertThat(mvc.perform(save(TWO, 0, "", -1)).andReturn().getFlashMap().keySet())
                .contains("problem");
    }

    @Test
    void the_pages_are_kept_by_no_cache_and_run_no_script_of_anybody_else() throws Exception {
        var response = mvc.perform(get(PAGE).param("number", "N-1")).andReturn().getResponse();
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Content-Security-Policy")).startsWith("default-src 'self';");
    }

    private OrderPage page() throws Exception {
        return (OrderPage) model(get(PAGE).param("number", "N-1").param("day", "2020-11-12"), "page");
    }

    private Object model(MockHttpServletRequestBuilder request, String name) throws Exception {
        return mvc.perform(request).andReturn().getModelAndView().getModel().get(name);
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        try {
            return mvc.perform(request).andReturn().getResponse().getStatus();
        } catch (NestedServletException e) {
            assertThat(e).hasCauseInstanceOf(AccessDeniedException.class);
            return 403;
        }
    }

    private static MockHttpServletRequestBuilder save(SlotId slot, int taken, String codes, long version) {
        return post(PAGE + "/save")
                .param("number", "N-1")
                .param("to", slot.point().toString())
                .param("day", "2020-11-12")
                .param("slot", value(slot, taken, codes))
                .param("reason", "they called")
                .param("version", Long.toString(version));
    }

    private static MockHttpServletRequestBuilder cancel(long version) {
        return post(PAGE + "/cancel")
                .param("number", "N-1")
                .param("reason", "they called")
                .param("version", Long.toString(version));
    }

    private static String value(SlotId slot, int taken, String codes) {
        return slot.start().toEpochMilli() + "." + slot.minutes() + "." + taken + "-0-0." + codes;
    }

    private Reservation place(PointId point) {
        Holder holder = Holder.of(1, 1);
        shop.holdSlot.hold(SlotId.of(point, TEN.start(), 30), holder);
        return shop.confirmHold.confirm(holder).reservation().orElseThrow();
    }

    private void fill(SlotId slot) {
        shop.holdSlot.hold(slot, Holder.of(101, 1));
        shop.holdSlot.hold(slot, Holder.of(102, 1));
    }

    private Optional<Reservation> live() {
        return shop.reservations.liveOf(1, 1);
    }

    private List<HistoryEntry> history() {
        return shop.history.of(shop.reservations.latestOf(1, 1).orElseThrow().token());
    }
}
