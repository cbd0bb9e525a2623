// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.creneau.broadleaf.cart.HostGoods.product;
import static org.creneau.broadleaf.cart.HostGoods.sku;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.inventory.service.InventoryService;
import org.creneau.broadleaf.goods.HostTerms;
import org.creneau.broadleaf.stock.ShopInventory;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.SlotFinder;
import org.creneau.memory.InMemoryGoodsTerms;
import org.creneau.memory.InMemoryPointStock;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.point.StockPolicy;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.LeadRule.Scope;
import org.creneau.stock.SkuQuantities;
import org.creneau.stock.StockChange;
import org.creneau.stock.StockLevel;
import org.creneau.storefront.Visit;
import org.creneau.territory.GeoPoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lamp in two colours, its shop by the canal and others that may have it: pages say where it is. It is eight in the morning. */
class SayingWhatIsInStockTest {
    private static final PointId PARK = PointId.of(20);
    private static final long RED = 5;
    private static final long BLUE = 6;

    private final Shop shop = new Shop();
    private final InMemoryPointStock stock = new InMemoryPointStock();
    private final InMemoryGoodsTerms terms = new InMemoryGoodsTerms();
    private final InventoryService inventory = mock(InventoryService.class);
    private final PointShelves shelves = new PointShelves(stock, ShopInventory.of(inventory, true));
    private final PointGrids grids = new PointGrids(
            shop.points,
            shop.plans,
            new SlotFinder(shop.ledger, RuleBook.standard(), stock),
            new GoodsWords(Visit.texts()));
    private final GoodsOffers offers = new GoodsOffers(
            new HostTerms(terms),
            new VisitorPoints(shop.reservations, shop.points, Optional::empty),
            grids,
            Optional::empty,
            shop.clock);
    private final Sku red = sku(RED);
    private final Sku blue = sku(BLUE);
    private final Product lamp = product(50, null);

    @BeforeEach
    void open() {
        Visit.by(Locale.UK, null);
        grids.setShelves(shelves);
        open(20, "Kiosque du Parc");
        lenient().when(lamp.getDefaultSku()).thenReturn(red);
        lenient().when(red.isActive()).thenReturn(true);
        lenient().when(blue.isActive()).thenReturn(true);
    }

