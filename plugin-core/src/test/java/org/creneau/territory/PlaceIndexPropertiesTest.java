// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.sf.geographiclib.GeodesicMask;
import org.creneau.format.geodesic.GeographicLibGeodesic;
import org.creneau.memory.ForAll;
import org.junit.jupiter.api.Test;

/** The index against a scan that measures everything. */
class PlaceIndexPropertiesTest {
    private static final double FARTHEST = 20_100_000;

    /** A place by its number in the list, so that twins are told apart. */
    private record Measured(int number, double meters) {}

    @Test
    void on_the_sphere_it_answers_what_a_scan_answers_to_the_last_bit_and_in_the_same_order() {
        ForAll.seeds(600, random -> {
            List<GeoPoint> places = RandomPlaces.some(random);
            GeoPoint from = query(places, random);
            double radius = radius(places, from, random);
            int limit = 1 + random.nextInt(places.size() + 3);
            List<Measured> expected = numbers(places)
                    .mapToObj(i -> new Measured(i, from.distanceMetersTo(places.get(i))))
                    .filter(one -> one.meters() <= radius)
                    .sorted(PlaceIndexPropertiesTest::nearestFirst)
                    .limit(limit)
                    .toList();
            assertThat(search(places, new SphericalGeodesic(), from, limit, radius))
                    .isEqualTo(expected);
        });
    }

    @Test
    void on_the_ellipsoid_the_radius_holds_exactly_whom_a_scan_by_the_library_holds() {
        ForAll.seeds(600, random -> {
            List<GeoPoint> places = RandomPlaces.some(random);
            GeoPoint from = query(places, random);
            double radius = radius(places, from, random);
            int[] expected = numbers(places)
                    .filter(i -> ellipsoid(from, places.get(i)) <= radius)
                    .toArray();
            PlaceIndex<Integer> index = index(places, new GeographicLibGeodesic());
            assertThat(index.within(from, radius).stream()
                            .mapToInt(Near::item)
                            .sorted()
                            .toArray())
                    .isEqualTo(expected);
        });
    }

    @Test
    void on_the_ellipsoid_the_nearest_are_those_of_a_scan_by_the_distance_that_counts() {
        ForAll.seeds(600, random -> {
            List<GeoPoint> places = RandomPlaces.some(random);
            GeoPoint from = query(places, random);
            double radius = radius(places, from, random);
            int limit = 1 + random.nextInt(20);
            List<Measured> expected = numbers(places)
                    .mapToObj(i -> new Measured(i, counted(from, places.get(i), radius)))
                    .filter(one -> one.meters() <= radius)
                    .sorted(PlaceIndexPropertiesTest::nearestFirst)
                    .limit(limit)
                    .toList();
            assertThat(search(places, new GeographicLibGeodesic(), from, limit, radius))
                    .isEqualTo(expected);
        });
    }

    @Test
    void a_larger_radius_or_limit_never_yields_less() {
        ForAll.seeds(200, random -> {
            List<GeoPoint> places = RandomPlaces.some(random);
            GeoPoint from = query(places, random);
            double radius = radius(places, from, random);
            PlaceIndex<Integer> index = index(places, new GeographicLibGeodesic());
            int here = index.within(from, radius).size();
            assertThat(index.within(from, radius * 1.5).size()).isGreaterThanOrEqualTo(here);
            assertThat(index.nearest(from, here + 1, radius)).hasSize(here);
            assertThat(index.within(from, FARTHEST)).hasSameSizeAs(places);
        });
    }

    /** Half of them right on a place or close by, where ties and zero distances are. */
    private static GeoPoint query(List<GeoPoint> places, Random random) {
        return places.isEmpty() || random.nextBoolean()
                ? RandomPlaces.anywhere(random)
                : RandomPlaces.around(places.get(random.nextInt(places.size())), random);
    }

    /** Most often such that some place lies on it, or within one per cent of it. */
    private static double radius(List<GeoPoint> places, GeoPoint from, Random random) {
        int kind = random.nextInt(6);
        if (kind == 0 || places.isEmpty()) {
            return random.nextBoolean() ? Double.POSITIVE_INFINITY : 0;
        }
        GeoPoint on = places.get(random.nextInt(places.size()));
        return switch (kind) {
            case 1 -> Math.pow(10, random.nextDouble() * 9 - 2);
            case 2 -> from.distanceMetersTo(on);
            case 3 -> ellipsoid(from, on);
            case 4 -> Math.nextDown(ellipsoid(from, on) + Double.MIN_VALUE);
            default -> from.distanceMetersTo(on) * (0.98 + random.nextDouble() * 0.04);
        };
    }

    private static double counted(GeoPoint from, GeoPoint to, double radius) {
        double sphere = from.distanceMetersTo(to);
        boolean close = Math.abs(sphere - radius) <= radius / 100 + 0.001;
        return Double.isFinite(radius) && close ? ellipsoid(from, to) : sphere;
    }

    private static double ellipsoid(GeoPoint from, GeoPoint to) {
        double meters = net.sf.geographiclib.Geodesic.WGS84.Inverse(
                        from.latitude(), from.longitude(), to.latitude(), to.longitude(), GeodesicMask.DISTANCE)
                .s12;
        return Math.rint(meters * 1e6) / 1e6;
    }

    private static List<Measured> search(
            List<GeoPoint> places, Geodesic geodesic, GeoPoint from, int limit, double radius) {
        return index(places, geodesic).nearest(from, limit, radius).stream()
                .map(near -> new Measured(near.item(), near.meters()))
                .toList();
    }

    private static PlaceIndex<Integer> index(List<GeoPoint> places, Geodesic geodesic) {
        return PlaceIndex.of(numbers(places).boxed().toList(), places::get, geodesic);
    }

    private static IntStream numbers(List<GeoPoint> places) {
        return IntStream.range(0, places.size());
    }

    private static int nearestFirst(Measured one, Measured other) {
        int byMeters = Double.compare(one.meters(), other.meters());
        return byMeters != 0 ? byMeters : Integer.compare(one.number(), other.number());
    }
}
