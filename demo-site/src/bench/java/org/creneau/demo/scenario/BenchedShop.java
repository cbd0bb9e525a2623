// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.tomcat.jdbc.pool.DataSource;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.slot.SlotId;
import org.creneau.storefront.goods.GoodsOffers;

/**
 * A shop in a JVM of its own that takes steps when it is told to, a line {@code STEP NUMBER} each time, and answers with a
 * line of {@link Figures}. It ends when there are no more lines.
 */
final class BenchedShop {
    /** After which every node knows a point that was opened. */
    private static final long SNAPSHOT_MILLIS = 6_000;

    private final Shop shop;
    private final Goods first;
    private final Goods second;
    private final SlotId slot;

    private BenchedShop(Site site) {
        this.shop = Shop.of(site);
        SentStatements.listenTo((DataSource) shop.boots.database().source());
        this.first = shop.goods("12.50");
        this.second = shop.goods("20.00");
        this.slot = site.hasPlugin() ? shop.aPoint().takingOrders(1_000).open().slot("2026-06-02T10:00") : null;
    }

    /** Takes the name of a {@link Site}. Ends the JVM, whatever jobs of the shop still run. */
    public static void main(String[] args) {
        try {
            BenchedShop benched = new BenchedShop(Site.valueOf(args[0]));
            Thread.sleep(SNAPSHOT_MILLIS);
            benched.serve();
            System.exit(0);
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private void serve() throws IOException {
        System.out.println(OrderBenchmark.READY);
        BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            String[] words = line.split(" ");
            System.out.println(
                    round(Step.valueOf(words[0]), Integer.parseInt(words[1])).line());
        }
        shop.boots.close();
    }

    private Figures round(Step step, int number) {
        List<Watch> watches = new ArrayList<>();
        for (int n = 0; n < number; n++) {
            watches.add(take(step));
        }
        return Figures.of(watches);
    }

    /** As many requests come before a step in either shop, so that caches know as much of it. */
    private Watch take(Step step) {
        Shopper shopper = shop.aShopper().puts(first);
        shop.letPass(Duration.ofSeconds(1));
        switch (step) {
            case ADD:
                shopper.looksAgain();
                return Watch.of(() -> shopper.puts(second));
            case ADD_HELD:
                shopper.collectsAt(slot);
                shop.letPass(Duration.ofSeconds(1));
                Watch added = Watch.of(() -> shopper.puts(second));
                shopper.cart(cart -> {
                    shop.bean("creneauCollectCart", CollectCart.class).release(cart);
                    return cart;
                });
                return added;
            case CHECKOUT:
                return checkout(shopper.puts(second).looksAgain());
            case CHECKOUT_HELD:
                shopper.puts(second).collectsAt(slot);
                shop.letPass(Duration.ofSeconds(1));
                return checkout(shopper);
            default:
                return productPage(shopper);
        }
    }

    private static Watch checkout(Shopper shopper) {
        return Watch.of(() -> {
            Attempt attempt = shopper.checksOut();
            if (!attempt.isPlaced()) {
                throw new IllegalStateException("the order was not placed", attempt.thrown());
            }
        });
    }

    /** The product with its SKUs, options and categories is read before, since the shop's own page does so too. */
    private Watch productPage(Shopper shopper) {
        if (!shop.boots.site().hasPlugin()) {
            return Watch.of(() -> {});
        }
        return shopper.cart(cart -> {
            Product product =
                    shop.bean("blCatalogService", CatalogService.class).findProductById(first.productId());
            GoodsOffers offers = shop.bean("creneauGoodsOffers", GoodsOffers.class);
            readAsAPage(product);
            return Watch.of(() -> offers.product(product));
        });
    }

    private static void readAsAPage(Product product) {
        product.getAllSkus().forEach(Sku::getRetailPrice);
        product.getProductOptions().size();
        product.getAllParentCategories().size();
        product.getDefaultCategory();
    }
}
