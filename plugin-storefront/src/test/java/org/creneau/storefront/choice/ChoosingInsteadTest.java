// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.creneau.memory.InMemoryChoices;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.Shop;
import org.creneau.reservation.Actor;
import org.creneau.reservation.AnswerChoice;
import org.creneau.reservation.AtDeadline;
import org.creneau.reservation.Choice;
import org.creneau.reservation.ChoiceDesk;
import org.creneau.reservation.ChoiceTerms;
import org.creneau.reservation.Holder;
import org.creneau.reservation.LapseChoices;
import org.creneau.reservation.ListConflicts;
import org.creneau.reservation.OfferChoices;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.WithdrawChoice;
import org.creneau.reservation.guard.LinkPurpose;
import org.creneau.reservation.guard.LinkSigner;
import org.creneau.slot.SlotId;
import org.creneau.storefront.Visit;
import org.creneau.storefront.held.ManageLinks;
import org.creneau.storefront.held.OrderPickups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** Nadia follows the link of a message and finds why, what instead, and until when. */
class ChoosingInsteadTest {
    private static final SlotId NOON = Shop.slotAt("2020-11-12T11:00:00Z");
    private static final SlotId HALF_PAST = Shop.slotAt("2020-11-12T11:30:00Z");
    private static final Actor STAFF = Actor.staff(3);

    private final Shop shop = new Shop();
    private final InMemoryChoices choices = new InMemoryChoices();
    private final ChoiceDesk desk =
            new ChoiceDesk(choices, shop.book, shop.rescheduleReservation, shop.cancelReservation);
    private final ListConflicts conflicts =
            new ListConflicts(shop.reservations, shop.points, shop.plans, shop.finder, Shop.OUTINGS);
    private final AnswerChoice answers = new AnswerChoice(desk, conflicts, shop.clock);
    private final LinkSigner signer = new LinkSigner(new InMemorySecrets());
    private final ChoiceLinks links =
            new ChoiceLinks(signer, answers, new ManageLinks(signer, shop.reservations, shop.clock), shop.clock);
    private final ChosenPickups pickups =
            new ChosenPickups(shop.reservations, new OrderPickups(shop.reservations, shop.points));
    private final ChoiceController controller =
            new ChoiceController(links, pickups, answers, Visit.texts(), shop.clock);
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final RedirectAttributesModelMap flash = new RedirectAttributesModelMap();
    private ReservationToken nadia;
    private String signed;

    @BeforeEach
    void the_plan_is_cut_and_nadia_is_asked() {
        Visit.by(Locale.UK, null);
        placed(1);
        nadia = placed(2);
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(1).build());
        signed = ask(AtDeadline.STAFF);
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void the_page_says_why_what_instead_and_until_when() {
        assertThat(show()).isEqualTo(ChoiceController.PAGE);
        ChoiceView view = view();
        assertThat(view.isOpen()).isTrue();
        assertThat(view.getWhy()).isEqualTo("More orders are booked for that time than the point can hand over");
        assertThat(view.getSlot()).isEqualTo("Thursday, 12 November 2020, 12:00 – 12:30");
        assertThat(view.getDeadline()).isEqualTo("Thursday, 12 November 2020, 09:00");
        assertThat(view.getDeadlineKey()).isEqualTo("creneau.choice.deadline.STAFF");
        assertThat(view.getOptions())
                .extracting(ChoiceOption::getWords)
                .containsExactly(
                        "Thursday, 12 November 2020, 11:30 – 12:00",
                        "Thursday, 12 November 2020, 12:30 – 13:00",
                        "Thursday, 12 November 2020, 11:00 – 11:30");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat((String) model.get("manage")).startsWith("/pickup/manage/M");
        assertThat(stored().slotId()).isEqualTo(NOON);
    }

    @Test
    void in_french_the_same_is_told_in_french() {
        Visit.by(Locale.FRANCE, null);
        show();
        assertThat(view().getWhy())
                .isEqualTo("Il y a plus de commandes à cette heure-là que le point ne peut en remettre");
        assertThat(view().getDeadline()).isEqualTo("jeudi 12 novembre 2020, 09h00");
    }

    @Test
    void she_takes_another_slot_twice_and_has_it_once() {
        assertThat(answer("1", HALF_PAST.toString())).isEqualTo("redirect:" + ChoiceLinks.PATH + signed);
        assertThat(answer("1", HALF_PAST.toString())).isEqualTo("redirect:" + ChoiceLinks.PATH + signed);
        assertThat(flash.getFlashAttributes()).isEmpty();
        assertThat(stored().slotId()).isEqualTo(HALF_PAST);
        assertThat(shop.booksBalance()).isTrue();
        show();
        assertThat(view().isOpen()).isFalse();
        assertThat(told(view().getEndKey())).startsWith("Thank you. Your order has been moved");
        assertThat(view().getCurrentSlot()).contains("12:30");
    }

