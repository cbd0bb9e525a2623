// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What is wrong in a field of the form of hours, named by the end of its message's key. Immutable and thread-safe. */
final class HoursMistake {

    /** Which mistakes there are. */
    enum What {
        /** Not a time of whole minutes. */
        TIME,
        /** One of the two times is missing. */
        OPENS_MISSING,
        CLOSES_MISSING,
        /** The period would end before it begins, and nobody said that it ends on the day after. */
        BEFORE,
        /** It is said that the day ends on the day after, and no period does. */
        NOT_LATE,
        /** Two periods of a day overlap. */
        OVERLAP,
        /** The period overlaps one of the day after. */
        OVERLAP_NEXT,
        /** No date, or no day of every year. */
        DATE,
        YEAR_DAY,
        /** A season without a beginning and an end. */
        SEASON_DATES,
        /** A season ends before it begins. */
        SEASON_EMPTY,
        /** A season of every year lasts all year. */
        SEASON_WHOLE_YEAR,
        /** Two seasons have the same dates. */
        SEASON_TWICE,
        /** A season has no hours. */
        SEASON_CLOSED
    }

    final String field;
    final What what;
    final List<String> facts;

    HoursMistake(String field, What what, String... facts) {
        this.field = field;
        this.what = what;
        this.facts = Collections.unmodifiableList(Arrays.asList(facts));
    }

    @Override
    public String toString() {
        return field + " " + what + (facts.isEmpty() ? "" : " " + facts);
    }
}
