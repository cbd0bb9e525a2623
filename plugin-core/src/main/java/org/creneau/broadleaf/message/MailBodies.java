// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import java.util.Locale;
import org.creneau.reservation.MessageKind;

/**
 * SPI: the body of a mail. Called right before a mail is handed over, by the job that sends, in no request and no transaction; what
 * it throws leaves the message to be tried again. Bean {@code creneauMailTemplates}; the default renders a Thymeleaf template for
 * each kind, which a shop can replace one by one without this. Thread-safe.
 */
public interface MailBodies {

    /** A whole HTML document; the text beside it is made from that. */
    String html(MessageKind kind, MailView view, Locale language);
}
