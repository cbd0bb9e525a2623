// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.util.Objects;

/**
 * One thing that is wrong with what a merchant set: which field, what it is, and what is allowed, in technical terms.
 * The code is stable, so that screens can say it in the merchant's language. Immutable and thread-safe.
 */
public final class Problem {

    private static final String NOT_ALLOWED = "not-allowed";

    private final String code;
    private final String field;
    private final String value;
    private final String allowed;

    private Problem(String code, String field, String value, String allowed) {
        this.code = code;
        this.field = field;
        this.value = value;
        this.allowed = allowed;
    }

    /** With the code {@code not-allowed}; the value is kept as its text. */
    public static Problem of(String field, Object value, String allowed) {
        return new Problem(NOT_ALLOWED, field, String.valueOf(value), allowed);
    }

    /** The same with a code of its own, such as {@code overlap}. */
    public Problem coded(String ownCode) {
        return new Problem(ownCode, field, value, allowed);
    }

    public String code() {
        return code;
    }

    /** The path of the field, for example {@code week.MONDAY}. */
    public String field() {
        return field;
    }

    public String value() {
        return value;
    }

    public String allowed() {
        return allowed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problem && toString().equals(other.toString()) && code.equals(((Problem) other).code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, field, value, allowed);
    }

    /** For example {@code capacityOrders is 0, allowed is 1..10000}. */
    @Override
    public String toString() {
        return field + " is " + value + ", allowed is " + allowed;
    }
}
