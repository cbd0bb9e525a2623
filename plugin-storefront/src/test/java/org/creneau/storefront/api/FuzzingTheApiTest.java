// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/**
 * Whatever is sent: never a failure of the server, never a stack trace, never a reservation that was not a hold before, never a
 * place that is counted and held by nobody. Each answer is held to the description besides. {@code -Dcreneau.fuzz.requests} says
 * how many requests, {@code -Dcreneau.fuzz.seed} which; both are printed. Few are the same in every run, so that a build does not fail
 * by chance; many are new ones each time, so that what nobody has met yet is found.
 */
class FuzzingTheApiTest {
    private static final int REQUESTS = Integer.getInteger("creneau.fuzz.requests", 4_000);
    private static final int MANY = 50_000;
    private static final int REQUESTS_OF_A_SCENE = 400;
    private static final Set<ReservationState> NEVER_ORDERED =
            EnumSet.of(ReservationState.HELD, ReservationState.EXPIRED, ReservationState.CANCELLED);

    private final TreeMap<String, Integer> answers = new TreeMap<>();

    @Test
    void no_request_brings_the_api_down_or_a_reservation_about() {
        long seed = Long.getLong("creneau.fuzz.seed", REQUESTS < MANY ? 0 : new SecureRandom().nextLong());
        System.out.println("creneau.fuzz.seed=" + seed + " creneau.fuzz.requests=" + REQUESTS);
        for (int scene = 0; scene * REQUESTS_OF_A_SCENE < REQUESTS; scene++) {
            play(seed + scene, Math.min(REQUESTS_OF_A_SCENE, REQUESTS - scene * REQUESTS_OF_A_SCENE));
        }
        System.out.println(answers);
        assertThat(answers.keySet()).as("it reaches what it is meant to reach").containsAll(wanted());
    }

    /** The rarer ones are met for certain only among many. */
    private static List<String> wanted() {
        List<String> wanted = new ArrayList<>(List.of(
                "POST /holds 201",
                "POST /holds 409",
                "POST /holds 403",
                "POST /holds/release 200",
                "GET /points/{point}/slots 200",
                "GET /reservations/{signed} 200",
                "GET /reservations/{signed} 404"));
        if (REQUESTS >= MANY) {
            wanted.addAll(List.of(
                    "POST /holds 415",
                    "POST /holds/extend 200",
                    "POST /reservations/{signed}/reschedule 200",
                    "POST /reservations/{signed}/cancel 200",
                    "POST /waits 201",
                    "POST /waits/{signed}/leave 200"));
        }
        return wanted;
    }

    private void play(long seed, int requests) {
        Fuzz fuzz = new Fuzz(seed);
        ApiShop api = ApiShop.inPeace();
        Set<ReservationToken> placed = new HashSet<>();
        List<String> keys = new ArrayList<>();
        api.arrive(fuzz.oneIn(2) ? Locale.FRANCE : Locale.UK, fuzz.oneIn(10) ? null : api.mixed.cart);
        api.fill(ApiShop.TEN);
        for (int i = 0; i < requests; i++) {
            if (fuzz.oneIn(60)) {
                place(api, placed, keys);
            }
            if (fuzz.oneIn(50)) {
                api.shop.clock.advance(Duration.ofMinutes(fuzz.below(20)));
            }
            one(api, fuzz, keys, seed, i);
            judge(api, placed, seed, i);
        }
        api.answers.forEach((answer, times) -> answers.merge(answer, times, Integer::sum));
        api.leave();
    }

    /** What checkout does; the only way to a reservation. */
    private static void place(ApiShop api, Set<ReservationToken> placed, List<String> keys) {
        if (api.shop.reservations.allLiveOfOrder(1).stream().anyMatch(each -> each.state() == ReservationState.HELD)) {
            Reservation held = api.shop.reservations.allLiveOfOrder(1).stream()
                    .filter(each -> each.state() == ReservationState.HELD)
                    .findFirst()
                    .get();
            api.shop.confirmHold.confirm(held.holder()).reservation().ifPresent(reservation -> {
                placed.add(reservation.token());
                keys.add(api.links.pathOf(reservation).substring("/pickup/manage/".length()));
            });
        }
    }

    private static void one(ApiShop api, Fuzz fuzz, List<String> keys, long seed, int number) {
        ApiRoute route = api.door.routes().get(fuzz.below(api.door.routes().size()));
        String resource = fuzz.resource(route, keys);
        MockHttpServletRequest request = api.request(
                fuzz.method(route.method()),
                resource,
                fuzz.parameters(route.path()).toArray(new String[0]));
        if ("POST".equals(request.getMethod())) {
            request.setContentType(fuzz.type());
            if (!fuzz.oneIn(10)) {
                request.setParameter("csrfToken", fuzz.oneIn(10) ? "x" : ApiShop.TOKEN);
            }
        }
        if (fuzz.oneIn(20)) {
            request.addHeader("If-None-Match", fuzz.of("*", "W/\"a\"", "\"", ",,,", "W/"));
        }
        Reply reply = api.send(request);
        String what = request.getMethod() + " " + resource + ", seed " + seed + ", request " + number;
        assertThat(reply.status()).as(what + ": " + reply.body()).isBetween(200, 499);
        assertThat(reply.body()).as(what).doesNotContain("Exception", "\tat ", "org.creneau", "java.");
        if (reply.status() >= 400) {
            assertThat(reply.type()).as(what).isEqualTo("application/problem+json");
        }
        if (reply.status() < 300
                && !reply.body().isEmpty()
                && reply.at("/signed").length() > 20) {
            keys.add(reply.at("/signed"));
        }
    }

    private static void judge(ApiShop api, Set<ReservationToken> placed, long seed, int number) {
        for (Reservation reservation : api.shop.reservations.everything()) {
            if (!NEVER_ORDERED.contains(reservation.state())) {
                assertThat(placed)
                        .as("%s was never a hold: seed %s, request %s", reservation, seed, number)
                        .contains(reservation.token());
            }
        }
        assertThat(api.shop.booksBalance())
                .as("places are counted for whom they are held: seed %s, request %s", seed, number)
                .isTrue();
    }
}
