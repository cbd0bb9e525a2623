// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.picking;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import org.creneau.admin.language.AdminLanguage;
import org.creneau.admin.page.BagWords;
import org.creneau.picking.Bags;
import org.creneau.point.PickupPoint;
import org.creneau.slot.SlotId;
import org.springframework.context.MessageSource;

/** What picking says to the staff, in the language of whoever is signed in and by the clock of the point. Thread-safe. */
public class PickWords {

    private static final String KEY = "creneau.picking.";

    private final MessageSource messages;
    private final BagWords bagWords;

    public PickWords(MessageSource messages) {
        this.messages = messages;
        this.bagWords = new BagWords(messages);
    }

    /** The message whose key ends so. Numbers that are names, such as those of orders, are given as text. */
    public String say(String key, Object... facts) {
        return messages.getMessage(KEY + key, facts, locale());
    }

    /** How many bags, and where they wait. */
    public String bags(Bags bags) {
        return bagWords.bags(bags, locale());
    }

    String place(Bags bags) {
        return bagWords.place(bags, locale());
    }

    /** The name of a state, as the board calls it. */
    String state(Enum<?> state) {
        return messages.getMessage("creneau.board.state." + state.name(), null, locale());
    }

    Locale locale() {
        return AdminLanguage.current();
    }

    String time(Instant instant, PickupPoint point) {
        return time(instant, point.zone());
    }

    private String time(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(instant.atZone(zone));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale())
                .format(day);
    }

    /** Day and time, short. */
    String moment(Instant instant, PickupPoint point) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(instant.atZone(point.zone()));
    }

    String span(Instant start, Instant end, PickupPoint point) {
        return say("span", time(start, point), time(end, point));
    }

    /** With its day, for what may lie about. */
    String slot(SlotId slot, PickupPoint point) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(slot.start().atZone(point.zone()));
        return day + ", " + span(slot.start(), slot.end(), point);
    }

    String money(BigDecimal amount, Currency currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(currency);
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(amount);
    }
}
