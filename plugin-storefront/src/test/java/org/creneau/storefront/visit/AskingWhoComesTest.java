// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.broadleaf.cart.HostCart;
import org.creneau.memory.InMemoryVisits;
import org.creneau.memory.Shop;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.visit.NamePerson;
import org.creneau.reservation.visit.PickupPerson;
import org.creneau.slot.SlotId;
import org.creneau.storefront.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The checkout asks for each pickup who comes, and keeps it beside what the cart holds. */
class AskingWhoComesTest {
    private static final SlotId NOON = Shop.slotAt("2020-11-12T11:00:00Z");
    private static final SlotId LATER = Shop.slotAt("2020-11-12T14:00:00Z");

    private final Shop shop = new Shop();
    private final InMemoryVisits visits = new InMemoryVisits(shop.reservations);
    private final CheckoutPersons persons =
            new CheckoutPersons(new NamePerson(visits, shop.reservations, shop.transactions), Visit.texts());
    private final FulfillmentGroup books = HostCart.collected(11L);
    private final FulfillmentGroup cakes = HostCart.collected(12L);
    private final Order cart = HostCart.order(1L, books, cakes);
    private MockHttpServletRequest request = new MockHttpServletRequest();
    private Reservation noon;
    private Reservation later;

    @BeforeEach
    void hold() {
        Visit.by(Locale.UK, cart);
        noon = shop.holdSlot.hold(NOON, Holder.of(1, 11)).reservation().orElseThrow();
        later = shop.holdSlot.hold(LATER, Holder.of(1, 12)).reservation().orElseThrow();
        visited();
    }

    @AfterEach
    void leave() {
        Visit.end();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void each_pickup_has_its_own() {
        typed(11, "Anne", "06 12 34 56 78", "the red door");
        typed(12, "", "", "ring twice");
        assertThat(persons.keep(cart, request)).isTrue();
        assertThat(personOf(noon)).isEqualTo(PickupPerson.of("Anne", "06 12 34 56 78", "the red door"));
        assertThat(personOf(later)).isEqualTo(PickupPerson.of("", "", "ring twice"));
    }

    @Test
    void what_was_kept_is_there_again_after_a_payment_that_was_declined() {
        typed(11, "Anne", "", "");
        persons.keep(cart, request);
        visited();
        assertThat(persons.form(1, 11).getName()).isEqualTo("Anne");
        assertThat(persons.form(1, 11).isWrong()).isFalse();
        assertThat(persons.form(1, 12).getName()).isEmpty();
    }

    @Test
    void a_page_without_the_fields_changes_nothing() {
        typed(11, "Anne", "", "");
        persons.keep(cart, request);
        visited();
        assertThat(persons.keep(cart, request)).isTrue();
        assertThat(personOf(noon).name()).isEqualTo("Anne");
    }

    @Test
    void an_empty_name_takes_the_person_back() {
        typed(11, "Anne", "", "");
        persons.keep(cart, request);
        visited();
        typed(11, " ", "", "");
        persons.keep(cart, request);
        assertThat(personOf(noon)).isEqualTo(PickupPerson.none());
    }

    @Test
    void if_one_is_wrong_none_is_kept_and_the_page_shows_what_was_typed_and_why() {
        typed(11, "Anne", "", "");
        typed(12, "<script>alert(1)</script>", "call me", "o".repeat(301));
        assertThat(persons.keep(cart, request)).isFalse();
        assertThat(personOf(noon)).isEqualTo(PickupPerson.none());
        PersonForm form = persons.form(1, 12);
        assertThat(form.getName()).isEqualTo("<script>alert(1)</script>");
        assertThat(form.getNameProblem()).startsWith("Write a name of at most 80 letters");
        assertThat(form.getPhoneProblem()).startsWith("Write a phone number of 6 to 15 digits");
        assertThat(form.getNoteProblem()).isEqualTo("Write at most 300 characters.");
        assertThat(persons.form(1, 11).getName()).isEqualTo("Anne");
        assertThat(persons.form(1, 11).getNameProblem()).isEmpty();
    }

    @Test
    void the_fields_of_a_group_of_somebody_elses_cart_are_nobodys() {
        Reservation theirs =
                shop.holdSlot.hold(LATER, Holder.of(2, 99)).reservation().orElseThrow();
        typed(99, "Eve", "", "");
        assertThat(persons.keep(cart, request)).isTrue();
        assertThat(personOf(theirs)).isEqualTo(PickupPerson.none());
    }

    @Test
    void outside_of_a_request_the_form_is_as_stored() {
        RequestContextHolder.resetRequestAttributes();
        assertThat(persons.form(1, 11).getName()).isEmpty();
    }

    @Test
    void who_is_named_in_the_cart_comes_for_the_order() {
        typed(11, "Anne", "", "");
        persons.keep(cart, request);
        shop.confirmHold.confirm(noon.token());
        assertThat(Visit.views(shop, visits)
                        .of(shop.reservations.find(noon.token()).orElseThrow())
                        .getName())
                .isEqualTo("Anne");
    }

    private PickupPerson personOf(Reservation reservation) {
        return visits.of(reservation.token()).person();
    }

    private void typed(long group, String name, String phone, String note) {
        request.setParameter(PersonForm.NAME + group, name);
        request.setParameter(PersonForm.PHONE + group, phone);
        request.setParameter(PersonForm.NOTE + group, note);
    }

    private void visited() {
        request = new MockHttpServletRequest();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
