// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.broadleaf.cart.MixedCart.NOON_AT_MARKET;
import static org.creneau.broadleaf.cart.MixedCart.TEN;
import static org.creneau.broadleaf.cart.MixedCart.goods;
import static org.creneau.broadleaf.cart.MixedCart.in;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.broadleafcommerce.core.order.domain.BundleOrderItem;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.order.service.workflow.CartOperationRequest;
import org.broadleafcommerce.core.order.strategy.FulfillmentGroupItemStrategyImpl;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.creneau.broadleaf.checkout.Baskets;
import org.creneau.broadleaf.goods.HostTerms;
import org.creneau.memory.InMemoryGoodsTerms;
import org.creneau.memory.Shop;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservations;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.Collecting;
import org.creneau.slot.LeadRule.Scope;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/**
 * Core itself changes the groups of a line, as it does in the shop, and then the plugin balances them: what is taken away comes
 * from what is delivered, then from the latest slot; what is added goes where most of it is.
 */
class ChangingTheQuantityOfASplitLineTest {
    private final Shop shop = new Shop();
    private final InMemoryGoodsTerms terms = new InMemoryGoodsTerms();
    private final RebalanceLineActivity activity = new RebalanceLineActivity(shop.reservations);
    private final FulfillmentGroupItemStrategyImpl core = new FulfillmentGroupItemStrategyImpl();
    private final DiscreteOrderItem bread = goods(102, "Breads");
    private Order order;

    @Test
    void what_is_taken_away_comes_from_what_is_delivered_first() throws PricingException {
        cart(pickup(21, 2), pickup(22, 1), delivered(11, 3));
        assertThat(change(-2)).containsExactly(2, 1, 1);
        assertThat(change(-1)).containsExactly(2, 1, 0);
    }

    @Test
    void then_from_the_pickup_group_with_the_latest_slot() throws PricingException {
        cart(pickup(21, 2), pickup(22, 2), delivered(11, 1));
        hold(21, false);
        hold(22, true);
        assertThat(change(-2)).containsExactly(2, 1, 0);
    }

    @Test
    void and_before_it_from_one_that_has_no_slot() throws PricingException {
        cart(pickup(21, 2), pickup(22, 2), pickup(23, 2));
        hold(21, false);
        hold(23, true);
        assertThat(change(-3)).containsExactly(2, 0, 1);
    }

    @Test
    void what_core_would_have_deleted_is_not() throws PricingException {
        cart(pickup(21, 1), delivered(11, 3));
        CartOperationRequest request = request(-1);
        core.onItemUpdated(request);
        assertThat(request.getFgisToDelete()).hasSize(1);
        activity.execute(context(request));
        assertThat(request.getFgisToDelete()).isEmpty();
        assertThat(left(request)).containsExactly(1, 2);
    }

    @Test
    void what_is_added_goes_where_most_of_it_is() throws PricingException {
        cart(pickup(21, 1), delivered(11, 3));
        assertThat(change(2)).containsExactly(1, 5);
    }

    @Test
    void among_equals_it_goes_to_the_nearest_slot() throws PricingException {
        cart(delivered(11, 2), pickup(21, 2), pickup(22, 2));
        hold(21, true);
        hold(22, false);
        assertThat(change(1)).containsExactly(2, 2, 3);
    }

    @Test
    void nothing_is_added_to_what_must_not_go_there() throws PricingException {
        activity.setBaskets(new Baskets(new HostTerms(terms)));
        terms.write(Scope.SKU, 102, CollectTerms.unsaid().collecting(Collecting.ONLY));
        cart(delivered(11, 3), pickup(21, 1));
        assertThat(change(1)).containsExactly(3, 2);
        terms.write(Scope.SKU, 102, CollectTerms.unsaid().collecting(Collecting.NEVER));
        cart(delivered(11, 1), pickup(21, 3));
        assertThat(change(1)).containsExactly(2, 3);
    }

    @Test
    void a_shop_that_only_lets_collect_adds_nothing_to_what_is_outside() throws PricingException {
        activity.setCollectOnly(true);
        cart(delivered(11, 3), pickup(21, 1));
        assertThat(change(1)).containsExactly(3, 2);
    }

    @Test
    void a_line_in_one_group_is_left_to_core_and_nothing_is_read() throws PricingException {
        Reservations untouched = Mockito.mock(Reservations.class);
        cart(delivered(11, 3));
        CartOperationRequest request = request(4);
        core.onItemUpdated(request);
        new RebalanceLineActivity(untouched).execute(context(request));
        assertThat(left(request)).containsExactly(7);
        Mockito.verifyNoInteractions(untouched);
    }

    @Test
    void a_request_that_changes_no_quantity_is_left_alone() {
        cart(pickup(21, 1), delivered(11, 3));
        activity.execute(context(new CartOperationRequest(order, null, false)));
        activity.execute(context(request(0)));
        assertThat(left(request(0))).containsExactly(1, 3);
    }

