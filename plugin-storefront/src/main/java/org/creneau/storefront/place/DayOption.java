// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.time.LocalDate;

/** A day until which a point is to have a free slot, to choose from. Immutable. */
public final class DayOption {
    private final LocalDate day;
    private final String words;

    DayOption(LocalDate day, String words) {
        this.day = day;
        this.words = words;
    }

    /** Such as {@code 2020-11-12}. */
    public String getIso() {
        return day.toString();
    }

    public String getWords() {
        return words;
    }
}
