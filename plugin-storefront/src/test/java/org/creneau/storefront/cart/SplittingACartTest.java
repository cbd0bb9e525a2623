// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.broadleaf.cart.MixedCart.NOON_AT_MARKET;
import static org.creneau.broadleaf.cart.MixedCart.TEN;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.MixedCart;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.Shop;
import org.creneau.notice.CollectBoxes;
import org.creneau.reservation.guard.LinkSigner;
import org.creneau.slot.Capacity;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.Collecting;
import org.creneau.slot.LeadRule.Scope;
import org.creneau.slot.SlotId;
import org.creneau.storefront.Visit;
import org.creneau.storefront.held.HeldPoints;
import org.creneau.storefront.held.OrderPickups;
import org.creneau.storefront.held.PickupViews;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.creneau.storefront.link.HandOverLinks;
import org.creneau.storefront.slot.SlotDoors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** The forms of the cart page and what they lead to: a line here, some units there, the rest in the mail. */
class SplittingACartTest {
    private final MixedCart mixed = new MixedCart();
    private final Shop shop = mixed.shop;
    private final VisitorInquiry visitor = new VisitorInquiry(shop.reservations, Optional::empty, shop.clock);
    private final OrderPickups pickups = new OrderPickups(shop.reservations, shop.points);
    private final PickupViews views = new PickupViews(
            Visit.texts(),
            CollectBoxes.ofFrance(),
            new HandOverLinks(new LinkSigner(new InMemorySecrets()), shop.clock),
            shop.clock);
    private final CartParts parts = new CartParts(shop.reservations, pickups, views, Visit.texts(), shop.clock);
    private final HeldPoints heldPoints = new HeldPoints(shop.reservations, shop.points);
    private final LineController lines = new LineController(mixed.collectCart, heldPoints, Visit.texts());
    private final SlotDoors doors = SlotDoors.of(mixed.collectCart, shop, visitor);
    private RedirectAttributesModelMap flash;

