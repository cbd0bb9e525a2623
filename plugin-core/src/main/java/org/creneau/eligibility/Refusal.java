// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One reason why something is refused: a stable code in lower-case words joined by dashes, and typed facts for the
 * text that a message bundle holds under that code. A fact is an {@link Instant}, a {@link LocalDate}, an
 * {@link Integer}, a {@link Long} or a {@link String}. Immutable and thread-safe.
 */
public final class Refusal {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final String code;
    private final Map<String, Object> facts;

    private Refusal(String code, Map<String, Object> facts) {
        this.code = code;
        this.facts = facts;
    }

    /** A refusal without facts; throws {@link IllegalArgumentException} for a malformed code. */
    public static Refusal of(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "refusal code is '" + code + "', allowed is lower-case words joined by dashes such as slot-full");
        }
        return new Refusal(code, Collections.emptyMap());
    }

    /** The same refusal with one more fact; throws {@link IllegalArgumentException} for a type not named above. */
    public Refusal with(String fact, Object value) {
        if (!isFact(value)) {
            throw new IllegalArgumentException("fact " + fact + " is a "
                    + value.getClass().getName() + ", allowed is Instant, LocalDate, Integer, Long or String");
        }
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(fact, value);
        return new Refusal(code, Collections.unmodifiableMap(more));
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

    /** The facts in the order they were added; unmodifiable. */
    public Map<String, Object> facts() {
        return facts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Refusal && code.equals(((Refusal) other).code) && facts.equals(((Refusal) other).facts);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + facts.hashCode();
    }

    /** The code and its facts, for logs. */
    @Override
    public String toString() {
        return facts.isEmpty() ? code : code + facts;
    }
}
