// SPDX-License-Identifier: Apache-2.0
package org.creneau.stock;

/** Where what an order wants of a SKU comes from. The letter is stored: never change one. */
public enum Source {
    /** From the shelf of the point, where it is counted as taken. */
    SHELF("s"),
    /** From elsewhere, in some days. */
    ELSEWHERE("e"),
    /** Made for the order. */
    TO_ORDER("m"),
    /** Nobody counts it at that point. */
    UNCOUNTED("u");

    private final String letter;

    Source(String letter) {
        this.letter = letter;
    }

    String letter() {
        return letter;
    }

    /** Throws {@link IllegalArgumentException} for another letter. */
    static Source of(String letter) {
        for (Source source : values()) {
            if (source.letter.equals(letter)) {
                return source;
            }
        }
        throw new IllegalArgumentException("source is '" + letter + "', allowed is one of s, e, m, u");
    }
}
