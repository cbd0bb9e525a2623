// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityService;
import org.creneau.admin.rights.PointRights;
import org.creneau.admin.rights.StaffRemits;
import org.creneau.board.Board;
import org.creneau.memory.InMemoryStaffPoints;
import org.creneau.memory.Shop;
import org.creneau.notice.PickupLinks;
import org.creneau.picking.Bags;
import org.creneau.picking.Picking;
import org.creneau.picking.Storage;
import org.creneau.point.PointId;
import org.creneau.point.Rush;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Reasons;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.guard.LinkSigner;
import org.creneau.reservation.visit.ArrivalPolicy;
import org.creneau.reservation.visit.Coming;
import org.creneau.reservation.visit.PickupPerson;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** The counter's pages over the real use cases, in memory. It is Thursday, 12 November 2020, 8 in the morning in Paris. */
class WorkingAtTheCounterTest {
    private static final SlotId TEN = Shop.slotAt("2020-11-12T09:00:00Z");
    private static final String HERE = "12";
    private static final String TODAY = "2020-11-12";

    private final SecurityVerifier security = mock(SecurityVerifier.class);
    private final AdminSecurityService users = mock(AdminSecurityService.class);
    private final AdminUser user = mock(AdminUser.class);
    private final InMemoryStaffPoints staffPoints = new InMemoryStaffPoints();
    private final BoardHarness board =
            new BoardHarness(new PointRights(security, new StaffRemits(users, staffPoints)), users, staffPoints);
    private final Shop shop = board.shop;
    private final LinkSigner signer = board.signer;
    private final BoardController looking = board.looking;
    private final CounterController working = board.working;
    private final StaffController assigning = board.assigning;
    private MockHttpServletResponse response = new MockHttpServletResponse();

    private ExtendedModelMap model = new ExtendedModelMap();
    private RedirectAttributesModelMap flash = new RedirectAttributesModelMap();
    private Reservation placed;

    @BeforeEach
    void anOrder() {
        when(security.getPersistentAdminUser()).thenReturn(user);
        when(user.getId()).thenReturn(-1L);
        when(users.isUserQualifiedForOperationOnCeilingEntity(any(), any(), any()))
                .thenReturn(true);
        placed = board.place(Shop.POINT, 1);
    }

    @Test
    void the_points_lead_to_their_days() {
        assertThat(looking.points(model, response)).isEqualTo("views/creneau/boards");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Permissions-Policy")).startsWith("camera=(self)");
        assertThat(response.getHeader("Content-Security-Policy"))
                .startsWith("default-src 'self'")
                .doesNotContain("unsafe");
        BoardView board = day(HERE, "");
        assertThat(board.getDay()).isEqualTo(TODAY);
        assertThat(board.isOfToday()).isTrue();
        assertThat(board.getWaiting()).isEqualTo(1);
        RowView row = row(board);
        assertThat(row.getName()).isEqualTo("Jeanne <b>Martin</b>");
        assertThat(row.getShownCode()).isEmpty();
        assertThat(row.getSteps()).extracting(StepView::getName).containsExactly("PREPARE", "READY");
        assertThat(row.isToHandOver()).isTrue();
    }

    @Test
    void where_the_bags_wait_stands_in_the_row() {
        assertThat(row(day(HERE, "")).getBags()).isEmpty();
        Bags bags = Bags.of(2, Storage.COLD, "étagère 4");
        board.pickings.write(Picking.none(placed).picked(Map.of(), bags, Actor.staff(3), Shop.EIGHT));
        assertThat(row(day(HERE, "")).getBags()).contains("2").contains("étagère 4");
    }

    @Test
    void other_days_are_a_parameter_and_nonsense_is_today() {
        assertThat(day(HERE, "2020-11-13").getSlots()).isEmpty();
        for (String day : List.of("2020-13-01", "<script>", "+999999999-12-31x", "+999999999-12-31")) {
            assertThat(day(HERE, day).isOfToday()).as(day).isTrue();
        }
    }

    @Test
    void a_point_that_is_not_there_is_not_found() {
        for (String number : List.of("99", "x", "-1", "0", "99999999999999999999")) {
            assertThatThrownBy(() -> day(number, "")).as(number).isInstanceOf(NoSuchBoard.class);
        }
    }

