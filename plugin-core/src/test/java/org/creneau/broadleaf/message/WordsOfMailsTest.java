// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.memory.Shop.slotAt;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.broadleafcommerce.common.email.service.info.EmailInfo;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.RuleBook;
import org.creneau.memory.Shop;
import org.creneau.memory.UseCases;
import org.creneau.notice.Notice;
import org.creneau.notice.Post;
import org.creneau.reservation.Actor;
import org.creneau.reservation.AtDeadline;
import org.creneau.reservation.Choice;
import org.creneau.reservation.Collector;
import org.creneau.reservation.FirstInLine;
import org.creneau.reservation.Holder;
import org.creneau.reservation.JoinWaitlist;
import org.creneau.reservation.Message;
import org.creneau.reservation.MessageKind;
import org.creneau.reservation.OfferDesk;
import org.creneau.reservation.OfferPolicy;
import org.creneau.reservation.PlaceDesk;
import org.creneau.reservation.RemindShoppers;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.WaitContact;
import org.creneau.reservation.WaitWindow;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of message has its words and its template, in both languages. */
class WordsOfMailsTest {
    private static final SlotId SLOT = slotAt("2020-11-14T09:00:00Z");
    private static final SlotId LATER = slotAt("2020-11-14T12:00:00Z");
    private static final Holder ANNE = Holder.of(1, 1, 17L);
    private static final Actor STAFF = Actor.staff(3);

    private final Post post = new Post();
    private final Shop shop = post.shop;
    private final MailRoom room = new MailRoom();

    @AfterEach
    void close() {
        room.close();
    }

