// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.cancel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.OrderService;
import org.creneau.broadleaf.cart.HostCart;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.Shop;
import org.creneau.notice.CollectBoxes;
import org.creneau.reservation.CancelOrderPickups;
import org.creneau.reservation.ChangePolicy;
import org.creneau.reservation.HistoryEntry;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.guard.LinkSigner;
import org.creneau.slot.SlotId;
import org.creneau.storefront.Visit;
import org.creneau.storefront.held.OrderPickups;
import org.creneau.storefront.held.PickupViews;
import org.creneau.storefront.link.HandOverLinks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** The owner of an order cancels all of its pickups, or some of them; all that are ticked or none. */
class CancellingPickupsOfAnOrderTest {
    private static final SlotId NOON = Shop.slotAt("2020-11-12T11:00:00Z");
    private static final SlotId LATER = Shop.slotAt("2020-11-12T14:00:00Z");
    private static final String NUMBER = "2020111210000";
    private static final String PAGE = "redirect:/pickup/order/" + NUMBER + "/cancel";

    private final Shop shop = new Shop();
    private final OrderService orders = mock(OrderService.class);
    private final List<HistoryEntry> refunds = new ArrayList<>();
    private final PickupViews views = new PickupViews(
            Visit.texts(),
            CollectBoxes.ofFrance(),
            new HandOverLinks(new LinkSigner(new InMemorySecrets()), shop.clock),
            shop.clock);
    private boolean isOwner = true;
    private final CancelPickupsController controller = new CancelPickupsController(
            new CancellablePickups(
                    orders,
                    order -> isOwner,
                    new OrderPickups(shop.reservations, shop.points),
                    views,
                    ChangePolicy.standard(),
                    shop.clock),
            new CancelOrderPickups(shop.book, shop.cancelReservation, ChangePolicy.standard(), shop.clock),
            Visit.texts());
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private RedirectAttributesModelMap flash = new RedirectAttributesModelMap();

    @BeforeEach
    void order() {
        Visit.by(Locale.UK, null);
        shop.book.setRefunds((cancelled, how) -> refunds.add(how));
        place(NOON, 11);
        place(LATER, 12);
        Order order = HostCart.order(1L, HostCart.collected(11L), HostCart.collected(12L));
        lenient().when(orders.findOrderByOrderNumber(NUMBER)).thenReturn(order);
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void asking_changes_nothing_and_offers_each_that_can_be_cancelled() {
        assertThat(controller.ask(NUMBER, model, response)).isEqualTo("pickup/order-cancel");
        assertThat(choices()).extracting(CancelChoice::getGroup).containsExactly(11L, 12L);
        assertThat(choices()).allMatch(CancelChoice::isChangeable);
        assertThat(model.get("changeable")).isEqualTo(true);
        assertThat(taken()).isEqualTo(2);
    }

    @Test
    void all_are_cancelled_together_and_the_shop_hears_of_each() {
        assertThat(cancel("11", "12")).isEqualTo(PAGE);
        assertThat(flash.getFlashAttributes().get("said")).isEqualTo("What you ticked is cancelled.");
        assertThat(taken()).isZero();
        assertThat(refunds).hasSize(2);
        cancel("11", "12");
        assertThat(refunds).as("a second click").hasSize(2);
        controller.ask(NUMBER, model, response);
        assertThat(model.get("changeable")).isEqualTo(false);
    }

    @Test
    void one_is_cancelled_and_the_other_stays() {
        cancel("12");
        assertThat(shop.taken(NOON)).isEqualTo(1);
        assertThat(shop.taken(LATER)).isZero();
        assertThat(refunds).hasSize(1);
        controller.ask(NUMBER, model, response);
        assertThat(choices()).extracting(CancelChoice::isChangeable).containsExactly(true, false);
    }

    @Test
    void too_late_for_one_of_those_ticked_cancels_none() {
        shop.clock.set(NOON.start().minus(Duration.ofMinutes(120)));
        cancel("11", "12");
        assertThat((String) flash.getFlashAttributes().get("pickupProblem"))
                .startsWith("It is too late to change or cancel here");
        assertThat(taken()).isEqualTo(2);
        cancel("12");
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void ticking_nothing_or_what_is_not_of_the_order_cancels_nothing() {
        Reservation theirs = place(NOON, 77, 2);
        for (String[] ticked : new String[][] {{}, {""}, {"77"}, {"11 "}, {"x", "-1"}}) {
            cancel(ticked);
            assertThat(flash.getFlashAttributes().get("pickupProblem")).isEqualTo("Tick what you want to cancel.");
        }
        assertThat(taken()).isEqualTo(3);
        assertThat(shop.reservations.find(theirs.token())).contains(theirs);
    }

    @Test
    void to_anybody_else_it_is_as_unknown_as_a_number_that_does_not_exist() {
        assertThat(controller.ask("9".repeat(10_000), model, response)).isEqualTo("pickup/unknown-order");
        isOwner = false;
        assertThat(controller.ask(NUMBER, model, response)).isEqualTo("pickup/unknown-order");
        assertThat(cancel("11", "12")).isEqualTo("pickup/unknown-order");
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(model).isEmpty();
        assertThat(taken()).isEqualTo(2);
    }

    private String cancel(String... ticked) {
        flash = new RedirectAttributesModelMap();
        return controller.cancel(NUMBER, ticked, flash, response);
    }

    @SuppressWarnings("unchecked")
    private List<CancelChoice> choices() {
        return (List<CancelChoice>) model.get("choices");
    }

    private int taken() {
        return shop.taken(NOON) + shop.taken(LATER);
    }

    private void place(SlotId slot, long group) {
        place(slot, group, 1);
    }

    private Reservation place(SlotId slot, long group, long order) {
        shop.holdSlot.hold(slot, Holder.of(order, group));
        return shop.confirmHold.confirm(Holder.of(order, group)).reservation().orElseThrow();
    }
}
