// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.creneau.format.qr.ZxingQrCodes;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.InMemoryVisits;
import org.creneau.memory.Shop;
import org.creneau.notice.CollectBoxes;
import org.creneau.notice.QrReader;
import org.creneau.reservation.Holder;
import org.creneau.reservation.PickupCode;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.guard.LinkPurpose;
import org.creneau.reservation.guard.LinkSigner;
import org.creneau.reservation.visit.ArrivalPolicy;
import org.creneau.reservation.visit.Coming;
import org.creneau.reservation.visit.PickupPerson;
import org.creneau.storefront.Visit;
import org.creneau.storefront.held.OrderPickups;
import org.creneau.storefront.held.PickupView;
import org.creneau.storefront.held.PickupViews;
import org.creneau.storefront.visit.VisitView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

/** The shopper shows a picture at the counter; who has only its address learns nothing. */
class ShowingACodeAtTheCounterTest {
    private final Shop shop = new Shop();
    private final LinkSigner signer = new LinkSigner(new InMemorySecrets());
    private final HandOverLinks links = new HandOverLinks(signer, shop.clock);
    private final Reservation order = reservation(ReservationState.CONFIRMED);
    private final String signed = links.of(order);
    private final InMemoryVisits visits = new InMemoryVisits(shop.reservations);
    private final CounterVisits counter = new CounterVisits(links, shop.reservations, Visit.views(shop, visits));
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final ExtendedModelMap model = new ExtendedModelMap();

