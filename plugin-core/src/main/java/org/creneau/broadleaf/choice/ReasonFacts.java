// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.choice;

import java.io.UnsupportedEncodingException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.creneau.eligibility.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How the facts of a reason stand in their column: {@code name=Tvalue}, joined by {@code &}, where T is the letter of the type
 * and the value is written as in a URL. Facts that would not fit the column are left out from there on: the sentence they
 * are for then says less.
 */
final class ReasonFacts {

    /** The length of the column. */
    static final int MOST_CHARACTERS = 1_000;

    private static final String UTF_8 = "UTF-8";

    private ReasonFacts() {}

    static String write(Refusal reason) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Object> fact : reason.facts().entrySet()) {
            String one = (text.length() == 0 ? "" : "&") + fact.getKey() + "=" + written(fact.getValue());
            if (text.length() + one.length() > MOST_CHARACTERS) {
                return text.toString();
            }
            text.append(one);
        }
        return text.toString();
    }

    private static String written(Object value) {
        try {
            return letter(value) + URLEncoder.encode(value.toString(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static char letter(Object value) {
        if (value instanceof Instant) {
            return 'I';
        }
        if (value instanceof LocalDate) {
            return 'D';
        }
        if (value instanceof Integer) {
            return 'N';
        }
        return value instanceof Long ? 'L' : 'S';
    }

    static Refusal read(String code, @Nullable String facts) {
        Refusal reason = Refusal.of(code);
        if (facts == null || facts.isEmpty()) {
            return reason;
        }
        for (String fact : facts.split("&", -1)) {
            int equals = fact.indexOf('=');
            reason = reason.with(fact.substring(0, equals), value(fact.substring(equals + 1)));
        }
        return reason;
    }

    private static Object value(String written) {
        String text = decoded(written.substring(1));
        switch (written.charAt(0)) {
            case 'I':
                return Instant.parse(text);
            case 'D':
                return LocalDate.parse(text);
            case 'N':
                return Integer.valueOf(text);
            case 'L':
                return Long.valueOf(text);
            default:
                return text;
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
