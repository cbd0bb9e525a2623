// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.broadleaf.cart.MixedCart.MARKET;
import static org.creneau.broadleaf.cart.MixedCart.NOON_AT_MARKET;
import static org.creneau.broadleaf.cart.MixedCart.TEN;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Set;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.order.service.workflow.CartOperationRequest;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.Collecting;
import org.creneau.slot.LeadRule.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Something new comes into a cart that is collected, or in part: tea (line 104), which core has put into a group. */
class AddingToASplitCartTest {
    private static final long TEA = 104;

    private final MixedCart mixed = new MixedCart();
    private final CollectAddedItemActivity activity =
            new CollectAddedItemActivity(mixed.lines, mixed.shop.reservations);

    @BeforeEach
    void read() {
        activity.setBaskets(mixed.baskets);
    }

    @Test
    void in_a_cart_that_is_collected_at_one_point_it_is_collected_there() throws PricingException {
        collect("", TEN);
        add();
        assertThat(mixed.where()).isEqualTo("{11={101=2, 102=3, 103=1, 104=1}}");
    }

    @Test
    void in_a_cart_that_is_collected_at_two_it_goes_where_most_is() throws PricingException {
        collect("0.102x3", TEN);
        collect("0.101x2,0.103x1", NOON_AT_MARKET);
        collect("11.103x1", TEN);
        add();
        assertThat(mixed.where()).isEqualTo("{11={101=2}, 21={102=3, 103=1, 104=1}}");
    }

    @Test
    void where_something_is_delivered_it_is_delivered() throws PricingException {
        collect("0.102x3", TEN);
        add();
        assertThat(mixed.where()).isEqualTo("{0={104=1}, 11={101=2, 103=1}, 21={102=3}}");
    }

    @Test
    void what_is_only_collected_is_collected_all_the_same() throws PricingException {
        write(CollectTerms.unsaid().collecting(Collecting.ONLY));
        collect("0.102x3", TEN);
        add();
        assertThat(mixed.where()).isEqualTo("{11={101=2, 103=1}, 21={102=3, 104=1}}");
    }

    @Test
    void what_is_never_collected_is_delivered_all_the_same() throws PricingException {
        write(CollectTerms.unsaid().collecting(Collecting.NEVER));
        collect("", TEN);
        add();
        assertThat(mixed.where()).isEqualTo("{0={104=1}, 11={101=2, 102=3, 103=1}}");
    }

    @Test
    void it_goes_to_the_group_whose_point_has_it() throws PricingException {
        write(CollectTerms.unsaid().onlyAt(Set.of(MARKET)));
        collect("0.101x1", NOON_AT_MARKET);
        collect("0.101x1,0.102x3,0.103x1", TEN);
        add();
        assertThat(mixed.where()).isEqualTo("{11={101=1, 102=3, 103=1}, 21={101=1, 104=1}}");
    }

    @Test
    void where_no_point_of_the_cart_has_it_it_is_delivered() throws PricingException {
        write(CollectTerms.unsaid().onlyAt(Set.of(MARKET)));
        collect("", TEN);
        add();
        assertThat(mixed.where()).isEqualTo("{0={104=1}, 11={101=2, 102=3, 103=1}}");
    }

    @Test
    void but_not_in_a_shop_that_only_lets_collect() throws PricingException {
        activity.setCollectOnly(true);
        write(CollectTerms.unsaid().onlyAt(Set.of(MARKET)));
        collect("", TEN);
        add();
        assertThat(mixed.where()).isEqualTo("{11={101=2, 102=3, 103=1, 104=1}}");
    }

    @Test
    void a_shop_that_only_lets_collect_leaves_nothing_outside() throws PricingException {
        collect("0.102x3", TEN);
        activity.setCollectOnly(true);
        add();
        assertThat(mixed.where()).isEqualTo("{21={101=2, 102=3, 103=1, 104=1}}");
    }

    @Test
    void a_gift_card_stays_where_core_put_it() throws PricingException {
        collect("", TEN);
        add(HostCart.group(null, FulfillmentType.GIFT_CARD, MixedCart.in(null, MixedCart.goods(TEA, "Gift"), 1)));
        assertThat(mixed.where()).isEqualTo("{0={104=1}, 11={101=2, 102=3, 103=1}}");
    }

    @Test
    void a_group_that_has_no_slot_takes_what_is_had_everywhere() throws PricingException {
        collect("", TEN);
        mixed.collectCart.release(mixed.cart);
        add();
        assertThat(mixed.where()).isEqualTo("{11={101=2, 102=3, 103=1, 104=1}}");
    }

    private void write(CollectTerms terms) {
        mixed.terms.write(Scope.SKU, TEA, terms);
    }

    private void collect(String portion, org.creneau.slot.SlotId slot) throws PricingException {
        assertThat(mixed.collectCart
                        .collect(mixed.cart, Portion.parse(mixed.seen(portion)).get(), slot, Set.of())
                        .outcome()
                        .isHeld())
                .isTrue();
    }

    private void add() {
        add(HostCart.group(null, null, MixedCart.in(null, MixedCart.goods(TEA, "Tea"), 1)));
    }

    /** As core does: into a group that is not stored yet. */
    @SuppressWarnings("unchecked")
    private void add(FulfillmentGroup group) {
        mixed.cart.getFulfillmentGroups().add(group);
        ProcessContext<CartOperationRequest> context = mock(ProcessContext.class);
        when(context.getSeedData()).thenReturn(new CartOperationRequest(mixed.cart, null, false));
        activity.execute(context);
    }
}
