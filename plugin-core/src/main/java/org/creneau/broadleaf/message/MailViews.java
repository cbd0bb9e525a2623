// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.creneau.notice.Notice;
import org.creneau.notice.PickupLinks;
import org.creneau.notice.ReasonWords;
import org.creneau.reservation.Choice;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.WaitEntry;
import org.creneau.reservation.visit.Visits;
import org.creneau.slot.SlotId;
import org.jspecify.annotations.Nullable;

/** Puts notices into words and gives them their links. Thread-safe. */
public final class MailViews {

    private final NoticeWords words;
    private final ReasonWords reasons;
    private final PickupLinks links;
    private final MailSettings settings;
    private @Nullable Visits visits;

    public MailViews(NoticeWords words, ReasonWords reasons, PickupLinks links, MailSettings settings) {
        this.words = words;
        this.reasons = reasons;
        this.links = links;
        this.settings = settings;
    }

    /** Who comes for the goods is told in mails if this is set. Called once, by the container. */
    public void setVisits(Visits value) {
        this.visits = value;
    }

    /** For a mail. */
    MailView of(Notice notice) {
        Locale language = languageOf(notice);
        ZoneId zone = notice.point().zone();
        SlotId slot = notice.slot();
        MailView view = new MailView(notice.point(), language, words)
                .says(sentence(notice, language, "subject"), sentence(notice, language, "lead"))
                .at(words.day(language, slot.start(), zone), hours(language, slot, zone))
                .withOrder(notice.addressee().orderNumber());
        addReservation(notice, language, view);
        addChoice(notice, language, view);
        addOffer(notice, language, view);
        return view;
    }

    /** One sentence with the link that matters, for an SMS. */
    String sms(Notice notice) {
        Locale language = languageOf(notice);
        String key = "creneau.sms." + notice.kind();
        return words.message(language, key, facts(notice, language)) + " " + settings.url(mainPath(notice));
    }

    private String mainPath(Notice notice) {
        WaitEntry entry = notice.offer();
        Choice choice = notice.choice();
        Reservation reservation = notice.reservation();
        if (entry != null) {
            return links.waiting(entry);
        }
        if (choice != null) {
            return links.choice(choice);
        }
        return reservation == null ? "" : links.manage(reservation);
    }

    Locale languageOf(Notice notice) {
        return settings.languageOf(notice.language());
    }

    private String sentence(Notice notice, Locale language, String part) {
        String key = "creneau.mail." + notice.kind() + "." + part;
        String by = notice.doneBy() == null ? "" : notice.doneBy().name();
        return words.variant(language, key, by, facts(notice, language));
    }

    /** What every sentence may name: point, day, start, end, order number. */
    private Object[] facts(Notice notice, Locale language) {
        ZoneId zone = notice.point().zone();
        SlotId slot = notice.slot();
        return new Object[] {
            notice.point().name(),
            words.day(language, slot.start(), zone),
            words.time(language, slot.start(), zone),
            words.time(language, slot.end(), zone),
            notice.addressee().orderNumber()
        };
    }

    private String hours(Locale language, SlotId slot, ZoneId zone) {
        return words.time(language, slot.start(), zone) + " \u2013 " + words.time(language, slot.end(), zone);
    }

    private void addReservation(Notice notice, Locale language, MailView view) {
        Reservation reservation = notice.reservation();
        if (reservation == null) {
            return;
        }
        if (notice.hasCode()) {
            view.withCode(reservation.code().spaced());
        }
        if (visits != null && reservation.state().isAwaited()) {
            view.collectedBy(visits.of(reservation.token()).person().name());
        }
        if (reservation.state().isAwaited() && notice.choice() == null) {
            view.withAction(words.message(language, "creneau.mail.manage"), settings.url(links.manage(reservation)));
        }
    }

    private void addChoice(Notice notice, Locale language, MailView view) {
        Choice choice = notice.choice();
        if (choice == null) {
            return;
        }
        ZoneId zone = notice.point().zone();
        view.because(reasons.of(choice.reason(), zone, language));
        for (SlotId slot : choice.alternatives()) {
            view.offering(words.day(language, slot.start(), zone) + ", " + hours(language, slot, zone));
        }
        view.until(until(language, "creneau.mail.CHOICE.until." + choice.atDeadline(), choice.deadline(), zone));
        view.withAction(words.message(language, "creneau.mail.choose"), settings.url(links.choice(choice)));
    }

    private void addOffer(Notice notice, Locale language, MailView view) {
        WaitEntry entry = notice.offer();
        if (entry == null) {
            return;
        }
        Instant end = entry.offerEndsAt();
        if (end != null) {
            view.until(until(
                    language,
                    "creneau.mail.WAITLIST_OFFER.until",
                    end,
                    notice.point().zone()));
        }
        view.withAction(words.message(language, "creneau.mail.answer"), settings.url(links.waiting(entry)));
    }

    private String until(Locale language, String key, Instant end, ZoneId zone) {
        return words.message(language, key, words.moment(language, end, zone));
    }
}