    private void open(long id, String name) {
        shop.points.put(Shop.aPoint()
                .id(PointId.of(id))
                .name(name)
                .location(GeoPoint.of(48.8800, 2.3830))
                .build());
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void where_it_lies_on_the_shelf_it_is_had_at_once() {
        stock.put(Shop.POINT, RED, StockLevel.counted(40));
        assertThat(words()).isEqualTo("Collect at Librairie du Canal: today from 09:00");
    }

    @Test
    void a_point_that_has_none_is_passed_over_for_the_next_that_has_it() {
        stock.put(Shop.POINT, RED, StockLevel.notThere());
        stock.put(PARK, RED, StockLevel.counted(40));
        assertThat(words()).isEqualTo("Collect at Kiosque du Parc: today from 09:00");
        assertThat(only().getOthers()).isEmpty();
    }

    @Test
    void what_others_have_taken_and_what_is_kept_as_safety_is_not_there() {
        stock.put(Shop.POINT, RED, StockLevel.counted(5).keeping(3));
        stock.change(StockChange.taking(Shop.POINT, SkuQuantities.of(RED, 2)));
        assertThat(words()).startsWith("Collect at Kiosque du Parc");
    }

    @Test
    void the_last_ones_of_a_point_are_counted_in_words() {
        stock.put(Shop.POINT, RED, StockLevel.counted(3).keeping(1));
        stock.put(PARK, RED, StockLevel.counted(1));
        assertThat(words()).isEqualTo("Collect at Librairie du Canal: today from 09:00 (only 2 left here)");
        assertThat(only().getOthers()).containsExactly("Collect at Kiosque du Parc: today from 09:00 (last one here)");
        Visit.by(Locale.FRANCE, null);
        assertThat(words()).endsWith("(plus que 2 ici)");
        assertThat(only().getOthers().get(0)).endsWith("(le dernier ici)");
    }

    @Test
    void how_many_are_few_the_shop_says() {
        stock.put(Shop.POINT, RED, StockLevel.counted(4));
        assertThat(words()).doesNotContain("left");
        shelves.setFew(4);
        assertThat(words()).endsWith("(only 4 left here)");
        shelves.setFew(0);
        assertThat(words()).doesNotContain("left");
    }

    @Test
    void what_comes_from_elsewhere_is_had_once_it_is_there() {
        stock.put(Shop.POINT, RED, StockLevel.fromElsewhere(1));
        assertThat(words()).isEqualTo("Collect at Librairie du Canal: tomorrow from 09:00");
        stock.put(Shop.POINT, RED, StockLevel.counted(0).orElseIn(2));
        assertThat(words())
                .startsWith("Collect at Librairie du Canal: Sat 14 Nov")
                .endsWith("from 09:00");
    }

    @Test
    void what_is_made_to_order_is_had_as_soon_as_it_is_made() {
        stock.put(Shop.POINT, RED, StockLevel.madeToOrder());
        assertThat(words()).isEqualTo("Collect at Librairie du Canal: today from 09:00");
    }

    @Test
    void what_comes_later_than_orders_are_taken_for_says_on_which_day_and_names_no_number() {
        stock.put(Shop.POINT, RED, StockLevel.fromElsewhere(30));
        stock.put(PARK, RED, StockLevel.notThere());
        assertThat(only().isCollectable()).isFalse();
        assertThat(words())
                .startsWith("Not collectable at the moment: it reaches Librairie du Canal on Sat 12 Dec")
                .doesNotContain("5");
    }

    @Test
    void when_no_point_near_has_any_left_it_says_that() {
        stock.put(Shop.POINT, RED, StockLevel.notThere());
        stock.put(PARK, RED, StockLevel.counted(0));
        assertThat(only().isCollectable()).isFalse();
        assertThat(words()).isEqualTo("Not collectable at the moment: none are left at the points near you");
    }

    @Test
    void a_point_whose_list_is_complete_has_nothing_that_is_not_on_it() {
        shop.points.put(Shop.aPoint()
                .stockPolicy(StockPolicy.usual().withListComplete(true))
                .build());
        assertThat(words()).startsWith("Collect at Kiosque du Parc");
    }

    @Test
    void it_is_looked_for_at_a_dozen_points_and_at_no_more() {
        stock.put(Shop.POINT, RED, StockLevel.notThere());
        stock.put(PARK, RED, StockLevel.notThere());
        for (long id = 21; id <= 29; id++) {
            open(id, "Point " + id);
            stock.put(PointId.of(id), RED, StockLevel.notThere());
        }
        open(30, "The twelfth");
        stock.put(PointId.of(30), RED, StockLevel.counted(9));
        assertThat(words()).startsWith("Collect at The twelfth: today");
        open(29, "Point 29");
        open(31, "The thirteenth");
        stock.put(PointId.of(30), RED, StockLevel.notThere());
        assertThat(words()).contains("none are left");
    }

    @Test
    void what_is_had_at_one_point_alone_is_had_there_if_it_has_any() {
        open(77, "Nice");
        terms.write(Scope.SKU, RED, CollectTerms.unsaid().onlyAt(Set.of(PointId.of(77))));
        stock.put(PointId.of(77), RED, StockLevel.counted(9));
        assertThat(words()).startsWith("Collect at Nice");
        stock.put(PointId.of(77), RED, StockLevel.notThere());
        assertThat(words()).contains("none are left");
    }

    @Test
    void each_colour_is_told_what_is_there_of_it() {
        lenient().when(lamp.getAdditionalSkus()).thenReturn(List.of(red, blue));
        stock.put(Shop.POINT, RED, StockLevel.counted(40));
        stock.put(Shop.POINT, BLUE, StockLevel.fromElsewhere(1));
        assertThat(offers.product(lamp))
                .extracting(GoodsView::getSkuId, GoodsView::getWords)
                .containsExactly(
                        tuple(RED, "Collect at Librairie du Canal: today from 09:00"),
                        tuple(BLUE, "Collect at Librairie du Canal: tomorrow from 09:00"));
        stock.put(Shop.POINT, BLUE, StockLevel.counted(17));
        assertThat(offers.product(lamp))
                .as("alike again, however many there are")
                .hasSize(1);
    }

    @Test
    void products_of_one_listing_that_are_alike_but_for_their_stock_are_told_apart() {
        Product other = product(60, null);
        lenient().when(other.getDefaultSku()).thenReturn(blue);
        stock.put(Shop.POINT, RED, StockLevel.counted(40));
        stock.put(Shop.POINT, BLUE, StockLevel.notThere());
        Listing listing = offers.listing(List.of(lamp, other));
        assertThat(listing.of(lamp).getWords()).startsWith("Collect at Librairie du Canal: today");
        assertThat(listing.of(other).getWords()).startsWith("Collect at Kiosque du Parc: today");
    }

    @Test
    void what_no_point_counts_is_bound_by_the_shops_own_inventory() {
        supply(Map.of(red, 0));
        assertThat(words()).contains("none are left");
        supply(Map.of(red, 1));
        assertThat(words()).startsWith("Collect at Librairie du Canal: today");
        supply(Map.of(red, 0));
        stock.put(PARK, RED, StockLevel.counted(9));
        assertThat(words())
                .as("a shelf that is counted is the better witness")
                .startsWith("Collect at Kiosque du Parc");
    }

    @Test
    void an_inventory_that_does_not_know_binds_nothing() {
        Map<Sku, Integer> unknown = new HashMap<>();
        unknown.put(red, null);
        supply(unknown);
        assertThat(words()).startsWith("Collect at Librairie du Canal: today");
    }

    @Test
    void the_inventory_is_asked_once_for_a_page() {
        Product other = product(60, null);
        lenient().when(other.getDefaultSku()).thenReturn(blue);
        List<Collection<Sku>> asked = new ArrayList<>();
        lenient()
                .when(inventory.retrieveQuantitiesAvailable(org.mockito.ArgumentMatchers.anyCollection()))
                .thenAnswer(call -> {
                    asked.add(call.getArgument(0));
                    return Map.of();
                });
        offers.listing(List.of(lamp, other));
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0)).containsExactlyInAnyOrder(red, blue);
    }

    private void supply(Map<Sku, Integer> quantities) {
        lenient()
                .when(inventory.retrieveQuantitiesAvailable(org.mockito.ArgumentMatchers.anyCollection()))
                .thenReturn(quantities);
    }

    private String words() {
        return only().getWords();
    }

    private GoodsView only() {
        List<GoodsView> views = offers.product(lamp);
        assertThat(views).hasSize(1);
        return views.get(0);
    }
}
