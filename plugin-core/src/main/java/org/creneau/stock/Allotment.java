// SPDX-License-Identifier: Apache-2.0
package org.creneau.stock;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one order was given at its point: of each SKU how many, and where they come from. What came from the shelf is given back
 * by it, exactly. Immutable and thread-safe.
 */
public final class Allotment {

    /** The most characters of {@link #text()} that can be stored. */
    public static final int MOST_CHARACTERS = 4_000;

    private static final Allotment NONE = new Allotment(new TreeMap<>());

    private final SortedMap<Long, Part> parts;

    private Allotment(SortedMap<Long, Part> parts) {
        this.parts = Collections.unmodifiableSortedMap(parts);
    }

    /** Of an order of whose lines nothing is known. */
    public static Allotment none() {
        return NONE;
    }

    /** The same and so many of another SKU; throws {@link IllegalArgumentException} for a SKU below 1 or one that it has, or fewer than 1. */
    public Allotment with(long sku, int quantity, Source source) {
        if (sku < 1 || quantity < 1 || parts.containsKey(sku)) {
            throw new IllegalArgumentException(quantity + " more of SKU " + sku + " for " + this
                    + ", allowed is 1 or more of a SKU from 1 that it has not");
        }
        SortedMap<Long, Part> more = new TreeMap<>(parts);
        more.put(sku, new Part(quantity, Objects.requireNonNull(source, "source")));
        return new Allotment(more);
    }

    /** All of it, wherever it comes from. */
    public SkuQuantities wanted() {
        Map<Long, Integer> all = new LinkedHashMap<>();
        parts.forEach((sku, part) -> all.put(sku, part.quantity));
        return SkuQuantities.of(all);
    }

    /** What is counted as taken at the point. */
    public SkuQuantities fromShelf() {
        return from(Source.SHELF);
    }

    /** What comes from there. */
    public SkuQuantities from(Source source) {
        Map<Long, Integer> found = new LinkedHashMap<>();
        parts.forEach((sku, part) -> {
            if (part.source == source) {
                found.put(sku, part.quantity);
            }
        });
        return SkuQuantities.of(found);
    }

    public boolean isNone() {
        return parts.isEmpty();
    }

    /** For example {@code 17:2s 4711:1e}; empty for none. {@link #parse} reads it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach((sku, part) -> text.append(text.length() == 0 ? "" : " ")
                .append(sku)
                .append(':')
                .append(part.quantity)
                .append(part.source.letter()));
        return text.toString();
    }

    /** Throws {@link IllegalArgumentException} for a text that {@link #text()} does not write. */
    public static Allotment parse(String text) {
        Allotment read = NONE;
        for (String part : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            int colon = part.indexOf(':');
            int last = part.length() - 1;
            if (colon < 1 || last <= colon + 1) {
                throw new IllegalArgumentException("allotment is '" + text + "', allowed is such as '17:2s 4711:1e'");
            }
            read = read.with(
                    Long.parseLong(part.substring(0, colon)),
                    Integer.parseInt(part.substring(colon + 1, last)),
                    Source.of(part.substring(last)));
        }
        return read;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Allotment && text().equals(((Allotment) other).text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    /** As it is stored. */
    @Override
    public String toString() {
        return "'" + text() + "'";
    }

    /** So many, from there. */
    private static final class Part {

        private final int quantity;
        private final Source source;

        private Part(int quantity, Source source) {
            this.quantity = quantity;
            this.source = source;
        }
    }
}
