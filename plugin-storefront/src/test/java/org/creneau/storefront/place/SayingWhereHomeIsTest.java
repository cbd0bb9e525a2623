// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.WriterAppender;
import org.creneau.memory.Shop;
import org.creneau.point.OpeningRange;
import org.creneau.slot.PriorityWindow;
import org.creneau.storefront.Visit;
import org.creneau.territory.CommuneExtents;
import org.creneau.territory.CommuneGeocoder;
import org.creneau.territory.CommuneTable;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.GeocodeQuery;
import org.creneau.territory.GeocodedPlace;
import org.creneau.territory.Geocoder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.ui.ExtendedModelMap;

/** A place is understood, kept in the session, and told to nobody. */
class SayingWhereHomeIsTest {
    private static final String ADDRESS = "8 Boulevard du Port 80000 Amiens";
    private static final GeoPoint DOOR = GeoPoint.of(49.897443, 2.290084);

    private static final FinderForm NO_FILTERS = new FinderForm();

    private final Shop shop = new Shop();
    private final CommuneTable communes = CommuneTable.shared();
    private final Geocoder offline = new CommuneGeocoder(communes, CommuneExtents.ofFrance());
    private final List<GeocodeQuery> asked = new ArrayList<>();
    private final MockHttpSession session = new MockHttpSession();
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final java.io.StringWriter log = new java.io.StringWriter();
    private final WriterAppender appender = new WriterAppender(new org.apache.log4j.PatternLayout("%m%n"), log);

    @BeforeEach
    void arrive() {
        Visit.by(Locale.FRANCE, null);
        Logger.getRootLogger().addAppender(appender);
        Logger.getLogger("org.creneau").setLevel(Level.ALL);
    }

    @AfterEach
    void leave_without_a_trace() {
        Visit.end();
        Logger.getRootLogger().removeAppender(appender);
        assertThat(log.toString()).doesNotContain("49.89", "2.29", "Port", "80000", "Amiens");
    }

    @Test
    void an_address_is_kept_with_its_error_radius_in_the_session_only() {
        PlaceController controller = with(addresses(place(ADDRESS, 0.96, 50)));
        assertThat(controller.near("8 bd du port, 80000 amiens", "", NO_FILTERS, session, model))
                .isEqualTo("redirect:/pickup");
        assertThat(model).as("nothing that a redirect would write into a URL").isEmpty();
        GeocodedPlace home = PlaceOfHome.of(session).orElseThrow().place();
        assertThat(home.point()).isEqualTo(DOOR);
        assertThat(home.errorMeters()).isEqualTo(50);
        assertThat(Collections.list(session.getAttributeNames())).hasSize(1);
    }

    @Test
    void several_addresses_are_offered_by_their_words_and_the_words_find_one() {
        PlaceController controller =
                with(addresses(place("Rue Haute 80000 Amiens", 0.8, 1000), place("Rue Haute 59000 Lille", 0.79, 1000)));
        assertThat(controller.near("rue haute", "", NO_FILTERS, session, model)).isEqualTo("pickup/points");
        assertThat(suggestions()).extracting(PlaceSuggestion::getField).containsExactly("place", "place");
        assertThat(PlaceOfHome.of(session)).isEmpty();
        assertThat(controller.near(suggestions().get(0).getValue(), "", NO_FILTERS, session, new ExtendedModelMap()))
                .isEqualTo("redirect:/pickup");
    }

    @Test
    void an_address_far_better_than_the_next_need_not_be_chosen() {
        PlaceController controller = with(addresses(place(ADDRESS, 0.96, 50), place("Port 1 29000 Quimper", 0.6, 50)));
        assertThat(controller.near("8 bd du port amiens", "", NO_FILTERS, session, model))
                .isEqualTo("redirect:/pickup");
    }

    @ParameterizedTest
    @CsvSource({"Amiens, Amiens", "80000, Amiens", "75011, Paris 11e Arrondissement"})
    void a_commune_is_found_without_asking_the_address_service_by_name(String typed, String name) {
        with(addresses(place(ADDRESS, 0.96, 50))).near(typed, "", NO_FILTERS, session, model);
        assertThat(PlaceOfHome.of(session).orElseThrow().name()).isEqualTo(name);
        assertThat(asked).extracting(GeocodeQuery::text).containsOnly("");
    }

