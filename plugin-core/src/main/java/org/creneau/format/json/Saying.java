// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.util.Locale;

/**
 * What can be said of a mistake in a file of regimes: what stands there, or what may. Each has a code, by which whoever shows it finds its
 * words, and a sentence in English for logs, in which {@code %s} stand for the facts.
 */
public enum Saying {
    // what stands there
    MISSING("missing"),
    UNKNOWN("unknown"),
    TWICE("given twice"),
    AGAIN("'%s' again"),
    EMPTY("empty"),
    IMPOSSIBLE("not possible"),
    MORE_FOLLOWS("followed by more"),
    /** Facts: what the parser says, the line, the column. */
    NOT_JSON("not JSON (%s)"),
    CHARACTERS("%s characters"),
    REGIMES("%s regimes"),

    // what stands there, or may
    OBJECT("an object"),
    LIST("a list"),

    // what may stand there
    TEXT("a text"),
    TRUE_OR_FALSE("true or false"),
    NUMBER("a number of 0 or more"),
    WHOLE_NUMBER("a whole number of 0 or more"),
    COUNT("a whole number of 1 or more"),
    ONE_OF("one of %s"),
    ONLY("only %s"),
    NOTHING_MORE("one object and nothing after it"),
    JSON("JSON as RFC 8259 has it"),
    NAME_ONCE("each name once"),
    ID_ONCE("each id once"),
    AT_MOST_CHARACTERS("at most %s characters"),
    ONE_REGIME("1 regime. Maybe keep each by itself"),
    REGIME_LIST("a list of regimes"),
    FILE_NAME("what the file is about, in a few words"),
    FILE_VERSION("a short text, another one whenever the file changes"),
    ID("lower-case words joined by dashes, at most 80 characters, not shopper"),
    VERSION("1 to 40 letters, digits, dots, underscores and dashes, others whenever the regime changes"),
    SOURCE("where it is written"),
    MOMENT("a local date and time such as 2020-10-30T00:00"),
    AFTER("after from, which is %s"),
    DATE("a date such as 2021-04-05"),
    SOME_DAY("at least one day such as saturday"),
    TIME("a time of day such as 21:00"),
    END_TIME("a time of day such as 21:00 or 24:00"),
    INDICATOR("the name of an indicator such as incidence-7d"),
    THRESHOLD("a threshold of 0 or more"),
    SOME_PURPOSE("at least one of collect, shop, exercise"),
    AREA("an area such as department:75, or a name from this file's territories"),
    AREA_NAME("zone: and lower-case words such as zone:old-town, or an area of another kind"),
    FRENCH_CODE("a code of France such as department:75, region:84, commune:69123; elsewhere name the country"),
    CORNER("a corner [latitude, longitude] in degrees"),
    CORNERS("a list of 3 corners or more"),
    METERS("metres, 0 or more"),
    MINUTES("minutes, 1 or more"),
    TRIPS("a number of trips, 1 or more"),
    DIGIT("a digit from 0 to 9"),
    SOME_DIGIT("at least one digit from 0 to 9"),
    PLACES("a list of places, empty to forbid collecting"),
    SQUARE_METERS("square metres, 0 or more"),
    SQUARE_METERS_ABOVE_0("square metres above 0"),
    TRADES("either only or allBut, each a list of trades"),

    // what may stand together; the fact is what the rule itself answered
    TOGETHER_IN_A_CURFEW("%s"),
    TOGETHER_IN_RESERVED_HOURS("%s"),
    TOGETHER_IN_A_DENSITY("%s"),
    TOGETHER_IN_A_REGIME("%s"),
    TOGETHER_IN_A_TERRITORY("%s"),
    TOGETHER("%s");

    private final String english;

    Saying(String english) {
        this.english = english;
    }

    /** Such as {@code some-day}; part of the keys of words, so that it stays. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String english() {
        return english;
    }
}
