// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.creneau.broadleaf.cart.HostGoods.category;
import static org.creneau.broadleaf.cart.HostGoods.product;
import static org.creneau.broadleaf.cart.HostGoods.sku;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.profile.core.domain.Address;
import org.creneau.broadleaf.cart.HostCart;
import org.creneau.broadleaf.goods.HostTerms;
import org.creneau.eligibility.Journey;
import org.creneau.memory.InMemoryGoodsTerms;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.Collecting;
import org.creneau.slot.LeadRule;
import org.creneau.slot.LeadRule.Scope;
import org.creneau.slot.LeadTime;
import org.creneau.slot.LeadTimes;
import org.creneau.storefront.Visit;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A cake, its shop by the canal and another by the park: where and when it can be collected. It is eight in the morning. */
class CollectingFromAProductPageTest {
    private static final PointId PARK = PointId.of(20);

    private final Shop shop = new Shop();
    private final InMemoryGoodsTerms terms = new InMemoryGoodsTerms();
    private final Sku slice = sku(5);
    private final Sku whole = sku(6);
    private final Product cake = product(50, category(100, null));
    private Journey journey;

    private final VisitorPoints visitor =
            new VisitorPoints(shop.reservations, shop.points, () -> Optional.ofNullable(journey));
    private final GoodsOffers offers = new GoodsOffers(
            new HostTerms(terms),
            visitor,
            new PointGrids(shop.points, shop.plans, shop.finder, new GoodsWords(Visit.texts())),
            () -> Optional.ofNullable(journey),
            shop.clock);

    @BeforeEach
    void open() {
        Visit.by(Locale.UK, null);
        shop.points.put(Shop.aPoint()
                .id(PARK)
                .name("Kiosque du Parc")
                .location(GeoPoint.of(48.8800, 2.3830))
                .build());
        lenient().when(cake.getDefaultSku()).thenReturn(slice);
        lenient().when(slice.isActive()).thenReturn(true);
        lenient().when(whole.isActive()).thenReturn(true);
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void a_product_of_which_nothing_is_written_is_collected_at_the_first_free_slot_of_each_point() {
        GoodsView view = only();
        assertThat(view.isCollectable()).isTrue();
        assertThat(view.getWords()).isEqualTo("Collect at Librairie du Canal: today from 09:00");
        assertThat(view.getOthers()).containsExactly("Collect at Kiosque du Parc: today from 09:00");
        assertThat(view.isOnlyCollected()).isFalse();
        assertThat(view.getSkuId()).isEqualTo(5);
    }

    @Test
    void a_french_visitor_reads_french() {
        Visit.by(Locale.FRANCE, null);
        assertThat(only().getWords()).isEqualTo("Retrait à Librairie du Canal : aujourd’hui dès 09h00");
    }

    @Test
    void a_cake_that_needs_two_days_says_which_day() {
        terms.write(Scope.CATEGORY, 100, CollectTerms.unsaid().ready(LeadTime.ofWorkingDays(2)));
        assertThat(only().getWords())
                .startsWith("Collect at Librairie du Canal: Sat 14 Nov")
                .endsWith("from 09:00");
        terms.write(Scope.PRODUCT, 50, CollectTerms.unsaid().ready(LeadTime.ofWorkingDays(1)));
        assertThat(only().getWords()).isEqualTo("Collect at Librairie du Canal: tomorrow from 09:00");
    }

    @Test
    void what_is_never_collected_says_so() {
        terms.write(Scope.PRODUCT, 50, CollectTerms.unsaid().collecting(Collecting.NEVER));
        assertThat(only().isCollectable()).isFalse();
        assertThat(only().getWords()).isEqualTo("Not collectable: it is only delivered");
        assertThat(only().getOthers()).isEmpty();
    }

    @Test
    void what_is_only_collected_says_that_too() {
        terms.write(Scope.PRODUCT, 50, CollectTerms.unsaid().collecting(Collecting.ONLY));
        assertThat(only().isCollectable()).isTrue();
        assertThat(only().isOnlyCollected()).isTrue();
    }

    @Test
    void what_is_had_at_one_point_alone_names_that_one_however_far_it_is() {
        terms.write(Scope.SKU, 5, CollectTerms.unsaid().onlyAt(Set.of(PARK)));
        assertThat(only().getWords()).startsWith("Collect at Kiosque du Parc");
        assertThat(only().getOthers()).isEmpty();
        PointId far = PointId.of(77);
        shop.points.put(Shop.aPoint()
                .id(far)
                .name("Nice")
                .location(GeoPoint.of(43.7, 7.26))
                .build());
        terms.write(Scope.SKU, 5, CollectTerms.unsaid().onlyAt(Set.of(far)));
        home(48.8700, 2.3660);
        assertThat(only().getWords()).startsWith("Collect at Nice");
    }

    @Test
    void what_is_had_at_no_open_point_says_so() {
        terms.write(Scope.SKU, 5, CollectTerms.unsaid().onlyAt(Set.of(PointId.of(99))));
        assertThat(only().getWords()).isEqualTo("Not collectable: no point near you has it");
    }

    @Test
    void the_nearest_point_comes_first_and_the_one_where_the_cart_is_collected_before_it() {
        home(48.8801, 2.3831);
        assertThat(only().getWords()).startsWith("Collect at Kiosque du Parc");
        FulfillmentGroup group = HostCart.collected(11L);
        Address canal = addressOfTheCanal();
        lenient().when(group.getAddress()).thenReturn(canal);
        Visit.by(Locale.UK, HostCart.order(1L, group));
        assertThat(only().getWords()).startsWith("Collect at Librairie du Canal");
        assertThat(only().getOthers()).containsExactly("Collect at Kiosque du Parc: today from 09:00");
    }

    @Test
    void when_every_slot_is_taken_it_says_why() {
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(0).build());
        shop.plans.put(PARK, Shop.aPlan().capacityOrders(0).build());
        assertThat(only().getWords()).isEqualTo("Not collectable at the moment: Full");
    }

