// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import java.util.Map;
import javax.mail.internet.MimeMessage;
import javax.mail.util.ByteArrayDataSource;
import org.broadleafcommerce.common.email.domain.EmailTarget;
import org.broadleafcommerce.common.email.service.info.EmailInfo;
import org.broadleafcommerce.common.email.service.message.Attachment;
import org.broadleafcommerce.common.email.service.message.EmailPropertyType;
import org.broadleafcommerce.common.email.service.message.MessageCreator;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.mail.javamail.MimeMessagePreparator;

/**
 * A message creator that gives the plugin's mails a plain text beside the HTML and their own Message-ID, and leaves all other
 * mails of the shop to the one it had before. A shop puts it in place of its {@code blMessageCreator}. Thread-safe.
 */
public class PlainTextMessageCreator extends MessageCreator {

    private final MessageCreator others;

    /**
     * For a shop.
     *
     * @param others what the shop had before
     */
    public PlainTextMessageCreator(MessageCreator others, JavaMailSender sender) {
        super(sender);
        this.others = others;
    }

    @Override
    public void sendMessage(Map<String, Object> props) {
        if (props.containsKey(MailDelivery.PLAIN_TEXT)) {
            super.sendMessage(props);
        } else {
            others.sendMessage(props);
        }
    }

    @Override
    public String buildMessageBody(EmailInfo info, Map<String, Object> props) {
        return others.buildMessageBody(info, props);
    }

    @Override
    public MimeMessagePreparator buildMimeMessagePreparator(Map<String, Object> props) {
        Object text = props.get(MailDelivery.PLAIN_TEXT);
        return text == null
                ? others.buildMimeMessagePreparator(props)
                : message -> prepare(message, text.toString(), props);
    }

    private static void prepare(MimeMessage message, String text, Map<String, Object> props) throws Exception {
        EmailTarget target = (EmailTarget) props.get(EmailPropertyType.USER.getType());
        EmailInfo info = (EmailInfo) props.get(EmailPropertyType.INFO.getType());
        MimeMessageHelper helper = new MimeMessageHelper(message, true, info.getEncoding());
        helper.setTo(target.getEmailAddress());
        helper.setFrom(info.getFromAddress());
        helper.setSubject(info.getSubject());
        helper.setText(text, info.getMessageBody());
        for (Attachment each : info.getAttachments()) {
            helper.addAttachment(each.getFilename(), new ByteArrayDataSource(each.getData(), each.getMimeType()));
        }
        // RFC 3834: no holiday note is to answer it
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Message-ID", String.valueOf(props.get(MailDelivery.MESSAGE_ID)));
    }
}
