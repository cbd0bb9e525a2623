// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.mailbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import javax.mail.Address;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.Part;
import javax.mail.internet.MimeMessage;
import org.springframework.util.FileCopyUtils;

/** Takes a mail apart as a mail program does. For one mail. */
final class MailReader {
    private final List<DemoMailPart> parts = new ArrayList<DemoMailPart>();

    private MailReader() {}

    static DemoMail read(MimeMessage message, int number, Date sentAt) throws MessagingException, IOException {
        MailReader reader = new MailReader();
        reader.read(message);
        return new DemoMail(number, sentAt, receivers(message), message.getSubject(), reader.parts);
    }

    private static String receivers(MimeMessage message) throws MessagingException {
        StringBuilder receivers = new StringBuilder();
        Address[] all = message.getAllRecipients();
        for (Address each : all == null ? new Address[0] : all) {
            receivers.append(receivers.length() == 0 ? "" : ", ").append(each);
        }
        return receivers.toString();
    }

    private void read(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart) {
            Multipart inner = (Multipart) content;
            for (int i = 0; i < inner.getCount(); i++) {
                read(inner.getBodyPart(i));
            }
            return;
        }
        String name = part.getFileName() == null ? "" : part.getFileName();
        byte[] data = name.isEmpty() && content instanceof String
                ? ((String) content).getBytes(StandardCharsets.UTF_8)
                : FileCopyUtils.copyToByteArray(part.getInputStream());
        parts.add(new DemoMailPart(name, part.getContentType(), data));
    }
}
