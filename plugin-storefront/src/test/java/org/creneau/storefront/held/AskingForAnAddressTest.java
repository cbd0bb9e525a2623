// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Locale;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.order.service.type.OrderStatus;
import org.broadleafcommerce.core.payment.domain.OrderPayment;
import org.broadleafcommerce.profile.core.domain.Address;
import org.broadleafcommerce.profile.core.domain.Country;
import org.creneau.broadleaf.cart.HostCart;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.Shop;
import org.creneau.notice.CollectBoxes;
import org.creneau.reservation.Holder;
import org.creneau.reservation.guard.LinkSigner;
import org.creneau.slot.SlotId;
import org.creneau.storefront.Visit;
import org.creneau.storefront.link.HandOverLinks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Only what is delivered asks for an address, and no address hides a pickup. */
class AskingForAnAddressTest {
    private static final SlotId NOON = Shop.slotAt("2020-11-12T11:00:00Z");

    private final Shop shop = new Shop();
    private final PickupVariableExpression pickup = new PickupVariableExpression(
            shop.reservations,
            new OrderPickups(shop.reservations, shop.points),
            new PickupViews(
                    Visit.texts(),
                    CollectBoxes.ofFrance(),
                    new HandOverLinks(new LinkSigner(new InMemorySecrets()), shop.clock),
                    shop.clock),
            shop.clock);

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void an_order_that_is_collected_as_a_whole_asks_for_no_delivery_address() {
        Order cart = cart(HostCart.collected(11L));
        assertThat(pickup.needsDeliveryAddress(cart)).isFalse();
        assertThat(pickup.isReady()).as("nothing held yet").isFalse();
        shop.holdSlot.hold(NOON, Holder.of(1, 11));
        assertThat(pickup.isReady()).isTrue();
        assertThat(pickup.held().get(0).getGroupId()).isEqualTo(11);
    }

    @Test
    void a_mixed_order_asks_for_one_and_is_ready_when_what_is_collected_has_a_slot() {
        Order cart = cart(HostCart.collected(11L), goods(12L, FulfillmentType.PHYSICAL_SHIP));
        assertThat(pickup.needsDeliveryAddress(cart)).isTrue();
        assertThat(pickup.isReady()).isFalse();
        shop.holdSlot.hold(NOON, Holder.of(1, 11));
        assertThat(pickup.isReady()).isTrue();
        pickup.setCollectOnly(true);
        assertThat(pickup.isReady()).as("in a shop that does not deliver").isFalse();
    }

    @Test
    void what_is_delivered_as_a_whole_needs_an_address_and_no_slot() {
        Order cart = cart(goods(12L, FulfillmentType.PHYSICAL_SHIP));
        assertThat(pickup.needsDeliveryAddress(cart)).isTrue();
        assertThat(pickup.isReady()).isTrue();
    }

    @Test
    void a_download_beside_what_is_collected_needs_no_address() {
        Order cart = cart(HostCart.collected(11L), goods(12L, FulfillmentType.DIGITAL));
        assertThat(pickup.needsDeliveryAddress(cart)).isFalse();
    }

    @Test
    void the_country_of_the_bill_hides_no_pickup() {
        Order cart = cart(HostCart.collected(11L));
        shop.holdSlot.hold(NOON, Holder.of(1, 11));
        OrderPayment payment = mock(OrderPayment.class);
        Address bill = mock(Address.class);
        Country abroad = mock(Country.class);
        lenient().when(abroad.getAbbreviation()).thenReturn("US");
        lenient().when(bill.getCountry()).thenReturn(abroad);
        lenient().when(payment.getBillingAddress()).thenReturn(bill);
        lenient().when(cart.getPayments()).thenReturn(List.of(payment));
        assertThat(pickup.held()).hasSize(1);
        assertThat(pickup.isReady()).isTrue();
        assertThat(pickup.needsDeliveryAddress(cart)).isFalse();
    }

    private static Order cart(FulfillmentGroup... groups) {
        Order cart = HostCart.order(1L, groups);
        lenient().when(cart.getStatus()).thenReturn(OrderStatus.IN_PROCESS);
        lenient().when(cart.getOrderItems()).thenReturn(List.of(mock(OrderItem.class)));
        Visit.by(Locale.UK, cart);
        return cart;
    }

    private static FulfillmentGroup goods(Long id, FulfillmentType type) {
        return HostCart.group(id, type, HostCart.line(id, 1));
    }
}
