// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointDistance;
import org.creneau.storefront.place.PointSearch;

/**
 * Finds one page of points: by distance and number where somebody said from where, else by number. The order depends on nothing
 * but the points and the place, and the next page begins after the last point of this one, wherever that now is; so a point is
 * neither told twice nor left out while nobody moves it. The cursor is its number: a distance in it would tell where home is.
 * Thread-safe.
 */
public class PointPages {
    /** So far away in the order nobody looks; it bounds the work of one request. */
    private static final int MOST_FOUND = 2_000;

    private static final int FACTOR = 4;

    private final PointSearch search;

    public PointPages(PointSearch search) {
        this.search = search;
    }

    /** One more than fit on a page, if there are. */
    List<PointDistance> page(PointQuery query, Instant now) {
        return query.from().isPresent() ? near(query, now) : byNumber(query, now);
    }

    private List<PointDistance> byNumber(PointQuery query, Instant now) {
        List<PointDistance> places = new ArrayList<PointDistance>();
        for (PointDistance one : search.all()) {
            boolean isAfter = one.point().id().value() > query.after().orElse(0);
            if (isAfter && places.size() <= query.most() && suits(one.point(), query, now)) {
                places.add(one);
            }
        }
        return places;
    }

    private List<PointDistance> near(PointQuery query, Instant now) {
        int asked = Math.min(MOST_FOUND, (query.most() + 1) * 2);
        while (true) {
            List<PointDistance> found = search.near(query.from().get(), asked, query.radiusMeters());
            boolean isAll = found.size() < asked || asked == MOST_FOUND;
            int start = startOf(found, query.after());
            if (start < 0 && isAll) {
                throw PointQuery.noCursor("p" + query.after().getAsLong());
            }
            List<PointDistance> places = start < 0 ? new ArrayList<PointDistance>() : suiting(found, start, query, now);
            if (isAll || places.size() > query.most()) {
                return places;
            }
            asked = Math.min(MOST_FOUND, asked * FACTOR);
        }
    }

    /** Where the page begins; below 0 if the point of the cursor is not among them. */
    private static int startOf(List<PointDistance> found, OptionalLong after) {
        if (!after.isPresent()) {
            return 0;
        }
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).point().id().value() == after.getAsLong()) {
                return i + 1;
            }
        }
        return -1;
    }

    private List<PointDistance> suiting(List<PointDistance> found, int start, PointQuery query, Instant now) {
        List<PointDistance> places = new ArrayList<PointDistance>();
        for (PointDistance one : found.subList(start, found.size())) {
            if (places.size() <= query.most() && suits(one.point(), query, now)) {
                places.add(one);
            }
        }
        return places;
    }

    private boolean suits(PickupPoint point, PointQuery query, Instant now) {
        return (query.mode().isEmpty() || point.mode().name().equals(query.mode()))
                && (!query.stepFree() || point.access().isStepFree())
                && (!query.openNow() || search.isOpen(point, now));
    }
}
