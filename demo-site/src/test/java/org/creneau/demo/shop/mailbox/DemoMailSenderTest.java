// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import javax.mail.util.ByteArrayDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.MimeMessageHelper;

/** What the shop mails is kept and can be read. */
class DemoMailSenderTest {
    private static final Instant NOON = Instant.parse("2020-11-12T12:00:00Z");

    private final DemoMailSender sender = new DemoMailSender(Clock.fixed(NOON, ZoneOffset.UTC));

    private void send(String subject) {
        sender.send(message -> {
            MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
            helper.setTo("jeanne@example.org");
            helper.setFrom("boutique@example.org");
            helper.setSubject(subject);
            helper.setText("en texte : é", "<html><body><p>en HTML : é</p></body></html>");
            helper.addAttachment(
                    "retrait.ics",
                    new ByteArrayDataSource("BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8), "text/calendar"));
            helper.addAttachment("code.png", new ByteArrayDataSource(new byte[] {1, 2, 3}, "image/png"));
        });
    }

    @Test
    void aMailIsKeptWithBothTextsAndItsAttachments() {
        send("Votre retrait à l’Épicerie");
        DemoMail mail = sender.mail(1).orElseThrow();
        assertThat(mail.getSubject()).isEqualTo("Votre retrait à l’Épicerie");
        assertThat(mail.getTo()).isEqualTo("jeanne@example.org");
        assertThat(mail.getSentAt()).isEqualTo(Date.from(NOON));
        assertThat(mail.getText()).isEqualTo("en texte : é");
        assertThat(mail.getHtml()).contains("en HTML : é");
        assertThat(mail.getAttachments()).extracting(DemoMailPart::getName).containsExactly("retrait.ics", "code.png");
        assertThat(mail.getAttachments().get(0).text()).isEqualTo("BEGIN:VCALENDAR");
        assertThat(mail.getAttachments().get(1).data()).containsExactly(1, 2, 3);
        assertThat(mail.getAttachments().get(1).isPicture()).isTrue();
    }

    @Test
    void theNewestComeFirstAndTheOldestGo() {
        for (int i = 0; i <= DemoMailSender.MOST; i++) {
            send("Mail " + i);
        }
        assertThat(sender.mails()).hasSize(DemoMailSender.MOST);
        assertThat(sender.mails().get(0).getSubject()).isEqualTo("Mail " + DemoMailSender.MOST);
        assertThat(sender.mail(1)).isEmpty();
    }
}