    @BeforeEach
    void come() {
        Visit.by(Locale.FRANCE, null);
        request.setScheme("https");
        request.setServerName("shop.example.org");
        request.setServerPort(443);
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void the_picture_says_the_address_to_scan() {
        MockHttpServletResponse response = picture(signed);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("image/png");
        assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
        assertThat(QrReader.textOf(response.getContentAsByteArray()))
                .isEqualTo("https://shop.example.org/pickup/handover/" + signed);
    }

    @Test
    void the_counter_reads_the_reservation_off_it_and_nobody_else_can_do_more_with_it() {
        assertThat(signer.verify(LinkPurpose.HAND_OVER, signed, Shop.EIGHT))
                .contains(order.token().toString());
        assertThat(signer.verify(LinkPurpose.MANAGE, signed, Shop.EIGHT)).isEmpty();
    }

    @Test
    void only_the_visitors_own_browser_may_keep_the_picture() {
        assertThat(picture(signed).getHeader("Cache-Control")).isEqualTo("private, max-age=3600");
        assertThat(picture(signed).getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @CsvSource({
        "http, shop.example.org, 80, '', '', http://shop.example.org",
        "http, localhost, 8080, /shop, '', http://localhost:8080/shop",
        "https, shop.example.org, 443, '', '', https://shop.example.org",
        "https, shop.example.org, 80, '', '', https://shop.example.org:80",
        "HTTP, evil.example, 80, /x, https://www.example.org, https://www.example.org",
        "http, evil.example, 80, '', https://www.example.org:8443/fr/shop, https://www.example.org:8443/fr/shop"
    })
    void the_address_is_under_the_sites_own_if_it_has_set_one(
            String scheme, String name, int port, String context, String configured, String base) {
        request.setScheme(scheme);
        request.setServerName(name);
        request.setServerPort(port);
        request.setContextPath(context);
        assertThat(SiteUrl.of(configured).base(request)).isEqualTo(base);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"www.example.org", "https://www.example.org/", "ftp://example.org", "https://a b", "https://a?b"
            })
    void an_address_of_the_site_that_is_none_stops_the_start(String configured) {
        assertThatThrownBy(() -> SiteUrl.of(configured))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("creneau.site.url is '" + configured + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "..", "%2e%2e", "HAAAA", "<script>", "\u0000"})
    void what_was_not_signed_here_has_no_picture_and_no_page(String text) {
        assertNothing(text);
    }

    @Test
    void neither_has_what_was_changed_signed_for_another_purpose_or_elsewhere_or_is_over() {
        assertNothing(signed.substring(0, 62) + (signed.endsWith("0") ? "1" : "0"));
        assertNothing(signed.toLowerCase(Locale.ROOT));
        String token = order.token().toString();
        assertNothing(signer.sign(LinkPurpose.MANAGE, token, LocalDate.of(2030, 1, 1)));
        assertNothing(new HandOverLinks(new LinkSigner(new InMemorySecrets()), shop.clock).of(order));
        shop.clock.set(Instant.parse("2020-11-20T00:00:00Z"));
        assertNothing(signed);
    }

    private void assertNothing(String text) {
        MockHttpServletResponse picture = picture(text);
        assertThat(picture.getStatus()).isEqualTo(404);
        assertThat(picture.getContentAsByteArray()).isEmpty();
        assertThat(picture.getHeader("Cache-Control")).isEqualTo("no-store");
        MockHttpServletResponse page = page(text);
        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(model).isEmpty();
    }

    @Test
    void it_is_valid_until_the_seventh_day_after_the_slot_is_over() {
        shop.clock.set(Instant.parse("2020-11-19T23:59:59Z"));
        assertThat(picture(signed).getStatus()).isEqualTo(200);
    }

    @Test
    void the_page_says_only_that_it_is_to_be_shown_where_nothing_waits_or_nothing_was_told() {
        shop.reservations.add(order);
        String unknown = links.of(reservation(ReservationState.READY));
        for (String each : new String[] {signed, unknown}) {
            MockHttpServletResponse response = page(each);
            assertThat(response.getStatus()).isEqualTo(200);
            assertThat(model.asMap()).containsOnlyKeys("shown", "visit").containsEntry("shown", each);
            assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(response.getHeader("X-Robots-Tag")).isEqualTo("noindex");
        }
    }

    @Test
    void the_counter_sees_who_comes_and_how_near_they_are_until_it_is_handed_over() {
        shop.reservations.add(order);
        visits.writePerson(order.token(), PickupPerson.of("Anne", "06 12 34 56 78", "red door"), ArrivalPolicy.WAITING);
        visits.noteComing(order, Coming.HERE, Shop.EIGHT, Shop.EIGHT);
        page(signed);
        VisitView visit = (VisitView) model.get("visit");
        assertThat(visit.getName()).isEqualTo("Anne");
        assertThat(visit.getNote()).isEqualTo("red door");
        assertThat(visit.getComing()).isEqualTo("Sur place depuis 08h00");
        Reservation collected = order.withState(ReservationState.COLLECTED);
        shop.reservations.replace(order, collected);
        page(signed);
        assertThat(model.get("visit")).isNull();
    }

    @Test
    void the_page_has_no_phone_for_a_code_is_easily_photographed() throws IOException {
        assertThat(template("handover")).contains("visit.name").doesNotContain("visit.phone", "visit.dial");
    }

    @ParameterizedTest
    @EnumSource(ReservationState.class)
    void there_is_something_to_show_only_while_something_waits(ReservationState state) {
        boolean isWaiting = state == ReservationState.CONFIRMED
                || state == ReservationState.PREPARING
                || state == ReservationState.READY;
        PickupViews views = new PickupViews(Visit.texts(), CollectBoxes.ofFrance(), links, shop.clock);
        Reservation as = reservation(state);
        PickupView view = new OrderPickups(shop.reservations, shop.points)
                .atItsPoint(as)
                .map(views::of)
                .orElseThrow();
        assertThat(view.getHandOver()).isEqualTo(isWaiting ? links.of(as) : "");
        assertThat(view.getHandOver()).hasSize(isWaiting ? 63 : 0);
    }

    @Test
    void the_address_is_the_same_each_time_so_that_a_browser_can_keep_the_picture() {
        shop.clock.set(Shop.EIGHT.plusSeconds(3600));
        assertThat(links.of(order)).isEqualTo(signed);
    }

    @Test
    void the_pages_show_it_with_words_and_without_script_or_foreign_pictures() throws IOException {
        for (String name : new String[] {"order", "handover"}) {
            String page = template(name);
            assertThat(page)
                    .contains("th:src=\"@{'/pickup/qr/' + ${")
                    .containsPattern("<img[^>]* th:alt=\"#\\{creneau\\.")
                    .doesNotContainPattern("<script|<style| style=| on[a-z]+=|data:");
        }
    }

    private static String template(String name) throws IOException {
        try (var file =
                ShowingACodeAtTheCounterTest.class.getResourceAsStream("/webTemplates/pickup/" + name + ".html")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private MockHttpServletResponse picture(String text) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            controller().picture(text, request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return response;
    }

    private MockHttpServletResponse page(String text) {
        model.clear();
        MockHttpServletResponse response = new MockHttpServletResponse();
        assertThat(controller().page(text, model, response)).isEqualTo("pickup/handover");
        return response;
    }

    private HandOverController controller() {
        return new HandOverController(links, new ZxingQrCodes(), SiteUrl.of(""), counter);
    }

    private static Reservation reservation(ReservationState state) {
        SecureRandom random = new SecureRandom();
        return Reservation.builder()
                .token(ReservationToken.generate(random))
                .slotId(Shop.slotAt("2020-11-12T09:00:00Z"))
                .holder(Holder.of(1, 1))
                .state(state)
                .code(PickupCode.generate(random))
                .heldAt(Shop.EIGHT)
                .expiresAt(Shop.EIGHT.plusSeconds(900))
                .build();
    }
}