    @Test
    void the_parts_of_a_bundle_are_balanced_each() throws PricingException {
        BundleOrderItem bundle = mock(BundleOrderItem.class);
        when(bundle.getId()).thenReturn(200L);
        DiscreteOrderItem pair = goods(201, "Cups");
        when(bundle.getDiscreteOrderItems()).thenReturn(List.of(bread, pair));
        for (DiscreteOrderItem each : List.of(bread, pair)) {
            when(each.getBundleOrderItem()).thenReturn(bundle);
        }
        when(bread.getQuantity()).thenReturn(1);
        when(pair.getQuantity()).thenReturn(2);
        cart(
                HostCart.group(21L, FulfillmentType.PHYSICAL_PICKUP, in(1L, bread, 1), in(2L, pair, 2)),
                HostCart.group(11L, null, in(3L, bread, 2), in(4L, pair, 4)));
        CartOperationRequest request = request(-1);
        request.setOrderItem(bundle);
        core.onItemUpdated(request);
        activity.execute(context(request));
        assertThat(left(request)).containsExactly(1, 2, 1, 2);
    }

    @Test
    void whatever_core_has_done_is_undone_to_what_it_was() throws PricingException {
        Random random = new Random(7);
        for (int run = 0; run < 2_000; run++) {
            FulfillmentGroup[] groups = new FulfillmentGroup[1 + random.nextInt(4)];
            int total = 0;
            for (int n = 0; n < groups.length; n++) {
                int units = 1 + random.nextInt(4);
                total += units;
                groups[n] = random.nextBoolean() ? pickup(n + 1, units) : delivered(n + 1, units);
            }
            cart(groups);
            List<Integer> before = left(request(0));
            int delta = random.nextBoolean() ? 1 + random.nextInt(5) : -random.nextInt(total);
            CartOperationRequest request = request(delta);
            core.onItemUpdated(request);
            Split<Integer> undone =
                    CoreUpdate.undo(items(), request.getFgisToDelete(), delta).get();
            for (int n = 0; n < groups.length; n++) {
                assertThat(undone.in(n)).as(before + " by " + delta).isEqualTo(before.get(n));
            }
            activity.execute(context(request));
            assertThat(left(request).stream().mapToInt(units -> units).sum()).isEqualTo(total + delta);
        }
    }

    @Test
    void what_another_module_has_shared_out_its_own_way_stays() {
        cart(pickup(21, 1), delivered(11, 5));
        CartOperationRequest request = request(2);
        activity.execute(context(request));
        assertThat(left(request)).containsExactly(1, 5);
        request.getFgisToDelete().add(items().get(1));
        activity.execute(context(request));
        assertThat(left(request)).containsExactly(1, 0);
    }

    private void cart(FulfillmentGroup... groups) {
        order = HostCart.order(1L, groups);
    }

    private FulfillmentGroup pickup(long id, int units) {
        return HostCart.group(id, FulfillmentType.PHYSICAL_PICKUP, in(id, bread, units));
    }

    private FulfillmentGroup delivered(long id, int units) {
        return HostCart.group(id, null, in(id, bread, units));
    }

    private void hold(long group, boolean late) {
        shop.points.put(Shop.aPoint().id(MixedCart.MARKET).build());
        assertThat(shop.holdSlot
                        .hold(late ? NOON_AT_MARKET : TEN, Holder.of(1, group))
                        .isHeld())
                .isTrue();
    }

    private List<Integer> change(int delta) throws PricingException {
        CartOperationRequest request = request(delta);
        core.onItemUpdated(request);
        activity.execute(context(request));
        List<Integer> left = left(request);
        for (FulfillmentGroup group : order.getFulfillmentGroups()) {
            group.getFulfillmentGroupItems().removeIf(item -> CoreUpdate.isIn(request.getFgisToDelete(), item));
        }
        return left;
    }

    private CartOperationRequest request(int delta) {
        CartOperationRequest request = new CartOperationRequest(order, null, false);
        OrderItem changed = bread;
        request.setOrderItem(changed);
        request.setOrderItemQuantityDelta(delta);
        return request;
    }

    private List<FulfillmentGroupItem> items() {
        List<FulfillmentGroupItem> items = new ArrayList<>();
        order.getFulfillmentGroups().forEach(group -> items.addAll(group.getFulfillmentGroupItems()));
        return items;
    }

    /** How many each item has once core has deleted what is marked. */
    private List<Integer> left(CartOperationRequest request) {
        return items().stream()
                .map(item -> CoreUpdate.isIn(request.getFgisToDelete(), item) ? 0 : item.getQuantity())
                .collect(Collectors.toList());
    }

    @SuppressWarnings("unchecked")
    private static ProcessContext<CartOperationRequest> context(CartOperationRequest request) {
        ProcessContext<CartOperationRequest> context = mock(ProcessContext.class);
        when(context.getSeedData()).thenReturn(request);
        return context;
    }
}