    @Test
    void a_name_is_searched_for_among_the_day() {
        assertThat(looking.look(HERE, "", "jea", model, response)).isEqualTo("views/creneau/board");
        assertThat(board().getSlots()).hasSize(1);
        assertThat(looking.live(HERE, "", "nobody", model, response)).isEqualTo("views/creneau/boardSlots");
        assertThat(board().getSlots()).isEmpty();
        assertThat(board().getWaiting()).isEqualTo(1);
    }

    @Test
    void a_pickup_goes_from_step_to_step_by_whoever_is_signed_in() {
        move("PREPARE", "");
        assertSaid("said");
        assertThat(move("READY", ""))
                .isEqualTo("redirect:/pickup-board/12?day=" + TODAY + "#slot-"
                        + TEN.start().getEpochSecond());
        move("HAND_OVER", placed.code().spaced());
        assertSaid("said");
        assertThat(state()).isEqualTo(ReservationState.COLLECTED);
        assertThat(shop.history.of(placed.token()))
                .last()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo(Actor.staff(-1)));
    }

    @Test
    void nothing_is_handed_over_against_a_wrong_code_or_none() {
        for (String code : List.of("CCCCCC", "")) {
            move("HAND_OVER", code);
            assertSaid("problem");
        }
        assertThat(state()).isEqualTo(ReservationState.CONFIRMED);
    }

    @Test
    void staff_who_vouch_hand_over_without_a_code_and_that_is_recorded() {
        working.move(HERE, placed.token().toString(), "HAND_OVER", "", true, "", flash, model, response);
        assertThat(state()).isEqualTo(ReservationState.COLLECTED);
        assertThat(shop.history.of(placed.token()))
                .last()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo(Reasons.VOUCHED));
    }

    @Test
    void who_types_too_many_wrong_codes_is_told_when_to_come_back_by_the_list_and_by_the_search() {
        int looked = 0;
        while (looked < 100 && move("HAND_OVER", "CCCCCC").startsWith("redirect:")) {
            assertThat(response.getStatus()).isEqualTo(200);
            looked++;
        }
        assertThat(looked).as("wrong codes that were looked at").isBetween(3, 30);
        response = new MockHttpServletResponse();
        model = new ExtendedModelMap();
        assertThat(move("HAND_OVER", placed.code().value())).isEqualTo("views/creneau/board");
        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(Long.parseLong(response.getHeader("Retry-After"))).isBetween(1L, 3_601L);
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(model).containsKeys("problem", "board", "works");
        assertThat(state()).isEqualTo(ReservationState.CONFIRMED);
        for (int i = 0; i <= 30; i++) {
            response = new MockHttpServletResponse();
            looking.find(HERE, "CCCCCC", model, response);
        }
        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(Long.parseLong(response.getHeader("Retry-After"))).isBetween(1L, 3_601L);
        shop.clock.advance(Duration.ofSeconds(Long.parseLong(response.getHeader("Retry-After"))));
        response = new MockHttpServletResponse();
        looking.find(HERE, placed.code().value(), model, response);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(model).containsKey("found");
    }

    @Test
    void what_the_shopper_shows_is_found_and_needs_one_tap_more() {
        shop.clock.set(TEN.start());
        String scanned = "https://shop.example/pickup/handover/" + new PickupLinks(signer).handOver(placed);
        for (String shown : List.of(
                placed.code().value(), placed.code().spaced().toLowerCase(Locale.ROOT), scanned, scanned + "\r\n")) {
            looking.find(HERE, shown, model, response);
            assertThat(row(board()).getShownCode()).isEqualTo(placed.code().value());
        }
    }

    @Test
    void what_was_not_signed_here_finds_nothing() {
        String signed = new PickupLinks(signer).handOver(placed);
        String forged = signed.substring(0, signed.length() - 1) + (signed.endsWith("A") ? "B" : "A");
        for (String shown : List.of("/pickup/handover/" + forged, "/pickup/handover/", "CCCCCC", "", "x".repeat(500))) {
            model = new ExtendedModelMap();
            looking.find(HERE, shown, model, response);
            assertThat(model).as(shown).containsKey("problem").doesNotContainKey("found");
        }
    }

    @Test
    void pickups_of_another_point_are_neither_found_nor_moved_here() {
        shop.points.put(Shop.aPoint().id(PointId.of(13)).build());
        looking.find("13", "/pickup/handover/" + new PickupLinks(signer).handOver(placed), model, response);
        assertThat(model).containsKey("problem");
        working.move("13", placed.token().toString(), "READY", "", false, "", flash, model, response);
        assertSaid("problem");
        assertThat(state()).isEqualTo(ReservationState.CONFIRMED);
    }

    @Test
    void nonsense_is_answered_and_changes_nothing() {
        String token = placed.token().toString();
        for (String[] sent : new String[][] {{"", "READY"}, {"nonsense", "READY"}, {token, "CANCEL"}, {token, ""}}) {
            working.move(HERE, sent[0], sent[1], "", false, "", flash, model, response);
            assertSaid("problem");
        }
        assertThat(state()).isEqualTo(ReservationState.CONFIRMED);
    }

    @Test
    void the_point_takes_fewer_orders_for_a_while() {
        ease("SLOW", 30);
        assertThat(rush()).isEqualTo(Rush.slowedBy(20, Shop.EIGHT.plus(Duration.ofMinutes(30))));
        ease("STOP", 60);
        assertThat(rush()).isEqualTo(Rush.withoutNewOrders(Shop.EIGHT.plus(Duration.ofHours(1))));
        BoardView board = day(HERE, "");
        assertThat(board.isRushed()).isTrue();
        assertThat(board.getRushMinutes()).isZero();
        ease("END", 60);
        assertThat(rush()).isNull();
        ease("STOP", 0);
        assertSaid("problem");
        ease("STOP", 721);
        assertSaid("problem");
        ease("PARTY", 30);
        assertSaid("problem");
        assertThat(rush()).isNull();
    }

    @Test
    void the_last_step_is_undone_while_the_board_offers_it() {
        move("READY", "");
        assertSaid("said");
        move("HAND_OVER", placed.code().value());
        assertSaid("said");
        RowView row = row(day(HERE, ""));
        assertThat(row.isUndoable()).isTrue();
        assertThat(row.getUndoWords()).isEqualTo("creneau.board.state.READY");
        assertThat(undo(row.getState()))
                .isEqualTo("redirect:/pickup-board/12?day=" + TODAY + "#slot-"
                        + TEN.start().getEpochSecond());
        assertSaid("said");
        assertThat(state()).isEqualTo(ReservationState.READY);
        assertThat(row(day(HERE, "")).isUndoable()).isFalse();
        undo("READY");
        assertSaid("problem");
        shop.clock.set(shop.clock.instant().plus(Duration.ofMinutes(11)));
        assertThat(row(day(HERE, "")).isUndoable()).isFalse();
    }

    @Test
    void nonsense_undoes_nothing() {
        move("READY", "");
        assertSaid("said");
        for (String state : List.of("", "nonsense", "COLLECTED", "CONFIRMED")) {
            undo(state);
            assertSaid("problem");
        }
        assertThat(state()).isEqualTo(ReservationState.READY);
    }

    private String undo(String state) {
        return board.undoing.undo(HERE, placed.token().toString(), state, TODAY, flash);
    }

    @Test
    void who_comes_and_that_they_are_here_is_told() {
        assertThat(row(day(HERE, "")).getComingSince()).isEmpty();
        board.visits.writePerson(
                placed.token(), PickupPerson.of("Anne B", "06 12 34 56 78", "Rings <2> times"), ArrivalPolicy.WAITING);
        board.visits.noteComing(placed, Coming.ON_THE_WAY, Shop.EIGHT, Shop.EIGHT.minusSeconds(60));
        RowView row = row(day(HERE, ""));
        assertThat(row.getPerson()).isEqualTo("Anne B");
        assertThat(row.getDial()).isEqualTo("0612345678");
        assertThat(row.getNote()).isEqualTo("Rings <2> times");
        assertThat(row.isHere()).isFalse();
        assertThat(row.getComingSince()).contains("8:00");
        board.visits.noteComing(placed, Coming.HERE, Shop.EIGHT.plusSeconds(300), Shop.EIGHT.minusSeconds(60));
        board.visits.writeSpot(placed, "bay 4", Shop.EIGHT.plusSeconds(310), Shop.EIGHT);
        row = row(day(HERE, ""));
        assertThat(row.isHere()).isTrue();
        assertThat(row.getComingSince()).contains("8:05");
        assertThat(row.getSpot()).isEqualTo("bay 4");
        move("HAND_OVER", placed.code().value());
        assertThat(row(day(HERE, "")).getComingSince()).isEmpty();
    }

    @Test
    void staff_are_assigned_by_the_name_they_sign_in_with() {
        AdminUser ana = mock(AdminUser.class);
        when(ana.getId()).thenReturn(42L);
        when(ana.getLogin()).thenReturn("ana");
        when(ana.getName()).thenReturn("Ana Abel");
        when(users.readAdminUserByUserName("ana")).thenReturn(ana);
        when(users.readAdminUserById(42L)).thenReturn(ana);
        assigning.assign(HERE, " ana ", flash);
        assertSaid("said");
        assertThat(staffAtHere()).singleElement().satisfies(each -> {
            assertThat(each.getLogin()).isEqualTo("ana");
            assertThat(each.getName()).isEqualTo("Ana Abel");
            assertThat(each.isGone()).isFalse();
        });
        for (String nobody : List.of("bo", "", " ")) {
            assigning.assign(HERE, nobody, flash);
            assertSaid("problem");
        }
        assigning.withdraw(HERE, 42, flash);
        assertSaid("said");
        assertThat(staffAtHere()).isEmpty();
    }

    @Test
    void whose_account_is_deleted_can_still_be_taken_off() {
        staffPoints.assign(Shop.POINT, 43, Actor.staff(-1), Shop.EIGHT);
        assertThat(staffAtHere())
                .singleElement()
                .satisfies(each -> assertThat(each.isGone()).isTrue());
        assigning.withdraw(HERE, 43, flash);
        assertThat(staffAtHere()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<StaffView> staffAtHere() {
        assertThat(assigning.list(HERE, model, response)).isEqualTo("views/creneau/boardStaff");
        return (List<StaffView>) model.get("staff");
    }

    @Test
    void who_may_not_look_may_nothing() throws ServiceException {
        doThrow(new ServiceException("no")).when(security).securityCheck(any(String.class), any());
        for (Runnable each : reads()) {
            refused(each);
        }
        for (Runnable each : writes()) {
            refused(each);
        }
    }

    @Test
    void who_may_only_look_changes_nothing_and_tries_no_codes() throws ServiceException {
        doThrow(new ServiceException("no"))
                .when(security)
                .securityCheck(eq(Board.class.getName()), eq(EntityOperationType.UPDATE));
        for (Runnable each : writes()) {
            refused(each);
        }
        reads().forEach(Runnable::run);
        assertThat(state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(rush()).isNull();
    }

    private List<Runnable> reads() {
        return List.of(
                () -> looking.points(model, response),
                () -> looking.day(HERE, "", model, response),
                () -> looking.look(HERE, "", "x", model, response),
                () -> looking.live(HERE, "", "x", model, response));
    }

    private List<Runnable> writes() {
        return List.of(
                () -> looking.find(HERE, placed.code().value(), model, response),
                () -> move("READY", ""),
                () -> undo("CONFIRMED"),
                () -> ease("STOP", 60));
    }

    private static void refused(Runnable request) {
        assertThatThrownBy(request::run).isInstanceOf(AccessDeniedException.class);
    }

    private String move(String step, String code) {
        return working.move(HERE, placed.token().toString(), step, code, false, TODAY, flash, model, response);
    }

    private void ease(String how, int minutes) {
        working.ease(HERE, how, minutes, "", flash);
    }

    /** Told once, after the redirect. */
    private void assertSaid(String what) {
        assertThat(flash.getFlashAttributes()).containsOnlyKeys(what);
        flash = new RedirectAttributesModelMap();
    }

    private BoardView day(String point, String day) {
        assertThat(looking.day(point, day, model, response)).isEqualTo("views/creneau/board");
        return board();
    }

    private BoardView board() {
        return (BoardView) model.get("board");
    }

    private static RowView row(BoardView board) {
        return board.getSlots().get(0).getRows().get(0);
    }

    private ReservationState state() {
        return shop.reservations.find(placed.token()).orElseThrow().state();
    }

    private Rush rush() {
        return shop.points.find(Shop.POINT).orElseThrow().rush();
    }
}
