// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.change;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.creneau.admin.language.AdminLanguage;
import org.creneau.eligibility.Refusal;
import org.creneau.point.PickupPoint;
import org.creneau.slot.SlotId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What the pages about pickups of orders say, in the language of whoever is signed in and by the clock of the point. Thread-safe. */
public class ChangeWords {

    private static final String KEY = "creneau.change.";
    private static final String REFUSED = KEY + "refused.";

    private final MessageSource messages;

    public ChangeWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The message whose key ends so. Numbers that are names, such as those of orders, are given as text. */
    String say(String key, Object... facts) {
        return messages.getMessage(KEY + key, facts, locale());
    }

    /** The name of a state, as the board calls it where it has one. */
    String state(Enum<?> state) {
        String own = messages.getMessage(KEY + "state." + state.name(), null, state.name(), locale());
        return messages.getMessage("creneau.board.state." + state.name(), null, own, locale());
    }

    Locale locale() {
        return AdminLanguage.current();
    }

    /** Each once, in their order. */
    List<String> refusals(Collection<Refusal> refusals) {
        return refusals.stream().map(this::refusal).distinct().collect(Collectors.toList());
    }

    /** A code that has no words of its own is told as it is. */
    String refusal(Refusal refusal) {
        Object goods = refusal.facts().get("goods");
        return refused(refusal.code(), goods == null ? "" : goods.toString());
    }

    /** The same of a code as the history has it. */
    String refused(String code, String goods) {
        String other = messages.getMessage(REFUSED + "other", new Object[] {code}, locale());
        return messages.getMessage(REFUSED + code, new Object[] {goods}, other, locale());
    }

    String time(Instant instant, PickupPoint point) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(instant.atZone(point.zone()));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale())
                .format(day);
    }

    String moment(Instant instant, PickupPoint point) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(instant.atZone(point.zone()));
    }

    String span(SlotId slot, PickupPoint point) {
        return say("span", time(slot.start(), point), time(slot.end(), point));
    }

    /** With its day. */
    String slot(SlotId slot, PickupPoint point) {
        return day(slot.start().atZone(point.zone()).toLocalDate()) + ", " + span(slot, point);
    }

    /** A plain number where the currency is not known. */
    String money(BigDecimal amount, @Nullable Currency currency) {
        if (currency == null) {
            return amount.stripTrailingZeros().toPlainString();
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(currency);
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(amount);
    }

    /** What a slot costs more or less and nobody is charged or paid back; empty if it costs the same. */
    String difference(BigDecimal difference, @Nullable Currency currency) {
        if (difference.signum() == 0) {
            return "";
        }
        return difference.signum() > 0
                ? say("dearer", money(difference, currency))
                : say("cheaper", money(difference.negate(), currency));
    }
}
