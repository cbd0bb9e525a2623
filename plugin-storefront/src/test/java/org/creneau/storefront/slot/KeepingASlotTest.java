// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.broadleaf.cart.Delivered;
import org.creneau.broadleaf.cart.HostCart;
import org.creneau.broadleaf.cart.Portion;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.Shop;
import org.creneau.notice.CollectBoxes;
import org.creneau.reservation.Collector;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.StoreUnavailable;
import org.creneau.reservation.guard.LinkSigner;
import org.creneau.slot.SlotId;
import org.creneau.storefront.Visit;
import org.creneau.storefront.held.HeldPoints;
import org.creneau.storefront.held.KeptView;
import org.creneau.storefront.held.ManageLinks;
import org.creneau.storefront.held.OrderPickups;
import org.creneau.storefront.held.PickupVariableExpression;
import org.creneau.storefront.held.PickupView;
import org.creneau.storefront.held.PickupViews;
import org.creneau.storefront.link.HandOverLinks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** A cart keeps its slot longer, once, or gives it back for a delivery. */
class KeepingASlotTest {
    private static final SlotId TEN = Shop.slotAt("2020-11-12T09:00:00Z");

    private final Shop shop = new Shop();
    private final CollectCart collectCart = mock(CollectCart.class);
    private final HeldPoints heldPoints = new HeldPoints(shop.reservations, shop.points);
    private final KeepController controller = new KeepController(
            collectCart, new VisitorSlots(collectCart, shop.extendHold, null), heldPoints, Visit.texts());
    private final ManageLinks links =
            new ManageLinks(new LinkSigner(new InMemorySecrets()), shop.reservations, shop.clock);
    private final PickupVariableExpression pickup = new PickupVariableExpression(
            shop.reservations,
            new OrderPickups(shop.reservations, shop.points),
            new PickupViews(
                    Visit.texts(),
                    CollectBoxes.ofFrance(),
                    new HandOverLinks(new LinkSigner(new InMemorySecrets()), shop.clock),
                    shop.clock),
            shop.clock);
    private final FulfillmentGroup group = HostCart.collected(11L);
    private final Order cart = HostCart.order(1L, group);
    private final RedirectAttributesModelMap flash = new RedirectAttributesModelMap();

