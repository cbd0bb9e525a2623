// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop;

import java.text.NumberFormat;
import java.util.Locale;
import org.broadleafcommerce.common.money.Money;

/**
 * A price as the reader's language writes it: "12,50 €" in French, "€12.50" in English. A format is made for each call, because
 * NumberFormat is not thread-safe and Broadleaf 3.1's {@code blc:price} shares one between all requests. Stateless.
 */
public final class MoneyText {
    private MoneyText() {}

    /** The amount with its currency, rounded to the currency's minor unit. */
    public static String of(Money money, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.getCurrency());
        int digits = money.getCurrency().getDefaultFractionDigits();
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(money.getAmount());
    }
}
