// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import java.util.Objects;

/**
 * By what the counter knows an order: its number and the name it was placed under, either of them empty if the host has none.
 * Immutable and thread-safe.
 */
public final class OrderFace {

    private static final OrderFace UNKNOWN = new OrderFace("", "");

    private final String number;
    private final String name;

    private OrderFace(String number, String name) {
        this.number = Objects.requireNonNull(number, "number");
        this.name = Objects.requireNonNull(name, "name");
    }

    /** Spaces around either are dropped. */
    public static OrderFace of(String number, String name) {
        return new OrderFace(number.trim(), name.trim());
    }

    /** Of an order that is gone, or that nobody has a name for. */
    public static OrderFace unknown() {
        return UNKNOWN;
    }

    public String number() {
        return number;
    }

    public String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderFace
                && number.equals(((OrderFace) other).number)
                && name.equals(((OrderFace) other).name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, name);
    }

    /** Without the name, which belongs into no log. */
    @Override
    public String toString() {
        return "order " + number;
    }
}
