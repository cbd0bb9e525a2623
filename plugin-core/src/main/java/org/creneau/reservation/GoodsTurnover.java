// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.WantedGoods;
import org.creneau.point.PointId;
import org.creneau.stock.Allotment;
import org.creneau.stock.PointStock;
import org.creneau.stock.Shelf;
import org.creneau.stock.SkuQuantities;
import org.creneau.stock.StockLevel;

/**
 * The goods of several asks that are taken at once: what some let go others may have, and nothing is promised twice. What an
 * ask keeps of its own is not touched. For one thread and one transaction.
 */
final class GoodsTurnover {

    private final PointStock stock;
    private final List<Ask> asks;
    private final Map<PointId, Map<Long, Integer>> freed = new HashMap<>();
    private final Map<PointId, Shelf> shelves = new HashMap<>();

    GoodsTurnover(PointStock stock, List<Ask> asks) {
        this.stock = stock;
        this.asks = asks;
        for (Ask ask : asks) {
            WantedGoods goods = ask.inquiry().goods();
            PointId point = goods.keptAt();
            if (point != null) {
                boolean stays = point.equals(ask.slot().point());
                goods.keptAt(point)
                        .each((sku, quantity) -> free(
                                point,
                                sku,
                                quantity
                                        - (stays
                                                ? Math.min(
                                                        quantity, goods.wanted().of(sku))
                                                : 0)));
            }
        }
    }

    private void free(PointId point, long sku, int quantity) {
        freed.computeIfAbsent(point, any -> new HashMap<>()).merge(sku, quantity, Integer::sum);
    }

    /** To be called before the point is read, so that what it has comes along. */
    void expect(PointId point) {
        stock.expect(point, skusAt(point));
    }

    /** To be called after the point is read. */
    void look(PointId point) {
        shelves.put(point, stock.of(point, skusAt(point)));
    }

    private Set<Long> skusAt(PointId point) {
        Set<Long> skus = new TreeSet<>();
        for (Ask ask : asks) {
            if (ask.slot().point().equals(point)) {
                skus.addAll(ask.inquiry().goods().wanted().skus());
            }
        }
        return skus;
    }

    /** The inquiry as it stands after what was allotted before. */
    Inquiry seenBy(Ask ask, Inquiry inquiry) {
        PointId point = ask.slot().point();
        Shelf shelf = shelves.getOrDefault(point, Shelf.empty());
        Map<Long, Integer> difference = freed.get(point);
        return inquiry.seeing(point, difference == null ? shelf : changed(shelf, difference));
    }

    private static Shelf changed(Shelf shelf, Map<Long, Integer> freed) {
        Map<Long, StockLevel> levels = new HashMap<>(shelf.levels());
        levels.replaceAll((sku, level) ->
                level.keepingTaken(Math.min(StockLevel.MOST, Math.max(0, level.taken() - freed.getOrDefault(sku, 0)))));
        return Shelf.of(levels);
    }

    /** What goes beyond what the ask has is gone for those who follow. */
    void took(Ask ask, Allotment allotment) {
        PointId point = ask.slot().point();
        SkuQuantities kept = ask.inquiry().goods().keptAt(point);
        allotment.fromShelf().each((sku, quantity) -> free(point, sku, -Math.max(0, quantity - kept.of(sku))));
    }
}
