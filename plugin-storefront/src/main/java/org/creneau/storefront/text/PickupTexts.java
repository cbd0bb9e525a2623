// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadleafcommerce.common.currency.domain.BroadleafCurrency;
import org.broadleafcommerce.common.currency.util.BroadleafCurrencyUtils;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.web.BroadleafRequestContext;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.springframework.context.MessageSource;

/**
 * Words for facts, from the bundles {@code messages/CreneauMessages}, which a shop replaces key by key. Times are told in the
 * point's zone. Thread-safe.
 */
public class PickupTexts {
    private static final String REFUSAL = "creneau.refusal.";

    private final MessageSource messages;

    public PickupTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** The visitor's language, French while there is no request. */
    public Locale locale() {
        BroadleafRequestContext context = BroadleafRequestContext.getBroadleafRequestContext();
        return context == null || context.getJavaLocale() == null ? Locale.FRENCH : context.getJavaLocale();
    }

    public String message(String key, Object... facts) {
        return messages.getMessage(key, facts, locale());
    }

    /** Such as "lundi 23 novembre 2026". */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale())
                .format(day);
    }

    /** Such as "lun. 23 nov.", for a row of days. */
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(message("creneau.format.shortDay"), locale())
                .format(day);
    }

    /** The same of a wall time. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(message("creneau.format.time"), locale())
                .format(time);
    }

    /** Such as "17:40" or "5:40 PM". */
    public String time(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern(message("creneau.format.time"), locale())
                .format(instant.atZone(zone));
    }

    /**
     * What a slot adds to the order or takes from it, such as "+ 2,00 €"; empty if nothing. The order is the one whose
     * currency counts; null, or one without, for the currency of the request.
     */
    public String price(BigDecimal amount, Order order) {
        if (amount.signum() == 0) {
            return "";
        }
        Money money = BroadleafCurrencyUtils.getMoney(amount.abs(), currencyOf(order));
        NumberFormat format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(money.getCurrency());
        String shown = format.format(money.getAmount());
        return message(amount.signum() > 0 ? "creneau.price.more" : "creneau.price.less", shown);
    }

    private static BroadleafCurrency currencyOf(Order order) {
        BroadleafRequestContext context = BroadleafRequestContext.getBroadleafRequestContext();
        BroadleafCurrency own = order == null ? null : order.getCurrency();
        return own == null && context != null ? context.getBroadleafCurrency() : own;
    }

    /** The name of a public holiday; a general word for one that has none in the bundle. */
    public String holiday(String key) {
        return messages.getMessage("creneau.holiday." + key, null, message("creneau.holiday.other"), locale());
    }

    /** Such as "850 m" or "3,2 km". */
    public String distance(double meters) {
        if (meters < 1000) {
            return message("creneau.distance.meters", Math.round(meters / 10) * 10);
        }
        return message("creneau.distance.kilometers", meters / 1000);
    }

    /**
     * The first reason of a refusal, in one sentence; empty if the verdict allows. The bundle finds the refusal's facts as
     * {0}, {1} and so on, in their order; instants and dates are in words of the point's zone.
     */
    public String refusal(Verdict verdict, ZoneId zone) {
        return verdict.isAllowed() ? "" : refusal(verdict.refusals().get(0), zone);
    }

    private String refusal(Refusal refusal, ZoneId zone) {
        List<Object> facts = new ArrayList<Object>();
        for (Object fact : refusal.facts().values()) {
            facts.add(words(fact, zone));
        }
        return messages.getMessage(REFUSAL + refusal.code(), facts.toArray(), message(REFUSAL + "other"), locale());
    }

    /** Moments and days in words; numbers and texts stay what they are, for the bundle to format. */
    private Object words(Object fact, ZoneId zone) {
        if (fact instanceof Instant) {
            Instant moment = (Instant) fact;
            return day(moment.atZone(zone).toLocalDate()) + " " + time(moment, zone);
        }
        return fact instanceof LocalDate ? day((LocalDate) fact) : fact;
    }
}
