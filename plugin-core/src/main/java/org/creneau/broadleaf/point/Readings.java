// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.creneau.broadleaf.store.Row;

/**
 * What the rows of a point were made into last, for a point whose rows are read again and are the same: a rush for one slot
 * reads them at each hold, and making hours and plans of them costs more than reading them. Nothing is answered that the rows
 * just read do not say. Remembers so many rows, those included that every point has, and then begins anew; what could not be
 * read is not remembered.
 * Thread-safe.
 */
final class Readings {

    /** Some 25 MB: a thousand points of a hundred rows. */
    private static final int MOST_ROWS = 100_000;

    private final Map<Long, Reading> last = new ConcurrentHashMap<>();
    private final AtomicInteger remembered = new AtomicInteger();

    /** Rows with equal values in the same order are the same. */
    KnownPoint of(long point, List<List<Row>> rows, Supplier<KnownPoint> making) {
        Reading known = last.get(point);
        if (known != null && known.rows.equals(rows)) {
            return known.point;
        }
        Reading made = new Reading(rows, making.get());
        int count = rows.stream().mapToInt(List::size).sum();
        if (remembered.addAndGet(count) > MOST_ROWS) {
            last.clear();
            remembered.set(count);
        }
        last.put(point, made);
        return made.point;
    }

    private static final class Reading {

        private final List<List<Row>> rows;
        private final KnownPoint point;

        private Reading(List<List<Row>> rows, KnownPoint point) {
            this.rows = rows;
            this.point = point;
        }
    }
}
