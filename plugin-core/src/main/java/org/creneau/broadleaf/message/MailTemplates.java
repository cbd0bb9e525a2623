// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import java.util.Locale;
import org.creneau.reservation.MessageKind;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Renders mails with the templates {@code emailTemplates/pickup/KIND.html} of the class path, one for each kind of message, such
 * as {@code waitlist-offer}. A shop that has one of the same name in its own classes replaces it. Thread-safe.
 */
public final class MailTemplates implements MailBodies {

    private final TemplateEngine engine;

    /** With an engine of its own: the shop's renders pages, and needs a request. */
    public MailTemplates(TemplateEngine engine) {
        this.engine = engine;
    }

    @Override
    public String html(MessageKind kind, MailView view, Locale language) {
        Context context = new Context(language);
        context.setVariable("mail", view);
        return engine.process(nameOf(kind), context);
    }

    static String nameOf(MessageKind kind) {
        return "pickup/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
