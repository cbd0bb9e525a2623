// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import org.broadleafcommerce.common.email.service.info.EmailInfo;
import org.creneau.notice.Notice;

/** Writes the whole mail of a notice: subject, body and what goes with it, finished before it is handed over. Thread-safe. */
public final class MailWriter {

    private final MailViews views;
    private final MailBodies bodies;
    private final MailAttachments attachments;
    private final MailSettings settings;

    public MailWriter(MailViews views, MailBodies bodies, MailAttachments attachments, MailSettings settings) {
        this.views = views;
        this.bodies = bodies;
        this.attachments = attachments;
        this.settings = settings;
    }

    EmailInfo write(Notice notice) {
        MailView view = views.of(notice);
        EmailInfo info = new EmailInfo();
        info.setEmailType("creneau." + notice.kind());
        info.setFromAddress(settings.from());
        info.setSubject(view.getSubject().replaceAll("[\\p{Cntrl}]+", " "));
        info.setMessageBody(bodies.html(notice.kind(), view, views.languageOf(notice)));
        info.setAttachments(attachments.of(notice, views.languageOf(notice)));
        info.setEncoding("UTF-8");
        return info;
    }

    String messageId(Notice notice) {
        return settings.messageId(notice.message().key());
    }

    String sms(Notice notice) {
        return views.sms(notice);
    }
}
