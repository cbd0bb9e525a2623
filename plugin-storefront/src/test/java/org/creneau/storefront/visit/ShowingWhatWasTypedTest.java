// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.InMemoryVisits;
import org.creneau.memory.Shop;
import org.creneau.notice.CollectBoxes;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.guard.LinkSigner;
import org.creneau.reservation.visit.ArrivalPolicy;
import org.creneau.reservation.visit.Coming;
import org.creneau.reservation.visit.PickupPerson;
import org.creneau.storefront.RenderedPage;
import org.creneau.storefront.Visit;
import org.creneau.storefront.held.OrderPickups;
import org.creneau.storefront.held.PickupView;
import org.creneau.storefront.held.PickupViews;
import org.creneau.storefront.link.HandOverLinks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a shopper types for the counter, each page shows it as text. */
class ShowingWhatWasTypedTest {
    private static final String EVIL = "<img src=x onerror=alert(1)>\"'${7*7}#{x}&amp;";
    private static final String NAME = "O'Brien & Co (3)";

    private final Shop shop = new Shop();
    private final InMemoryVisits visits = new InMemoryVisits(shop.reservations);
    private final Map<String, Object> model = new HashMap<>();
    private Reservation placed;

    @BeforeEach
    void order() {
        Visit.by(Locale.UK, null);
        shop.holdSlot.hold(Shop.slotAt("2020-11-12T09:00:00Z"), Holder.of(1, 11));
        placed = shop.confirmHold.confirm(Holder.of(1, 11)).reservation().orElseThrow();
        visits.writePerson(placed.token(), PickupPerson.of(NAME, "06 12 34 56 78", EVIL), ArrivalPolicy.WAITING);
        visits.noteComing(placed, Coming.HERE, Shop.EIGHT, Shop.EIGHT);
        visits.writeSpot(placed, EVIL, Shop.EIGHT, Shop.EIGHT);
        model.put("visit", Visit.views(shop, visits).of(placed));
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void on_the_page_of_the_order_for_whoever_has_its_link() {
        model.put("pickup", pickup());
        model.put("manage", Map.of("path", "/pickup/manage/X", "changeable", false, "late", false, "until", ""));
        assertIsText(rendered("manage"), 2);
    }

    @Test
    void on_the_page_the_counter_scans_and_without_the_phone() {
        model.put("shown", "SIGNED");
        String page = rendered("handover");
        assertIsText(page, 2);
        assertThat(page).doesNotContain("06 12 34 56 78");
    }

    @Test
    void in_the_fields_that_ask_for_it_also_when_it_is_wrong() {
        model.put("manage", Map.of("path", "/pickup/manage/X"));
        model.put("form", PersonForm.typed(EVIL, EVIL, EVIL, Visit.texts()));
        String page = rendered("manage-person");
        assertIsText(page, 3);
        assertThat(page).contains("aria-invalid=\"true\"", "aria-describedby=\"crnNameWrong\"", "id=\"crnPhoneWrong\"");
    }

    @Test
    void on_the_confirmation_and_the_order_page() {
        Pickup pickup = new Pickup();
        assertIsText(rendered("order", pickup), 2);
        assertThat(rendered("order", pickup))
                .contains("rel=\"noopener noreferrer nofollow\"", "https://www.openstreetmap.org/?mlat=48.87")
                .contains(
                        "/pickup/qr/",
                        "/calendar.ics",
                        "/pickup/proof/",
                        placed.code().spaced());
    }

    @Test
    void on_the_proof() {
        model.put("pickups", List.of(pickup()));
        model.put("orderNumber", "1");
        assertThat(rendered("proof", new Pickup()))
                .contains("O&#39;Brien &amp; Co")
                .doesNotContain("O'Brien & Co");
    }

    /** What {@code #pickup} answers on those pages. */
    public final class Pickup {
        public List<PickupView> of(Object any) {
            return List.of(pickup());
        }

        public VisitView visit(PickupView any) {
            return (VisitView) model.get("visit");
        }

        public String manageLink(PickupView any) {
            return "/pickup/manage/X";
        }
    }

    private static void assertIsText(String page, int times) {
        assertThat(page).doesNotContain("<img src=x", "onerror=alert(1)>").doesNotContain("49#");
        assertThat(page.split("&lt;img src=x onerror=alert", -1)).hasSizeGreaterThan(times);
    }

    private PickupView pickup() {
        PickupViews views = new PickupViews(
                Visit.texts(),
                CollectBoxes.ofFrance(),
                new HandOverLinks(new LinkSigner(new InMemorySecrets()), shop.clock),
                shop.clock);
        return new OrderPickups(shop.reservations, shop.points)
                .atItsPoint(placed)
                .map(views::of)
                .orElseThrow();
    }

    private String rendered(String template) {
        return rendered(template, null);
    }

    private String rendered(String template, Pickup pickup) {
        model.put("order", Map.of("orderNumber", "1"));
        Map<String, Object> objects = new HashMap<>();
        objects.put("pickup", pickup);
        return RenderedPage.of(template, model, objects);
    }
}
