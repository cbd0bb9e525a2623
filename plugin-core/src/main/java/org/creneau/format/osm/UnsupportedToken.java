// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.osm;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the notation knows and opening hours do not, by the look of it: these are refused before anything is parsed. */
enum UnsupportedToken {
    SUN("(sunrise|sunset|dawn|dusk)", "wall times such as 09:00"),
    WEEK_NUMBER("\\bweek\\s*[0-9]*", "dates and weekdays"),
    SCHOOL_HOLIDAY("\\bSH\\b", "public holidays (PH), or dates"),
    FALLBACK("\\|\\|", "rules joined by ;"),
    UNKNOWN("\\bunknown\\b", "open, off or closed"),
    EASTER("\\beaster\\b", "dates"),
    NTH_WEEKDAY("\\b(Mo|Tu|We|Th|Fr|Sa|Su)\\s*\\[[^\\]]*\\]?", "weekdays of every week"),
    DAY_OFFSET("[+-]\\s*[0-9]+\\s*days?\\b", "dates"),
    OPEN_END("[0-9]{1,2}:[0-9]{2}\\s*\\+", "a closing time"),
    INTERVAL("/\\s*[0-9]+(:[0-9]+)?", "no interval");

    private static final Pattern ALWAYS = Pattern.compile("(?<![0-9])24\\s*/\\s*7(?![0-9])");

    private final Pattern pattern;
    private final String allowed;

    UnsupportedToken(String pattern, String allowed) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        this.allowed = allowed;
    }

    /** Throws {@link org.creneau.point.InvalidSettings} for the leftmost of them. */
    static void refuseAny(OsmSource source) {
        String code = withoutAlways(source.code());
        int first = Integer.MAX_VALUE;
        UnsupportedToken kind = SUN;
        for (UnsupportedToken candidate : values()) {
            Matcher matcher = candidate.pattern.matcher(code);
            if (matcher.find() && matcher.start() < first) {
                first = matcher.start();
                kind = candidate;
            }
        }
        if (first < Integer.MAX_VALUE) {
            Matcher matcher = kind.pattern.matcher(code);
            matcher.find(first);
            throw source.refusalAt(first, matcher.group().trim(), kind.allowed);
        }
    }

    /** The one slash that is no interval; blanked, so that places stay the same. */
    private static String withoutAlways(String code) {
        StringBuilder left = new StringBuilder(code);
        for (Matcher always = ALWAYS.matcher(code); always.find(); ) {
            for (int i = always.start(); i < always.end(); i++) {
                left.setCharAt(i, ' ');
            }
        }
        return left.toString();
    }
}
