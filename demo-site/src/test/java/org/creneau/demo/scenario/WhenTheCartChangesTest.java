// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.order.service.call.OrderItemRequestDTO;
import org.broadleafcommerce.core.order.service.type.OrderStatus;
import org.creneau.reservation.Reservation;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** A slot is chosen, and then what is in the cart changes: its slot follows, or stays and the checkout says why. */
class WhenTheCartChangesTest {
    private static final List<String> CART_WORKFLOWS = List.of(
            "blAddItemWorkflow",
            "blUpdateItemWorkflow",
            "blRemoveItemWorkflow",
            "blUpdateProductOptionsForItemWorkflow");
    private static final String OURS = "creneauRecheckHoldsActivity";

    private final Shop shop = Shop.withPlugin();
    private final Goods book = shop.goods("12.50");
    private final Goods toy = shop.goods("20.00");
    private final PickupPlace point =
            shop.aPoint().takingOrders(4).with("capacityItems", 6).open();
    private final SlotId morning = point.slot("2026-06-02T10:00");
    private final SlotId noon = point.slot("2026-06-02T12:00");
    private final Shopper camille = shop.aShopper().puts(book, 2);

    @Test
    void moreInTheCartTakesMoreOfTheSlotAndLessGivesItBack() {
        camille.collectsAt(morning);
        Reservation before = camille.reservation();

        camille.puts(toy, 3);
        assertThat(shop.books.items(morning)).isEqualTo(5);
        camille.changes(toy, 1);
        assertThat(shop.books.items(morning)).isEqualTo(3);
        camille.removes(toy);
        assertThat(shop.books.items(morning)).isEqualTo(2);

        assertThat(camille.reservation().token()).isEqualTo(before.token());
        assertThat(camille.reservation().expiresAt()).isEqualTo(before.expiresAt());
        assertThat(shop.books.taken(morning)).isEqualTo(1);
    }

    @Test
    void aCartThatOutgrewItsSlotKeepsThePlaceItHadAndIsNotPaidForUntilItFits() {
        camille.collectsAt(morning).puts(toy, 5);

        assertThat(shop.books.items(morning)).isEqualTo(2);
        assertThat(camille.checksOut().refusals()).containsExactly("slot-full-items");
        assertThat(camille.order(Orders::paid)).isEqualTo(OrderingContract.euros("0.00"));

        camille.changes(toy, 4);
        assertThat(shop.books.items(morning)).isEqualTo(6);
        assertThat(camille.checksOut().thrown()).isNull();
    }

    @Test
    void whatOthersHaveTakenMeanwhileLeavesTheHoldAsItWas() {
        camille.collectsAt(morning);
        shop.aShopper().puts(toy, 4).collectsAt(morning);

        camille.puts(toy);

        assertThat(shop.books.items(morning)).isEqualTo(6);
        assertThat(camille.reservation().load().items()).isEqualTo(2);
        assertThat(camille.collectsAt(noon).checksOut().thrown()).isNull();
        assertThat(shop.books.items(morning)).isEqualTo(4);
        assertThat(shop.books.items(noon)).isEqualTo(3);
    }

    @Test
    void moreThanLiesOnTheShelfIsNotTakenAndNamedAtTheCheckout() {
        PickupPlace shelf = shop.aPoint().counting(book, 3).open();
        camille.collectsAt(shelf.slot("2026-06-02T10:00"));

        camille.changes(book, 3);
        assertThat(shop.books.takenOfShelf(shelf, book)).isEqualTo(3);
        camille.changes(book, 4);

        assertThat(shop.books.takenOfShelf(shelf, book)).isEqualTo(3);
        assertThat(camille.checksOut().refusals()).isNotEmpty();
        assertThat(camille.changes(book, 3).checksOut().thrown()).isNull();
    }

    @Test
    void aChangeThatFailsInALaterStepOfAnotherModuleLeavesTheHoldWhatItWas() {
        camille.collectsAt(morning);

        try (Steps.Step failing = shop.steps.after("blAddItemWorkflow", OURS, () -> {
            throw new IllegalStateException("another module");
        })) {
            assertThatThrownBy(() -> camille.puts(toy, 3)).isNotNull();
        }

        assertThat(shop.books.items(morning)).isEqualTo(2);
        assertThat(camille.cart(Orders::lines)).containsExactly(book.name() + " x2");
        assertThat(camille.checksOut().thrown()).isNull();
    }

