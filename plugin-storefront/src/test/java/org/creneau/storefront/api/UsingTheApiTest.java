// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.creneau.memory.Shop;
import org.creneau.point.Access;
import org.creneau.point.AccessLevel;
import org.creneau.point.HandoverMode;
import org.creneau.reservation.ReservationState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** From where to when to having it, as a program sees it; each answer is held to the description as it comes. */
class UsingTheApiTest {
    private final ApiShop api = ApiShop.inPeace();

    @AfterEach
    void leave() {
        api.leave();
    }

    @Test
    void the_session_tells_the_token_that_changes_need() {
        Reply session = api.get("session");
        assertThat(session.at("/csrfParameter")).isEqualTo("csrfToken");
        assertThat(session.at("/csrfToken")).isEqualTo(ApiShop.TOKEN);
        assertThat(session.at("/cartCollectable")).isEqualTo("true");
        assertThat(session.header("Cache-Control")).isEqualTo("no-store");
        assertThat(session.header("Content-Language")).isEqualTo("en-GB");
    }

    @Test
    void points_are_listed_by_number_until_somebody_says_where_then_by_distance() {
        api.addPoint(1, 48.95, 2.366);
        assertThat(ids(api.get("points"))).containsExactly(1L, 12L, 13L);
        assertThat(api.get("points").json().at("/points/0").has("distanceMeters"))
                .isFalse();

        assertThat(api.post("place", "place", "75010").at("/known")).isEqualTo("true");
        Reply near = api.get("points");
        assertThat(ids(near)).containsExactly(12L, 13L, 1L);
        assertThat(near.json().at("/points/0/distanceMeters").asLong()).isBetween(100L, 2_000L);
        assertThat(ids(api.get("points", "radiusMeters", "3000"))).containsExactly(12L, 13L);
        assertThat(ids(api.get("points", "near", "none"))).containsExactly(1L, 12L, 13L);

        assertThat(api.post("place/forget").at("/known")).isEqualTo("false");
        assertThat(ids(api.get("points"))).containsExactly(1L, 12L, 13L);
    }

    @Test
    void a_postcode_or_a_commune_names_an_area_without_being_remembered() {
        api.addPoint(1, 45.75, 4.85);
        assertThat(ids(api.get("points", "insee", "69123", "radiusMeters", "20000")))
                .containsExactly(1L);
        assertThat(ids(api.get("points", "postcode", "75010", "radiusMeters", "20000")))
                .containsExactly(12L, 13L);
        assertThat(api.get("place").at("/known")).isEqualTo("false");
    }

    @Test
    void a_position_and_a_place_to_choose_from_are_understood() {
        assertThat(api.post("place/position", "latitude", "48.87", "longitude", "2.36", "accuracyMeters", "25")
                        .at("/errorMeters"))
                .isEqualTo("25");
        Reply several = api.post("place", "place", "Saint-Denis");
        assertThat(several.json().at("/suggestions").size()
                        + (several.at("/known").equals("true") ? 1 : 0))
                .isPositive();
        assertThat(api.post("place", "place", "Xyzzy").json().at("/suggestions").size())
                .isZero();
        assertThat(api.post("place/way", "mode", "BICYCLE", "from", "10:00", "until", "12:00")
                        .status())
                .isEqualTo(200);
        assertThat(api.post("place/way", "mode", "SLEDGE").status()).isEqualTo(400);
    }

    @Test
    void pages_follow_each_other_without_a_gap_also_when_points_are_filtered_and_equally_far() {
        for (long id = 100; id < 150; id++) {
            api.addPoint(id, 48.87, 2.366 + id % 5 * 0.001);
        }
        for (String place : new String[] {"none", "place"}) {
            api.post("place", "place", "75010");
            List<Long> all = ids(api.get("points", "near", place, "limit", "50"));
            List<Long> paged = new ArrayList<>();
            String cursor = "";
            int pages = 0;
            do {
                Reply page = api.get("points", "near", place, "limit", "7", "cursor", cursor);
                paged.addAll(ids(page));
                cursor = page.at("/next");
                pages++;
            } while (!cursor.isEmpty());
            assertThat(paged).doesNotHaveDuplicates().hasSize(52).startsWith(all.toArray(new Long[0]));
            assertThat(pages).isEqualTo(8);
        }
    }

