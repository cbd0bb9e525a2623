// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.manage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.InMemoryVisits;
import org.creneau.memory.Shop;
import org.creneau.reservation.Actor;
import org.creneau.reservation.ChangePolicy;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.guard.LinkSigner;
import org.creneau.reservation.visit.ArrivalPolicy;
import org.creneau.reservation.visit.NamePerson;
import org.creneau.reservation.visit.PickupPerson;
import org.creneau.reservation.visit.SayComing;
import org.creneau.slot.SlotId;
import org.creneau.storefront.Visit;
import org.creneau.storefront.held.ManageLinks;
import org.creneau.storefront.held.OrderPickups;
import org.creneau.storefront.visit.PersonForm;
import org.creneau.storefront.visit.VisitView;
import org.creneau.storefront.visit.VisitViews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** Who has the link of a placed order names another person, and says that they are near. */
class SayingWhoComesAndWhenTest {
    private static final SlotId NOON = Shop.slotAt("2020-11-12T11:00:00Z");

    private final Shop shop = new Shop();
    private final InMemoryVisits stored = new InMemoryVisits(shop.reservations);
    private final ManageLinks links =
            new ManageLinks(new LinkSigner(new InMemorySecrets()), shop.reservations, shop.clock);
    private final ManagedPickups managed = new ManagedPickups(
            links,
            new OrderPickups(shop.reservations, shop.points),
            ChangePolicy.standard(),
            Visit.texts(),
            shop.clock);
    private final VisitViews visits = Visit.views(shop, stored);
    private final PersonController person = new PersonController(
            managed, visits, new NamePerson(stored, shop.reservations, shop.transactions), Visit.texts());
    private final ComingController coming = new ComingController(
            managed,
            new SayComing(stored, shop.reservations, shop.transactions, ArrivalPolicy.standard(), shop.clock),
            Visit.texts());
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final RedirectAttributesModelMap flash = new RedirectAttributesModelMap();
    private Reservation placed;
    private String signed = "";
    private String page = "";

    @BeforeEach
    void place() {
        Visit.by(Locale.UK, null);
        shop.holdSlot.hold(NOON, Holder.of(1, 11));
        placed = shop.confirmHold.confirm(Holder.of(1, 11)).reservation().orElseThrow();
        signed = links.pathOf(placed).substring(ManageLinks.PATH.length());
        page = "redirect:/pickup/manage/" + signed;
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void another_person_is_named_on_a_page_of_its_own_that_changes_nothing_by_itself() {
        assertThat(person.ask(signed, model, response)).isEqualTo("pickup/manage-person");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(name("Anne", "06 12 34 56 78", "red door")).isEqualTo(page);
        assertThat(flash.getFlashAttributes().get("said")).isEqualTo("The counter knows who comes.");
        assertThat(view().getName()).isEqualTo("Anne");
        assertThat(view().getDial()).isEqualTo("0612345678");
        person.ask(signed, model, response);
        assertThat(((PersonForm) model.get("form")).getNote()).isEqualTo("red door");
    }

    @Test
    void what_cannot_be_kept_is_shown_again_with_why_and_nothing_is_kept() {
        assertThat(name("<b>", "", "fine")).isEqualTo("pickup/manage-person");
        PersonForm form = (PersonForm) model.get("form");
        assertThat(form.isWrong()).isTrue();
        assertThat(form.getNote()).isEqualTo("fine");
        assertThat(stored.of(placed.token()).person()).isEqualTo(PickupPerson.none());
    }

    @Test
    void once_handed_over_nobody_is_named_and_nothing_is_said() {
        shop.movePickup.advance(placed.token(), ReservationState.COLLECTED, Actor.staff(3), null);
        assertThat(person.ask(signed, model, response)).isEqualTo(page);
        assertThat(name("Anne", "", "")).isEqualTo(page);
        assertThat(problem()).isEqualTo("This collection is over; nothing was changed.");
        shop.clock.set(NOON.start());
        coming.here(signed, "bay 3", flash, response);
        assertThat(problem()).isEqualTo("This collection is over; there is nothing to tell the counter.");
        assertThat(view().isTold()).isFalse();
        assertThat(view().isSayable()).isFalse();
        assertThat(view().isEditable()).isFalse();
    }

    @Test
    void it_says_from_when_one_can_say_so_and_then_since_when_one_has() {
        assertThat(view().isSayable()).isFalse();
        assertThat(view().getFrom()).isEqualTo("Thursday, 12 November 2020, 10:00");
        assertThat(coming.onTheWay(signed, flash, response)).isEqualTo(page);
        assertThat(problem()).isEqualTo("It is too early to say so: come back nearer to your time.");
        shop.clock.set(NOON.start().minus(Duration.ofMinutes(50)));
        assertThat(view().isSayable()).isTrue();
        assertThat(view().getFrom()).isEmpty();
        coming.onTheWay(signed, flash, response);
        assertThat(view().getComing()).isEqualTo("On the way since 11:10");
        assertThat(view().isHere()).isFalse();
        shop.clock.advance(Duration.ofMinutes(30));
        coming.here(signed, "bay 3, blue car", flash, response);
        assertThat(view().getComing()).isEqualTo("Here since 11:40");
        assertThat(view().getSpot()).isEqualTo("bay 3, blue car");
        assertThat(view().isHere()).isTrue();
        assertThat(flash.getFlashAttributes().get("said")).isEqualTo("The counter has been told.");
    }

    @Test
    void changing_where_one_waits_at_once_or_at_length_is_answered() {
        shop.clock.set(NOON.start());
        coming.here(signed, "bay 3", flash, response);
        coming.here(signed, "bay 4", flash, response);
        assertThat(problem()).isEqualTo("You changed that a moment ago. Wait ten seconds and try again.");
        coming.here(signed, "x".repeat(61), flash, response);
        assertThat(problem()).isEqualTo("Say it in at most 60 characters.");
        assertThat(view().getSpot()).isEqualTo("bay 3");
    }

    @Test
    void a_link_that_is_none_does_nothing_at_any_of_the_addresses() {
        String forged = signed.substring(0, 62) + (signed.endsWith("0") ? "1" : "0");
        signed = forged;
        assertThat(person.ask(forged, model, response)).isEqualTo(ManageController.UNKNOWN);
        assertThat(name("Anne", "", "")).isEqualTo(ManageController.UNKNOWN);
        assertThat(coming.onTheWay(forged, flash, response)).isEqualTo(ManageController.UNKNOWN);
        assertThat(coming.here(forged, "", flash, response)).isEqualTo(ManageController.UNKNOWN);
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(stored.of(placed.token()).person()).isEqualTo(PickupPerson.none());
    }

    private String name(String name, String phone, String note) {
        return person.name(signed, name, phone, note, model, flash, response);
    }

    private VisitView view() {
        return visits.of(shop.reservations.find(placed.token()).orElseThrow());
    }

    private String problem() {
        return (String) flash.getFlashAttributes().get("pickupProblem");
    }
}