    @Test
    void thePluginsActivityRunsAfterCoresInEveryWorkflowOfTheCartAndAmongThoseOfAnotherModule() {
        for (String workflow : CART_WORKFLOWS) {
            List<String> names = shop.steps.of(workflow);
            assertThat(names).as(workflow).endsWith(OURS).doesNotHaveDuplicates();
        }
        camille.collectsAt(morning);
        try (Steps.Step before = shop.steps.before("blAddItemWorkflow", OURS, () -> {});
                Steps.Step after = shop.steps.after("blAddItemWorkflow", OURS, () -> {})) {
            camille.puts(toy, 2);
        }
        assertThat(shop.books.items(morning)).isEqualTo(4);
    }

    @Test
    void aLineTakenOutWithoutPricingGivesThePlaceBackAsWell() {
        camille.collectsAt(morning);
        OrderService orders = shop.bean("blOrderService", OrderService.class);

        camille.does(cart -> Shop.call(() ->
                orders.removeItem(cart.getId(), cart.getOrderItems().get(0).getId(), false)));

        assertThat(shop.books.taken(morning)).isZero();
    }

    @Test
    void twoClicksAtOnceEndWithWhatIsInTheCart() {
        camille.collectsAt(morning);

        Together.of(() -> tried(() -> camille.changes(book, 3)), () -> tried(() -> camille.changes(book, 4)));

        camille.looksAgain();
        int inCart = camille.<Integer>cart(cart -> cart.getOrderItems().get(0).getQuantity());
        assertThat(shop.books.items(morning)).isEqualTo(inCart);
        assertThat(shop.books.taken(morning)).isEqualTo(1);
    }

    /** Broadleaf itself refuses one of two who change the same line at once; then it is as if they had not. */
    private static boolean tried(Runnable change) {
        try {
            change.run();
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    @Test
    void aCartThatIsSavedForLaterHoldsNothing() {
        camille.collectsAt(morning);

        saves(camille, true);

        assertThat(shop.books.taken(morning)).isZero();
        assertThat(shop.books.states(camille.orderId())).containsExactly("CANCELLED");
    }

    @Test
    void aCartThatIsSavedWithoutPricingHoldsNothingAfterTheNextRunOfTheJob() {
        camille.collectsAt(morning);

        saves(camille, false);
        shop.jobs.reconcile();

        assertThat(shop.books.taken(morning)).isZero();
    }

    private void saves(Shopper shopper, boolean priced) {
        OrderService orders = shop.bean("blOrderService", OrderService.class);
        shopper.does(cart -> Shop.call(() -> {
            cart.setStatus(OrderStatus.NAMED);
            cart.setName("for later");
            return orders.save(cart, priced);
        }));
    }

    @Test
    void whatComesFromAWishListIsCollectedWithTheRestAndTheListHoldsNothing() {
        camille.collectsAt(morning);
        OrderService orders = shop.bean("blOrderService", OrderService.class);
        long list = camille.cart(cart -> Shop.call(() -> {
            Order named = orders.createNamedOrderForCustomer("wishes", cart.getCustomer());
            return orders.addItem(named.getId(), wish(toy, 2), true).getId();
        }));
        assertThat(shop.books.states(list)).isEmpty();

        camille.does(cart -> Shop.call(() -> orders.addAllItemsFromNamedOrder(
                orders.findNamedOrderForCustomer("wishes", cart.getCustomer()), true)));

        assertThat(shop.books.items(morning)).isEqualTo(4);
        assertThat(shop.books.states(list)).isEmpty();
        assertThat(camille.checksOut().thrown()).isNull();
    }

    private static OrderItemRequestDTO wish(Goods goods, int quantity) {
        OrderItemRequestDTO wish = new OrderItemRequestDTO();
        wish.setProductId(goods.productId());
        wish.setSkuId(goods.skuId());
        wish.setQuantity(quantity);
        return wish;
    }
}
