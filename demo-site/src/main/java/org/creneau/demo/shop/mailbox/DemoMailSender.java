// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop.mailbox;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Keeps the last {@value #MOST} mails of the shop in memory and sends none: whoever looks at the demo sees what would have been
 * sent. Not for a shop, where nobody may read the mail of others. Thread-safe.
 */
public class DemoMailSender extends JavaMailSenderImpl {
    /** How many are kept. */
    public static final int MOST = 200;

    private final Clock clock;
    private final Deque<DemoMail> mails = new ArrayDeque<DemoMail>();
    private int last;

    public DemoMailSender(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doSend(MimeMessage[] messages, Object[] originals) {
        for (MimeMessage message : messages) {
            try {
                // writes the headers of the parts, without which they cannot be told apart
                message.saveChanges();
                keep(message);
            } catch (MessagingException | IOException e) {
                throw new MailParseException(e);
            }
        }
    }

    private synchronized void keep(MimeMessage message) throws MessagingException, IOException {
        mails.addFirst(MailReader.read(message, ++last, Date.from(clock.instant())));
        if (mails.size() > MOST) {
            mails.removeLast();
        }
    }

    /** The newest first. */
    public synchronized List<DemoMail> mails() {
        return new ArrayList<DemoMail>(mails);
    }

    /** Empty if there is none of that number, or not any more. */
    public Optional<DemoMail> mail(int number) {
        return mails().stream().filter(mail -> mail.getNumber() == number).findFirst();
    }
}
