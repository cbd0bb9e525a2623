// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.broadleafcommerce.core.catalog.domain.Category;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.creneau.broadleaf.cart.HostCart;
import org.creneau.broadleaf.goods.HostTerms;
import org.creneau.broadleaf.point.JpaPickupPoints;
import org.creneau.broadleaf.point.JpaSlotPlans;
import org.creneau.broadleaf.point.PointSnapshots;
import org.creneau.broadleaf.point.PointTable;
import org.creneau.broadleaf.reservation.SlotLabels;
import org.creneau.broadleaf.stock.ShopInventory;
import org.creneau.broadleaf.store.Databases;
import org.creneau.broadleaf.store.Schema;
import org.creneau.eligibility.Journeys;
import org.creneau.eligibility.Lockdown;
import org.creneau.eligibility.SlotFinder;
import org.creneau.memory.SettableClock;
import org.creneau.point.PointId;
import org.creneau.reservation.Reservations;
import org.creneau.slot.SlotLedger;
import org.creneau.stock.PointStock;
import org.creneau.stock.StockEntry;
import org.creneau.stock.StockLevel;
import org.creneau.storefront.Visit;
import org.creneau.territory.SphericalGeodesic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a page of sixty products costs, every adapter at work on HSQLDB, under the French regimes of 2020: thirty of the products
 * are on terms of their own and the rest inherit; a dozen points have each of them in some way. With {@code -Dcreneau.measure=true} it also prints how long that takes.
 */
class ReadingAListingTest {
    private static final Instant NOW = Instant.parse("2020-11-12T07:00:00Z");
    private static final int POINTS = 12;
    private static final String MINUTES = "UPDATE CRN_COLLECT_TERMS SET LEAD_AMOUNT = TARGET_ID * 30";

    private final Schema schema = Databases.hsqldb();
    private final SettableClock clock = new SettableClock(NOW);
    private final PointTable table = schema.points();
    private final PointSnapshots snapshots =
            new PointSnapshots(table, schema.transactions(), clock, new SphericalGeodesic());
    private final JpaPickupPoints points = new JpaPickupPoints(table, snapshots);
    private final JpaSlotPlans plans = new JpaSlotPlans(table, snapshots);
    private final SlotLedger ledger = schema.ledger(table);
    private final Reservations reservations = schema.reservations(new SlotLabels(points));
    private final PointStock stock = schema.stock(table);
    private final PointGrids grids = new PointGrids(
            points, plans, new SlotFinder(ledger, Lockdown.rules(), stock), new GoodsWords(Visit.texts()));
    private final GoodsOffers offers = new GoodsOffers(
            new HostTerms(schema.goodsTerms()),
            new VisitorPoints(reservations, points, Journeys.untold()),
            grids,
            Journeys.untold(),
            clock);
    private final List<Product> sixty = new ArrayList<>();

    @BeforeEach
    void open() {
        schema.empty();
        grids.setShelves(new PointShelves(stock, ShopInventory.unknown()));
        for (long point = 1; point <= POINTS; point++) {
            schema.insertPoint(point);
            schema.sql()
                    .update("INSERT INTO CRN_POINT_HOURS (HOURS_ID, POINT_ID, WEEKDAY, OPENS, CLOSES) VALUES (" + point
                            + ", " + point + ", 'THURSDAY', '09:00', '19:00')");
        }
        Category market = categoryBelow(null, 900);
        Category shelf = categoryBelow(market, 901);
        for (long id = 1; id <= 60; id++) {
            Sku sku = mock(Sku.class, withSettings().stubOnly());
            when(sku.getId()).thenReturn(1_000 + id);
            Product product = mock(Product.class, withSettings().stubOnly());
            when(product.getId()).thenReturn(id);
            when(product.getDefaultSku()).thenReturn(sku);
            when(product.getDefaultCategory()).thenReturn(shelf);
            sixty.add(product);
        }
        for (long id = 1; id <= 30; id++) {
            write(id, "PRODUCT", id);
        }
        schema.sql().update(MINUTES);
        write(31, "CATEGORY", 900);
        schema.transactions().separate(() -> {
            stock.put(shelves());
            return null;
        });
        points.all();
    }

