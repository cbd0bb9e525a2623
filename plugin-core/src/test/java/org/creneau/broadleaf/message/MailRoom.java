// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.Locale;
import javax.mail.internet.MimeMessage;
import org.broadleafcommerce.common.email.service.EmailServiceImpl;
import org.broadleafcommerce.common.email.service.message.MessageCreator;
import org.broadleafcommerce.common.email.service.message.NullMessageCreator;
import org.creneau.format.ical.Rfc5545CalendarFiles;
import org.creneau.format.qr.ZxingQrCodes;
import org.creneau.memory.InMemorySecrets;
import org.creneau.notice.Delivery;
import org.creneau.notice.PickupLinks;
import org.creneau.notice.ReasonWords;
import org.creneau.notice.SmsSender;
import org.creneau.reservation.guard.LinkSigner;
import org.creneau.reservation.visit.Visits;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Everything between a notice and a mail server that receives it, as the shipped context wires it. */
public final class MailRoom implements AutoCloseable {
    public static final String SITE = "https://www.librairie-du-canal.fr";
    public static final String SHOP = "boutique@librairie-du-canal.fr";

    private final GreenMail server;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    final LinkSigner signer = new LinkSigner(new InMemorySecrets());
    final PickupLinks links = new PickupLinks(signer);
    final MailSettings settings = MailSettings.of(SHOP, SITE, "fr");
    private ReasonWords reasons = (reason, zone, language) -> reason.code() + " in " + language.getLanguage();

    public MailRoom() {
        this(new GreenMail(ServerSetup.SMTP.dynamicPort()));
        server.start();
        sender.setPort(server.getSmtp().getPort());
    }

    private Visits visits;

    private MailRoom(GreenMail server) {
        this.server = server;
        sender.setHost("127.0.0.1");
    }

    /** One that sends to the server of another, which may be in another process. */
    public static MailRoom sendingTo(int port) {
        MailRoom room = new MailRoom(null);
        room.sender.setPort(port);
        return room;
    }

    /** Where its server receives. */
    public int port() {
        return sender.getPort();
    }

    void saying(ReasonWords words) {
        this.reasons = words;
    }

    void telling(Visits who) {
        this.visits = who;
    }

    static NoticeWords words() {
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:messages/CreneauNotices");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new NoticeWords(messages);
    }

    MailWriter writer() {
        PickupCalendars calendars = new PickupCalendars(new Rfc5545CalendarFiles(), words());
        MailViews views = new MailViews(words(), reasons, links, settings);
        if (visits != null) {
            views.setVisits(visits);
        }
        return new MailWriter(
                views,
                new MailTemplates(engine()),
                new MailAttachments(calendars, new ZxingQrCodes(), links, settings),
                settings);
    }

    private static TemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("emailTemplates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode("HTML5");
        resolver.setCharacterEncoding("UTF-8");
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    /** Broadleaf's own service, with the plugin's message creator. */
    public Delivery delivery() {
        return delivery(new PlainTextMessageCreator(new NullMessageCreator(sender), sender), SmsSender.none());
    }

    Delivery delivery(MessageCreator creator, SmsSender sms) {
        EmailServiceImpl service = new EmailServiceImpl();
        service.setMessageCreator(creator);
        return new MailDelivery(service, writer(), sms);
    }

    JavaMailSenderImpl sender() {
        return sender;
    }

    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    Locale french() {
        return Locale.FRANCE;
    }

    /** Nobody answers any more. */
    void stop() {
        server.stop();
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
        }
    }
}
