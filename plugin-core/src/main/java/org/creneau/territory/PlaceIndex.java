// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Finds what is near a position among many, anywhere on the globe: poles and date line are ordinary places, several
 * items may share one position. Built once (a million in about half a second, some 42 bytes each besides the items),
 * then immutable and thread-safe, if items and geodesic are; a search allocates for what it returns alone, besides what
 * the geodesic may allocate for those it is asked about.
 *
 * <p>What counts is the great-circle distance, except within 1 % of the radius of the search: there {@link Geodesic}
 * decides, and what it says is the distance. Results are sorted by the distance that counts, equal ones in the order
 * in which the items were given. The radius is inclusive.
 *
 * @param <T> what is found; its position must never change
 */
public final class PlaceIndex<T> {

    private final List<T> items;
    private final Function<? super T, GeoPoint> positions;
    private final Geodesic geodesic;
    private final BoxTree tree;

    private PlaceIndex(List<T> items, Function<? super T, GeoPoint> positions, Geodesic geodesic) {
        this.items = items;
        this.positions = Objects.requireNonNull(positions, "positions");
        this.geodesic = Objects.requireNonNull(geodesic, "geodesic");
        this.tree = BoxTreeBuilder.build(items.stream().map(positions).toArray(GeoPoint[]::new));
    }

    /** An index of a copy of the list, which may be empty; positions says where an item is. */
    public static <T> PlaceIndex<T> of(
            List<? extends T> items, Function<? super T, GeoPoint> positions, Geodesic geodesic) {
        return new PlaceIndex<>(Collections.unmodifiableList(new ArrayList<>(items)), positions, geodesic);
    }

    public int size() {
        return items.size();
    }

    /** What the index itself holds in memory, in bytes: its arrays, neither the items nor their positions. */
    public long bytes() {
        return tree.bytes();
    }

    /**
     * The nearest within the radius.
     *
     * @param limit the most to return, 1 or more, otherwise {@link IllegalArgumentException}
     * @param radiusMeters inclusive, 0 or more, infinity for no limit, otherwise {@link IllegalArgumentException}
     */
    public List<Near<T>> nearest(GeoPoint from, int limit, double radiusMeters) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is " + limit + ", allowed is 1 or more");
        }
        if (!(radiusMeters >= 0)) {
            throw new IllegalArgumentException("radiusMeters is " + radiusMeters
                    + ", allowed is 0 or more. Maybe infinity is meant, for no limit.");
        }
        if (items.isEmpty()) {
            return Collections.emptyList();
        }
        NearestHeap best = new NearestHeap(Math.min(limit, items.size()));
        Radius radius = new Radius(from, radiusMeters, geodesic);
        new BoxSearch(tree, number -> positions.apply(items.get(number)), radius, best).run();
        return sorted(best);
    }

    /** All within the radius: as {@link #nearest} without a limit to their number. */
    public List<Near<T>> within(GeoPoint from, double radiusMeters) {
        return nearest(from, Integer.MAX_VALUE, radiusMeters);
    }

    private List<Near<T>> sorted(NearestHeap best) {
        @SuppressWarnings("unchecked")
        Near<T>[] found = (Near<T>[]) new Near<?>[best.size()];
        for (int i = found.length - 1; i >= 0; i--) {
            double meters = best.worstMeters();
            found[i] = new Near<>(items.get(best.removeWorst()), meters);
        }
        return Collections.unmodifiableList(Arrays.asList(found));
    }
}
