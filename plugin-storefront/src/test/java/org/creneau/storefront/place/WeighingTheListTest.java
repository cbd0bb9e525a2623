// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.creneau.broadleaf.point.MapTiles;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.storefront.Rendered;
import org.creneau.storefront.Visit;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.GeocodedPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.ui.ExtendedModelMap;

/** What the list of points adds to a page, compressed, in bytes; {@code -Dcreneau.measure=true} prints it. */
class WeighingTheListTest {
    private static final String[] OWN = {
        "/creneau/css/creneau-pickup.css", "/creneau/js/creneau-pickup.js", "/creneau/js/creneau-map.js"
    };
    private static final String LEAFLET = "/META-INF/resources/webjars/leaflet/1.9.4/dist/";
    private static final String[] MAP = {
        LEAFLET + "leaflet.js", LEAFLET + "leaflet.css", LEAFLET + "images/marker-icon.png"
    };

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void a_full_page_of_points_with_its_map_stays_below_sixty_kilobytes_and_our_script_below_ten() throws IOException {
        int page = packed(page().getBytes(StandardCharsets.UTF_8));
        int own = packed(OWN);
        int map = packed(MAP);
        if (Boolean.getBoolean("creneau.measure")) {
            System.out.println("page " + page + ", own files " + own + ", map when asked for " + map);
        }
        assertThat(page + own + map).isLessThanOrEqualTo(60 * 1024);
        assertThat(read(OWN[1]).length).isLessThan(10 * 1024);
    }

    private static String page() {
        Visit.by(Locale.FRANCE, null);
        Shop shop = new Shop();
        for (int id = 100; id < 140; id++) {
            shop.points.put(Shop.aPoint()
                    .id(PointId.of(id))
                    .name("Librairie du Canal " + id * 7919)
                    .accessNotes("Au fond de la cour " + id * 104_729 + ", code " + id * 31 + ", puis \u00e0 gauche")
                    .location(GeoPoint.of(48.8 + id / 3137.0, 2.3 + id / 2719.0))
                    .build());
        }
        Finder finder = new Finder(shop);
        finder.page.setTiles(new MapTiles(""));
        MockHttpSession session = new MockHttpSession();
        new PlaceOfHome(
                        GeocodedPlace.at(GeoPoint.of(48.879, 2.366), 50)
                                .insee("75110")
                                .build(),
                        "Paris")
                .rememberIn(session);
        ExtendedModelMap model = new ExtendedModelMap();
        finder.places.points("", new FinderForm(), session, model);
        Map<String, Object> shown = new HashMap<>(model);
        return Rendered.page("pickup/points", Locale.FRANCE, shown);
    }

    private static int packed(String... files) throws IOException {
        int sum = 0;
        for (String file : files) {
            sum += packed(read(file));
        }
        return sum;
    }

    private static int packed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(content);
        }
        return bytes.size();
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream stream = WeighingTheListTest.class.getResourceAsStream(file)) {
            return stream.readAllBytes();
        }
    }
}
