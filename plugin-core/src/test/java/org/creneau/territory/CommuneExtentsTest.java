// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The error radius of a commune covers its farthest hamlets. */
class CommuneExtentsTest {
    private static final CommuneTable TABLE = CommuneTable.shared();
    private static final CommuneExtents EXTENTS = CommuneExtents.ofFrance();

    /** Places far out in the widest, longest and oddest communes. */
    @ParameterizedTest
    @CsvSource({
        "13004, Arles: the beach of Beauduc, 43.376, 4.583",
        "13004, Arles: Salin-de-Giraud, 43.4117, 4.7306",
        "13096, Saintes-Maries-de-la-Mer: Gacholle, 43.45, 4.57",
        "75056, Paris: east of the Bois de Vincennes, 48.831, 2.469",
        "75056, Paris: west of the Bois de Boulogne, 48.868, 2.225",
        "13055, Marseille: Callelongue, 43.2117, 5.3533",
        "13055, Marseille: La Treille, 43.309, 5.516",
        "64320, Laruns: Pourtalet, 42.8036, -0.418",
        "74056, Chamonix: Argentière, 45.983, 6.926",
        "73304, Val-d'Isère: Col de l'Iseran, 45.417, 7.031",
        "2A041, Bonifacio: Piantarella, 41.372, 9.222",
        "29155, Ouessant: Créac'h, 48.459, -5.129",
        "97311, Saint-Laurent-du-Maroni: Sparouine, 5.2, -54.2",
        "67482, Strasbourg: Robertsau, 48.607, 7.80"
    })
    void a_hamlet_far_out_lies_within(String insee, String where, double latitude, double longitude) {
        Commune commune = TABLE.byInsee(insee).orElseThrow();
        assertThat(commune.centroid().distanceMetersTo(GeoPoint.of(latitude, longitude)))
                .as(where)
                .isLessThan(EXTENTS.errorMeters(commune));
    }

    /** Over one in fifty of them, evenly drawn. */
    @Test
    void half_the_communes_are_known_to_eleven_kilometres_and_hardly_one_worse_than_thirty() {
        double[] meters = TABLE.all().stream()
                .filter(commune -> commune.insee().hashCode() % 50 == 0)
                .mapToDouble(EXTENTS::errorMeters)
                .sorted()
                .toArray();
        assertThat(meters[meters.length / 2]).isBetween(9_000.0, 11_000.0);
        assertThat(meters[meters.length * 9 / 10]).isBetween(14_000.0, 17_000.0);
        assertThat(meters[meters.length * 98 / 100]).isLessThan(30_000);
    }

    @Test
    void no_radius_is_below_five_kilometres() {
        assertThat(EXTENTS.errorMeters(TABLE.byInsee("75102").orElseThrow())).isGreaterThanOrEqualTo(5_000);
    }

    @Test
    void with_too_few_neighbours_nothing_is_promised() {
        Commune arles = TABLE.byInsee("13004").orElseThrow();
        List<Commune> two = Arrays.asList(arles, TABLE.byInsee("13096").orElseThrow());
        assertThat(CommuneExtents.among(two).errorMeters(arles)).isInfinite();
        assertThat(new CommuneGeocoder(TABLE, CommuneExtents.among(two)).find(GeocodeQuery.of("Arles")))
                .isEmpty();
    }
}
