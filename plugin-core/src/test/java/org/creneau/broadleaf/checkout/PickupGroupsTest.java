// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.broadleaf.cart.HostCart.collected;
import static org.creneau.broadleaf.cart.HostCart.group;
import static org.creneau.broadleaf.cart.HostCart.line;
import static org.creneau.broadleaf.cart.HostCart.order;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.creneau.reservation.Holder;
import org.junit.jupiter.api.Test;

/** An order's groups, told apart by whether they are collected. */
class PickupGroupsTest {
    private final FulfillmentGroup pickup = collected(11L);
    private final FulfillmentGroup shipped = group(12L, FulfillmentType.PHYSICAL_SHIP, line(1L, 1));
    private final FulfillmentGroup untyped = group(13L, null, line(2L, 1));
    private final FulfillmentGroup emptyPickup = group(14L, FulfillmentType.PHYSICAL_PICKUP);
    private final FulfillmentGroup empty = group(15L, null);
    private final Order order = order(1L, pickup, shipped, untyped, emptyPickup, empty);

    @Test
    void collected_groups_are_those_of_the_pickup_type_with_something_in_them() {
        assertThat(PickupGroups.of(order)).containsExactly(pickup);
    }

    @Test
    void all_other_groups_with_something_in_them_are_not_collected() {
        assertThat(PickupGroups.othersOf(order)).containsExactly(shipped, untyped);
    }

    @Test
    void a_group_without_a_list_of_lines_is_empty() {
        when(pickup.getFulfillmentGroupItems()).thenReturn(null);
        assertThat(PickupGroups.of(order)).isEmpty();
    }

    @Test
    void the_holder_is_the_order_the_group_and_the_customer_if_known() {
        assertThat(PickupGroups.holderOf(order, pickup)).isEqualTo(Holder.of(1, 11, null));
        Customer anne = mock(Customer.class);
        when(anne.getId()).thenReturn(7L);
        when(order.getCustomer()).thenReturn(anne);
        assertThat(PickupGroups.holderOf(order, pickup)).isEqualTo(Holder.of(1, 11, 7L));
    }
}