    @BeforeEach
    void visit() {
        Visit.by(Locale.FRANCE, mixed.cart);
        ask("");
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
        Visit.end();
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void elsewhere_leads_to_the_points_and_passes_on_what_is_meant() {
        assertThat(line("0", "102", "2", "elsewhere")).isEqualTo("redirect:/pickup?for=0.102x2.3");
        ask("0.102x2");
        assertThat(parts.chosen()).isEqualTo("2 × Breads");
        assertThat(parts.query("&")).isEqualTo("&for=0.102x2.3");
        assertThat(parts.isWaitable()).isFalse();
        assertThat(visitor.now().query().basket().load().items()).isEqualTo(2);
    }

    @Test
    void a_slot_is_held_for_what_was_meant_and_the_page_shows_both_parts() {
        hold("0.102x2", TEN);
        ask("");
        assertThat(mixed.where()).isEqualTo("{11={101=2, 102=1, 103=1}, 21={102=2}}");
        List<PartView> shown = parts.parts();
        assertThat(shown).extracting(PartView::getNumber).containsExactly(21L, 0L);
        assertThat(shown.get(0).getHeld().getPointName()).isEqualTo("Librairie du Canal");
        assertThat(words(shown.get(0))).containsExactly("2 Breads");
        assertThat(shown.get(1).getHeld()).isNull();
        assertThat(words(shown.get(1))).containsExactlyInAnyOrder("2 Apples", "1 Breads", "1 Cake");
        assertThat(shown.get(1).getPortion()).isEqualTo("0");
        assertThat(shown.get(0).getPortion()).isEqualTo("21");
        assertThat(shown.get(1).getUnits()).isEqualTo(4);
    }

    @Test
    void a_line_can_go_to_each_other_part_that_has_a_time() {
        hold("0.102x2", TEN);
        hold("0.103x1", NOON_AT_MARKET);
        ask("");
        assertThat(values(parts.parts().get(0))).containsExactly("elsewhere", "22", "deliver");
        assertThat(values(parts.parts().get(2))).containsExactly("elsewhere", "21", "22");
        assertThat(parts.parts().get(2).getTargets().get(2).getWords())
                .isEqualTo("Retirer à Marché, jeudi 12 novembre 2020, 12h00 – 12h30");
        mixed.collectCart.release(mixed.cart, 22);
        assertThat(values(parts.parts().get(0))).containsExactly("elsewhere", "deliver");
        parts.setCollectOnly(true);
        assertThat(values(parts.parts().get(0))).containsExactly("elsewhere");
    }

    @Test
    void units_join_the_group_that_was_chosen() {
        hold("0.102x2", TEN);
        assertThat(line("0", "102", " 1 ", "21")).isEqualTo("redirect:/cart");
        assertThat(flash.getFlashAttributes()).isEmpty();
        assertThat(mixed.where()).isEqualTo("{11={101=2, 103=1}, 21={102=3}}");
    }

    @Test
    void units_are_delivered_after_all() {
        hold("0.102x3", TEN);
        assertThat(line("21", "102", "1", "deliver")).isEqualTo("redirect:/cart");
        assertThat(mixed.where()).isEqualTo("{11={101=2, 102=1, 103=1}, 21={102=2}}");
    }

    @Test
    void what_is_only_collected_is_not_delivered_and_is_named() {
        mixed.terms.write(Scope.SKU, 102, CollectTerms.unsaid().collecting(Collecting.ONLY));
        hold("0.102x3", TEN);
        line("21", "102", "1", "deliver");
        assertThat(problem()).contains("Breads").doesNotContain("{");
        ask("21");
        doors.keep.deliver(flash);
        assertThat(problem()).contains("Breads");
        assertThat(mixed.where()).isEqualTo("{11={101=2, 103=1}, 21={102=3}}");
    }

    @Test
    void a_shop_that_does_not_deliver_delivers_nothing_whatever_is_sent() {
        hold("0.102x3", TEN);
        mixed.collectCart.setCollectOnly(true);
        line("21", "102", "1", "deliver");
        assertThat(problem()).startsWith("Votre panier n’est plus");
        ask("21");
        assertThat(doors.keep.deliver(flash)).isEqualTo("redirect:/cart");
        assertThat(mixed.where()).isEqualTo("{11={101=2, 103=1}, 21={102=3}}");
    }

    @Test
    void nonsense_and_what_is_gone_is_answered_on_the_cart_page() {
        hold("0.102x3", TEN);
        for (String units : new String[] {"", "0", "-1", "1.5", "x", "99999999999", "1e3"}) {
            assertThat(line("0", "101", units, "deliver")).isEqualTo("redirect:/cart");
            assertThat(problem()).startsWith("Indiquez combien");
        }
        for (String[] form : new String[][] {
            {"0", "102", "1", "21"},
            {"21", "102", "4", "deliver"},
            {"99", "102", "1", "deliver"},
            {"0", "101", "1", "99"},
            {"0", "101", "1", "http://x"},
            {"0", "101", "1", ""},
            {"0", "101", "1", "11"}
        }) {
            assertThat(line(form[0], form[1], form[2], form[3])).isEqualTo("redirect:/cart");
            assertThat(problem()).as(String.join(" ", form)).startsWith("Votre panier n’est plus");
        }
        assertThat(mixed.where()).isEqualTo("{11={101=2, 103=1}, 21={102=3}}");
        CartState.setCart(null);
        assertThat(line("0", "101", "1", "21")).isEqualTo("redirect:/cart");
        assertThat(parts.parts()).isEmpty();
    }

    @Test
    void a_form_sent_twice_says_that_the_cart_has_changed() {
        hold("0.102x1", TEN);
        lines.move("0", "102", "1", "2", "21", flash);
        assertThat(flash.getFlashAttributes()).isEmpty();
        for (String to : new String[] {"21", "elsewhere"}) {
            assertThat(lines.move("0", "102", "1", "2", to, flash)).isEqualTo("redirect:/cart");
            assertThat(problem()).startsWith("Votre panier n’est plus");
        }
        assertThat(mixed.held(21).load().items()).isEqualTo(2);
        hold("0.102x1", TEN);
        lines.move("21", "102", "1", "3", "deliver", flash);
        lines.move("21", "102", "1", "3", "deliver", flash);
        assertThat(problem()).startsWith("Votre panier n’est plus");
        assertThat(mixed.where()).isEqualTo("{11={101=2, 102=1, 103=1}, 21={102=2}}");
        assertThat(mixed.held(21).load().items()).isEqualTo(2);
    }

    @Test
    void a_form_that_does_not_say_how_many_there_were_moves_nothing() {
        hold("0.102x1", TEN);
        for (String of : new String[] {"", "0", "x", "2,0.101x1.2", "99999999"}) {
            flash = new RedirectAttributesModelMap();
            lines.move("0", "102", "1", of, "21", flash);
            assertThat(problem()).as(of).startsWith("Votre panier n’est plus");
        }
        assertThat(mixed.held(21).load().items()).isEqualTo(1);
    }

    @Test
    void a_slot_for_some_units_is_held_once_however_often_it_is_sent() {
        hold("0.102x1", TEN);
        ask("0.102x1.2");
        for (int sent = 0; sent < 2; sent++) {
            assertThat(doors.hold.hold(TEN.toString(), new String[0], flash)).isEqualTo("redirect:/cart");
        }
        assertThat(problem()).startsWith("Votre panier n’est plus");
        assertThat(mixed.held(21).load().items()).isEqualTo(2);
    }

    @Test
    void a_page_for_what_the_cart_has_no_longer_says_so_and_shows_no_slots() {
        hold("0.102x3", TEN);
        for (String stale : new String[] {"0.102x1", "99", "<script>", "21.102x4"}) {
            ask(stale);
            assertThat(doors.slots()).as(stale).isEqualTo("pickup/changed:410");
            assertThat(doors.hold.hold(NOON_AT_MARKET.toString(), new String[0], flash))
                    .isEqualTo("redirect:/cart");
            assertThat(problem()).startsWith("Votre panier n’est plus");
        }
        ask("21");
        assertThat(doors.slots()).isEqualTo("pickup/slots:200");
        assertThat(parts.chosen()).isEqualTo("3 × Breads");
        assertThat(parts.isWaitable()).isTrue();
        ask("");
        assertThat(parts.chosen()).contains("2 × Apples", "3 × Breads", "1 × Cake");
    }

    @Test
    void a_slot_that_is_refused_leads_back_to_the_slots_for_the_same() {
        hold("0.102x2", TEN);
        ask("21");
        assertThat(doors.hold.hold(Shop.slotAt("2020-11-12T06:00:00Z").toString(), new String[0], flash))
                .isEqualTo("redirect:/pickup/points/12?day=2020-11-12&for=21");
    }

    @Test
    void one_group_is_changed_given_back_or_delivered_and_the_other_stays() {
        hold("0.102x3", TEN);
        hold("0.103x1", NOON_AT_MARKET);
        hold("22", SlotId.of(MixedCart.MARKET, NOON_AT_MARKET.start().plusSeconds(3600), 30));
        assertThat(mixed.held(21).slotId()).isEqualTo(TEN);
        ask("22");
        assertThat(doors.hold.release()).isEqualTo("redirect:/cart");
        assertThat(mixed.isHeld(22)).isFalse();
        assertThat(mixed.isHeld(21)).isTrue();
        ask("99");
        assertThat(doors.hold.release()).isEqualTo("redirect:/cart");
        assertThat(mixed.isHeld(21)).isTrue();
        ask("22");
        assertThat(doors.keep.deliver(flash)).isEqualTo("redirect:/cart");
        assertThat(mixed.where()).isEqualTo("{11={101=2, 103=1}, 21={102=3}}");
    }

    @Test
    void more_time_is_given_to_all_groups_and_said_only_if_none_gets_it() {
        hold("0.102x3", TEN);
        doors.keep.extend("", flash);
        assertThat(flash.getFlashAttributes()).isEmpty();
        hold("0.103x1", NOON_AT_MARKET);
        doors.keep.extend("", flash);
        assertThat(flash.getFlashAttributes()).isEmpty();
        assertThat(mixed.held(22).isExtended()).isTrue();
        doors.keep.extend("", flash);
        assertThat(problem()).startsWith("Ce créneau a déjà été prolongé.");
    }

    @Test
    void a_cart_that_cannot_be_priced_is_what_it_was_and_says_so() {
        hold("0.102x2", TEN);
        mixed.pricing(() -> {
            throw new PricingException("no price");
        });
        assertThat(line("0", "102", "1", "21")).isEqualTo("redirect:/cart");
        assertThat(problem()).startsWith("Un incident est survenu");
        assertThat(mixed.held(21).load().items()).isEqualTo(2);
    }

    @Test
    void a_full_slot_refuses_what_would_join_it_and_keeps_what_it_has() {
        hold("0.102x2", TEN);
        shop.plans.put(
                Shop.POINT,
                Shop.aPlan().capacity(Capacity.ofOrders(2).withItems(2)).build());
        line("0", "102", "1", "21");
        assertThat(problem()).isNotEmpty();
        assertThat(mixed.held(21).load().items()).isEqualTo(2);
        assertThat(mixed.where()).isEqualTo("{11={101=2, 102=1, 103=1}, 21={102=2}}");
    }

    private void hold(String portion, SlotId slot) {
        ask(portion);
        assertThat(doors.hold.hold(slot.toString(), new String[0], flash)).isEqualTo("redirect:/cart");
        assertThat(flash.getFlashAttributes()).isEmpty();
    }

    /** The request that is running says this. */
    private void ask(String portion) {
        flash = new RedirectAttributesModelMap();
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (!portion.isEmpty()) {
            request.setParameter("for", mixed.seen(portion));
        }
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    private String line(String part, String line, String units, String to) {
        ask("");
        String seen = mixed.seen(part + "." + line + "x1");
        return lines.move(part, line, units, seen.substring(seen.lastIndexOf('.') + 1), to, flash);
    }

    private String problem() {
        return (String) flash.getFlashAttributes().get("pickupProblem");
    }

    private static List<String> words(PartView part) {
        return part.getLines().stream()
                .map(line -> line.getUnits() + " " + line.getName())
                .collect(Collectors.toList());
    }

    private static List<String> values(PartView part) {
        return part.getTargets().stream().map(PartTarget::getValue).collect(Collectors.toList());
    }
}
