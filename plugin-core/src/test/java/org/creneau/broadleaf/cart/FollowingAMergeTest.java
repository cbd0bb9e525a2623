// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.broadleaf.cart.HostCart.collected;
import static org.creneau.broadleaf.cart.HostCart.order;
import static org.creneau.memory.Shop.slotAt;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.lang.reflect.Proxy;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.MergeCartService;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.order.service.call.MergeCartResponse;
import org.broadleafcommerce.core.order.service.call.ReconstructCartResponse;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.profile.core.domain.Address;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.creneau.memory.Shop;
import org.creneau.reservation.Holder;
import org.creneau.reservation.MergeHolds;
import org.creneau.reservation.MergeRule;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.config.RuntimeBeanReference;
import org.springframework.beans.factory.config.SmartInstantiationAwareBeanPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Broadleaf merges the guest's cart 2 with cart 1 of customer 17, by whatever service the shop has. */
class FollowingAMergeTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");

    private final Shop shop = new Shop();
    private final OrderService orders = mock(OrderService.class);
    private final PointAddress address = mock(PointAddress.class);
    private final Customer customer = mock(Customer.class);
    private final FulfillmentGroup group = collected(21L);
    private final Order guest = order(2L, group);
    private final Order earlier = order(1L);
    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

    /** A service and one that it needs, which needs it too. */
    public static class Merging implements MergeCartService {
        private Object other;
        private Order left;
        private boolean failing;

        public void setOther(Object value) {
            this.other = value;
        }

        @Override
        public MergeCartResponse mergeCart(Customer customer, Order cart, boolean priced) throws PricingException {
            if (failing) {
                throw new PricingException("as it happens");
            }
            MergeCartResponse response = new MergeCartResponse();
            response.setOrder(left);
            return response;
        }

        @Override
        public MergeCartResponse mergeCart(Customer customer, Order cart) throws PricingException {
            return mergeCart(customer, cart, true);
        }

        @Override
        public ReconstructCartResponse reconstructCart(Customer customer, boolean priced) {
            return new ReconstructCartResponse();
        }

        @Override
        public ReconstructCartResponse reconstructCart(Customer customer) {
            return reconstructCart(customer, true);
        }
    }

    /** Knows the service, as Broadleaf's order service does. */
    public static class Knowing {
        private MergeCartService merging;

        public void setMerging(MergeCartService value) {
            this.merging = value;
        }
    }

    private final Merging service = new Merging();

    @AfterEach
    void end() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    private MergeCartService hooked(MergeRule rule) {
        when(customer.getId()).thenReturn(17L);
        when(guest.getCustomer()).thenReturn(customer);
        when(orders.findCartForCustomer(customer)).thenReturn(earlier);
        when(address.of(any())).thenReturn(mock(Address.class));
        Hosts hosts = new Hosts(
                orders, mock(GroupLines.class), mock(PickupOption.class), address, shop.reservations, Shop.OUTINGS);
        MergeHolds merging = new MergeHolds(shop.desk, shop.book, shop.issue, shop.clock);
        beans.registerSingleton("followMerge", new FollowMerge(hosts, shop.points, merging, rule));
        service.left = guest;
        return (MergeCartService) hook().postProcessAfterInitialization(service, "blMergeCartService");
    }

    private SmartInstantiationAwareBeanPostProcessor hook() {
        SmartInstantiationAwareBeanPostProcessor hook = MergeCartHook.telling("followMerge");
        ((BeanFactoryAware) hook).setBeanFactory(beans);
        return hook;
    }

    @Test
    void a_place_of_the_earlier_cart_comes_to_the_cart_that_stays_which_is_priced_at_its_point() throws Exception {
        shop.holdSlot.hold(TEN, Holder.of(1, 11, 17L));
        hooked(MergeRule.KEEP).mergeCart(customer, guest);
        assertThat(shop.reservations.liveOf(2, 21)).isPresent();
        verify(group).setAddress(any());
        verify(orders).save(guest, true);
    }

    @Test
    void a_guest_keeps_the_place_and_nothing_is_priced_again() throws Exception {
        shop.holdSlot.hold(TEN, Holder.of(2, 21, 900L));
        hooked(MergeRule.KEEP).mergeCart(customer, guest, false);
        assertThat(shop.reservations.liveOf(2, 21).get().holder().customerId()).isEqualTo(17L);
        verify(orders, never()).save(any(), any());
    }

    @Test
    void a_shop_that_moves_lines_into_the_earlier_cart_gives_the_guests_place_back_unless_it_is_wanted()
            throws Exception {
        shop.holdSlot.hold(TEN, Holder.of(2, 21, 900L));
        MergeCartService merging = hooked(MergeRule.KEEP);
        service.left = earlier;
        merging.mergeCart(customer, guest);
        assertThat(shop.taken(TEN)).isZero();
    }

    @Test
    void within_a_transaction_places_follow_after_its_commit() throws Exception {
        shop.holdSlot.hold(TEN, Holder.of(1, 11, 17L));
        TransactionSynchronizationManager.initSynchronization();
        hooked(MergeRule.RELEASE).mergeCart(customer, guest);
        assertThat(shop.taken(TEN)).isEqualTo(1);
        TransactionSynchronizationManager.getSynchronizations().get(0).afterCommit();
        assertThat(shop.taken(TEN)).isZero();
    }

    @Test
    void a_merge_that_fails_fails_as_it_did_and_moves_nothing() {
        shop.holdSlot.hold(TEN, Holder.of(1, 11, 17L));
        MergeCartService merging = hooked(MergeRule.KEEP);
        service.failing = true;
        assertThatThrownBy(() -> merging.mergeCart(customer, guest)).isInstanceOf(PricingException.class);
        assertThat(shop.reservations.liveOf(1, 11)).isPresent();
    }

    @Test
    void a_database_that_is_away_does_not_keep_anybody_from_signing_in() throws Exception {
        MergeCartService merging = hooked(MergeRule.KEEP);
        when(orders.findCartForCustomer(customer)).thenThrow(new IllegalStateException("away"));
        when(guest.getFulfillmentGroups()).thenThrow(new IllegalStateException("away"));
        assertThat(merging.mergeCart(customer, guest).getOrder()).isSameAs(guest);
    }

    @Test
    void other_calls_are_passed_on_and_other_beans_left_alone() throws Exception {
        assertThat(hooked(MergeRule.KEEP).reconstructCart(customer)).isNotNull();
        assertThat(hook().postProcessAfterInitialization("a text", "any")).isEqualTo("a text");
    }

    @Test
    void the_hook_is_a_bean_like_others() {
        SmartInstantiationAwareBeanPostProcessor hook = hook();
        assertThat(hook)
                .isEqualTo(hook)
                .isNotEqualTo(hook())
                .hasSameHashCodeAs(hook)
                .hasToString("hook of followMerge");
        assertThat(hook.postProcessAfterInstantiation("a text", "any")).isTrue();
        assertThat(hook.predictBeanType(String.class, "any")).isNull();
        assertThat(hook.postProcessBeforeInitialization("a text", "any")).isEqualTo("a text");
    }

    @Test
    void two_services_that_know_each_other_both_get_the_proxy() {
        RootBeanDefinition merging = new RootBeanDefinition(Merging.class);
        merging.setPropertyValues(new MutablePropertyValues().add("other", new RuntimeBeanReference("knowing")));
        RootBeanDefinition knowing = new RootBeanDefinition(Knowing.class);
        knowing.setPropertyValues(new MutablePropertyValues().add("merging", new RuntimeBeanReference("merging")));
        beans.registerBeanDefinition("merging", merging);
        beans.registerBeanDefinition("knowing", knowing);
        beans.addBeanPostProcessor(hook());
        Object service = beans.getBean("merging");
        assertThat(service).isInstanceOf(Proxy.class);
        assertThat(beans.getBean(Knowing.class).merging).isSameAs(service);
    }
}
