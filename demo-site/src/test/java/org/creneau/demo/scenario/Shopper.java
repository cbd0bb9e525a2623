// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.broadleafcommerce.core.checkout.service.CheckoutService;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.broadleafcommerce.core.order.service.MergeCartService;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.order.service.call.OrderItemRequestDTO;
import org.broadleafcommerce.core.payment.service.OrderPaymentService;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.core.service.CustomerService;
import org.creneau.broadleaf.cart.AbandonCart;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.broadleaf.cart.Portion;
import org.creneau.demo.payment.CardPayment;
import org.creneau.demo.payment.TestCard;
import org.creneau.eligibility.Refusal;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.Reservations;
import org.creneau.slot.SlotId;
import org.springframework.mock.web.MockHttpSession;

/**
 * Somebody with a session and a cart. Each step is a request of its own that finds the cart by its customer, as the shop's
 * filters do, so nothing is remembered between two steps but what was stored. A step of two shoppers may run at once.
 */
final class Shopper {
    final Shop shop;
    final MockHttpSession session = new MockHttpSession();
    private final OrderService orders;
    private final long customerId;
    private volatile long orderId;

    Shopper(Shop shop) {
        this.shop = shop;
        this.orders = shop.bean("blOrderService", OrderService.class);
        this.customerId = register();
    }

    private Shopper(Shopper same) {
        this.shop = same.shop;
        this.orders = same.orders;
        this.customerId = same.customerId;
    }

    /** The same customer, of whom the shop's session knows nothing any more. */
    Shopper inAnotherSession() {
        return new Shopper(this);
    }

    private long register() {
        CustomerService customers = shop.bean("blCustomerService", CustomerService.class);
        return shop.requests.run(session, () -> {
            Customer customer = customers.createCustomerFromId(null);
            String email = emailOf(customer.getId());
            customer.setUsername(email);
            customer.setFirstName("Camille");
            customer.setLastName("Martin");
            customer.setEmailAddress(email);
            return customers.saveCustomer(customer, false).getId();
        });
    }

    String email() {
        return emailOf(customerId);
    }

    private static String emailOf(long customer) {
        return "camille" + customer + "@example.org";
    }

    long customerId() {
        return customerId;
    }

    /** The order of the last step. */
    long orderId() {
        return orderId;
    }

    Shopper puts(Goods goods) {
        return puts(goods, 1);
    }

    Shopper puts(Goods goods, int quantity) {
        return inCart(cart -> Shop.call(() -> orders.addItem(cart.getId(), request(goods, quantity), true)));
    }

    private static OrderItemRequestDTO request(Goods goods, int quantity) {
        OrderItemRequestDTO wish = new OrderItemRequestDTO();
        wish.setProductId(goods.productId());
        wish.setSkuId(goods.skuId());
        wish.setQuantity(quantity);
        return wish;
    }

    /** Wants so many of what is in the cart already. */
    Shopper changes(Goods goods, int quantity) {
        return inCart(cart -> Shop.call(() -> {
            OrderItemRequestDTO wish = new OrderItemRequestDTO();
            wish.setOrderItemId(lineOf(cart, goods).getId());
            wish.setQuantity(quantity);
            return orders.updateItemQuantity(cart.getId(), wish, true);
        }));
    }

    Shopper removes(Goods goods) {
        return inCart(cart -> Shop.call(
                () -> orders.removeItem(cart.getId(), lineOf(cart, goods).getId(), true)));
    }

    /** Has the cart priced anew, as a page does. */
    Shopper looksAgain() {
        return inCart(cart -> Shop.call(() -> orders.save(cart, true)));
    }

    /** Asks for a slot for the whole cart. */
    HoldOutcome asksFor(SlotId slot, String... acknowledged) {
        return inRequest(cart -> Shop.call(() -> shop.bean("creneauCollectCart", CollectCart.class)
                .collect(cart, slot, Set.of(acknowledged))
                .outcome()));
    }

    /** Asks for a slot that is refused; the codes of the refusals, none if it was held. */
    List<String> asksInVainFor(SlotId slot) {
        HoldOutcome outcome = asksFor(slot);
        return outcome.isHeld()
                ? List.of()
                : outcome.verdict().refusals().stream().map(Refusal::code).toList();
    }

    /** Gets that slot for the whole cart. */
    Shopper collectsAt(SlotId slot) {
        HoldOutcome outcome = asksFor(slot);
        if (!outcome.isHeld()) {
            throw new AssertionError("Slot " + slot + " was refused: " + outcome.verdict());
        }
        return this;
    }

    /** Has the cart delivered after all. */
    Shopper hasItDelivered() {
        return inCart(cart -> Shop.call(() -> shop.bean("creneauCollectCart", CollectCart.class)
                .deliver(cart, Portion.all())
                .cart()));
    }

