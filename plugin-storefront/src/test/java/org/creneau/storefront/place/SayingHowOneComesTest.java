// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.creneau.confinement.Hours;
import org.creneau.confinement.TravelMode;
import org.creneau.eligibility.Journey;
import org.creneau.memory.Shop;
import org.creneau.storefront.Visit;
import org.creneau.territory.FrenchPlaces;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.GeocodedPlace;
import org.creneau.territory.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** How and when one comes is kept in the session, and the rules are asked for a journey made of it and the home. */
class SayingHowOneComesTest {
    private static final GeoPoint DOOR = GeoPoint.of(49.897443, 2.290084);

    private static final FinderForm NO_FILTERS = new FinderForm();

    private final MockHttpSession session = new MockHttpSession();
    private final RedirectAttributesModelMap flash = new RedirectAttributesModelMap();
    private final WayController controller = new Finder(new Shop()).ways;
    private final Ways ways = new Ways(Visit.texts());
    private final SessionJourneys journeys = new SessionJourneys(FrenchPlaces.shared());

    @BeforeEach
    void arrive() {
        Visit.by(Locale.UK, null);
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
        Visit.end();
    }

    @Test
    void who_has_said_nothing_comes_from_nowhere_and_gets_no_session_for_it() {
        assertThat(journeys.current()).isEmpty();
        assertThat(ways.of(session).getWords()).isEmpty();
        assertThat(ways.of(session).getMode()).isEqualTo("WALK");
        RequestContextHolder.resetRequestAttributes();
        assertThat(journeys.current()).isEmpty();
    }

    @Test
    void the_journey_begins_at_the_very_door_in_the_areas_of_its_commune() {
        home("80021", 50).rememberIn(session);
        Journey journey = journeys.current().orElseThrow();
        Place home = journey.home().orElseThrow();
        assertThat(home.location()).contains(DOOR);
        assertThat(home.areas()).contains("country:FR", "department:80", "commune:80021");
        assertThat(journey.errorMeters()).isCloseTo(50, within(0.0));
        assertThat(journey.mode()).isEqualTo(TravelMode.WALK);
        assertThat(journey.shopper().window()).isEmpty();
    }

    @Test
    void a_home_in_no_commune_of_france_lies_in_no_area() {
        home("", 50).rememberIn(session);
        assertThat(journeys.current().orElseThrow().home().orElseThrow().areas())
                .isEmpty();
    }

    @Test
    void mode_and_hours_are_kept_told_in_words_and_forgotten() {
        home("80021", 50).rememberIn(session);
        assertThat(say("BICYCLE", "22:30", "00:30")).isEqualTo("redirect:/pickup");
        Journey journey = journeys.current().orElseThrow();
        assertThat(journey.mode()).isEqualTo(TravelMode.BICYCLE);
        assertThat(journey.shopper().window()).contains(Hours.of(LocalTime.of(22, 30), LocalTime.of(0, 30)));
        assertThat(ways.of(session).getWords()).isEqualTo("By bicycle, out between 22:30 and 00:30 only");
        assertThat(flash.getFlashAttributes()).isEmpty();
        assertThat(controller.forget(NO_FILTERS, session)).isEqualTo("redirect:/pickup");
        assertThat(Collections.list(session.getAttributeNames())).isEmpty();
    }

    @Test
    void groups_are_kept_told_in_words_and_forgotten_with_the_rest() {
        say("WALK", "", "", "Carer", "personnel de nuit");
        Journey journey = journeys.current().orElseThrow();
        assertThat(journey.shopper().groups()).containsExactly("carer", "personnel de nuit");
        assertThat(journey.shopper().window()).isEmpty();
        assertThat(ways.of(session).getWords())
                .isEqualTo("On foot; people collecting for somebody who cannot go out, personnel de nuit");
        say("WALK", "", "", "carer");
        assertThat(journeys.current().orElseThrow().shopper().groups()).containsExactly("carer");
        say("WALK", "", "");
        assertThat(journeys.current().orElseThrow().shopper().groups()).isEmpty();
        say("WALK", "", "", "carer");
        controller.forget(NO_FILTERS, session);
        assertThat(journeys.current()).isEmpty();
    }

