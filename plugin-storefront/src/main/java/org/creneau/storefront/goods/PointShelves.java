// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.goods;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.creneau.broadleaf.stock.ShopInventory;
import org.creneau.eligibility.WantedGoods;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;
import org.creneau.stock.PointStock;
import org.creneau.stock.Shelf;
import org.creneau.stock.ShopSupply;
import org.creneau.stock.SkuQuantities;

/**
 * Reads what points have of the goods of a page, in one statement however many of both there are (up to 500), and asks
 * Broadleaf's inventory of them as holding a slot does. Bean {@code creneauPointShelves}. Thread-safe.
 */
public class PointShelves {
    private static final int FEW_UNLESS_SAID = 3;

    private final PointStock stock;
    private final ShopInventory inventory;
    private int few = FEW_UNLESS_SAID;

    public PointShelves(PointStock stock, ShopInventory inventory) {
        this.stock = stock;
        this.inventory = inventory;
    }

    /** For a shop in which nothing is counted. */
    public static PointShelves none() {
        return new PointShelves(PointStock.none(), ShopInventory.unknown());
    }

    /** Up to how many that are left at a point are told, 3 unless set; 0 for never. */
    public void setFew(int value) {
        this.few = value;
    }

    /** What these points have of these goods now. Reads nothing for goods without a SKU. */
    Seen look(Collection<Good> goods, Collection<PickupPoint> points) {
        Set<Long> numbers = new TreeSet<Long>();
        Set<Sku> skus = new LinkedHashSet<Sku>();
        for (Good good : goods) {
            if (good.skuId() > 0) {
                numbers.add(good.skuId());
                skus.add(good.sku());
            }
        }
        Map<PointId, Shelf> shelves = new HashMap<PointId, Shelf>();
        ShopSupply supply = ShopSupply.unknown();
        if (!numbers.isEmpty()) {
            List<PointId> ids = new ArrayList<PointId>();
            points.forEach(point -> ids.add(point.id()));
            shelves.putAll(stock.of(ids, numbers));
            ids.forEach(id -> shelves.putIfAbsent(id, Shelf.empty()));
            supply = inventory.ofSkus(skus);
        }
        return new Seen(shelves, supply, few);
    }

    /** What was seen, for one request. */
    static final class Seen {
        private final Map<PointId, Shelf> shelves;
        private final ShopSupply supply;
        private final int few;

        private Seen(Map<PointId, Shelf> shelves, ShopSupply supply, int few) {
            this.shelves = shelves;
            this.supply = supply;
            this.few = few;
        }

        int few() {
            return few;
        }

        /** One of it is wanted; nothing of goods without a SKU. */
        WantedGoods wanting(Good good) {
            return good.skuId() < 1
                    ? WantedGoods.none()
                    : WantedGoods.of(SkuQuantities.of(good.skuId(), 1))
                            .seeing(shelves)
                            .suppliedBy(supply);
        }
    }
}
