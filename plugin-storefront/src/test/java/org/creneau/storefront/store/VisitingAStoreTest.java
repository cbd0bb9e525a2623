// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.creneau.memory.FixedPoints;
import org.creneau.memory.Shop;
import org.creneau.point.Access;
import org.creneau.point.AccessLevel;
import org.creneau.point.Address;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;
import org.creneau.point.SpecialDay;
import org.creneau.storefront.Rendered;
import org.creneau.storefront.Visit;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.creneau.storefront.link.MapLinks;
import org.creneau.storefront.link.SiteUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

/** Each point has a page of its own that people and search engines find, and all have a list. */
class VisitingAStoreTest {
    private static final String SITE = "https://shop.example";

    private final Shop shop = new Shop();
    private final VisitorInquiry visitor = new VisitorInquiry(shop.reservations, Optional::empty, shop.clock);
    private final Stores stores = new Stores(shop.plans, shop.finder, visitor, MapLinks.of(""), Visit.texts());
    private final StoreController controller =
            new StoreController(shop.points, stores, SiteUrl.of(SITE), Visit.texts());
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void come() {
        Visit.by(Locale.FRANCE, null);
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    private String open(String lastPart) {
        return controller.one(lastPart, model, new MockHttpServletRequest(), response);
    }

    private String page(PickupPoint point) {
        shop.points.put(point);
        assertThat(open(StorePath.lastPart(point))).isEqualTo("pickup/store");
        Map<String, Object> shown = new HashMap<>(model);
        return Rendered.page("pickup/store", Locale.FRANCE, shown);
    }

    @Test
    void the_page_says_where_it_is_when_it_is_open_and_when_one_can_collect() {
        LocalDate today = shop.clock.instant().atZone(Shop.PARIS).toLocalDate();
        OpeningHours hours = OpeningHours.daily(OpeningRange.of(LocalTime.of(9, 0), LocalTime.of(18, 0))).toBuilder()
                .specialDay(today.plusDays(2), SpecialDay.closed().because("Inventaire"))
                .build();
        String page = page(Shop.aPoint()
                .hours(hours)
                .phone("01 99 00 12 09")
                .accessNotes("Au fond de la cour")
                .build());
        assertThat(page)
                .contains(
                        "Librairie du Canal", "1 quai de Valmy", "75010 Paris", "Au fond de la cour", "tel:0199001209")
                .contains("lundi", "dimanche", "09h00 – 18h00", "Inventaire", "fermé", "Premier créneau libre")
                .contains("/pickup/points/12", "openstreetmap.org", "\"@type\":\"LocalBusiness\"");
        assertThat(response.getHeader("Link"))
                .isEqualTo("<https://shop.example/pickup/stores/12-librairie-du-canal>; rel=\"canonical\"");
    }

    @Test
    void the_page_says_how_it_is_reached_and_what_nobody_has_told() {
        assertThat(page(Shop.aPoint().build())).doesNotContain("Accessibilité", "amenityFeature");
        String page = page(Shop.aPoint()
                .access(Access.untold().withStepFree(AccessLevel.LIMITED).withParking(AccessLevel.NO))
                .build());
        assertThat(page.replaceAll("(?s).*<ul class=\"crn-access\">|</ul>.*", "")
                        .replaceAll("<[^>]*>|\\s+", " ")
                        .replaceAll(" +", " ")
                        .trim())
                .isEqualTo("Entrée de plain-pied en partie Place de stationnement adaptée non"
                        + " Remise dehors sur demande non renseigné");
        assertThat(page).contains("\"amenityFeature\":[").doesNotContain("??creneau");
    }

    @Test
    void a_point_without_a_free_slot_still_has_its_page() {
        assertThat(page(Shop.aPoint().hours(OpeningHours.closed()).build()))
                .contains("Pas de créneau libre")
                .doesNotContain("Premier créneau");
    }

    @Test
    void what_a_merchant_wrote_is_text_and_nothing_else() {
        String evil = "<script>alert('x')</script>\"&\u202e";
        String page = page(Shop.aPoint()
                .name(evil)
                .accessNotes(evil)
                .phone("1\"<b>")
                .address(Address.of(evil, "<i>", evil))
                .build());
        assertThat(page).doesNotContain("<script>alert", "<b>", "<i>").contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @CsvSource({
        "Librairie du Passage, 12-librairie-du-passage",
        "L'Épicerie — Œufs & Cie, 12-l-epicerie-oeufs-cie",
        "  --- , 12",
        "東京, 12",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,"
                + " 12-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    })
    void its_address_has_its_number_and_its_name(String name, String expected) {
        PickupPoint point = Shop.aPoint().name(name).build();
        assertThat(StorePath.lastPart(point)).isEqualTo(expected);
        assertThat(StorePath.idIn(expected)).contains(Shop.POINT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "12-", "12-librairie-de-jadis"})
    void another_name_leads_to_the_right_one_for_good(String old) {
        assertThat(open(old)).isNull();
        assertThat(response.getStatus()).isEqualTo(301);
        assertThat(response.getHeader("Location")).isEqualTo("/pickup/stores/12-librairie-du-canal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"13-librairie", "0", "-1", "abc", "12-Librairie", "12/../..", "999999999999999999999", "12-é"})
    void what_is_no_point_is_not_found(String wrong) {
        assertThat(open(wrong)).isEqualTo("pickup/unknown");
        assertThat(response.getStatus()).isEqualTo(404);
    }

    @Test
    void the_list_has_each_point_once_by_town_and_name() {
        List<PickupPoint> points = new ArrayList<>();
        for (int i = 1; i <= 401; i++) {
            points.add(Shop.aPoint()
                    .id(PointId.of(i))
                    .name(i % 2 == 0 ? "Étal" : "Fleurs")
                    .address(Address.of("1 rue", "75010", i % 3 == 0 ? "Évry" : "Orly"))
                    .build());
        }
        List<String> seen = new ArrayList<>();
        List<String> towns = new ArrayList<>();
        StoreList first = StoreList.of(points, 1, Locale.FRANCE);
        for (int page = 1; page <= first.getPages(); page++) {
            for (StoreTown town : StoreList.of(points, page, Locale.FRANCE).getTowns()) {
                towns.add(town.getName());
                town.getStores().forEach(store -> seen.add(store.getPath()));
            }
        }
        assertThat(seen).hasSize(401).doesNotHaveDuplicates();
        assertThat(towns).containsExactly("Évry", "Orly", "Orly", "Orly");
        assertThat(first.getTowns().get(0).getStores().get(0).getName()).isEqualTo("Étal");
        assertThat(StoreList.of(points, 99, Locale.FRANCE).getPage()).isEqualTo(3);
        assertThat(StoreList.of(new ArrayList<>(), -1, Locale.FRANCE).getPages())
                .isEqualTo(1);
    }

    @Test
    void the_list_and_the_sitemap_are_served() throws IOException {
        assertThat(controller.all("x", model, new MockHttpServletRequest(), response))
                .isEqualTo("pickup/stores");
        assertThat(Rendered.page("pickup/stores", Locale.FRANCE, new HashMap<>(model)))
                .contains("/pickup/stores/12-librairie-du-canal", "Paris")
                .doesNotContain("rel=\"next\"");
        new SitemapController(new FixedPoints(Shop.aPoint().name("A&B <C>").build()), SiteUrl.of(SITE))
                .sitemap(new MockHttpServletRequest(), response);
        assertThat(response.getContentType()).startsWith("application/xml");
        assertThat(response.getContentAsString())
                .contains("<loc>https://shop.example/pickup/stores/12-a-b-c</loc>")
                .endsWith("</urlset>\n");
    }
}
