// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.memory.Shop.slotAt;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.mail.internet.MimeMessage;
import org.broadleafcommerce.common.email.service.info.EmailInfo;
import org.broadleafcommerce.common.email.service.message.MessageCreator;
import org.broadleafcommerce.common.email.service.message.NullMessageCreator;
import org.creneau.format.geopf.Logged;
import org.creneau.memory.InMemoryVisits;
import org.creneau.memory.Shop;
import org.creneau.notice.Addressee;
import org.creneau.notice.Delivery;
import org.creneau.notice.Notice;
import org.creneau.notice.Post;
import org.creneau.notice.QrReader;
import org.creneau.notice.SendPolicy;
import org.creneau.notice.SmsSender;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Holder;
import org.creneau.reservation.MessageKind;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.guard.LinkPurpose;
import org.creneau.reservation.visit.ArrivalPolicy;
import org.creneau.reservation.visit.PickupPerson;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What arrives at a mail server when a message is sent. */
class MailingShoppersTest {
    private static final SlotId SLOT = slotAt("2020-11-14T09:00:00Z");
    private static final SlotId LATER = slotAt("2020-11-14T12:00:00Z");
    private static final Holder ANNE = Holder.of(1, 1, 17L);
    private static final Actor STAFF = Actor.staff(3);

    private final Post post = new Post();
    private final MailRoom room = new MailRoom();