    @Test
    void the_cursor_tells_no_distance_and_one_of_a_point_that_is_gone_says_to_begin_anew() {
        api.post("place", "place", "75010");
        assertThat(api.get("points", "limit", "1").at("/next")).isEqualTo("p12");
        assertThat(api.get("points", "limit", "1", "cursor", "p99").at("/parameter"))
                .isEqualTo("cursor");
    }

    @Test
    void filters_leave_out_what_does_not_suit() {
        api.shop.points.put(Shop.aPoint()
                .id(org.creneau.point.PointId.of(1))
                .name("Lockers")
                .mode(HandoverMode.LOCKER)
                .build());
        assertThat(ids(api.get("points", "handoverMode", "LOCKER"))).containsExactly(1L);
        assertThat(ids(api.get("points", "openNow", "true")))
                .as("at eight in the morning")
                .isEmpty();
        assertThat(ids(api.get("points", "free", "true", "complete", "true"))).containsExactly(1L, 12L, 13L);
    }

    @Test
    void a_point_tells_how_it_is_reached_and_leaves_out_what_nobody_said() {
        api.shop.points.put(Shop.aPoint()
                .id(org.creneau.point.PointId.of(1))
                .access(Access.untold().withStepFree(AccessLevel.YES).withParking(AccessLevel.NO))
                .build());
        api.shop.points.put(Shop.aPoint()
                .id(org.creneau.point.PointId.of(2))
                .access(Access.untold().withStepFree(AccessLevel.LIMITED))
                .build());
        assertThat(ids(api.get("points", "stepFree", "true"))).containsExactly(1L);
        assertThat(ids(api.get("points", "stepFree", "false"))).containsExactly(1L, 2L, 12L, 13L);
        String told = "{\"stepFree\":\"YES\",\"accessibleParking\":\"NO\"}";
        assertThat(api.get("points/1").json().at("/access")).hasToString(told);
        assertThat(api.get("points").json().at("/points/0/access")).hasToString(told);
        assertThat(api.get("points/12").json().has("access")).isFalse();
        JsonNode features = api.get("points.geojson", "stepFree", "true").json().at("/features");
        assertThat(features).hasSize(1);
        assertThat(features.at("/0/properties/access")).hasToString(told);
    }

    @Test
    void a_point_tells_how_long_the_way_takes_and_what_it_has_of_the_cart() {
        assertThat(api.get("points").json().at("/points/0").has("travelMinutes"))
                .isFalse();
        api.post("place/position", "latitude", "48.88", "longitude", "2.366", "accuracyMeters", "10");
        JsonNode walking = api.get("points").json().at("/points/0");
        assertThat(walking.at("/travelMinutes").asInt()).isBetween(12, 25);
        assertThat(walking.at("/basket/lines").asInt()).isEqualTo(3);
        assertThat(walking.at("/basket/linesHere").asInt()).isEqualTo(3);
        assertThat(walking.at("/basket/completeInDays").asInt()).isZero();
        api.post("place/way", "mode", "BICYCLE");
        assertThat(api.get("points").json().at("/points/0/travelMinutes").asInt())
                .isLessThan(walking.at("/travelMinutes").asInt());
        api.arrive(Locale.UK, null);
        assertThat(api.get("points").json().at("/points/0").has("basket")).isFalse();
    }

    @Test
    void points_are_features_of_geojson_longitude_first() {
        JsonNode feature = api.get("points.geojson").json().at("/features/0");
        assertThat(feature.at("/geometry/coordinates/0").asDouble()).isEqualTo(2.366);
        assertThat(feature.at("/geometry/coordinates/1").asDouble()).isEqualTo(48.87);
        assertThat(feature.at("/properties/name").asText()).isEqualTo("Librairie du Canal");
        assertThat(api.get("points.geojson").type()).isEqualTo("application/geo+json");
    }

    @Test
    void who_has_the_points_already_is_told_that_nothing_changed() {
        for (String resource : new String[] {"points", "points.geojson", "points/12", "openapi.json"}) {
            Reply first = api.get(resource);
            assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
            for (String known : new String[] {
                first.header("ETag"),
                "\"a\", " + first.header("ETag"),
                "*",
                first.header("ETag").substring(2)
            }) {
                MockHttpServletRequest again = api.request("GET", resource);
                again.addHeader("If-None-Match", known);
                Reply same = api.send(again);
                assertThat(same.status()).as("%s %s", resource, known).isEqualTo(304);
                assertThat(same.header("ETag")).isEqualTo(first.header("ETag"));
            }
            MockHttpServletRequest other = api.request("GET", resource);
            other.addHeader("If-None-Match", "\"other\"");
            assertThat(api.send(other).status()).isEqualTo(200);
        }
        String before = api.get("points").header("ETag");
        api.addPoint(14, 48, 2);
        assertThat(api.get("points").header("ETag")).isNotEqualTo(before);
    }

