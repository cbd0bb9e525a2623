// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.stock;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creneau.broadleaf.store.Recent;
import org.creneau.point.PointId;
import org.creneau.stock.PointStock;
import org.creneau.stock.Shelf;
import org.creneau.stock.StockChange;
import org.creneau.stock.StockEntry;
import org.creneau.stock.StockLevel;
import org.jspecify.annotations.Nullable;

/**
 * What points have, for who looks only, as it was a moment ago on this node. Within a transaction, where goods are taken and put
 * back, everything is asked and done as if this were not there, see {@link Recent}. Bean {@code creneauPointStock}, the moment is
 * {@code creneau.shown.millis}. Thread-safe.
 */
public final class RecentStock implements PointStock {

    private static final int MOST_POINTS = 20_000;

    /** A look at more than that is for a list of goods, and not worth its room. */
    private static final int MOST_SKUS = 50;

    private final PointStock stock;
    private final Recent<PointId, Look> looks;

    /** @param oldestMillis 0 remembers nothing */
    public RecentStock(PointStock stock, long oldestMillis, Clock machineClock) {
        this.stock = stock;
        this.looks = new Recent<>(Duration.ofMillis(oldestMillis), MOST_POINTS, machineClock);
    }

    @Override
    public void expect(PointId point, Set<Long> skus) {
        stock.expect(point, skus);
    }

    @Override
    public Shelf of(PointId point, Set<Long> skus) {
        if (looks.isKept()) {
            return of(Collections.singleton(point), skus).getOrDefault(point, Shelf.empty());
        }
        looks.overtake(point);
        return stock.of(point, skus);
    }

    @Override
    public Map<PointId, Shelf> of(Collection<PointId> points, Set<Long> skus) {
        if (!looks.isKept() || skus.size() > MOST_SKUS) {
            return stock.of(points, skus);
        }
        Map<PointId, Shelf> shelves = new HashMap<>();
        looks.get(
                        points,
                        look -> look.skus.containsAll(skus),
                        look -> look.skus.size() == skus.size(),
                        some -> Look.at(stock, some, skus))
                .forEach((point, look) -> shelves.put(point, look.shelf(skus)));
        return shelves;
    }

    @Override
    public boolean change(List<StockChange> changes) {
        changes.stream().map(StockChange::point).distinct().forEach(looks::forget);
        return stock.change(changes);
    }

    @Override
    public void put(List<StockEntry> entries) {
        entries.stream().map(StockEntry::point).distinct().forEach(looks::forget);
        stock.put(entries);
    }

    @Override
    public List<StockEntry> page(@Nullable PointId point, @Nullable StockEntry after, int limit) {
        return stock.page(point, after, limit);
    }

    /** What was read of one point, and about which SKUs. */
    private static final class Look {

        private final Set<Long> skus;
        private final Shelf shelf;

        private Look(Set<Long> skus, Shelf shelf) {
            this.skus = skus;
            this.shelf = shelf;
        }

        static Map<PointId, Look> at(PointStock stock, Collection<PointId> points, Set<Long> skus) {
            Set<Long> asked = Collections.unmodifiableSet(new HashSet<>(skus));
            Map<PointId, Shelf> read = stock.of(points, asked);
            Map<PointId, Look> looks = new HashMap<>();
            for (PointId point : points) {
                looks.put(point, new Look(asked, read.getOrDefault(point, Shelf.empty())));
            }
            return looks;
        }

        private Shelf shelf(Set<Long> some) {
            if (some.size() == skus.size()) {
                return shelf;
            }
            Map<Long, StockLevel> levels = new HashMap<>(shelf.levels());
            levels.keySet().retainAll(some);
            return Shelf.of(levels);
        }
    }
}
