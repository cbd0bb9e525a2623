// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.overview;

import java.text.NumberFormat;
import java.util.Locale;
import org.creneau.overview.Outcome;

/** How pickups went at one point, or at all, in the words of the locale. Immutable. */
public final class OutcomeRow {

    private final String name;
    private final Outcome outcome;
    private final Locale locale;

    OutcomeRow(String name, Outcome outcome, Locale locale) {
        this.name = name;
        this.outcome = outcome;
        this.locale = locale;
    }

    public String getName() {
        return name;
    }

    public long getCollected() {
        return outcome.collected();
    }

    public long getNoShows() {
        return outcome.noShows();
    }

    public String getNoShowRate() {
        return percent(outcome.noShowPerMille());
    }

    public long getLate() {
        return outcome.late();
    }

    public String getLateRate() {
        return percent(outcome.latePerMille());
    }

    public long getReady() {
        return outcome.ready();
    }

    public String getInTimeRate() {
        return percent(outcome.readyInTimePerMille());
    }

    private String percent(long perMille) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMinimumFractionDigits(1);
        return format.format(perMille / 1000.0);
    }
}
