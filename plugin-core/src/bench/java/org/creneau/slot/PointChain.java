// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.SlotFinder;
import org.creneau.point.OpeningHours;
import org.creneau.point.PointId;

/** A chain of busy points and a ledger that has their counters at hand; every standard rule is asked. */
final class PointChain {

    private final List<SlotGrid> grids = new ArrayList<>();
    private final Map<PointId, Taken> taken = new HashMap<>();
    private final SlotFinder finder = new SlotFinder(new Counters(), RuleBook.standard());
    private final SlotQuery query = SlotQuery.at(BusyPoints.midnight(BusyPoints.FIRST_DAY));

    PointChain(int size) {
        Random random = new Random(20201112);
        Instant end = BusyPoints.midnight(BusyPoints.FIRST_DAY.plusDays(7));
        for (int number = 1; number <= size; number++) {
            SlotGrid grid = BusyPoints.grid(number, OpeningHours.ofWeekly(BusyPoints.workdays()));
            grids.add(grid);
            taken.put(grid.point().id(), BusyPoints.fullUntilThirdDay(grid.between(query.now(), end), random));
        }
    }

    Map<PointId, OfferedSlot> firstFree() {
        Map<PointId, OfferedSlot> found = finder.firstFree(grids, query);
        if (found.size() != grids.size()) {
            throw new IllegalStateException(found.size() + " points have a free slot, expected " + grids.size());
        }
        return found;
    }

    private final class Counters implements SlotLedger {
        @Override
        public Taken taken(PointId point, Instant from, Instant to) {
            return taken.getOrDefault(point, Taken.nothing());
        }

        @Override
        public Map<PointId, Taken> taken(Collection<PointId> points, Instant from, Instant to) {
            return taken;
        }

        @Override
        public boolean take(SlotId slot, Load load, Capacity capacity) {
            throw new UnsupportedOperationException("a search takes nothing");
        }

        @Override
        public void giveBack(SlotId slot, Load load) {
            throw new UnsupportedOperationException("a search gives nothing back");
        }
    }
}
