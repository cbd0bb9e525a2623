// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.stock;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.creneau.point.PointId;
import org.creneau.stock.PointStock;
import org.creneau.stock.StockEntry;
import org.creneau.stock.StockLevel;
import org.jspecify.annotations.Nullable;

/**
 * A list of stock beside what the stock has of it: what would be new, other or the same, and a fingerprint of both. What orders have
 * taken is left out: a list does not say it. Immutable and thread-safe.
 */
final class StockSight {

    static final StockSight NOTHING = new StockSight(0, 0, 0, "");

    private static final int AT_ONCE = 500;

    private final int added;
    private final int changed;
    private final int unchanged;
    private final String fingerprint;

    private StockSight(int added, int changed, int unchanged, String fingerprint) {
        this.added = added;
        this.changed = changed;
        this.unchanged = unchanged;
        this.fingerprint = fingerprint;
    }

    /** The entries are sorted by point. */
    static StockSight of(List<StockEntry> entries, PointStock stock) {
        Fingerprint fingerprint = new Fingerprint();
        int[] counts = new int[3];
        for (int from = 0; from < entries.size(); ) {
            PointId point = entries.get(from).point();
            int to = from;
            while (to < entries.size()
                    && to - from < AT_ONCE
                    && entries.get(to).point().equals(point)) {
                to++;
            }
            Map<Long, StockLevel> there = levels(entries.subList(from, to), point, stock);
            for (StockEntry entry : entries.subList(from, to)) {
                StockLevel before = there.get(entry.sku());
                fingerprint.add(Arrays.asList(entry.point(), entry.sku(), text(entry.level()), text(before)));
                counts[before == null ? 0 : text(before).equals(text(entry.level())) ? 2 : 1]++;
            }
            from = to;
        }
        return new StockSight(counts[0], counts[1], counts[2], fingerprint.text());
    }

    private static Map<Long, StockLevel> levels(List<StockEntry> entries, PointId point, PointStock stock) {
        TreeSet<Long> skus = new TreeSet<>();
        entries.forEach(entry -> skus.add(entry.sku()));
        return new HashMap<>(stock.of(point, skus).levels());
    }

    private static String text(@Nullable StockLevel level) {
        return level == null ? "" : level.keepingTaken(0).toString();
    }

    int added() {
        return added;
    }

    int changed() {
        return changed;
    }

    int unchanged() {
        return unchanged;
    }

    String fingerprint() {
        return fingerprint;
    }
}
