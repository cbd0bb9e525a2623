// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.OrderService;
import org.creneau.demo.payment.TestCard;
import org.junit.jupiter.api.Test;

/**
 * What Broadleaf does with a cart in which nothing is collected, whether the plugin is there or not: the same sentences are
 * run on both shops.
 */
abstract class OrderingContract {
    final Shop shop = Shop.of(site());
    private final Goods book = shop.goods("12.50");
    private final Goods toy = shop.goods("20.00");
    private final Shopper camille = shop.aShopper();

    abstract Site site();

    @Test
    void whatIsPutInTheCartIsInOneGroupAndPriced() {
        camille.puts(book, 2).puts(toy);

        assertThat(camille.cart(OrderingContract::lines)).containsExactly(book.name() + " x2", toy.name() + " x1");
        assertThat(camille.cart(OrderingContract::groups)).containsExactly("null: 2+1");
        assertThat(camille.cart(Order::getSubTotal)).isEqualTo(euros("45.00"));
        assertThat(camille.cart(Order::getTotal)).isEqualTo(euros("45.00"));
    }

    @Test
    void theSameGoodsTwiceAreOneLine() {
        camille.puts(book).puts(book, 2);

        assertThat(camille.cart(OrderingContract::lines)).containsExactly(book.name() + " x3");
        assertThat(camille.cart(OrderingContract::groups)).containsExactly("null: 3");
    }

    @Test
    void aQuantityGoesUpAndDown() {
        camille.puts(book, 2).changes(book, 5);
        assertThat(camille.cart(OrderingContract::groups)).containsExactly("null: 5");
        assertThat(camille.cart(Order::getTotal)).isEqualTo(euros("62.50"));

        camille.changes(book, 1);
        assertThat(camille.cart(OrderingContract::groups)).containsExactly("null: 1");
        assertThat(camille.cart(Order::getTotal)).isEqualTo(euros("12.50"));
    }

    @Test
    void noneOfItTakesTheLineOut() {
        camille.puts(book).puts(toy).changes(book, 0);

        assertThat(camille.cart(OrderingContract::lines)).containsExactly(toy.name() + " x1");
        assertThat(camille.cart(OrderingContract::groups)).containsExactly("null: 1");
    }

    @Test
    void theLastLineTakesItsGroupAlong() {
        camille.puts(book).removes(book);

        assertThat(camille.cart(OrderingContract::lines)).isEmpty();
        assertThat(camille.cart(OrderingContract::groups)).isEmpty();
        assertThat(camille.cart(Order::getTotal)).isEqualTo(euros("0.00"));
    }

    @Test
    void aPaidOrderIsSubmittedWithItsPrice() {
        Attempt checkout = camille.puts(book, 2).checksOut();

        assertThat(checkout.thrown()).isNull();
        assertThat(checkout.orderNumber()).isNotBlank();
        assertThat(shop.books.orderStatus(camille.orderId())).isEqualTo("SUBMITTED");
        assertThat(camille.order(Order::getTotal)).isEqualTo(euros("25.00"));
        assertThat(camille.order(Orders::paid)).isEqualTo(euros("25.00"));
    }

    @Test
    void aDeclinedCardLeavesTheCartAsItWas() {
        Attempt checkout = camille.puts(book, 2).checksOutWith(TestCard.DECLINED);

        assertThat(checkout.isPlaced()).isFalse();
        assertThat(shop.books.orderStatus(camille.orderId())).isEqualTo("IN_PROCESS");
        assertThat(camille.cart(OrderingContract::lines)).containsExactly(book.name() + " x2");
        assertThat(camille.checksOut().isPlaced()).isTrue();
    }

    @Test
    void anOrderIsPlacedOnce() {
        Attempt first = camille.puts(book).checksOut();
        Attempt second = camille.checksOut(camille.orderId(), TestCard.ACCEPTED);

        assertThat(first.isPlaced()).isTrue();
        assertThat(second.isPlaced()).isFalse();
        assertThat(shop.books.orderStatus(camille.orderId())).isEqualTo("SUBMITTED");
    }

    @Test
    void aCartThatIsCancelledMakesRoomForAnother() {
        camille.puts(book);
        long first = camille.orderId();
        camille.does(cart -> shop.bean("blOrderService", OrderService.class).cancelOrder(cart));

        assertThat(shop.books.orderStatus(first)).isEqualTo("gone");
        assertThat(camille.puts(toy).cart(OrderingContract::lines)).containsExactly(toy.name() + " x1");
        assertThat(camille.orderId()).isNotEqualTo(first);
    }

    private static List<String> lines(Order cart) {
        return Orders.lines(cart);
    }

    private static List<String> groups(Order cart) {
        return Orders.groups(cart);
    }

    static Money euros(String amount) {
        return new Money(amount, "EUR");
    }
}
