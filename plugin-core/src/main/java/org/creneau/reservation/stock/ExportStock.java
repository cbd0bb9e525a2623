// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.stock;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.stock.PointStock;
import org.creneau.stock.StockEntry;
import org.creneau.stock.StockLevel;
import org.jspecify.annotations.Nullable;

/**
 * Use case: the stock of a point, or of all, as a list that {@link ImportStock} reads. Read page by page, each point once; what changes
 * meanwhile may or may not be in it. Thread-safe.
 */
public final class ExportStock {

    private static final int AT_ONCE = 500;

    private final PointStock stock;
    private final PickupPoints points;
    private final SheetFormat format;

    public ExportStock(PointStock stock, PickupPoints points, SheetFormat format) {
        this.stock = Objects.requireNonNull(stock, "stock");
        this.points = Objects.requireNonNull(points, "points");
        this.format = Objects.requireNonNull(format, "format");
    }

    /** Null for all points; the writer is flushed and stays open. */
    public void write(@Nullable PointId point, Writer text) throws IOException {
        write(point, ',', text);
    }

    /** The same with that character, a comma or a semicolon, between the cells. */
    public void write(@Nullable PointId point, char separator, Writer text) throws IOException {
        format.write(text, separator, rows -> {
            rows.accept(StockColumn.titles());
            write(point, rows);
        });
    }

    private void write(@Nullable PointId point, Consumer<List<String>> rows) {
        Map<PointId, String> names = new HashMap<>();
        List<StockEntry> page = stock.page(point, null, AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(entry -> rows.accept(row(entry, names.computeIfAbsent(entry.point(), this::nameOf))));
            page = page.size() < AT_ONCE ? page.subList(0, 0) : stock.page(point, page.get(page.size() - 1), AT_ONCE);
        }
    }

    private String nameOf(PointId point) {
        return points.find(point).map(PickupPoint::name).orElse("");
    }

    /** In the order of the columns. */
    private static List<String> row(StockEntry entry, String name) {
        StockLevel level = entry.level();
        return Arrays.asList(
                entry.point().toString(),
                name,
                String.valueOf(entry.sku()),
                level.kind().name(),
                String.valueOf(level.onHand()),
                String.valueOf(level.taken()),
                String.valueOf(level.safety()),
                String.valueOf(level.elsewhereDays()));
    }
}
