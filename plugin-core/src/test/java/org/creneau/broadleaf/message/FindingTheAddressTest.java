// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.creneau.notice.Addressee;
import org.creneau.reservation.Holder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail goes where the order says. */
class FindingTheAddressTest {
    private static final Holder ANNE = Holder.of(7, 1);

    private final OrderService orders = mock(OrderService.class);
    private final Order order = mock(Order.class);
    private final Customer customer = mock(Customer.class);
    private final OrderAddressees addressees = new OrderAddressees(orders);

    @BeforeEach
    void place() {
        when(orders.findOrderById(7L)).thenReturn(order);
        when(order.getCustomer()).thenReturn(customer);
        when(customer.getEmailAddress()).thenReturn("anne@account.example.org");
    }

    @Test
    void it_goes_to_the_address_of_the_order_and_names_its_number() {
        when(order.getEmailAddress()).thenReturn(" anne@order.example.org ");
        when(order.getOrderNumber()).thenReturn("2020-1");
        Addressee found = addressees.of(ANNE);
        assertThat(found.email()).isEqualTo("anne@order.example.org");
        assertThat(found.orderNumber()).isEqualTo("2020-1");
        assertThat(found.phone()).isEmpty();
        assertThat(found).hasToString("somebody");
    }

    @Test
    void it_goes_to_the_customer_of_an_order_without_one() {
        assertThat(addressees.of(ANNE).email()).isEqualTo("anne@account.example.org");
    }

    @Test
    void an_order_that_is_gone_or_has_neither_can_reach_nobody() {
        when(order.getCustomer()).thenReturn(null);
        assertThat(addressees.of(ANNE).isReachable()).isFalse();
        assertThat(addressees.of(Holder.of(8, 1))).isSameAs(Addressee.nobody());
    }
}
