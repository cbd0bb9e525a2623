// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.broadleafcommerce.common.currency.domain.BroadleafCurrency;
import org.broadleafcommerce.common.currency.util.BroadleafCurrencyUtils;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.web.BroadleafRequestContext;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.broadleaf.goods.GoodsNames;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.slot.CollectPrice;
import org.springframework.context.MessageSource;

/**
 * Words for facts, from the bundles {@code messages/CreneauMessages}, which a shop replaces key by key. Times are told in the
 * point's zone. Thread-safe.
 */
public class PickupTexts {
    private static final String REFUSAL = "creneau.refusal.";

    private final MessageSource messages;
    private final FactWords facts = new FactWords(this);
    private GoodsNames names = GoodsNames.none();

    public PickupTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** What SKUs are called; none has a name unless set. */
    public void setGoodsNames(GoodsNames value) {
        this.names = value;
    }

    /** What that SKU is called, or a general word for one that nobody knows. */
    String goods(long skuId) {
        String name = names.of(skuId, locale());
        return name.isEmpty() ? message("creneau.goods.something") : name;
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
        return message(amount.signum() > 0 ? "creneau.price.more" : "creneau.price.less", money(amount.abs(), order));
    }

    /** What collecting costs, such as "2,00 €" or "1,00 € instead of 2,00 €"; empty if it never costs anything. */
    public String price(CollectPrice price, Order order) {
        if (price.regular().signum() == 0) {
            return "";
        }
        String asked = price.asked().signum() == 0 ? message("creneau.price.free") : money(price.asked(), order);
        return price.asked().compareTo(price.regular()) == 0
                ? asked
                : message("creneau.price.instead", asked, money(price.regular(), order));
    }

    /** Such as "2,00 €", in the currency of the order; see {@link #price(BigDecimal, Order)}. */
    public String money(BigDecimal amount, Order order) {
        Money money = BroadleafCurrencyUtils.getMoney(amount, currencyOf(order));
        NumberFormat format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(money.getCurrency());
        int digits = Math.max(0, money.getCurrency().getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(money.getAmount());
    }

    /** A plain number with the digits of the currency, such as {@code 2.00}, for programs. */
    public String amount(BigDecimal amount, Order order) {
        Money money = BroadleafCurrencyUtils.getMoney(amount, currencyOf(order));
        int digits = Math.max(0, money.getCurrency().getDefaultFractionDigits());
        return money.getAmount().setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** The code of that currency (ISO 4217), such as {@code EUR}. */
    public String currency(Order order) {
        return BroadleafCurrencyUtils.getMoney(BigDecimal.ZERO, currencyOf(order))
                .getCurrency()
                .getCurrencyCode();
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

    /** Such as "850 m" or "3,2 km", within a sentence. */
    public String length(long meters) {
        return meters < 1000
                ? message("creneau.length.meters", meters)
                : message("creneau.length.kilometers", meters / 1000.0);
    }

    /**
     * Why that verdict lets nobody book, in one sentence: its first reason or else what is to be confirmed first; empty if one can
     * book.
     */
    public String refusal(Verdict verdict, ZoneId zone) {
        if (verdict.isBookable()) {
            return "";
        }
        return verdict.isAllowed()
                ? message("creneau.problem.confirm", reason(verdict.toConfirm().get(0), zone, ""))
                : reason(verdict.refusals().get(0), zone, "");
    }

    /**
     * One reason in one sentence. The bundle finds its facts as {0}, {1} and so on, in their order, in words of the point's zone;
     * it may have a sentence of its own for what was only announced, under the code and {@code .ANNOUNCED}.
     *
     * @param mode how the visitor comes, for bundles that have a sentence of its own for it, such as {@code WALK}; may be empty
     */
    public String reason(Refusal reason, ZoneId zone, String mode) {
        Object[] told = facts.of(reason, zone);
        String key = REFUSAL + reason.code();
        String sentence = word(key, message(REFUSAL + "other"), told);
        Object basis = reason.facts().get("basis");
        String based = basis == null ? sentence : word(key + "." + basis, sentence, told);
        return mode.isEmpty() ? based : word(key + "." + mode, based, told);
    }

    /** Such as "vulnerable persons": for whom slots are kept; the word itself if the bundle has none for it. */
    public String group(String group) {
        return word("creneau.group." + group, group);
    }

    /** The same for several, joined by commas. */
    public String groups(Collection<String> groups) {
        List<String> words = new ArrayList<String>();
        for (String group : groups) {
            words.add(group(group));
        }
        return String.join(", ", words);
    }

    /** What the visitor says by ticking the box. */
    public String confirmation(Refusal asked, ZoneId zone) {
        String sentence = message("creneau.confirm.other", reason(asked, zone, ""));
        return word("creneau.confirm." + asked.code(), sentence, facts.of(asked, zone));
    }

    /** The words under that key, or the fallback where a bundle has none. */
    public String word(String key, String fallback, Object... told) {
        return messages.getMessage(key, told, fallback, locale());
    }
}