    @Test
    void one_point_tells_the_hours_of_a_week() {
        JsonNode point = api.get("points/12").json();
        assertThat(point.at("/openingHours/0/day").asText()).isEqualTo("2020-11-12");
        assertThat(point.at("/openingHours/0/open/0/from").asText()).isEqualTo("09:00");
        assertThat(point.at("/firstSlot/start").asText()).isEqualTo("2020-11-12T09:00:00+01:00");
        for (String unknown : new String[] {"99", "0", "-1", "twelve", "999999999999999999"}) {
            assertThat(api.get("points/" + unknown).status()).as(unknown).isEqualTo(404);
        }
    }

    @Test
    void slots_of_some_days_tell_places_price_and_why_not() {
        api.fill(ApiShop.TEN);
        JsonNode slots = api.get("points/12/slots", "days", "2").json().at("/slots");
        assertThat(slots.size()).isEqualTo(36);
        JsonNode ten = bySlot(slots, ApiShop.TEN.toString());
        assertThat(ten.at("/free").asBoolean()).isFalse();
        assertThat(ten.at("/refusals/0/code").asText()).isEqualTo("slot-full");
        assertThat(ten.at("/refusals/0/reason").asText()).isEqualTo("Full");
        JsonNode two = bySlot(slots, ApiShop.TWO.toString());
        assertThat(two.at("/placesLeft").asInt()).isEqualTo(2);
        assertThat(two.at("/priceAmount").asText()).isEqualTo("0.00");
        assertThat(two.at("/currency").asText()).isEqualTo("EUR");
        assertThat(api.get("points/12/slots", "days", "2", "free", "true")
                        .json()
                        .at("/slots"))
                .hasSize(36 - 1);
        assertThat(api.get("points/12/slots", "from", "2020-11-18", "days", "31")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_verdict_tells_every_rule_and_what_else_there_is() {
        api.fill(ApiShop.TEN);
        JsonNode verdict = api.get("slots/" + ApiShop.TEN).json();
        assertThat(verdict.at("/free").asBoolean()).isFalse();
        assertThat(verdict.at("/rules").findValuesAsText("outcome")).contains("HOLDS", "REFUSES");
        assertThat(verdict.at("/instead").size()).isPositive();
        assertThat(api.get("slots/" + ApiShop.TWO).json().at("/free").asBoolean())
                .isTrue();
        assertThat(api.get("slots/12-20201112T030000Z-30").status()).isEqualTo(404);
        assertThat(api.get("slots/99-20201112T090000Z-30").status()).isEqualTo(404);
        assertThat(api.get("slots/today").at("/parameter")).isEqualTo("slot");
    }

    @Test
    void under_a_regime_a_verdict_names_law_source_and_what_to_confirm() {
        ApiShop france = ApiShop.inFrance();
        france.post("place/position", "latitude", "48.89", "longitude", "2.366", "accuracyMeters", "10");
        JsonNode verdict = france.get("slots/" + ApiShop.TEN).json();
        assertThat(verdict.at("/rules").findValuesAsText("regime")).contains("fr-2020-10-30-lockdown2");
        assertThat(verdict.at("/rules").findValuesAsText("legalReference")).isNotEmpty();
        JsonNode slot = bySlot(france.get("points/12/slots").json().at("/slots"), ApiShop.TEN.toString());
        assertThat(slot.at("/toConfirm/0/acknowledge").asText()).startsWith("too-far@fr-2020-10-30-lockdown2@");
        assertThat(slot.at("/leaveAt").asText()).isLessThan(slot.at("/start").asText());
        assertThat(slot.at("/backAt").asText()).isGreaterThan(slot.at("/start").asText());
    }

    @Test
    void a_slot_is_held_kept_longer_once_and_given_back() {
        Reply held = api.post("holds", "slot", ApiShop.TEN.toString());
        assertThat(held.status()).isEqualTo(201);
        assertThat(held.at("/holds/0/slot")).isEqualTo(ApiShop.TEN.toString());
        assertThat(held.at("/holds/0/secondsLeft")).isEqualTo("900");
        assertThat(held.at("/holds/0/for")).isEqualTo("11");
        assertThat(api.shop.taken(ApiShop.TEN)).isEqualTo(1);

        assertThat(api.post("holds/extend").at("/holds/0/secondsLeft")).isEqualTo("1800");
        Reply again = api.post("holds/extend");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/code")).isEqualTo("extended-already");

        assertThat(api.post("holds", "slot", ApiShop.TWO.toString()).at("/holds/0/slot"))
                .isEqualTo(ApiShop.TWO.toString());
        assertThat(api.shop.taken(ApiShop.TEN)).isZero();
        assertThat(api.post("holds/release").json().at("/holds").size()).isZero();
        assertThat(api.get("holds").json().at("/holds").size()).isZero();
        assertThat(api.post("holds/extend").at("/code")).isEqualTo("reservation-unknown");
        assertThat(api.shop.booksBalance()).isTrue();
    }

    @Test
    void a_refused_hold_says_why_in_code_and_words_of_the_visitors_language() {
        api.fill(ApiShop.TEN);
        Reply refused = api.post("holds", "slot", ApiShop.TEN.toString());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.type()).isEqualTo("application/problem+json");
        assertThat(refused.at("/type")).isEqualTo("urn:creneau:problem:slot-full");
        assertThat(refused.at("/title")).isEqualTo("Full");
        api.arrive(Locale.FRANCE, api.mixed.cart);
        assertThat(api.post("holds", "slot", ApiShop.TEN.toString()).at("/title"))
                .isEqualTo("Complet");
        assertThat(api.post("holds", "slot", "99-20201112T090000Z-30").at("/code"))
                .isEqualTo("point-unknown");
    }

    @Test
    void part_of_a_cart_is_held_and_a_part_that_is_gone_is_said_to_be() {
        Reply held = api.post("holds", "slot", ApiShop.TEN.toString(), "for", "0.101x2.2");
        assertThat(held.status()).isEqualTo(201);
        String group = held.at("/holds/0/for");
        assertThat(api.get("points/12/slots", "for", group).status()).isEqualTo(200);
        assertThat(api.post("holds", "slot", ApiShop.TWO.toString(), "for", "77")
                        .at("/code"))
                .isEqualTo("cart-changed");
        assertThat(api.get("points/12/slots", "for", "77").at("/code")).isEqualTo("cart-changed");
        assertThat(api.post("holds/release", "for", group).json().at("/holds").size())
                .isZero();
    }

    @Test
    void who_comes_is_said_before_and_after_the_order() {
        assertThat(api.post("holds/person", "name", "Anne").at("/code")).isEqualTo("nothing-held");
        api.post("holds", "slot", ApiShop.TWO.toString());
        assertThat(api.post("holds/person", "name", "Anne", "phone", "06 12 34 56 78")
                        .status())
                .isEqualTo(200);
        String signed = api.placed();
        assertThat(api.get("reservations/" + signed).at("/person/name")).isEqualTo("Anne");
        assertThat(api.post("reservations/" + signed + "/person", "name", "Idris", "note", "red door")
                        .at("/person/note"))
                .isEqualTo("red door");
        Reply wrong = api.post("reservations/" + signed + "/person", "phone", "call me <script>");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.at("/parameter")).isEqualTo("phone");
        assertThat(wrong.body()).doesNotContain("call me");
    }

