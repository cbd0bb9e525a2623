// SPDX-License-Identifier: Apache-2.0
package org.creneau.stock;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creneau.point.PointId;
import org.jspecify.annotations.Nullable;

/**
 * Port and SPI: what each point has of each SKU. Bean {@code creneauPointStock}. Implementations are thread-safe, across nodes too, and take part in the transaction
 * that is running: what is taken in a transaction that rolls back was never taken.
 *
 * <p>A SKU without an entry at a point is not counted there by the plugin.
 */
public interface PointStock {

    /**
     * Says that those SKUs of a point will be asked for in the running transaction, so that a store can read them along with
     * something else. Need not be called, and may do nothing.
     */
    default void expect(PointId point, Set<Long> skus) {}

    /** What a point has of those SKUs, with one read at most for up to 500; what is not counted there is missing. */
    Shelf of(PointId point, Set<Long> skus);

    /** The same for many points, with few reads, not one for each. Points that count none of the SKUs may be missing. */
    Map<PointId, Shelf> of(Collection<PointId> points, Set<Long> skus);

    /**
     * Makes all of the changes or, when one that takes finds too few left, tells so; the transaction must then roll back, for
     * some may have been made. What is given back or removed never fails and never makes a number negative.
     *
     * @param changes in their order, of one SKU at one point at most one
     * @return false if one of them takes what is no longer there
     */
    boolean change(List<StockChange> changes);

    /**
     * Writes entries over what is there, but for what is taken, which stays.
     *
     * @param entries in their order, of one SKU at one point at most one
     */
    void put(List<StockEntry> entries);

    /**
     * Those of a point (null for all) whose point and SKU come after that entry (null for from the start), sorted by point and
     * SKU, at most limit.
     */
    List<StockEntry> page(@Nullable PointId point, @Nullable StockEntry after, int limit);

    /** A shop in which the plugin counts nothing. */
    static PointStock none() {
        return new PointStock() {
            @Override
            public Shelf of(PointId point, Set<Long> skus) {
                return Shelf.empty();
            }

            @Override
            public Map<PointId, Shelf> of(Collection<PointId> points, Set<Long> skus) {
                return Collections.emptyMap();
            }

            @Override
            public boolean change(List<StockChange> changes) {
                return changes.stream().noneMatch(StockChange::isTaking);
            }

            @Override
            public void put(List<StockEntry> entries) {
                throw new UnsupportedOperationException("no stock is kept. Maybe a PointStock is not wired.");
            }

            @Override
            public List<StockEntry> page(@Nullable PointId point, @Nullable StockEntry after, int limit) {
                return Collections.emptyList();
            }
        };
    }
}
