// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.osm;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creneau.point.InvalidSettings;
import org.creneau.point.Problem;

/** The text as it was given, to say of a token where it stands. */
final class OsmSource {

    static final String FIELD = "opening_hours";
    private static final int LONGEST = 300_000;
    private static final Pattern COMMENT = Pattern.compile("\"[^\"]*\"?");

    private final String text;
    private final String code;
    private int ruleStart;

    private OsmSource(String text, String code) {
        this.text = text;
        this.code = code;
    }

    static OsmSource of(String text) {
        if (text.length() > LONGEST) {
            throw InvalidSettings.of(Problem.of(FIELD, text.length() + " characters", "at most " + LONGEST));
        }
        StringBuilder code = new StringBuilder(text);
        for (Matcher comment = COMMENT.matcher(text); comment.find(); ) {
            for (int i = comment.start(); i < comment.end(); i++) {
                code.setCharAt(i, ' ');
            }
        }
        return new OsmSource(text, code.toString());
    }

    String text() {
        return text;
    }

    /** The text of the same length with blanks in place of comments. */
    String code() {
        return code;
    }

    /** From here on tokens are looked for behind the next semicolon. */
    void nextRule() {
        int end = code.indexOf(';', ruleStart);
        ruleStart = end < 0 ? text.length() : end + 1;
    }

    /** Where the rule at hand begins. */
    int ruleStart() {
        int start = ruleStart;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** From here on tokens are looked for in the rule that begins there. */
    void backTo(int start) {
        ruleStart = start;
    }

    /** The first such token of the rule at hand, as it is written there; the parser spells some tokens its own way. */
    InvalidSettings refusal(String token, String allowed) {
        Matcher written = spellings(token).matcher(text);
        return written.find(Math.min(ruleStart, text.length()))
                ? refusalAt(written.start(), written.group(), allowed)
                : refusalAt(ruleStart(), token, allowed);
    }

    /** With or without blanks and leading zeros, in capitals or not. */
    private static Pattern spellings(String token) {
        StringBuilder pattern = new StringBuilder();
        for (String part : token.split("(?<=[^0-9])|(?=[^0-9])")) {
            boolean number = part.matches("[0-9]+");
            pattern.append(number ? "0*" + part.replaceFirst("^0+(?=.)", "") : Pattern.quote(part.trim()))
                    .append("\\s*");
        }
        return Pattern.compile(pattern.substring(0, pattern.length() - 3), Pattern.CASE_INSENSITIVE);
    }

    InvalidSettings refusalAt(int index, String token, String allowed) {
        return InvalidSettings.of(Problem.of(FIELD + " at character " + (index + 1), "'" + token + "'", allowed)
                .coded("hours-not-expressible"));
    }

    InvalidSettings unreadable(int index, String token) {
        return InvalidSettings.of(
                Problem.of(FIELD + " at character " + (index + 1), "'" + token + "'", "rules such as Mo-Fr 09:00-19:00")
                        .coded("hours-unreadable"));
    }
}