    @Test
    void who_comes_for_a_part_is_told_of_that_part_alone_and_of_no_other_where_it_is_not_held() {
        String apples = api.post("holds", "slot", ApiShop.TEN.toString(), "for", "0.101x2.2")
                .at("/holds/0/for");
        api.post("holds", "slot", ApiShop.TWO.toString(), "for", "0.102x3.3");
        assertThat(named()).containsExactly("", "");
        assertThat(api.post("holds/person", "name", "Mallory", "for", "0.103x1.1")
                        .at("/code"))
                .as("a cake that no group holds")
                .isEqualTo("nothing-held");
        assertThat(api.post("holds/person", "name", "Mallory", "for", "77").status())
                .as("a group that is not in the cart")
                .isEqualTo(409);
        assertThat(named()).as("nobody else's pickup got that name").containsExactly("", "");
        assertThat(api.post("holds/person", "name", "Anne", "for", apples).status())
                .isEqualTo(200);
        assertThat(named()).containsExactlyInAnyOrder("Anne", "");
        assertThat(api.post("holds/person", "name", "Idris").status()).isEqualTo(200);
        assertThat(named()).as("all of the cart").containsExactly("Idris", "Idris");
    }

    private List<String> named() {
        List<String> names = new ArrayList<>();
        api.shop
                .reservations
                .everything()
                .forEach(each -> names.add(api.visits.of(each.token()).person().name()));
        return names;
    }

