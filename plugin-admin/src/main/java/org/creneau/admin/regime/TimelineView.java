// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.creneau.confinement.Regime;
import org.creneau.confinement.RegimeBook;
import org.creneau.confinement.Treatments;

/** The regimes that hold in twelve months, and on which days of each, by local time. Immutable. */
public final class TimelineView {

    static final int MONTHS = 12;

    private final RegimeBook book;
    private final Treatments treatments;
    private final YearMonth first;
    private final Locale locale;

    TimelineView(RegimeBook book, Treatments treatments, YearMonth first, Locale locale) {
        this.book = book;
        this.treatments = treatments;
        this.first = first;
        this.locale = locale;
    }

    /** This month if any regime holds in it or later; otherwise the months that end with the last in which one did. */
    static YearMonth firstOf(RegimeBook book, YearMonth now) {
        YearMonth last = null;
        for (Regime regime : book.regimes()) {
            LocalDateTime to = regime.validity().to();
            if (to == null || to.isAfter(now.atDay(1).atStartOfDay())) {
                return now;
            }
            YearMonth ended = YearMonth.from(to.minusNanos(1));
            last = last == null || ended.isAfter(last) ? ended : last;
        }
        return last == null ? now : last.minusMonths(MONTHS - 1L);
    }

    /** Of the book that is shown. */
    public String getVersion() {
        return book.version();
    }

    public boolean isEmpty() {
        return book.regimes().isEmpty();
    }

    /** As {@code 2020-10}. */
    public String getBefore() {
        return first.minusMonths(MONTHS).toString();
    }

    /** As {@code 2020-10}. */
    public String getAfter() {
        return first.plusMonths(MONTHS).toString();
    }

    /** The heads of the columns. */
    public List<String> getMonths() {
        List<String> months = new ArrayList<>();
        for (int at = 0; at < MONTHS; at++) {
            months.add(DateTimeFormatter.ofPattern("MMM yyyy", locale).format(first.plusMonths(at)));
        }
        return months;
    }

    /** By when they begin. */
    public List<RegimeView> getRows() {
        return book.regimes().stream()
                .filter(this::holds)
                .sorted(Comparator.comparing(
                                (Regime regime) -> regime.validity().from())
                        .thenComparing(Regime::id))
                .map(regime -> new RegimeView(regime, treatments, first, locale))
                .collect(Collectors.toList());
    }

    private boolean holds(Regime regime) {
        LocalDateTime to = regime.validity().to();
        return regime.validity()
                        .from()
                        .isBefore(first.plusMonths(MONTHS).atDay(1).atStartOfDay())
                && (to == null || to.isAfter(first.atDay(1).atStartOfDay()));
    }
}
