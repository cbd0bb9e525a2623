// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.payment;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The month printed on a card. The card is good until that month's last day. Immutable. */
public final class CardExpiry {
    private static final Pattern TYPED = Pattern.compile("\\s*(0?[1-9]|1[0-2])\\s*/\\s*(?:20)?([0-9]{2})\\s*");
    private static final int CENTURY = 2000;

    private final YearMonth month;

    private CardExpiry(YearMonth month) {
        this.month = month;
    }

    /**
     * Reads "MM/YY" or "MM/YYYY" of this century.
     *
     * @return empty when the text is neither
     */
    public static Optional<CardExpiry> parse(String typed) {
        Matcher read = TYPED.matcher(typed);
        if (!read.matches()) {
            return Optional.empty();
        }
        int year = CENTURY + Integer.parseInt(read.group(2));
        return Optional.of(new CardExpiry(YearMonth.of(year, Integer.parseInt(read.group(1)))));
    }

    /** Whether the card was no longer good in the given month. */
    public boolean isOverIn(YearMonth current) {
        return month.isBefore(current);
    }
}
