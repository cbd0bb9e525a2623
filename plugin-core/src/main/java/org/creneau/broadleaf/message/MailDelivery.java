// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.common.email.service.EmailService;
import org.broadleafcommerce.common.email.service.info.EmailInfo;
import org.creneau.notice.Delivery;
import org.creneau.notice.Notice;
import org.creneau.notice.SmsSender;

/**
 * Mails a notice through Broadleaf's {@code EmailService}, rendered beforehand in its own language, or leaves it to the SMS sender
 * if that takes it. The mail is not tracked by Broadleaf, which would store the address once more. What the properties
 * carry along, {@link #PLAIN_TEXT} and {@link #MESSAGE_ID}, is for {@link PlainTextMessageCreator}; any other message creator
 * leaves them unread. Logs which message failed and the kinds of exceptions, but not their texts, which name addresses.
 * Thread-safe.
 */
public final class MailDelivery implements Delivery {

    /** The property with the text for readers that show no HTML. */
    public static final String PLAIN_TEXT = "creneauPlainText";

    /** The property with the Message-ID, the same for each attempt. */
    public static final String MESSAGE_ID = "creneauMessageId";

    private static final Log LOG = LogFactory.getLog(MailDelivery.class);

    private final EmailService emails;
    private final MailWriter writer;
    private final SmsSender sms;

    public MailDelivery(EmailService emails, MailWriter writer, SmsSender sms) {
        this.emails = emails;
        this.writer = writer;
        this.sms = sms;
    }

    @Override
    public void deliver(Notice notice) {
        try {
            if (sms.takes(notice)) {
                sms.send(
                        notice.addressee(), writer.sms(notice), notice.message().key());
            } else {
                mail(notice);
            }
        } catch (RuntimeException e) {
            LOG.warn(notice.message() + " could not be handed over: " + kindsOf(e));
            throw e;
        }
    }

    private void mail(Notice notice) {
        if (notice.addressee().email().isEmpty()) {
            throw new IllegalStateException(
                    "e-mail address is empty, allowed is one, or an SMS sender that takes " + notice);
        }
        EmailInfo info = writer.write(notice);
        Map<String, Object> props = new HashMap<String, Object>();
        props.put(PLAIN_TEXT, PlainText.of(info.getMessageBody()));
        props.put(MESSAGE_ID, writer.messageId(notice));
        if (!emails.sendBasicEmail(info, new MailTarget(notice.addressee().email()), props)) {
            throw new IllegalStateException("the e-mail service did not take " + notice);
        }
    }

    private static String kindsOf(Throwable thrown) {
        StringBuilder kinds = new StringBuilder(thrown.getClass().getName());
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            kinds.append(" < ").append(cause.getClass().getName());
        }
        return kinds.toString();
    }
}