    @ParameterizedTest
    @CsvSource({"cancel, DECLINED.REFUND, CANCELLED, false", "call, DECLINED.DECIDE, CONFIRMED, true"})
    void she_takes_none(String answer, String end, ReservationState state, boolean calling) {
        answer("1", answer);
        assertThat(flash.getFlashAttributes()).isEmpty();
        assertThat(stored().state()).isEqualTo(state);
        show();
        assertThat(view().getEndKey()).isEqualTo("creneau.choice.end." + end);
        assertThat(view().isCalling()).isEqualTo(calling);
        assertThat(view().isAwaited()).isEqualTo(state == ReservationState.CONFIRMED);
        assertThat(told(view().getEndKey())).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', call, This question is not asked",
        "2, cancel, This question is not asked",
        "99999999999, cancel, This question is not asked",
        "1, '', Choose one of the answers",
        "1, x, Choose one of the answers",
        "1, 12-20201114T100000Z-30, This time is not among those"
    })
    void an_old_page_and_a_strange_answer_change_nothing(String round, String answer, String problem) {
        answer(round, answer);
        assertThat((String) flash.getFlashAttributes().get(ChoiceController.PROBLEM))
                .startsWith(problem);
        assertThat(choices.latestOf(nadia).get().isOpen()).isTrue();
        assertThat(stored().slotId()).isEqualTo(NOON);
    }

    @Test
    void where_the_place_has_gone_the_page_offers_what_is_left() {
        shop.holdSlot.hold(HALF_PAST, Holder.of(9, 1));
        answer("1", HALF_PAST.toString());
        assertThat(flash.getFlashAttributes().get(ChoiceController.PROBLEM)).isEqualTo("Full");
        show();
        assertThat(view().isOpen()).isTrue();
        assertThat(view().getOptions())
                .extracting(ChoiceOption::getSlot)
                .hasSize(3)
                .doesNotContain(HALF_PAST.toString());
    }

    @Test
    void after_the_deadline_it_is_too_late_and_says_so() {
        shop.clock.set(Instant.parse("2020-11-12T08:00:00Z"));
        answer("1", HALF_PAST.toString());
        assertThat((String) flash.getFlashAttributes().get(ChoiceController.PROBLEM))
                .startsWith("The time to answer is over since Thursday, 12 November 2020 09:00");
        show();
        assertThat(view().isOpen()).isFalse();
        assertThat(view().getEndKey()).isEqualTo("creneau.choice.end.LATE");
        assertThat(view().isCalling()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"KEEP, LAPSED.NONE", "CANCEL, LAPSED.REFUND", "STAFF, LAPSED.DECIDE"})
    void what_was_done_when_she_did_not_answer_is_told(AtDeadline then, String end) {
        new WithdrawChoice(desk, shop.clock).withdraw(nadia, STAFF, "");
        signed = ask(then);
        shop.clock.set(Instant.parse("2020-11-12T08:00:00Z"));
        new LapseChoices(desk, Duration.ZERO).run(shop.clock.instant(), 10);
        show();
        assertThat(view().getEndKey()).isEqualTo("creneau.choice.end." + end);
        assertThat(told(view().getEndKey())).isNotEmpty();
    }

    @Test
    void what_was_withdrawn_or_moved_by_staff_is_nothing_to_choose() {
        shop.rescheduleReservation.reschedule(nadia, HALF_PAST, STAFF, "she called");
        show();
        assertThat(view().isOpen()).isFalse();
        assertThat(view().getEndKey()).isEqualTo("creneau.choice.end.WITHDRAWN");
        assertThat(view().getCurrentSlot()).contains("12:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "V", "../../etc"})
    void what_is_no_link_is_not_found(String text) {
        assertNotFound(text);
    }

    @Test
    void a_link_for_something_else_one_that_is_over_and_one_about_nothing_are_not_found() {
        assertNotFound(signer.sign(LinkPurpose.MANAGE, nadia.toString(), LocalDate.of(2020, 12, 1)));
        assertNotFound(signed.replace('V', 'M'));
        ReservationToken unasked = placed(5);
        assertNotFound(signer.sign(LinkPurpose.MOVE, unasked.toString(), LocalDate.of(2020, 12, 1)));
        shop.clock.set(Instant.parse("2020-11-20T00:00:00Z"));
        assertNotFound(signed);
    }

    private void assertNotFound(String text) {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        assertThat(controller.show(text, model, answer)).isEqualTo(ChoiceController.UNKNOWN);
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(model).doesNotContainKey("choice");
        MockHttpServletResponse posted = new MockHttpServletResponse();
        assertThat(controller.answer(text, "1", "cancel", flash, posted)).isEqualTo(ChoiceController.UNKNOWN);
        assertThat(posted.getStatus()).isEqualTo(404);
        assertThat(stored().state()).isEqualTo(ReservationState.CONFIRMED);
    }

    @Test
    void the_form_works_without_script_and_carries_broadleafs_token() throws IOException {
        try (var file = getClass().getResourceAsStream("/webTemplates/pickup/choice.html")) {
            String page = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(page).contains("<blc:form").doesNotContain("<form").contains("method=\"POST\"");
            assertThat(page).doesNotContainPattern("<script|<style| style=| on[a-z]+=");
        }
    }

    private String ask(AtDeadline then) {
        Choice choice = new OfferChoices(desk, conflicts, shop.clock)
                .offer(nadia, ChoiceTerms.of(60, then), STAFF)
                .choice()
                .get();
        return links.pathOf(choice).substring(ChoiceLinks.PATH.length());
    }

    private ReservationToken placed(long order) {
        SlotId slot = order > 3 ? Shop.slotAt("2020-11-13T11:00:00Z") : NOON;
        ReservationToken token = shop.holdSlot
                .hold(slot, Holder.of(order, 1, order))
                .reservation()
                .get()
                .token();
        shop.confirmHold.confirm(token);
        shop.clock.advance(Duration.ofSeconds(1));
        return token;
    }

    private String show() {
        return controller.show(signed, model, response);
    }

    private ChoiceView view() {
        return (ChoiceView) model.get("choice");
    }

    private String answer(String round, String answer) {
        return controller.answer(signed, round, answer, flash, response);
    }

    private static String told(String key) {
        return Visit.texts().message(key);
    }

    private Reservation stored() {
        return shop.reservations.find(nadia).get();
    }
}