    @Test
    void offline_an_address_is_its_commune_and_too_coarse_for_a_kilometre() {
        PlaceController controller = with(offline);
        assertThat(controller.near("8 boulevard du Port, 59000 Lille", "", NO_FILTERS, session, model))
                .isEqualTo("redirect:/pickup");
        PlaceOfHome home = PlaceOfHome.of(session).orElseThrow();
        assertThat(home.name()).isEqualTo("Lille");
        assertThat(home.place().isTooCoarseFor(1_000)).isTrue();
        controller.points("", NO_FILTERS, session, model);
        assertThat(model.get("addresses")).isEqualTo(false);
    }

    @Test
    void offline_the_communes_of_a_postcode_are_chosen_by_code() {
        with(offline).near("3 rue Haute, 01200", "", NO_FILTERS, session, model);
        assertThat(suggestions())
                .hasSizeGreaterThan(1)
                .allSatisfy(suggestion -> assertThat(suggestion.getField()).isEqualTo("insee"))
                .allSatisfy(suggestion -> assertThat(suggestion.getLabel()).matches(".+ \\([0-9]{2}\\)"));
    }

    @Test
    void a_position_keeps_the_accuracy_its_browser_told() {
        PlaceController controller = with(offline);
        assertThat(controller.at("49.897443", "2.290084", "25", NO_FILTERS, session, model))
                .isEqualTo("redirect:/pickup");
        assertThat(PlaceOfHome.of(session).orElseThrow().place().errorMeters()).isEqualTo(25);
        assertThat(PlaceOfHome.of(session).orElseThrow().place().insee()).isEqualTo("80021");
        for (String accuracy : Arrays.asList("", "-1", "NaN", "Infinity", "1e99", "near")) {
            controller.at("49.897443", "2.290084", accuracy, NO_FILTERS, session, model);
            assertThat(PlaceOfHome.of(session).orElseThrow().place().errorMeters())
                    .isEqualTo(5_000);
        }
    }

    @ParameterizedTest
    @CsvSource({"NaN, 2", "1e99, 2", "'', ''", "north, 2", "91, 0", "0, 181"})
    void a_position_that_is_none_is_said_to_be_unknown(String latitude, String longitude) {
        assertThat(with(offline).at(latitude, longitude, "", NO_FILTERS, session, model))
                .isEqualTo("pickup/points");
        assertThat(model.get("unknown")).isEqualTo(true);
        assertThat(PlaceOfHome.of(session)).isEmpty();
    }

    @Test
    void what_is_too_long_is_asked_of_nobody() {
        with(addresses(place(ADDRESS, 0.96, 50))).near("x".repeat(161), "99999", NO_FILTERS, session, model);
        assertThat(model.get("unknown")).isEqualTo(true);
        assertThat(model.get("typed")).isEqualTo("");
        assertThat(asked).isEmpty();
    }

    @Test
    void groups_are_asked_for_where_a_point_keeps_slots_for_them_and_nowhere_else() {
        PlaceController controller = with(offline);
        controller.points("", NO_FILTERS, session, model);
        assertThat(((WayView) model.get("way")).getGroups()).isEmpty();
        shop.plans.put(
                Shop.POINT,
                Shop.aPlan()
                        .priorities(List.of(PriorityWindow.of(
                                OpeningRange.of(LocalTime.of(9, 0), LocalTime.NOON), List.of("carer"))))
                        .build());
        for (String point : Arrays.asList("", "13", "x", "-1")) {
            model.clear();
            controller.points(point, NO_FILTERS, session, model);
            assertThat(((WayView) model.get("way")).getGroups())
                    .extracting(GroupBox::getKey)
                    .containsExactly("carer");
            assertThat(model.get("saidFor")).as("for '%s'", point).isNull();
        }
        controller.points("12", NO_FILTERS, session, model);
        assertThat(model.get("saidFor")).isEqualTo("12");
    }

    @SuppressWarnings("unchecked")
    private List<PlaceSuggestion> suggestions() {
        return (List<PlaceSuggestion>) model.get("suggestions");
    }

    private PlaceController with(Geocoder geocoder) {
        return new Finder(shop, geocoder).places;
    }

    /** An address service with these answers to every address; communes as offline. */
    private Geocoder addresses(GeocodedPlace... answers) {
        return query -> {
            asked.add(query);
            return query.insee().isEmpty() ? Arrays.asList(answers) : offline.find(query);
        };
    }

    private static GeocodedPlace place(String label, double score, double errorMeters) {
        return GeocodedPlace.at(DOOR, errorMeters)
                .label(label)
                .insee("80021")
                .score(score)
                .build();
    }
}