    @Test
    void when_a_point_has_no_slot_within_its_horizon_it_says_so() {
        terms.write(Scope.SKU, 5, CollectTerms.unsaid().ready(LeadTime.ofWorkingDays(60)));
        assertThat(only().getWords()).isEqualTo("Not collectable at the moment: no time is free");
    }

    @Test
    void skus_that_differ_are_told_apart_and_those_that_do_not_are_told_once() {
        lenient().when(cake.getAdditionalSkus()).thenReturn(List.of(slice, whole));
        assertThat(offers.product(cake)).hasSize(1);
        terms.write(Scope.SKU, 6, CollectTerms.unsaid().ready(LeadTime.ofWorkingDays(1)));
        assertThat(offers.product(cake))
                .extracting(GoodsView::getSkuId, GoodsView::getWords)
                .containsExactly(
                        tuple(5L, "Collect at Librairie du Canal: today from 09:00"),
                        tuple(6L, "Collect at Librairie du Canal: tomorrow from 09:00"));
        lenient().when(whole.isActive()).thenReturn(false);
        assertThat(offers.product(cake)).hasSize(1);
    }

    @Test
    void the_rules_for_large_lead_times_count_as_in_the_basket() {
        LeadTimes leads = LeadTimes.of(LeadTime.none())
                .withRules(List.of(LeadRule.of(Scope.PRODUCT, 50, 1, LeadTime.ofWorkingDays(1))));
        shop.plans.put(Shop.POINT, Shop.aPlan().leadTimes(leads).build());
        assertThat(only().getWords()).isEqualTo("Collect at Librairie du Canal: tomorrow from 09:00");
    }

    @Test
    void a_listing_names_one_point_for_each_product() {
        terms.write(Scope.PRODUCT, 60, CollectTerms.unsaid().collecting(Collecting.NEVER));
        Product card = product(60, null);
        Listing listing = offers.listing(List.of(cake, card));
        assertThat(listing.of(cake).getWords()).isEqualTo("Collect at Librairie du Canal: today from 09:00");
        assertThat(listing.of(cake).getOthers()).isEmpty();
        assertThat(listing.of(card).isCollectable()).isFalse();
        assertThat(listing.of(product(61, null))).isNull();
    }

    @Test
    void what_can_be_had_follows_the_clock() {
        shop.clock.set(Instant.parse("2020-11-12T17:30:00Z"));
        assertThat(only().getWords()).isEqualTo("Collect at Librairie du Canal: tomorrow from 09:00");
        shop.clock.advance(Duration.ofDays(1));
        assertThat(only().getWords()).isEqualTo("Collect at Librairie du Canal: tomorrow from 09:00");
    }

    private static Address addressOfTheCanal() {
        Address address = mock(Address.class);
        lenient().when(address.getCompanyName()).thenReturn("Librairie du Canal");
        lenient().when(address.getAddressLine1()).thenReturn("1 quai de Valmy");
        lenient().when(address.getPostalCode()).thenReturn("75010");
        return address;
    }

    private void home(double latitude, double longitude) {
        journey = Journey.from(
                Place.in(Shop.PARIS).at(GeoPoint.of(latitude, longitude)).build(), 0);
    }

    private GoodsView only() {
        List<GoodsView> views = offers.product(cake);
        assertThat(views).hasSize(1);
        return views.get(0);
    }
}