    @Test
    void the_form_asks_for_groups_only_where_slots_are_kept_and_shows_what_was_said() {
        assertThat(ways.of(session, Set.of()).getGroups()).isEmpty();
        say("WALK", "", "", "nuit", "carer");
        assertThat(ways.of(session, Set.of("health-staff", "abc")).getGroups())
                .extracting(box -> box.getKey() + " " + box.isChecked() + " " + box.getWords())
                .containsExactly(
                        "carer true people collecting for somebody who cannot go out",
                        "health-staff false health staff",
                        "abc false abc",
                        "nuit true nuit");
    }

    @ParameterizedTest
    @CsvSource({"12, /pickup/points/12", "'', /pickup", "0, /pickup", "12/../x, /pickup", "//evil.example, /pickup"})
    void who_came_from_a_points_page_is_led_back_to_it_and_nowhere_else(String point, String next) {
        WayForm form = form("WALK", "", "", "carer");
        form.setPoint(point);
        assertThat(controller.way(form, NO_FILTERS, session, flash)).isEqualTo("redirect:" + next);
    }

    @Test
    void what_is_no_word_for_a_group_is_kept_nowhere() {
        say("WALK", "", "", "<b>");
        say("WALK", "", "", "x".repeat(41));
        say("WALK", "", "", IntStream.range(0, 21).mapToObj(i -> "g" + i).toArray(String[]::new));
        assertThat(Collections.list(session.getAttributeNames())).isEmpty();
        say("WALK", "", "", IntStream.range(0, 20).mapToObj(i -> "g" + i).toArray(String[]::new));
        assertThat(journeys.current().orElseThrow().shopper().groups()).hasSize(20);
    }

    @Test
    void hours_alone_make_a_journey_without_a_home() {
        say("WALK", "10:00", "11:00");
        Journey journey = journeys.current().orElseThrow();
        assertThat(journey.home()).isEmpty();
        assertThat(journey.shopper().window()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "WALK, 10:00, ''",
        "WALK, '', 10:00",
        "WALK, 10:00, 10:00",
        "WALK, 24:00, 10:00",
        "WALK, 9:00, 10:00",
        "WALK, <b>, 10:00",
        "WALK, 10:00, 11:00:30",
        "FLY, 10:00, 11:00",
        "FLY, '', ''",
        "'', '', ''",
        "walk, '', ''"
    })
    void what_no_form_of_ours_sends_is_kept_nowhere(String mode, String from, String until) {
        assertThat(say(mode, from, until)).isEqualTo("redirect:/pickup");
        assertThat(flash.getFlashAttributes().get("pickupProblem").toString()).startsWith("Choose how you come");
        assertThat(Collections.list(session.getAttributeNames())).isEmpty();
        assertThat(flash).as("nothing that a redirect would write into a URL").isEmpty();
    }

    @Test
    void home_and_way_survive_a_session_that_is_written_down_and_tell_nothing_to_a_log() throws Exception {
        home("80021", 50).rememberIn(session);
        say("CAR", "10:00", "11:00", "vulnerable");
        for (String name : Collections.list(session.getAttributeNames())) {
            session.setAttribute(name, copy(session.getAttribute(name)));
        }
        Journey journey = journeys.current().orElseThrow();
        assertThat(journey.home().orElseThrow().location()).contains(DOOR);
        assertThat(journey.shopper().window()).isPresent();
        assertThat(journey.mode()).isEqualTo(TravelMode.CAR);
        assertThat(journey.shopper().groups()).containsExactly("vulnerable");
        assertThat(session.getAttribute(WayOfGoing.KEY).toString()).doesNotContain("10:00", "vulnerable");
        assertThat(session.getAttribute(PlaceOfHome.KEY).toString()).doesNotContain("49.", "2.29", "Amiens");
    }

    private String say(String mode, String from, String until, String... groups) {
        return controller.way(form(mode, from, until, groups), NO_FILTERS, session, flash);
    }

    /** As Spring fills it in; a box that is not ticked is not sent. */
    private static WayForm form(String mode, String from, String until, String... groups) {
        MutablePropertyValues sent = new MutablePropertyValues();
        sent.add("mode", mode).add("from", from).add("until", until);
        if (groups.length > 0) {
            sent.add("group", groups.length == 1 ? groups[0] : groups);
        }
        WayForm form = new WayForm();
        new WebDataBinder(form).bind(sent);
        return form;
    }

    private static Object copy(Object value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    private static PlaceOfHome home(String insee, double errorMeters) {
        return new PlaceOfHome(GeocodedPlace.at(DOOR, errorMeters).insee(insee).build(), "Amiens");
    }
}
