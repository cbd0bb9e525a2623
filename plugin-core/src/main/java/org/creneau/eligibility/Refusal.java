// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One reason why something is refused: a stable code in lower-case words joined by dashes, and typed facts for the
 * text that a message bundle holds under that code. A fact is an {@link Instant}, a {@link LocalDate}, an
 * {@link Integer}, a {@link Long} or a {@link String}. Each fact points to the one before, so that a month of refused slots
 * costs no copies. Immutable and thread-safe.
 */
public final class Refusal {

    private final String code;
    private final @Nullable Refusal before;
    private final String fact;
    private final Object value;

    private Refusal(String code, @Nullable Refusal before, String fact, Object value) {
        this.code = code;
        this.before = before;
        this.fact = fact;
        this.value = value;
    }

    /** A refusal without facts; throws {@link IllegalArgumentException} for a malformed code. */
    public static Refusal of(String code) {
        if (!isCode(code)) {
            throw new IllegalArgumentException(
                    "refusal code is '" + code + "', allowed is lower-case words joined by dashes such as slot-full");
        }
        return new Refusal(code, null, "", "");
    }

    /** Looked at letter by letter, for a month of refused slots makes thousands of them. */
    private static boolean isCode(String code) {
        boolean inWord = false;
        for (int n = 0; n < code.length(); n++) {
            char letter = code.charAt(n);
            boolean isLetter = letter >= 'a' && letter <= 'z';
            boolean isDigit = letter >= '0' && letter <= '9';
            if (!isLetter && !(isDigit && n > 0) && !(letter == '-' && inWord)) {
                return false;
            }
            inWord = isLetter || isDigit;
        }
        return inWord;
    }

    /** The same refusal with one more fact; throws {@link IllegalArgumentException} for a type not named above. */
    public Refusal with(String name, Object worth) {
        if (!isFact(worth)) {
            throw new IllegalArgumentException("fact " + name + " is a "
                    + worth.getClass().getName() + ", allowed is Instant, LocalDate, Integer, Long or String");
        }
        return new Refusal(code, this, name, worth);
    }

    private static boolean isFact(Object value) {
        return value instanceof Instant
                || value instanceof LocalDate
                || value instanceof Integer
                || value instanceof Long
                || value instanceof String;
    }

    public String code() {
        return code;
    }

    /** The facts in the order they were added; a new map for each call, unmodifiable. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        collect(facts);
        return Collections.unmodifiableMap(facts);
    }

    private void collect(Map<String, Object> facts) {
        if (before != null) {
            before.collect(facts);
            facts.put(fact, value);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Refusal
                && code.equals(((Refusal) other).code)
                && facts().equals(((Refusal) other).facts());
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + facts().hashCode();
    }

    /** The code and its facts, for logs. */
    @Override
    public String toString() {
        return before == null ? code : code + facts();
    }
}
