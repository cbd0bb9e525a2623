// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.geopf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creneau.memory.SettableClock;
import org.creneau.territory.CommuneExtents;
import org.creneau.territory.CommuneGeocoder;
import org.creneau.territory.CommuneTable;
import org.creneau.territory.GeocodeQuery;
import org.creneau.territory.GeocodedPlace;
import org.creneau.territory.Geocoder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the service does, the shopper gets the commune, soon, and nothing is told about them. */
@Timeout(120)
class WhenTheAddressServiceMisbehavesTest {
    private static final String ADDRESS = "8 bd du Port, 80000 Amiens";
    private static final Instant NOW = Instant.parse("2020-11-12T08:00:00Z");
    private static final String GOOD = AddressService.collection(AddressService.feature("housenumber", 0.96));

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    /** Longer than a machine that is slow and busy needs for an answer. */
    private static final Duration NOT_WAITED_FOR = Duration.ofSeconds(60);

    private final AddressService service = new AddressService();
    private final Logged logged = new Logged();
    private final SettableClock clock = new SettableClock(NOW);
    private final Geocoder offline = new CommuneGeocoder(CommuneTable.shared(), CommuneExtents.ofFrance());
    private final Geocoder geocoder = geocoderWithin(NOT_WAITED_FOR);

    @AfterEach
    void nothing_logged_tells_who_asked_for_what() {
        service.close();
        logged.close();
        assertThat(String.join("\n", logged.lines())).doesNotContain("Port", "80000", "49.89", "2.29", "q=");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void an_error_of_the_server_brings_the_commune_and_a_short_pause(int status) {
        service.willRefuse(status);
        findsTheCommuneOnly();
        findsTheCommuneOnly();
        assertThat(service.asked()).as("the second waits").hasSize(1);
        clock.advance(Duration.ofSeconds(5));
        service.willAnswer(GOOD);
        findsTheHouse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "7, 7",
                "-, 5",
                "0, 5",
                "-3, 5",
                "soon, 5",
                "'Thu, 12 Nov 2020 08:00:42 GMT', 42",
                "'Thu, 12 Nov 2020 07:00:00 GMT', 5",
                "'Thu, 99 Nov 2020 07:00:00 GMT', 5",
                "999999999, 600",
                "99999999999999999999, 5",
                "'Thu, 12 Nov 2099 08:00:00 GMT', 600"
            })
    void after_429_nobody_asks_until_the_service_allows_it(String retryAfter, long seconds) {
        service.willRefuse(429, retryAfter == null ? new String[0] : new String[] {"Retry-After", retryAfter});
        findsTheCommuneOnly();
        service.willAnswer(GOOD);
        clock.advance(Duration.ofSeconds(seconds).minusMillis(1));
        findsTheCommuneOnly();
        assertThat(service.asked()).hasSize(1);
        clock.advance(Duration.ofMillis(1));
        findsTheHouse();
    }

