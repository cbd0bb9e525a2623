// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.mail.BodyPart;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.Part;
import javax.mail.internet.MimeMessage;

/** A mail as a reader shows it: its two texts, and its attachments by name. */
record Letter(String subject, String text, String html, Map<String, byte[]> attachments, Map<String, String> types) {

    static Letter of(MimeMessage message) {
        Map<String, byte[]> attachments = new LinkedHashMap<>();
        Map<String, String> types = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        StringBuilder html = new StringBuilder();
        try {
            read(message, text, html, attachments, types);
            return new Letter(message.getSubject(), text.toString(), html.toString(), attachments, types);
        } catch (MessagingException | IOException e) {
            throw new AssertionError("the mail cannot be read", e);
        }
    }

    private static void read(
            Part part,
            StringBuilder text,
            StringBuilder html,
            Map<String, byte[]> attachments,
            Map<String, String> types)
            throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart body = parts.getBodyPart(i);
                read(body, text, html, attachments, types);
            }
        } else if (part.getFileName() != null) {
            attachments.put(part.getFileName(), part.getInputStream().readAllBytes());
            types.put(part.getFileName(), part.getContentType());
        } else if (part.isMimeType("text/html")) {
            html.append(part.getContent());
        } else {
            text.append(part.getContent());
        }
    }
}
