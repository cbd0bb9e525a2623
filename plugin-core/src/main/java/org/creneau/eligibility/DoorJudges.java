// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.creneau.confinement.Judge;
import org.creneau.confinement.RegimeBook;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;

/**
 * The judges of those who have not said where home is, one for each point: they are all judged as living at its door, and
 * in a rush for a slot that is nearly everybody. Nobody's home is in it. Remembers so many points and then begins anew.
 * Thread-safe.
 */
final class DoorJudges {

    private static final int MOST_POINTS = 1_000;

    private final Map<PointId, Known> known = new ConcurrentHashMap<>();

    /** Made anew for a point that has changed and for other regimes. */
    Judge of(PickupPoint point, RegimeBook book, Supplier<Judge> making) {
        Known last = known.get(point.id());
        if (last != null && last.book.equals(book) && last.point.equals(point)) {
            return last.judge;
        }
        Known made = new Known(point, book, making.get());
        if (known.size() >= MOST_POINTS) {
            known.clear();
        }
        known.put(point.id(), made);
        return made.judge;
    }

    private static final class Known {

        private final PickupPoint point;
        private final RegimeBook book;
        private final Judge judge;

        private Known(PickupPoint point, RegimeBook book, Judge judge) {
            this.point = point;
            this.book = book;
            this.judge = judge;
        }
    }
}