    /** Every point has every SKU in its own way: the first has the twentieth of plenty. */
    private static List<StockEntry> shelves() {
        List<StockEntry> shelves = new ArrayList<>();
        for (long point = 1; point <= POINTS; point++) {
            for (int id = 1; id <= 60; id++) {
                StockLevel level = switch ((int) (point + id) % 6) {
                    case 0 -> StockLevel.notThere();
                    case 1 -> StockLevel.counted(0);
                    case 2 -> StockLevel.counted(2);
                    case 3 -> StockLevel.counted(40).keeping(2);
                    case 4 -> StockLevel.counted(0).orElseIn(2);
                    default -> StockLevel.madeToOrder();
                };
                shelves.add(StockEntry.of(PointId.of(point), 1_000 + id, level));
            }
        }
        return shelves;
    }

    /** One that does not remember who asked it, as mocks do, which would cost more than what is measured. */
    private static Category categoryBelow(Category parent, long id) {
        Category category = mock(Category.class, withSettings().stubOnly());
        when(category.getId()).thenReturn(id);
        when(category.getDefaultParentCategory()).thenReturn(parent);
        return category;
    }

    private void write(long row, String scope, long target) {
        schema.sql()
                .update(
                        "INSERT INTO CRN_COLLECT_TERMS (TERMS_ID, TERMS_SCOPE, TARGET_ID, LEAD_UNIT, ITEMS_EACH, TRADES)"
                                + " VALUES (" + row + ", '" + scope + "', " + target
                                + ", 'ELAPSED_MINUTES', 2, 'books')");
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void sixty_products_cost_three_statements() {
        Visit.by(Locale.UK, null);
        assertThat(schema.statementsIn(
                        () -> assertThat(offers.listing(sixty).of(sixty.get(59)).isCollectable())
                                .isTrue()))
                .isEqualTo(3);
        assertThat(offers.listing(sixty).of(sixty.get(19)).getWords()).contains("today from 18:00");
        assertThat(offers.listing(sixty).of(sixty.get(18)).getWords())
                .contains("today from 17:40")
                .contains("only 2 left here");
    }

    @Test
    void no_products_cost_nothing() {
        Visit.by(Locale.UK, null);
        assertThat(schema.statementsIn(() -> offers.listing(List.of()))).isZero();
    }

    @Test
    void a_visitor_with_a_cart_costs_no_more() {
        Visit.by(Locale.UK, HostCart.order(1L, HostCart.collected(11L)));
        assertThat(schema.statementsIn(() -> offers.listing(sixty))).isEqualTo(3);
    }

    @Test
    void one_product_costs_as_many_statements_as_sixty() {
        Visit.by(Locale.UK, null);
        assertThat(schema.statementsIn(() -> offers.product(sixty.get(0)))).isEqualTo(3);
    }

    @Test
    void how_long_it_takes_is_told_when_asked() {
        Visit.by(Locale.UK, null);
        if (Boolean.getBoolean("creneau.measure")) {
            System.out.println("listing of 60: " + micros(() -> offers.listing(sixty)) + "; product page: "
                    + micros(() -> offers.product(sixty.get(0))));
        }
        assertThat(offers.listing(sixty).of(sixty.get(0)).isCollectable()).isTrue();
    }

    /**
     * Time of the thread alone, as the database is in it, too, and nothing waits but for other builds: after some runs to warm up
     * the middle one of 400, and the slowest but four.
     */
    private static String micros(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] took = new long[400];
        for (int run = -600; run < took.length; run++) {
            long start = threads.getCurrentThreadCpuTime();
            work.run();
            if (run >= 0) {
                took[run] = (threads.getCurrentThreadCpuTime() - start) / 1_000;
            }
        }
        Arrays.sort(took);
        return "median " + took[200] + " us, 99 % within " + took[395] + " us";
    }
}