    @BeforeEach
    void visit() {
        Visit.by(Locale.FRANCE, cart);
        pickup.setLinks(links);
        shop.holdSlot.hold(TEN, Holder.of(1, 11));
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void the_page_says_until_when_and_counts_from_what_the_server_says_is_left() {
        shop.clock.advance(Duration.ofSeconds(61));
        KeptView kept = kept();
        assertThat(kept.getUntil()).isEqualTo("08h15");
        assertThat(kept.getInstant()).isEqualTo("2020-11-12T07:15:00Z");
        assertThat(kept.getSeconds()).isEqualTo(14 * 60 - 1);
        assertThat(kept.isExtendable()).isTrue();
        assertThat(kept.isPaying()).isFalse();
    }

    @Test
    void more_time_is_given_once_and_leads_back_to_the_page_it_was_asked_on() {
        assertThat(controller.extend("checkout", flash)).isEqualTo("redirect:/checkout");
        assertThat(flash.getFlashAttributes()).isEmpty();
        assertThat(kept().getUntil()).isEqualTo("08h30");
        assertThat(kept().isExtendable()).isFalse();
        assertThat(controller.extend("https://elsewhere.example", flash)).isEqualTo("redirect:/cart");
        assertThat(problem())
                .isEqualTo("Ce créneau a déjà été prolongé. Il est gardé jusqu’au jeudi 12 novembre 2020 08h30.");
        assertThat(kept().getUntil()).isEqualTo("08h30");
    }

    @Test
    void the_shops_own_paths_are_led_back_to() {
        controller.setCartPath("/panier");
        controller.setCheckoutPath("/commande");
        assertThat(controller.extend("", flash)).isEqualTo("redirect:/panier");
        assertThat(controller.extend("checkout", flash)).isEqualTo("redirect:/commande");
        assertThat(controller.deliver(flash)).isEqualTo("redirect:/panier");
    }

    @Test
    void a_hold_that_ran_out_is_not_kept_longer_and_says_so() {
        shop.clock.advance(Duration.ofMinutes(16));
        controller.extend("", flash);
        assertThat(problem()).isEqualTo("Votre créneau a été rendu. Choisissez-en un autre.");
        assertThat(pickup.held()).isEmpty();
    }

    @Test
    void a_cart_without_a_hold_and_a_visitor_without_a_cart_are_led_back_unharmed() {
        shop.releaseHold.release(Holder.of(1, 11));
        controller.extend("", flash);
        assertThat(problem()).startsWith("Choisissez où et quand");
        CartState.setCart(null);
        RedirectAttributesModelMap empty = new RedirectAttributesModelMap();
        assertThat(controller.extend("", empty)).isEqualTo("redirect:/cart");
        assertThat(controller.deliver(empty)).isEqualTo("redirect:/cart");
        assertThat(empty.getFlashAttributes()).isEmpty();
    }

    @Test
    void while_it_is_being_paid_for_the_page_says_so_and_offers_no_more_time() {
        shop.useCases.verifyHold.verify(Collector.of(Holder.of(1, 11)));
        assertThat(kept().isPaying()).isTrue();
        assertThat(kept().isExtendable()).isFalse();
        assertThat(kept().getUntil()).isEqualTo("08h30");
    }

    @Test
    void a_cart_is_delivered_instead_where_the_shop_delivers() throws PricingException {
        Order changed = HostCart.order(1L, group);
        when(collectCart.deliver(cart, Portion.all())).thenReturn(Delivered.done(changed));
        controller.deliver(flash);
        assertThat(CartState.getCart()).isSameAs(cart);
        when(collectCart.isDelivering()).thenReturn(true);
        assertThat(controller.deliver(flash)).isEqualTo("redirect:/cart");
        assertThat(CartState.getCart()).isSameAs(changed);
        assertThat(pickup.isDelivering()).isTrue();
        pickup.setCollectOnly(true);
        assertThat(pickup.isDelivering()).isFalse();
    }

    @Test
    void a_delivery_that_cannot_be_priced_changes_nothing_and_says_so() throws PricingException {
        when(collectCart.isDelivering()).thenReturn(true);
        when(collectCart.deliver(any(), any()))
                .thenThrow(
                        new PricingException("no price"),
                        new Conflict("lost"),
                        StoreUnavailable.nothingChanged("refused", new IllegalStateException()),
                        new IllegalStateException("no group"));
        for (int n = 0; n < 4; n++) {
            RedirectAttributesModelMap told = new RedirectAttributesModelMap();
            assertThat(controller.deliver(told)).isEqualTo("redirect:/cart");
            assertThat((String) told.getFlashAttributes().get("pickupProblem")).startsWith("Un incident est survenu");
        }
        assertThat(CartState.getCart()).isSameAs(cart);
    }

    @Test
    void a_placed_order_has_a_signed_link_of_its_own_and_a_hold_has_none() {
        Reservation hold = shop.reservations.liveOf(1, 11).get();
        assertThat(pickup.of(cart)).extracting(PickupView::isWaiting).containsExactly(false);
        String early = links.pathOf(hold);
        assertThat(links.read(early.substring(ManageLinks.PATH.length()))).isEmpty();
        shop.confirmHold.confirm(Holder.of(1, 11));
        PickupView placed = pickup.of(cart).get(0);
        assertThat(placed.isWaiting()).isTrue();
        String link = pickup.manageLink(placed);
        assertThat(link).startsWith("/pickup/manage/M").matches("/pickup/manage/[0-9A-Z]{63}");
        String signed = link.substring(ManageLinks.PATH.length());
        assertThat(links.read(signed).get().token()).isEqualTo(hold.token());
        for (String other : List.of(signed.substring(1), "H" + signed.substring(1), signed + "0", "", "../x")) {
            assertThat(links.read(other)).isEmpty();
        }
        shop.clock.advance(Duration.ofDays(30));
        assertThat(links.read(signed)).isPresent();
        shop.clock.advance(Duration.ofDays(1));
        assertThat(links.read(signed)).isEmpty();
    }

    private KeptView kept() {
        return pickup.held().get(0).getKept();
    }

    private String problem() {
        return (String) flash.getFlashAttributes().get("pickupProblem");
    }
}
