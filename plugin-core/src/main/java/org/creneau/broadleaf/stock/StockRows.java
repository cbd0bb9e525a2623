// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.stock;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creneau.broadleaf.point.ExpectedRows;
import org.creneau.broadleaf.store.Row;
import org.creneau.broadleaf.store.RowKind;
import org.creneau.broadleaf.store.RowsOfMany;
import org.creneau.point.PointId;
import org.creneau.stock.Shelf;
import org.creneau.stock.StockEntry;
import org.creneau.stock.StockKind;
import org.creneau.stock.StockLevel;

/** How rows of {@code CRN_POINT_STOCK} are read of one point in a statement for something else; for up to {@value #MOST} SKUs. */
final class StockRows {

    /** More SKUs are read in a statement of their own. */
    static final int MOST = 64;

    /** A statement for each of these sizes is enough: a database keeps the plan of each. */
    private static final int[] SIZES = {1, 8, MOST};

    private static final Map<Integer, RowKind> KINDS = kinds();

    /** Of many points and SKUs at once. */
    static final RowsOfMany OF_MANY = RowsOfMany.of(
            columns(RowKind.of("CRN_POINT_STOCK", "STOCK_ID", "")).ids("pointId", "POINT_ID"), "pointId", "skuId");

    private StockRows() {}

    private static RowKind columns(RowKind kind) {
        return kind.texts("kind", "STOCK_KIND")
                .ids("skuId", "SKU_ID")
                .numbers("onHand", "ON_HAND", "taken", "TAKEN_QUANTITY")
                .numbers("safety", "SAFETY_QUANTITY", "elsewhereDays", "ELSEWHERE_DAYS");
    }

    private static Map<Integer, RowKind> kinds() {
        Map<Integer, RowKind> kinds = new HashMap<>();
        for (int size : SIZES) {
            String skus = IntStream.range(0, size).mapToObj(n -> ":" + name(n)).collect(Collectors.joining(", "));
            kinds.put(
                    size,
                    columns(RowKind.of("CRN_POINT_STOCK", "STOCK_ID", "POINT_ID"))
                            .where("SKU_ID IN (" + skus + ")"));
        }
        return kinds;
    }

    private static String name(int number) {
        return "sku" + number;
    }

    /** Of 1..{@value #MOST} SKUs. */
    static ExpectedRows expected(Set<Long> skus) {
        int size = IntStream.of(SIZES)
                .filter(each -> each >= skus.size())
                .findFirst()
                .orElse(MOST);
        Map<String, Long> parameters = new HashMap<>();
        Iterator<Long> each = skus.iterator();
        long sku = 0;
        for (int n = 0; n < size; n++) {
            sku = each.hasNext() ? each.next() : sku;
            parameters.put(name(n), sku);
        }
        return new ExpectedRows(KINDS.get(size), parameters);
    }

    static Shelf shelf(List<Row> rows, Set<Long> skus) {
        Map<Long, StockLevel> levels = new HashMap<>();
        for (Row row : rows) {
            Long sku = row.needed("skuId", Long.class);
            if (skus.contains(sku)) {
                levels.put(sku, level(row));
            }
        }
        return Shelf.of(levels);
    }

    /** Of a row read among those of many points. */
    static StockEntry entry(Row row) {
        return StockEntry.of(
                PointId.of(row.needed("pointId", Long.class)), row.needed("skuId", Long.class), level(row));
    }

    private static StockLevel level(Row row) {
        StockKind kind = row.parsed("kind", StockKind::valueOf);
        return level(
                kind,
                row.number("onHand", 0),
                row.number("taken", 0),
                row.number("safety", 0),
                row.number("elsewhereDays", 0));
    }

    /** Of a row whose numbers were written by hand, too: kept within bounds, so that one row cannot close a point. */
    static StockLevel level(StockKind kind, int onHand, int taken, int safety, int elsewhereDays) {
        int days = bounded(elsewhereDays, StockLevel.MOST_DAYS);
        switch (kind) {
            case COUNTED:
                return StockLevel.counted(bounded(onHand, StockLevel.MOST))
                        .keeping(bounded(safety, StockLevel.MOST))
                        .orElseIn(days)
                        .keepingTaken(bounded(taken, StockLevel.MOST));
            case MADE_TO_ORDER:
                return StockLevel.madeToOrder().keepingTaken(bounded(taken, StockLevel.MOST));
            case FROM_ELSEWHERE:
                return StockLevel.fromElsewhere(Math.max(1, days)).keepingTaken(bounded(taken, StockLevel.MOST));
            default:
                return StockLevel.notThere().keepingTaken(bounded(taken, StockLevel.MOST));
        }
    }

    private static int bounded(int value, int most) {
        return Math.max(0, Math.min(value, most));
    }
}