    static Stream<Arguments> kindsAndLanguages() {
        return Stream.of(MessageKind.values())
                .flatMap(kind -> Stream.of("fr", "en").map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void a_mail_says_point_and_slot_and_leads_to_what_can_be_done(MessageKind kind, String language) {
        Notice notice = noticeOf(kind, language);
        EmailInfo mail = room.writer().write(notice);
        String text = PlainText.of(mail.getMessageBody());
        boolean french = language.equals("fr");
        assertThat(mail.getSubject()).contains("Librairie du Canal").doesNotContain("{", "creneau.");
        assertThat(text)
                .startsWith(mail.getSubject() + "\n")
                .contains("1 quai de Valmy", "75010 Paris")
                .contains(french ? "novembre 2020" : "November")
                .contains(french ? "h00" : ":00")
                .contains(french ? "Message envoyé automatiquement" : "sent automatically")
                .doesNotContain("{", "creneau.", "null", "<", "??");
        boolean ends = kind == MessageKind.CANCELLED || kind == MessageKind.NOT_COLLECTED;
        assertThat(text.contains(MailRoom.SITE + "/pickup/")).isEqualTo(!ends);
        assertThat(room.writer().sms(notice))
                .contains("Librairie du Canal")
                .contains(MailRoom.SITE + "/pickup/")
                .doesNotContain("{", "creneau.sms");
    }

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void what_stands_in_a_template_for_its_author_is_never_sent(MessageKind kind, String language) {
        String body = room.writer().write(noticeOf(kind, language)).getMessageBody();
        assertThat(body)
                .doesNotContain("Merci, nous vous attendons", "ABC DEF", "01 99 00 00 00", "Sonnez", "href=\"#\"");
    }

    @Test
    void a_choice_says_why_what_instead_until_when_and_what_then() {
        String text = PlainText.of(
                room.writer().write(noticeOf(MessageKind.CHOICE, "fr")).getMessageBody());
        assertThat(text)
                .contains("curfew in fr", "- samedi 14 novembre 2020, 13h00 – 13h30")
                .contains("Répondez avant samedi 14 novembre 2020, 7h00".replace(" 7h", " 07h"))
                .contains("quelqu’un de la boutique prendra contact", "/pickup/choice/V");
    }

    @Test
    void an_offer_says_until_when_it_is_kept() {
        String text = PlainText.of(
                room.writer().write(noticeOf(MessageKind.WAITLIST_OFFER, "en")).getMessageBody());
        assertThat(text).contains("before Thursday, November 12, 2020, 10:00", "/pickup/wait/W");
    }

    @Test
    void who_moved_it_is_said() {
        assertThat(lead(MessageKind.MOVED, "en")).contains("The shop has moved your collection");
        ReservationToken token = post.placed(SLOT, Holder.of(5, 1), "en");
        shop.rescheduleReservation.reschedule(token, LATER, Collector.of(Holder.of(5, 1)));
        Message moved = shop.messages.everything().stream()
                .filter(each ->
                        each.kind() == MessageKind.MOVED && each.subject().equals(token.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(room.writer().write(composed(moved)).getMessageBody()).contains("Your collection has moved");
    }

    @Test
    void a_language_without_a_bundle_is_written_in_english_and_none_in_the_shops_own() {
        assertThat(room.writer().write(noticeOf(MessageKind.CONFIRMED, "de")).getSubject())
                .startsWith("Your time to collect");
        assertThat(room.settings.languageOf("").getLanguage()).isEqualTo("fr");
    }

    @Test
    void both_bundles_have_the_same_keys() throws IOException {
        assertThat(bundle("CreneauNotices").keySet())
                .hasSizeGreaterThan(40)
                .isEqualTo(bundle("CreneauNotices_fr").keySet());
    }

    @Test
    void settings_that_would_send_a_mail_without_sender_or_link_are_refused() {
        assertThatThrownBy(() -> MailSettings.of("", MailRoom.SITE, "fr"))
                .hasMessageContaining("creneau.mail.from is ''", "Maybe leave");
        assertThatThrownBy(() -> MailSettings.of(MailRoom.SHOP, "", "fr"))
                .hasMessageContaining("creneau.site.url is ''");
        assertThatThrownBy(() -> MailSettings.of(MailRoom.SHOP, MailRoom.SITE, "français"))
                .hasMessageContaining("creneau.mail.language is 'français'");
    }

    private static Properties bundle(String name) throws IOException {
        Properties bundle = new Properties();
        try (Reader in = new InputStreamReader(
                WordsOfMailsTest.class.getResourceAsStream("/messages/" + name + ".properties"),
                StandardCharsets.UTF_8)) {
            bundle.load(in);
        }
        return bundle;
    }

    private String lead(MessageKind kind, String language) {
        return PlainText.of(room.writer().write(noticeOf(kind, language)).getMessageBody());
    }

    private Notice noticeOf(MessageKind kind, String language) {
        if (kind == MessageKind.WAITLIST_OFFER) {
            return offer(language);
        }
        ReservationToken token = post.placed(SLOT, ANNE, language);
        switch (kind) {
            case READY -> shop.movePickup.advance(token, ReservationState.READY, STAFF, null);
            case REMINDER -> {
                shop.clock.set(SLOT.start().minus(Duration.ofHours(20)));
                new RemindShoppers(shop.book, Duration.ofHours(24)).run(shop.clock.instant(), 10);
            }
            case MOVED -> shop.rescheduleReservation.reschedule(token, LATER, STAFF, "strike");
            case NOT_COLLECTED -> {
                shop.clock.set(SLOT.end());
                shop.movePickup.advance(token, ReservationState.NO_SHOW, STAFF, null);
            }
            case CANCELLED -> shop.cancelReservation.cancelAlone(token, STAFF, "");
            case CHOICE -> {
                return choice(token);
            }
            default -> {
                // placed is all it takes
            }
        }
        return composed(post.only(kind));
    }

    private Notice choice(ReservationToken token) {
        Choice choice = Choice.builder()
                .token(token)
                .round(1)
                .reason(Refusal.of("curfew"))
                .slot(SLOT)
                .alternatives(List.of(LATER))
                .made(shop.clock.instant())
                .until(SLOT.start().minus(Duration.ofHours(3)), AtDeadline.STAFF)
                .build();
        shop.transactions.separate(() -> {
            post.choices.add(choice);
            return null;
        });
        return composed(Message.about(post.stored(token), MessageKind.CHOICE, shop.clock.instant()));
    }

    private Notice offer(String language) {
        OfferDesk offers = new OfferDesk(post.entries, shop.messages, OfferPolicy.standard());
        PlaceDesk desk = new PlaceDesk(
                shop.points, shop.plans, shop.ledger, RuleBook.standard(), new FirstInLine(offers, shop.clock));
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(1).build());
        ReservationToken full = post.placed(SLOT, ANNE, "fr");
        new JoinWaitlist(desk, shop.book, offers, new SecureRandom(), shop.clock)
                .join(
                        WaitWindow.ofSlot(SLOT),
                        Collector.of(Holder.of(2, 1)),
                        WaitContact.of("idris@example.org", language));
        new UseCases(desk, shop.book, shop.plans, shop.clock).cancelReservation.cancelAlone(full, STAFF, "");
        return composed(post.only(MessageKind.WAITLIST_OFFER));
    }

    private Notice composed(Message message) {
        List<Notice> found = new ArrayList<>();
        shop.transactions.required(() -> {
            post.compose().compose(message, shop.clock.instant()).ifPresent(found::add);
            return null;
        });
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