    @Test
    void a_shorter_pause_does_not_cut_a_longer_one() {
        Pause pause = new Pause();
        pause.until(NOW.plusSeconds(60));
        pause.until(NOW.plusSeconds(5));
        assertThat(pause.isOnAt(NOW.plusSeconds(59))).isTrue();
        assertThat(pause.isOnAt(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void a_drip_is_cut_off_at_the_deadline_of_the_whole_request() {
        service.willDrip(GOOD);
        Geocoder hasty = geocoderWithin(Duration.ofMillis(200));
        assertThat(millis(() -> hasty.find(GeocodeQuery.of(ADDRESS)))).isGreaterThanOrEqualTo(150);
        assertThat(service.dripped())
                .as("bytes, each well within the time of all")
                .isLessThan(GOOD.length() / 2);
        assertThat(logged.lines()).anyMatch(line -> line.contains("TOO_SLOW"));
    }

    @Test
    void silence_is_cut_off_too_and_many_shoppers_do_not_wait_in_line() throws Exception {
        service.willSayNothing();
        Geocoder hasty = geocoderWithin(A_SECOND);
        ExecutorService shoppers = Executors.newFixedThreadPool(30);
        List<Callable<List<GeocodedPlace>>> visits = IntStream.range(0, 30)
                .mapToObj(number -> (Callable<List<GeocodedPlace>>)
                        () -> hasty.find(GeocodeQuery.of(number + " bd du Port, 80000 Amiens")))
                .collect(Collectors.toList());
        long millis = millis(() -> {
            for (Future<List<GeocodedPlace>> visit : shoppers.invokeAll(visits)) {
                assertThat(visit.get()).extracting(GeocodedPlace::label).containsExactly("Amiens");
            }
            return null;
        });
        shoppers.shutdownNow();
        assertThat(millis).as("thirty in line").isLessThan(30 * A_SECOND.toMillis());
        assertThat(service.asked()).as("eight at a time, then a pause").hasSizeLessThan(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"features\":null}",
                "{\"features\":{}}",
                "{\"features\":[null]}",
                "{\"features\":[{}]}",
                "{\"features\":[{\"properties\":{\"score\":1,\"citycode\":\"80021\"},\"geometry\":null}]}",
                "<html>maintenance</html>",
                "{\"features\":[],}",
                "{'features':[]}",
                "{\"features\":[]} {\"features\":[]}"
            })
    void an_answer_that_is_not_the_agreed_one_brings_the_commune(String body) {
        service.willAnswer(body);
        findsTheCommuneOnly();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[NaN,49.897443]",
                "[\"NaN\",49.897443]",
                "[\"2.29\",\"49.89\"]",
                "[1e999,49.897443]",
                "[49.897443,2290084]",
                "[2.29]",
                "[]",
                "[null,null]",
                "{}"
            })
    void a_position_that_is_none_brings_the_commune(String coordinates) {
        service.willAnswer(GOOD.replace("[2.290084,49.897443]", coordinates));
        findsTheCommuneOnly();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0.96\"", "NaN", "1e999", "null", "[]", "-1"})
    void a_score_that_is_none_brings_the_commune(String score) {
        service.willAnswer(GOOD.replace("\"score\":0.96", "\"score\":" + score));
        findsTheCommuneOnly();
    }

    @Test
    void a_code_that_is_none_brings_the_commune_and_a_label_is_shown_without_control_characters() {
        service.willAnswer(GOOD.replace("80021\"", "';DROP\""));
        findsTheCommuneOnly();
        service.willAnswer(GOOD.replace("8 Boulevard", "8\\u0000\\u202e Boulevard"));
        assertThat(geocoder.find(GeocodeQuery.of("another")).get(0).label())
                .isEqualTo("8 Boulevard du Port 80000 Amiens");
        service.willAnswer(GOOD.replace("8 Boulevard", "x".repeat(500)));
        assertThat(geocoder.find(GeocodeQuery.of("a third")).get(0).label()).isEmpty();
    }

    @Test
    void nesting_without_end_brings_the_commune() {
        service.willAnswer("{\"features\":" + "[".repeat(200_000));
        findsTheCommuneOnly();
    }

    @Test
    void ten_megabytes_are_not_read_to_their_end() {
        byte[] huge = new byte[10 << 20];
        Arrays.fill(huge, (byte) ' ');
        service.will(exchange -> AddressService.send(exchange, 200, "application/json", huge));
        findsTheCommuneOnly();
    }

    @Test
    void a_body_that_breaks_off_brings_the_commune() {
        service.will(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 5_000);
            exchange.getResponseBody().write(GOOD.substring(0, 100).getBytes(StandardCharsets.UTF_8));
        });
        findsTheCommuneOnly();
    }

    @Test
    void a_connection_that_closes_without_a_word_brings_the_commune() {
        service.will(exchange -> exchange.close());
        findsTheCommuneOnly();
    }

    @Test
    void a_port_where_nobody_listens_brings_the_commune() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Geocoder lost = new GeopfGeocoder(GeopfSettings.of("http://localhost:" + port + "/"), offline, clock);
        assertThat(lost.find(GeocodeQuery.of(ADDRESS)))
                .extracting(GeocodedPlace::label)
                .containsExactly("Amiens");
    }

    @Test
    void latin_1_said_or_unsaid_brings_the_commune() {
        byte[] latin = GOOD.replace("Boulevard", "Chaussée").getBytes(StandardCharsets.ISO_8859_1);
        service.will(exchange -> AddressService.send(exchange, 200, "application/json", latin));
        findsTheCommuneOnly();
        byte[] plain = GOOD.getBytes(StandardCharsets.UTF_8);
        service.will(exchange -> AddressService.send(exchange, 200, "application/json; charset=iso-8859-1", plain));
        findsTheCommuneOnly();
    }

    @Test
    void another_kind_of_content_brings_the_commune() {
        byte[] plain = GOOD.getBytes(StandardCharsets.UTF_8);
        service.will(exchange -> AddressService.send(exchange, 200, "text/html", plain));
        findsTheCommuneOnly();
        service.will(exchange -> AddressService.send(exchange, 200, "application/geo+json", plain));
        findsTheHouse();
    }

    @Test
    void a_redirect_is_not_followed() {
        service.willRefuse(302, "Location", service.url() + "/elsewhere");
        findsTheCommuneOnly();
        assertThat(service.asked()).hasSize(1);
    }

    @Test
    void an_interrupted_shopper_gets_the_commune_and_stays_interrupted() {
        service.willSayNothing();
        Thread.currentThread().interrupt();
        findsTheCommuneOnly();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void trouble_carries_no_message_cause_or_trace() {
        Trouble trouble = Trouble.of(Trouble.Kind.OUT_OF_ORDER);
        assertThat(trouble).hasMessage("OUT_OF_ORDER").hasNoCause();
        assertThat(trouble.getStackTrace()).isEmpty();
    }

    private Geocoder geocoderWithin(Duration deadline) {
        return new GeopfGeocoder(GeopfSettings.of(service.url()).withDeadline(deadline), offline, clock);
    }

    private void findsTheCommuneOnly() {
        List<GeocodedPlace> places = geocoder.find(GeocodeQuery.of(ADDRESS));
        assertThat(places).extracting(GeocodedPlace::label).containsExactly("Amiens");
        assertThat(places.get(0).isTooCoarseFor(1_000)).isTrue();
    }

    private void findsTheHouse() {
        assertThat(geocoder.find(GeocodeQuery.of(ADDRESS)).get(0).errorMeters()).isEqualTo(50);
    }

    private static long millis(Callable<?> work) {
        long before = System.nanoTime();
        try {
            work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - before) / 1_000_000;
    }
}
