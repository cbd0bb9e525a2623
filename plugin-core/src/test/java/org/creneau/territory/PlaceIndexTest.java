// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.sf.geographiclib.GeodesicData;
import org.creneau.format.geodesic.GeographicLibGeodesic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is near a position, by example. */
class PlaceIndexTest {
    private static final GeoPoint PARIS = GeoPoint.of(48.8566, 2.3522);
    private static final double NO_LIMIT = Double.POSITIVE_INFINITY;

    @Test
    void an_empty_index_finds_nothing() {
        PlaceIndex<GeoPoint> index = index();
        assertThat(index.size()).isZero();
        assertThat(index.nearest(PARIS, 10, NO_LIMIT)).isEmpty();
        assertThat(index.within(PARIS, 1e9)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 9, 15, 16, 17, 31, 33, 64, 65, 1000})
    void every_item_is_found_whatever_their_number(int count) {
        List<Integer> all = IntStream.range(0, count).boxed().toList();
        PlaceIndex<Integer> index =
                PlaceIndex.of(all, i -> GeoPoint.of(i % 90, (i * 7) % 180), new SphericalGeodesic());
        assertThat(index.size()).isEqualTo(count);
        assertThat(index.within(PARIS, NO_LIMIT)).extracting(Near::item).containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-90, -61.5, -20.88, 0, 0.001, 14.6, 45, 48.8566, 75, 89.99, 90})
    void a_thousand_metres_are_within_a_kilometre_and_a_thousand_and_one_are_not(double latitude) {
        for (double longitude : new double[] {2.3522, 180, -179.9999, 0}) {
            GeoPoint home = GeoPoint.of(latitude, longitude);
            for (int bearing = 0; bearing < 360; bearing += 15) {
                GeoPoint at1000 = setOff(home, bearing, 1000);
                assertThat(index(at1000, setOff(home, bearing, 1001)).within(home, 1000))
                        .as("%s towards %s", home, bearing)
                        .extracting(Near::item)
                        .containsExactly(at1000);
            }
        }
    }

    @Test
    void who_is_rechecked_reports_the_metres_of_the_geodesic_and_the_others_those_of_the_sphere() {
        GeoPoint at1000 = setOff(PARIS, 0, 1000);
        GeoPoint at500 = setOff(PARIS, 0, 500);
        assertThat(index(at1000, at500).within(PARIS, 1000))
                .extracting(Near::meters)
                .containsExactly(PARIS.distanceMetersTo(at500), 1000.0);
        assertThat(index(at1000).within(PARIS, 2000).get(0).meters()).isEqualTo(PARIS.distanceMetersTo(at1000));
    }

    @Test
    void only_positions_within_one_per_cent_of_the_radius_are_asked_about() {
        List<GeoPoint> asked = new ArrayList<>();
        List<GeoPoint> places = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> setOff(PARIS, 90, i * 10))
                .toList();
        PlaceIndex<GeoPoint> index = PlaceIndex.of(places, place -> place, (from, to) -> {
            asked.add(to);
            return from.distanceMetersTo(to);
        });
        index.within(PARIS, 1000);
        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(place -> assertThat(PARIS.distanceMetersTo(place)).isBetween(989.9, 1010.1));
        asked.clear();
        index.nearest(PARIS, 10, 1000);
        index.within(PARIS, NO_LIMIT);
        assertThat(asked).isEmpty();
    }

    @Test
    void places_that_are_equally_far_come_in_the_order_in_which_they_were_given() {
        List<String> names = List.of("d", "b", "a", "c", "e", "z", "y", "x", "w", "v", "u", "t");
        PlaceIndex<String> index = PlaceIndex.of(names, name -> PARIS, new SphericalGeodesic());
        assertThat(index.nearest(PARIS, 5, 0)).extracting(Near::item).containsExactly("d", "b", "a", "c", "e");
        assertThat(index.within(PARIS, 0)).extracting(Near::item).containsExactlyElementsOf(names);
    }

    @Test
    void the_date_line_and_the_poles_are_ordinary_places() {
        GeoPoint fiji = GeoPoint.of(-17, -179.999);
        GeoPoint inland = GeoPoint.of(-17, 179.9);
        assertThat(index(inland, fiji).nearest(GeoPoint.of(-17, 179.999), 1, NO_LIMIT))
                .extracting(Near::item)
                .containsExactly(fiji);
        GeoPoint across = GeoPoint.of(89.999, -90);
        assertThat(index(GeoPoint.of(89, 90), across).nearest(GeoPoint.of(89.999, 90), 1, NO_LIMIT))
                .extracting(Near::item)
                .containsExactly(across);
    }

    @Test
    void later_changes_to_the_list_do_not_reach_the_index() {
        List<GeoPoint> places = new ArrayList<>(List.of(PARIS));
        PlaceIndex<GeoPoint> index = PlaceIndex.of(places, place -> place, new SphericalGeodesic());
        places.clear();
        assertThat(index.nearest(PARIS, 1, 0)).hasSize(1);
        assertThatThrownBy(() -> index.within(PARIS, 0).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void input_that_is_sorted_reversed_or_all_alike_is_built_as_quickly_as_any() {
        List<GeoPoint> sorted = IntStream.range(0, 100_000)
                .mapToObj(i -> GeoPoint.of(i * 0.0005, i * 0.001))
                .toList();
        List<GeoPoint> reversed = new ArrayList<>(sorted);
        Collections.reverse(reversed);
        for (List<GeoPoint> places : List.of(sorted, reversed, Collections.nCopies(100_000, PARIS))) {
            assertThat(PlaceIndex.of(places, place -> place, new SphericalGeodesic())
                            .nearest(PARIS, 3, NO_LIMIT))
                    .hasSize(3);
        }
    }

    @Test
    void many_threads_search_one_index_and_all_get_the_same() throws Exception {
        List<GeoPoint> places =
                IntStream.range(0, 5000).mapToObj(i -> setOff(PARIS, i, i)).toList();
        PlaceIndex<GeoPoint> index = PlaceIndex.of(places, place -> place, new GeographicLibGeodesic());
        String expected = index.nearest(PARIS, 20, 1000).toString();
        Callable<String> search = () -> index.nearest(PARIS, 20, 1000).toString();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<String> answer : threads.invokeAll(Collections.nCopies(200, search))) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_index_says_what_it_holds_in_memory() {
        List<GeoPoint> places = Collections.nCopies(1 << 16, PARIS);
        long bytes =
                PlaceIndex.of(places, place -> place, new SphericalGeodesic()).bytes();
        long perPlace = 3 * Float.BYTES + 2 * Double.BYTES + Integer.BYTES;
        long boxes = 2 * (places.size() / BoxTree.LEAF) * 6L * Float.BYTES;
        assertThat(bytes).isEqualTo(places.size() * perPlace + boxes);
    }

    @Test
    void a_limit_or_radius_without_meaning_is_refused_by_name() {
        PlaceIndex<GeoPoint> index = index(PARIS);
        assertThatThrownBy(() -> index.nearest(PARIS, 0, 1)).hasMessage("limit is 0, allowed is 1 or more");
        assertThatThrownBy(() -> index.within(PARIS, -1)).hasMessageContaining("radiusMeters is -1.0");
        assertThatThrownBy(() -> index.within(PARIS, Double.NaN)).hasMessageContaining("radiusMeters is NaN");
    }

    @Test
    void what_is_found_can_be_read_in_a_log() {
        assertThat(index(PARIS).nearest(PARIS, 1, 0)).hasToString("[48.8566,2.3522 at 0.0 m]");
    }

    private static PlaceIndex<GeoPoint> index(GeoPoint... places) {
        return PlaceIndex.of(List.of(places), place -> place, new GeographicLibGeodesic());
    }

    private static GeoPoint setOff(GeoPoint from, double bearing, double meters) {
        GeodesicData end =
                net.sf.geographiclib.Geodesic.WGS84.Direct(from.latitude(), from.longitude(), bearing, meters);
        return GeoPoint.of(end.lat2, end.lon2);
    }
}
