// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.broadleaf.cart.HostCart.group;
import static org.creneau.broadleaf.cart.HostCart.order;
import static org.creneau.broadleaf.cart.HostGoods.category;
import static org.creneau.broadleaf.cart.HostGoods.line;
import static org.creneau.broadleaf.cart.HostGoods.product;
import static org.creneau.broadleaf.cart.HostGoods.sku;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.broadleafcommerce.core.catalog.domain.Category;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.checkout.service.workflow.CheckoutSeed;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.creneau.broadleaf.goods.HostTerms;
import org.creneau.eligibility.GoodsAreCollected;
import org.creneau.eligibility.GoodsAreHadHere;
import org.creneau.eligibility.Journeys;
import org.creneau.eligibility.SlotLeavesLeadTime;
import org.creneau.memory.InMemoryGoodsTerms;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.reservation.Collector;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.VerifyHold;
import org.creneau.slot.Basket;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.Collecting;
import org.creneau.slot.GoodsTerms;
import org.creneau.slot.LeadRule.Scope;
import org.creneau.slot.LeadTime;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the merchant writes about a cake counts when it is held and, whatever was true then, when it is ordered. */
class OrderingGoodsOnTermsTest {
    private static final SlotId TEN = Shop.slotAt("2020-11-12T09:00:00Z");
    private static final SlotId SATURDAY = Shop.slotAt("2020-11-14T09:00:00Z");
    private static final Holder HOLDER = Holder.of(1, 11);

    private final Shop shop = new Shop();
    private final InMemoryGoodsTerms terms = new InMemoryGoodsTerms();
    private final Baskets baskets = new Baskets(new HostTerms(terms));
    private final GoodsInCart goods = new GoodsInCart(baskets);
    private final CheckDeliveryActivity checkDelivery = new CheckDeliveryActivity(goods);
    private final VerifyHoldActivity verify = new VerifyHoldActivity(new VerifyHold(shop.holdSlot), Journeys.untold());

    private final Category market = category(100, null);
    private final Category pastry = category(101, market);
    private final Sku sku = sku(5);
    private final Product cake = product(50, pastry);

    @BeforeEach
    void open() {
        RecordedStates.installed();
        verify.setBaskets(baskets);
    }

    @Test
    void a_basket_knows_the_terms_of_sku_product_and_categories() {
        terms.write(Scope.SKU, 5, CollectTerms.unsaid().countingAs(4));
        terms.write(Scope.PRODUCT, 50, CollectTerms.unsaid().prepared(30).countingAs(9));
        terms.write(Scope.CATEGORY, 100, CollectTerms.unsaid().ofTrades(Set.of("food")));
        Basket basket = baskets.of(List.of(group(11L, FulfillmentType.PHYSICAL_PICKUP, line("Cake", sku, cake, 2))));
        assertThat(basket.load()).isEqualTo(Load.of(1, 8, 60));
        assertThat(basket.lines().get(0).terms().trades()).containsExactly("food");
        assertThat(basket.lines().get(0).name()).isEqualTo("Cake");
    }

    @Test
    void categories_in_a_circle_end_somewhere() {
        terms.write(Scope.CATEGORY, 999, CollectTerms.unsaid().countingAs(2));
        when(market.getDefaultParentCategory()).thenReturn(pastry);
        assertThat(baskets.of(List.of(collectedCake())).load().items()).isEqualTo(1);
    }

    @Test
    void categories_that_say_nothing_are_not_looked_up() {
        terms.write(Scope.SKU, 5, CollectTerms.unsaid().countingAs(4));
        baskets.of(List.of(collectedCake()));
        verify(cake, never()).getDefaultCategory();
    }

    @Test
    void an_empty_basket_reads_nothing() {
        GoodsTerms unread = mock(GoodsTerms.class);
        assertThat(new Baskets(new HostTerms(unread)).of(List.of()).lines()).isEmpty();
        verify(unread, never()).about(Set.of(), Set.of());
    }

    @Test
    void a_cake_that_needs_two_days_cannot_be_had_today() {
        terms.write(Scope.PRODUCT, 50, CollectTerms.unsaid().ready(LeadTime.ofWorkingDays(2)));
        assertThat(hold(TEN).verdict().isRefusedFor(SlotLeavesLeadTime.CODE)).isTrue();
        assertThat(hold(SATURDAY).isHeld()).isTrue();
    }

    @Test
    void what_is_never_collected_holds_no_slot() {
        terms.write(Scope.CATEGORY, 101, CollectTerms.unsaid().collecting(Collecting.NEVER));
        HoldOutcome refused = hold(TEN);
        assertThat(refused.verdict().refusals()).hasSize(1);
        assertThat(refused.verdict().refusals().get(0).facts())
                .containsEntry("goods", "Cake")
                .containsEntry("skuId", 5L);
        assertThat(shop.taken(TEN)).isZero();
    }

