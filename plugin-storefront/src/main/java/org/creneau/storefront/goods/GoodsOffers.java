// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.goods;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.creneau.broadleaf.goods.HostTerms;
import org.creneau.eligibility.Journeys;

/**
 * Says where and when products can be collected: one statement for their terms, one for what the points have of them and one
 * for the ledger, however many products there are. As any advice it may be some seconds old. Bean {@code creneauGoodsOffers}.
 * Thread-safe.
 */
public class GoodsOffers {
    private static final int POINTS_OF_A_LISTING = 3;
    private static final int POINTS_OF_A_PRODUCT = 6;

    /** Among so many the first that have a SKU are looked for; their shelves are read in one statement. */
    private static final int POINTS_ASKED = 12;

    private final HostTerms terms;
    private final VisitorPoints visitor;
    private final PointGrids grids;
    private final Journeys journeys;
    private final Clock clock;

    public GoodsOffers(HostTerms terms, VisitorPoints visitor, PointGrids grids, Journeys journeys, Clock clock) {
        this.terms = terms;
        this.visitor = visitor;
        this.grids = grids;
        this.journeys = journeys;
        this.clock = clock;
    }

    /** For a page with many products, each told by its default SKU and with the first place alone. Reads nothing for none. */
    public Listing listing(Collection<? extends Product> products) {
        if (products.isEmpty()) {
            return new Listing(Collections.<Long, GoodsView>emptyMap());
        }
        Map<Long, Good> goods = new LinkedHashMap<Long, Good>();
        List<Sku> skus = new ArrayList<Sku>();
        for (Product product : products) {
            skus.add(product.getDefaultSku());
        }
        HostTerms.Written written = terms.about(skus, products);
        for (Product product : products) {
            goods.put(product.getId(), good(product.getDefaultSku(), product, written));
        }
        Look look = look(goods.values(), POINTS_OF_A_LISTING);
        Map<Long, GoodsView> views = new LinkedHashMap<Long, GoodsView>();
        goods.forEach((id, good) -> views.put(id, look.at(good, 1)));
        return new Listing(views);
    }

    /** For a product's own page: one view for each SKU, or a single one if all say the same. */
    public List<GoodsView> product(Product product) {
        List<Sku> skus = skusOf(product);
        HostTerms.Written written = terms.about(skus, Collections.singletonList(product));
        List<Good> goods = new ArrayList<Good>();
        for (Sku sku : skus) {
            goods.add(good(sku, product, written));
        }
        Look look = look(goods, POINTS_OF_A_PRODUCT);
        List<GoodsView> views = new ArrayList<GoodsView>();
        for (Good good : goods) {
            views.add(look.at(good, POINTS_OF_A_PRODUCT));
        }
        boolean same = views.stream().allMatch(view -> view.saysTheSameAs(views.get(0)));
        return same ? views.subList(0, 1) : views;
    }

    private Look look(Collection<Good> goods, int most) {
        Instant now = clock.instant();
        return grids.look(
                goods,
                visitor.first(POINTS_ASKED),
                most,
                new Asking(now, journeys.current().orElse(null)));
    }

    /** What can be chosen on the page; the default SKU of a product without options, or without active ones. */
    private static List<Sku> skusOf(Product product) {
        List<Sku> skus = new ArrayList<Sku>();
        for (Sku sku : product.getAdditionalSkus()) {
            if (sku.isActive()) {
                skus.add(sku);
            }
        }
        return skus.isEmpty() ? Collections.singletonList(product.getDefaultSku()) : skus;
    }

    private static Good good(Sku sku, Product product, HostTerms.Written written) {
        return new Good(sku, product.getId(), written.of(sku, product));
    }
}
