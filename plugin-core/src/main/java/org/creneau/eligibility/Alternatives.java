// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointDistance;
import org.creneau.point.PointId;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotPlans;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.Place;

/**
 * Use case: what would be possible instead of a refused slot, at most {@value #MOST}, best first: the nearest allowed
 * slots of the same point before and after it, and the nearest in time at up to {@value #MOST_POINTS} other points, near
 * the shopper's home if known, else near the refused point. A metre farther counts like a second earlier or later, about
 * what it takes on foot. One read of the ledger; advice, like {@link SlotFinder}. Thread-safe.
 */
public final class Alternatives {

    private static final int MOST = 3;
    private static final int MOST_POINTS = 5;
    private static final double MOST_METERS = 20_000;
    private static final Duration AROUND = Duration.ofDays(3);

    private final PickupPoints points;
    private final SlotPlans plans;
    private final SlotFinder finder;

    public Alternatives(PickupPoints points, SlotPlans plans, SlotFinder finder) {
        this.points = Objects.requireNonNull(points, "points");
        this.plans = Objects.requireNonNull(plans, "plans");
        this.finder = Objects.requireNonNull(finder, "finder");
    }

    /** Empty if nothing within three days is possible, or there is no such point. */
    public List<Alternative> insteadOf(SlotId refused, Inquiry inquiry) {
        return points.find(refused.point())
                .map(point -> insteadOf(refused, point, inquiry))
                .orElse(Collections.emptyList());
    }

    private List<Alternative> insteadOf(SlotId refused, PickupPoint point, Inquiry inquiry) {
        GeoPoint centre = inquiry.journey()
                .flatMap(Journey::home)
                .flatMap(Place::location)
                .orElse(point.location());
        Collection<SlotGrid> grids = gridsAround(centre, point);
        Window window = Window.of(refused.start().minus(AROUND), refused.start().plus(AROUND));
        Map<PointId, List<OfferedSlot>> offered = finder.find(grids, window, inquiry);
        List<Alternative> found = new ArrayList<>();
        for (SlotGrid grid : grids) {
            List<OfferedSlot> slots = offered.getOrDefault(grid.point().id(), Collections.emptyList());
            found.addAll(nearestOf(slots, refused, grid.point()));
        }
        found.sort(Comparator.comparingDouble(one -> cost(one, refused, centre)));
        return Collections.unmodifiableList(new ArrayList<>(found.subList(0, Math.min(MOST, found.size()))));
    }

    private Collection<SlotGrid> gridsAround(GeoPoint centre, PickupPoint point) {
        Map<PointId, SlotGrid> grids = new LinkedHashMap<>();
        grids.put(point.id(), SlotGrid.of(point, plans.of(point.id())));
        for (PointDistance near : points.nearest().find(centre, MOST_POINTS + 1, MOST_METERS)) {
            PickupPoint other = near.point();
            if (grids.size() <= MOST_POINTS && !grids.containsKey(other.id())) {
                grids.put(other.id(), SlotGrid.of(other, plans.of(other.id())));
            }
        }
        return grids.values();
    }

    /** Of the refused point the nearest before and after; of another only the nearest. */
    private static List<Alternative> nearestOf(List<OfferedSlot> slots, SlotId refused, PickupPoint point) {
        List<Alternative> found = new ArrayList<>();
        neighbours(slots, refused).forEach(slot -> found.add(Alternative.of(point, slot)));
        found.sort(Comparator.comparingLong(one -> seconds(one, refused)));
        return found.size() == 2 && !point.id().equals(refused.point()) ? found.subList(0, 1) : found;
    }

    /** The last allowed slot that starts before the refused one and the first that does not; both if there are both. */
    private static List<OfferedSlot> neighbours(List<OfferedSlot> slots, SlotId refused) {
        List<OfferedSlot> found = new ArrayList<>();
        for (OfferedSlot slot : slots) {
            if (slot.verdict().isAllowed() && !slot.slot().id().equals(refused)) {
                if (slot.slot().start().isBefore(refused.start())) {
                    found.clear();
                    found.add(slot);
                } else {
                    found.add(slot);
                    return found;
                }
            }
        }
        return found;
    }

    private static double cost(Alternative one, SlotId refused, GeoPoint centre) {
        return seconds(one, refused) + centre.distanceMetersTo(one.point().location());
    }

    private static long seconds(Alternative one, SlotId refused) {
        return Duration.between(refused.start(), one.offered().slot().start())
                .abs()
                .getSeconds();
    }
}
