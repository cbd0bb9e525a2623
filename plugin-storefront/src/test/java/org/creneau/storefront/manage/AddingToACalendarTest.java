// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.manage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.creneau.broadleaf.message.NoticeWords;
import org.creneau.broadleaf.message.PickupCalendars;
import org.creneau.eligibility.Refusal;
import org.creneau.format.ical.Rfc5545CalendarFiles;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.Shop;
import org.creneau.reservation.Actor;
import org.creneau.reservation.ChangePolicy;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.guard.LinkSigner;
import org.creneau.storefront.Visit;
import org.creneau.storefront.held.ManageLinks;
import org.creneau.storefront.held.OrderPickups;
import org.creneau.storefront.text.MailReasons;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who has the link of a placed order takes its appointment home. */
class AddingToACalendarTest {
    private final Shop shop = new Shop();
    private final ManageLinks links =
            new ManageLinks(new LinkSigner(new InMemorySecrets()), shop.reservations, shop.clock);
    private final CalendarController controller = new CalendarController(
            new ManagedPickups(
                    links,
                    new OrderPickups(shop.reservations, shop.points),
                    ChangePolicy.standard(),
                    Visit.texts(),
                    shop.clock),
            new PickupCalendars(new Rfc5545CalendarFiles(), new NoticeWords(bundle("CreneauNotices"))),
            Visit.texts(),
            shop.clock);
    private Reservation placed;
    private String signed = "";

    @BeforeEach
    void place() {
        Visit.by(Locale.FRANCE, null);
        shop.holdSlot.hold(Shop.slotAt("2020-11-12T11:00:00Z"), Holder.of(1, 11));
        placed = shop.confirmHold.confirm(Holder.of(1, 11)).reservation().get();
        signed = links.pathOf(placed).substring(ManageLinks.PATH.length());
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    private static ReloadableResourceBundleMessageSource bundle(String name) {
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:messages/" + name);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private MockHttpServletResponse download(String link) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        controller.file(link, response);
        return response;
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    @Test
    void the_appointment_is_downloaded_under_its_name_and_kept_by_nobody() throws IOException {
        MockHttpServletResponse response = download(signed);
        assertThat(response.getContentType()).isEqualTo("text/calendar; charset=UTF-8; method=PUBLISH");
        assertThat(response.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"retrait.ics\"");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(text(response))
                .contains("UID:" + placed.token() + "@creneau", "DTSTART:20201112T110000Z", "DTEND:20201112T113000Z")
                .contains(
                        "SUMMARY:Retirer ma commande\u00a0: Librairie du Canal",
                        "SEQUENCE:1",
                        "DTSTAMP:20201112T070000Z")
                .doesNotContain(placed.code().value(), signed, "ORGANIZER");
    }

    @Test
    void after_a_move_and_a_cancellation_it_takes_the_place_of_the_first_and_takes_it_out() throws IOException {
        shop.rescheduleReservation.reschedule(
                placed.token(), Shop.slotAt("2020-11-12T14:00:00Z"), Actor.staff(3), "strike");
        assertThat(text(download(signed))).contains("DTSTART:20201112T140000Z", "SEQUENCE:2", "STATUS:CONFIRMED");
        shop.cancelReservation.cancelAlone(placed.token(), Actor.staff(3), "");
        assertThat(text(download(signed))).contains("METHOD:CANCEL", "SEQUENCE:3", "STATUS:CANCELLED");
    }

    @Test
    void a_link_that_is_none_gives_nothing() throws IOException {
        MockHttpServletResponse response = download(signed + "A");
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void a_mail_says_why_in_the_sentence_of_the_page_and_in_its_own_language() {
        Refusal full = Refusal.of("slot-full");
        MailReasons reasons = new MailReasons(bundle("CreneauMessages"));
        String french = reasons.of(full, Shop.PARIS, Locale.FRANCE);
        assertThat(french).isEqualTo(Visit.texts().reason(full, Shop.PARIS, ""));
        assertThat(reasons.of(full, Shop.PARIS, Locale.UK)).isNotEqualTo(french).isNotEmpty();
    }
}
