// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** What is to be collected together. Immutable and thread-safe. */
public final class Basket {

    private static final Basket UNKNOWN = new Basket(Collections.emptyList(), Load.oneOrder());

    private final List<BasketLine> lines;
    private final Load load;

    private Basket(List<BasketLine> lines, Load load) {
        this.lines = lines;
        this.load = load;
    }

    public static Basket of(List<BasketLine> lines) {
        Load load = Load.oneOrder();
        for (BasketLine line : lines) {
            load = load.plus(line.load());
        }
        return new Basket(Collections.unmodifiableList(new ArrayList<>(lines)), load);
    }

    public static Basket of(BasketLine... lines) {
        return of(Arrays.asList(lines));
    }

    /** One order of which no more is known: it takes a place and has no lines. */
    public static Basket unknown() {
        return UNKNOWN;
    }

    /** An order of which only the weight is remembered: it has no lines. */
    public static Basket weighing(Load load) {
        return new Basket(Collections.emptyList(), Objects.requireNonNull(load, "load"));
    }

    public List<BasketLine> lines() {
        return lines;
    }

    /** One order and what its lines weigh. */
    public Load load() {
        return load;
    }

    /**
     * A short text that differs, as good as surely, when the lines do: to tell whether a basket is still the one that a
     * slot was chosen for. Empty if the lines are not known; at most 16 characters; the order of the lines does not count.
     */
    public String key() {
        List<String> texts = new ArrayList<>();
        lines.forEach(line -> texts.add(line.toString()));
        Collections.sort(texts);
        long hash = 0xcbf29ce484222325L; // FNV-1a
        for (char letter : String.join(";", texts).toCharArray()) {
            hash = (hash ^ letter) * 0x100000001b3L;
        }
        return lines.isEmpty() ? "" : Long.toHexString(hash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Basket && lines.equals(((Basket) other).lines) && load.equals(((Basket) other).load);
    }

    @Override
    public int hashCode() {
        return 31 * lines.hashCode() + load.hashCode();
    }

    @Override
    public String toString() {
        return lines + ", " + load;
    }
}