    @Test
    void what_is_had_at_other_points_alone_holds_no_slot_here() {
        terms.write(Scope.SKU, 5, CollectTerms.unsaid().onlyAt(Set.of(PointId.of(99))));
        assertThat(hold(TEN).verdict().isRefusedFor(GoodsAreHadHere.CODE)).isTrue();
        terms.write(Scope.SKU, 5, CollectTerms.unsaid().onlyAt(Set.of(Shop.POINT, PointId.of(99))));
        assertThat(hold(TEN).isHeld()).isTrue();
    }

    @Test
    void what_may_no_longer_be_collected_is_refused_before_payment_and_keeps_its_hold() {
        Reservation held = hold(TEN).reservation().get();
        terms.write(Scope.PRODUCT, 50, CollectTerms.unsaid().collecting(Collecting.NEVER));
        assertRefusedFor(GoodsAreCollected.CODE, () -> verify.execute(checkout(order(1L, collectedCake()))));
        assertThat(shop.reservations.find(held.token())).contains(held);
    }

    @Test
    void what_may_no_longer_be_collected_at_that_point_is_refused_before_payment() {
        hold(TEN);
        terms.write(Scope.PRODUCT, 50, CollectTerms.unsaid().onlyAt(Set.of(PointId.of(99))));
        assertRefusedFor(GoodsAreHadHere.CODE, () -> verify.execute(checkout(order(1L, collectedCake()))));
    }

    @Test
    void what_has_become_collect_only_since_it_went_into_the_cart_is_not_delivered() throws Exception {
        Order delivered = order(1L, group(11L, null, line("Cake", sku, cake, 1)));
        ProcessContext<CheckoutSeed> context = checkout(delivered);
        assertThat(checkDelivery.execute(context)).isSameAs(context);
        terms.write(Scope.PRODUCT, 50, CollectTerms.unsaid().collecting(Collecting.ONLY));
        assertRefusedFor(GoodsInCart.ONLY_COLLECTED, () -> checkDelivery.execute(context));
        assertThat(goods.delivered(delivered)).hasSize(1);
    }

    @Test
    void what_is_collect_only_passes_when_it_is_collected() throws Exception {
        terms.write(Scope.PRODUCT, 50, CollectTerms.unsaid().collecting(Collecting.ONLY));
        hold(TEN);
        ProcessContext<CheckoutSeed> context = checkout(order(1L, collectedCake()));
        checkDelivery.execute(context);
        assertThat(verify.execute(context)).isSameAs(context);
    }

    @Test
    void gift_cards_and_downloads_go_their_own_way_whatever_is_written() throws Exception {
        terms.write(Scope.PRODUCT, 50, CollectTerms.unsaid().collecting(Collecting.ONLY));
        FulfillmentGroup download = group(11L, FulfillmentType.DIGITAL, line("Cake", sku, cake, 1));
        ProcessContext<CheckoutSeed> context = checkout(order(1L, download));
        assertThat(checkDelivery.execute(context)).isSameAs(context);
    }

    @Test
    void an_order_that_is_wholly_collected_is_not_asked_about_delivery() throws Exception {
        GoodsTerms unread = mock(GoodsTerms.class);
        CheckDeliveryActivity check = new CheckDeliveryActivity(new GoodsInCart(new Baskets(new HostTerms(unread))));
        check.execute(checkout(order(1L, collectedCake())));
        verify(unread, never()).about(Set.of(5L), Set.of(50L));
    }

    @Test
    void a_cart_tells_of_each_line_that_cannot_be_collected_where_its_slot_is() {
        Sku card = sku(6);
        terms.write(Scope.SKU, 6, CollectTerms.unsaid().collecting(Collecting.NEVER));
        terms.write(Scope.SKU, 5, CollectTerms.unsaid().onlyAt(Set.of(PointId.of(99))));
        List<FulfillmentGroup> groups = List.of(group(
                11L,
                FulfillmentType.PHYSICAL_PICKUP,
                line("Cake", sku, cake, 1),
                line("Card", card, product(60, null), 1)));
        assertThat(goods.collected(groups, Shop.aPoint().build()))
                .extracting(refusal -> refusal.code() + " " + refusal.facts().get("goods"))
                .containsExactly("goods-not-at-point Cake", "goods-not-collected Card");
        assertThat(goods.collected(groups, null)).hasSize(1);
    }

    private FulfillmentGroup collectedCake() {
        return group(11L, FulfillmentType.PHYSICAL_PICKUP, line("Cake", sku, cake, 1));
    }

    private HoldOutcome hold(SlotId slot) {
        Basket basket = baskets.of(List.of(collectedCake()));
        return shop.holdSlot.hold(slot, Collector.of(HOLDER).with(basket));
    }

    private interface Step {
        Object run() throws Exception;
    }

    private static void assertRefusedFor(String code, Step step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        PickupRefusedException.class,
                        e -> assertThat(e.verdict().isRefusedFor(code)).isTrue());
    }

    @SuppressWarnings("unchecked")
    private static ProcessContext<CheckoutSeed> checkout(Order order) {
        ProcessContext<CheckoutSeed> context = mock(ProcessContext.class);
        when(context.getSeedData()).thenReturn(new CheckoutSeed(order, new HashMap<>()));
        return context;
    }
}