    /** Gives the slot back and chooses none. */
    void letsGo() {
        does(cart -> shop.bean("creneauCollectCart", CollectCart.class).release(cart));
    }

    /** Pays by a card that is accepted. */
    Attempt checksOut() {
        return checksOutWith(TestCard.ACCEPTED);
    }

    Attempt checksOutWith(TestCard card) {
        return checksOut(cart(Order::getId), card);
    }

    /** The form of an order that may have been placed meanwhile, sent once more. */
    Attempt checksOut(long id, TestCard card) {
        return shop.requests.run(session, () -> {
            orderId = id;
            Order order = orders.findOrderById(id);
            try {
                order.setEmailAddress(email());
                pay(order, card);
                return new Attempt(
                        shop.bean("blCheckoutService", CheckoutService.class)
                                .performCheckout(orders.save(order, false))
                                .getOrder()
                                .getOrderNumber(),
                        null);
            } catch (Exception e) {
                return new Attempt(null, e);
            }
        });
    }

    private void pay(Order order, TestCard card) {
        OrderPaymentService payments = shop.bean("blOrderPaymentService", OrderPaymentService.class);
        order.getPayments().clear();
        orders.addPaymentToOrder(order, new CardPayment(payments).of(order, card), null);
    }

    /** The live reservations of the order of the last step, sorted by group. */
    List<Reservation> reservations() {
        return shop.transaction(
                () -> shop.bean("creneauReservations", Reservations.class).allLiveOfOrder(orderId));
    }

    /** The one live reservation of the order of the last step. */
    Reservation reservation() {
        List<Reservation> live = reservations();
        if (live.size() != 1) {
            throw new AssertionError("Order " + orderId + " has live reservations: " + live);
        }
        return live.get(0);
    }

    /** Asks the cart something, in a request of its own. */
    <T> T cart(Function<Order, T> question) {
        return inRequest(question);
    }

    /** Asks the order of the last step something, placed or not, in a request of its own. */
    <T> T order(Function<Order, T> question) {
        return shop.requests.run(session, () -> question.apply(orders.findOrderById(orderId, true)));
    }

    /** Does something of the shop's own with the cart, in a request of its own. */
    void does(Consumer<Order> something) {
        inRequest(cart -> {
            something.accept(cart);
            return cart;
        });
    }

    /** Signs in with what is in a guest's cart, as Broadleaf's listener does after a login. */
    void signsInFrom(Shopper guest) {
        shop.requests.run(session, () -> {
            CustomerService customers = shop.bean("blCustomerService", CustomerService.class);
            Order guestCart = orders.findCartForCustomer(customers.readCustomerById(guest.customerId));
            return shop.bean("blMergeCartService", MergeCartService.class)
                    .mergeCart(customers.readCustomerById(customerId), guestCart);
        });
        looksAgain();
    }

    /** Signs out, which the shop's logout filter tells the plugin. */
    void signsOut() {
        shop.requests.run(
                session,
                () -> shop.bean("creneauAbandonCart", AbandonCart.class).abandon(email()));
    }

    /** Puts something on a list, Broadleaf's named order. */
    void wishes(String list, Goods goods) {
        inRequest(cart -> Shop.call(() -> {
            Order named = orders.createNamedOrderForCustomer(list, cart.getCustomer());
            return orders.addItem(named.getId(), request(goods, 1), false);
        }));
    }

    /** Does something with the order of the last step, whatever its status, in a request of its own. */
    void withOrder(Consumer<Order> something) {
        order(order -> {
            something.accept(order);
            return order;
        });
    }

    /** Something of the shop prices the order of the last step again. */
    void reprices() {
        withOrder(order -> Shop.call(() -> orders.save(order, true)));
    }

    private Shopper inCart(Function<Order, Order> change) {
        inRequest(change);
        return this;
    }

    private <T> T inRequest(Function<Order, T> work) {
        return shop.requests.run(session, () -> {
            Customer customer =
                    shop.bean("blCustomerService", CustomerService.class).readCustomerById(customerId);
            Order cart = orders.findCartForCustomer(customer);
            if (cart == null) {
                cart = orders.createNewCartForCustomer(customer);
            }
            orderId = cart.getId();
            return work.apply(cart);
        });
    }

    static OrderItem lineOf(Order cart, Goods goods) {
        return cart.getOrderItems().stream()
                .filter(line ->
                        line instanceof DiscreteOrderItem item && item.getSku().getId() == goods.skuId())
                .findFirst()
                .orElseThrow(() -> new AssertionError("The cart has no " + goods.name() + "."));
    }
}