    @Test
    void a_placed_order_is_moved_and_cancelled_by_its_link() {
        api.post("holds", "slot", ApiShop.TWO.toString());
        String signed = api.placed();
        Reply placed = api.get("reservations/" + signed);
        assertThat(placed.at("/state")).isEqualTo("CONFIRMED");
        assertThat(placed.at("/changeable")).isEqualTo("true");
        Reply moved = api.post("reservations/" + signed + "/reschedule", "slot", "12-20201112T140000Z-30");
        assertThat(moved.at("/slot")).isEqualTo("12-20201112T140000Z-30");
        assertThat(moved.at("/code")).isEqualTo(placed.at("/code"));
        Reply full = api.post("reservations/" + signed + "/reschedule", "slot", "12-20201112T030000Z-30");
        assertThat(full.status()).isEqualTo(409);
        assertThat(api.post("reservations/" + signed + "/cancel").at("/state")).isEqualTo("CANCELLED");
        assertThat(api.shop.taken(ApiShop.TWO)).isZero();
        assertThat(api.shop.booksBalance()).isTrue();
        assertThat(api.post("reservations/" + signed + "/person", "name", "Anne")
                        .at("/code"))
                .isEqualTo("handed-over");
    }

    @Test
    void a_full_slot_is_waited_for_and_the_line_left() {
        assertThat(api.post("waits", "what", "slot:" + ApiShop.TEN, "email", "a@example.org")
                        .at("/code"))
                .isEqualTo("place-is-free");
        api.fill(ApiShop.TEN);
        Reply joined = api.post("waits", "what", "slot:" + ApiShop.TEN, "email", "a@example.org");
        assertThat(joined.status()).isEqualTo(201);
        assertThat(joined.at("/numberInLine")).isEqualTo("1");
        assertThat(joined.body()).doesNotContain("example.org");
        String signed = joined.at("/signed");
        assertThat(api.get("waits/" + signed).at("/state")).isEqualTo("WAITING");
        assertThat(api.post("waits/" + signed + "/take").at("/code")).isEqualTo("offer-ended");
        assertThat(api.post("waits/" + signed + "/decline").at("/code")).isEqualTo("offer-ended");
        assertThat(api.post("waits/" + signed + "/leave").at("/state")).isEqualTo("LEFT");
        assertThat(api.post("waits/" + signed + "/leave").status()).isIn(200, 409);
        assertThat(api.post("waits", "what", "moon:1", "email", "a@example.org").at("/parameter"))
                .isEqualTo("what");
        assertThat(api.post("waits", "what", "slot:" + ApiShop.TEN, "email", "nobody")
                        .at("/parameter"))
                .isEqualTo("email");
    }

    @Test
    void without_a_cart_nothing_is_held_and_nobody_waits() {
        api.arrive(Locale.UK, null);
        assertThat(api.post("holds", "slot", ApiShop.TEN.toString()).at("/code"))
                .isEqualTo("cart-empty");
        assertThat(api.post("holds/person", "name", "Anne").at("/code")).isEqualTo("cart-empty");
        assertThat(api.post("waits", "what", "point:12", "email", "a@example.org")
                        .at("/code"))
                .isEqualTo("cart-empty");
        assertThat(api.get("holds").json().at("/holds").size()).isZero();
        assertThat(api.get("session").at("/cartCollectable")).isEqualTo("false");
        assertThat(api.shop.reservations.everything())
                .extracting(r -> r.state())
                .doesNotContain(ReservationState.HELD);
    }

    @Test
    void the_description_names_the_path_of_this_shop() {
        assertThat(api.get("openapi.json").json().at("/servers/0/url").asText()).isEqualTo("/pickup/api/v1");
        assertThat(api.get("openapi.json").json().at("/openapi").asText()).isEqualTo("3.1.0");
    }

    private static List<Long> ids(Reply page) {
        List<Long> ids = new ArrayList<>();
        page.json().at("/points").forEach(point -> ids.add(point.at("/id").asLong()));
        return ids;
    }

    private static JsonNode bySlot(JsonNode slots, String name) {
        for (JsonNode slot : slots) {
            if (slot.at("/slot").asText().equals(name)) {
                return slot;
            }
        }
        throw new AssertionError("no slot " + name + " in " + slots);
    }
}