    /** What kill -9 does to the code that runs: nothing after it happens. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void a_confirmation_arrives_in_french_with_both_texts_code_appointment_and_qr() throws Exception {
        ReservationToken token = post.placed(SLOT, ANNE, "fr-FR");
        MimeMessage mail = sent().get(0);
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly(MailRoom.SHOP);
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("anne@example.org");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        Letter letter = Letter.of(mail);
        assertThat(letter.subject())
                .isEqualTo("Votre retrait (Librairie du Canal)\u00a0: samedi 14 novembre 2020, 10h00");
        String code = post.stored(token).code().spaced();
        for (String body : List.of(letter.text(), letter.html())) {
            assertThat(body)
                    .contains("samedi 14 novembre 2020", "10h00 – 10h30", "Librairie du Canal", "1 quai de Valmy")
                    .contains("Votre code de retrait\u00a0:", code, "Commande", "2020-1")
                    .contains(MailRoom.SITE + room.links.manage(post.stored(token)));
        }
        assertThat(letter.html())
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"fr\"")
                .doesNotContain("th:t", "th:e", "xmlns");
        assertThat(letter.text()).doesNotContain("<", "&");
        assertThat(letter.attachments()).containsOnlyKeys("retrait.ics", "code.png");
    }

    @Test
    void who_comes_is_named_as_text_without_their_phone_and_note() {
        InMemoryVisits visits = new InMemoryVisits(post.shop.reservations);
        room.telling(visits);
        ReservationToken token = post.placed(SLOT, ANNE, "fr");
        visits.writePerson(
                token, PickupPerson.of("O'Brien & Co", "06 12 34 56 78", "the red door"), ArrivalPolicy.WAITING);
        Letter letter = Letter.of(sent().get(0));
        assertThat(letter.text())
                .contains("Personne qui retire", "O'Brien & Co")
                .doesNotContain("06 12", "red door");
        assertThat(letter.html()).contains("&amp; Co").doesNotContain("06 12", "red door");
    }

    @Test
    void the_qr_code_is_the_signed_address_for_the_counter() {
        ReservationToken token = post.placed(SLOT, ANNE, "fr");
        String address =
                QrReader.textOfPure(Letter.of(sent().get(0)).attachments().get("code.png"));
        String path = MailRoom.SITE + "/pickup/handover/";
        assertThat(address).startsWith(path);
        assertThat(room.signer.verify(
                        LinkPurpose.HAND_OVER, address.substring(path.length()), post.shop.clock.instant()))
                .contains(token.toString());
    }

    @Test
    void the_appointment_moves_with_the_slot_and_goes_when_it_is_cancelled() {
        ReservationToken token = post.placed(SLOT, ANNE, "fr");
        VEvent made = event(sent(), "PUBLISH");
        post.shop.rescheduleReservation.reschedule(token, LATER, STAFF, "strike");
        VEvent moved = event(sent(), "PUBLISH");
        post.shop.cancelReservation.cancelAlone(token, STAFF, "");
        VEvent gone = event(sent(), "CANCEL");
        assertThat(List.of(made, moved, gone))
                .extracting(event -> event.getUid().getValue())
                .containsOnly(token + "@creneau");
        assertThat(made.getDateStart().getValue().toInstant()).isEqualTo(SLOT.start());
        assertThat(moved.getDateStart().getValue().toInstant()).isEqualTo(LATER.start());
        assertThat(moved.getSequence().getValue())
                .isGreaterThan(made.getSequence().getValue());
        assertThat(gone.getSequence().getValue())
                .isGreaterThan(moved.getSequence().getValue());
        assertThat(gone.getStatus().isCancelled()).isTrue();
        assertThat(gone.getOrganizer().getEmail()).isEqualTo(MailRoom.SHOP);
        assertThat(made.getSummary().getValue()).isEqualTo("Retirer ma commande\u00a0: Librairie du Canal");
        assertThat(made.getDescription().getValue())
                .doesNotContain(post.stored(token).code().value())
                .doesNotContain("/pickup/");
    }

    @Test
    void a_node_that_dies_between_hand_over_and_record_makes_one_repeat_with_the_same_message_id() throws Exception {
        post.placed(SLOT, ANNE, "fr");
        Delivery mails = room.delivery();
        assertThatThrownBy(() -> post.node(SendPolicy.standard(), notice -> {
                            mails.deliver(notice);
                            throw new Killed();
                        })
                        .run(10))
                .isInstanceOf(Killed.class);
        for (int i = 0; i < 4; i++) {
            post.shop.clock.advance(Duration.ofMinutes(10));
            post.node(SendPolicy.standard(), mails).run(10);
        }
        List<MimeMessage> received = room.received();
        assertThat(received).hasSize(2);
        String id = "<" + post.only(MessageKind.CONFIRMED).key() + "@librairie-du-canal.fr>";
        assertThat(received.get(0).getMessageID()).isEqualTo(id);
        assertThat(received.get(1).getMessageID()).isEqualTo(id);
        assertThat(Letter.of(received.get(1)).html())
                .isEqualTo(Letter.of(received.get(0)).html());
    }

    @Test
    void a_mail_server_that_is_away_undoes_nothing_and_gets_the_mail_later() {
        ReservationToken token = post.placed(SLOT, ANNE, "fr");
        Delivery mails = room.delivery();
        room.stop();
        assertThat(post.node(SendPolicy.standard(), mails).run(10).countPutOff())
                .isEqualTo(1);
        assertThat(post.stored(token).state()).isEqualTo(ReservationState.CONFIRMED);
        try (MailRoom back = new MailRoom()) {
            post.shop.clock.advance(Duration.ofMinutes(1));
            assertThat(post.node(SendPolicy.standard(), back.delivery()).run(10).countSent())
                    .isEqualTo(1);
            assertThat(back.received()).hasSize(1);
        }
    }

    @Test
    void no_log_names_an_address_a_code_or_a_link() {
        post.anne = Addressee.of("anne@example.org");
        ReservationToken token = post.placed(SLOT, ANNE, "fr");
        MessageCreator refusing = new PlainTextMessageCreator(new NullMessageCreator(room.sender()), room.sender()) {
            @Override
            public void sendMessage(java.util.Map<String, Object> props) {
                throw new org.springframework.mail.MailSendException("550 anne@example.org unknown: " + props);
            }
        };
        try (Logged log = new Logged()) {
            post.node(SendPolicy.of(1), room.delivery(refusing, SmsSender.none()))
                    .run(10);
            assertThat(String.join("\n", log.lines()))
                    .contains(token + "-CONFIRMED-1", "MailSendException")
                    .doesNotContain(
                            "anne", "/pickup/", post.stored(token).code().value());
        }
    }

    @Test
    void what_a_merchant_called_a_point_is_neither_markup_nor_a_header() {
        post.shop.points.put(Shop.aPoint()
                .name("L'Île <b>\"&\"</b>\r\nBcc: eve@example.org")
                .accessNotes("<script>alert(1)</script>")
                .build());
        post.placed(SLOT, ANNE, "en");
        MimeMessage mail = sent().get(0);
        Letter letter = Letter.of(mail);
        assertThat(letter.html()).doesNotContain("<script>", "<b>").contains("&lt;script&gt;");
        assertThat(letter.text()).contains("<script>alert(1)</script>");
        assertThat(letter.subject())
                .contains("Bcc: eve@example.org")
                .doesNotContain("\n")
                .doesNotContain("\r");
        assertThat(recipients(mail)).containsExactly("anne@example.org");
    }

    @Test
    void other_mails_of_the_shop_go_their_own_way() {
        List<String> others = new ArrayList<>();
        MessageCreator before = new MessageCreator(room.sender()) {
            @Override
            public String buildMessageBody(EmailInfo info, java.util.Map<String, Object> props) {
                others.add(info.getSubject());
                return "<p>the shop's own</p>";
            }
        };
        PlainTextMessageCreator creator = new PlainTextMessageCreator(before, room.sender());
        EmailInfo info = new EmailInfo();
        info.setSubject("Welcome");
        info.setFromAddress(MailRoom.SHOP);
        java.util.Map<String, Object> props = new java.util.HashMap<>();
        props.put("info", info);
        props.put("user", new MailTarget("anne@example.org"));
        creator.sendMessage(props);
        assertThat(others).containsExactly("Welcome");
        assertThat(Letter.of(room.received().get(0)).html()).contains("the shop's own");
        assertThat(creator.buildMessageBody(info, props)).contains("the shop's own");
    }

    @Test
    void a_notice_that_the_sms_sender_takes_is_not_mailed() {
        List<String> texts = new ArrayList<>();
        SmsSender sms = new SmsSender() {
            @Override
            public boolean takes(Notice notice) {
                return notice.kind() == MessageKind.READY
                        && !notice.addressee().phone().isEmpty();
            }

            @Override
            public void send(Addressee to, String text, String id) {
                texts.add(to.phone() + " " + id + " " + text);
            }
        };
        post.anne = Addressee.of("anne@example.org").withPhone("+33699000000");
        ReservationToken token = post.placed(SLOT, ANNE, "fr");
        post.shop.movePickup.advance(token, ReservationState.READY, STAFF, null);
        MessageCreator creator = new PlainTextMessageCreator(new NullMessageCreator(room.sender()), room.sender());
        assertThat(post.node(SendPolicy.standard(), room.delivery(creator, sms))
                        .run(10)
                        .countSent())
                .isEqualTo(2);
        assertThat(room.received())
                .extracting(mail -> Letter.of(mail).subject())
                .allMatch(s -> s.contains("retrait"));
        assertThat(texts)
                .containsExactly("+33699000000 " + post.only(MessageKind.READY).key()
                        + " Votre commande est prête (Librairie du Canal). " + MailRoom.SITE
                        + room.links.manage(post.stored(token)));
    }

    @Test
    void who_can_be_reached_by_phone_alone_and_by_nobody_is_tried_again_and_not_mailed() {
        post.anne = Addressee.of("").withPhone("+33699000000");
        post.placed(SLOT, ANNE, "fr");
        assertThat(post.node(SendPolicy.standard(), room.delivery()).run(10).countPutOff())
                .isEqualTo(1);
        assertThat(room.received()).isEmpty();
    }

    private List<MimeMessage> sent() {
        int before = room.received().size();
        post.node(SendPolicy.standard(), room.delivery()).run(10);
        return room.received().subList(before, room.received().size());
    }

    private static List<String> recipients(MimeMessage mail) {
        try {
            return List.of(mail.getAllRecipients()).stream()
                    .map(Object::toString)
                    .toList();
        } catch (javax.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static VEvent event(List<MimeMessage> mails, String method) {
        assertThat(mails).hasSize(1);
        Letter letter = Letter.of(mails.get(0));
        assertThat(letter.types().get("retrait.ics")).contains("text/calendar", "method=" + method);
        String file = new String(letter.attachments().get("retrait.ics"), StandardCharsets.UTF_8);
        return Biweekly.parse(file).first().getEvents().get(0);
    }
}
