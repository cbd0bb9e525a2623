// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is taken of a point's slots: one load for each start that has any, in the order of the starts. Kept in arrays,
 * so that a month can be walked through without looking anything up. Immutable and thread-safe.
 */
public final class Taken {

    private static final Taken NOTHING = new Taken(new long[0], new int[0], new int[0], new int[0]);

    private final long[] starts;
    private final int[] orders;
    private final int[] items;
    private final int[] minutes;

    private Taken(long[] starts, int[] orders, int[] items, int[] minutes) {
        this.starts = starts;
        this.orders = orders;
        this.items = items;
        this.minutes = minutes;
    }

    public static Taken nothing() {
        return NOTHING;
    }

    /** A copy of these loads by start, a whole second each; those that weigh nothing are left out. */
    public static Taken of(Map<Instant, Load> loads) {
        SortedMap<Instant, Load> sorted = new TreeMap<>(loads);
        sorted.values().removeIf(Load::isNone);
        int size = sorted.size();
        Taken taken = new Taken(new long[size], new int[size], new int[size], new int[size]);
        int at = 0;
        for (Map.Entry<Instant, Load> entry : sorted.entrySet()) {
            taken.put(at++, entry.getKey(), entry.getValue());
        }
        return taken;
    }

    private void put(int at, Instant start, Load load) {
        if (start.getNano() != 0) {
            throw new IllegalArgumentException("start is " + start + ", allowed is a whole second");
        }
        starts[at] = start.getEpochSecond();
        orders[at] = load.orders();
        items[at] = load.items();
        minutes[at] = load.minutes();
    }

    /** What is taken of the starts in [from, to) alone; this itself if there are no others. */
    public Taken between(Instant from, Instant to) {
        int first = firstFrom(secondsUp(from));
        int end = Math.max(first, firstFrom(secondsUp(to)));
        return first == 0 && end == starts.length
                ? this
                : new Taken(
                        Arrays.copyOfRange(starts, first, end),
                        Arrays.copyOfRange(orders, first, end),
                        Arrays.copyOfRange(items, first, end),
                        Arrays.copyOfRange(minutes, first, end));
    }

    /** The first whole second that is not before. */
    private static long secondsUp(Instant instant) {
        return instant.getNano() == 0 ? instant.getEpochSecond() : instant.getEpochSecond() + 1;
    }

    /** What is taken at that start; nothing if there is no counter. */
    public Load at(Instant start) {
        int at = Arrays.binarySearch(starts, start.getEpochSecond());
        return at < 0 || start.getNano() != 0 ? Load.none() : loadOf(at);
    }

    /** What is taken at all starts of a stretch of whole seconds together, at those too that are no longer on the grid. */
    public Load within(Instant from, Instant toExclusive) {
        Load all = Load.none();
        for (int at = firstFrom(from.getEpochSecond());
                at < starts.length && starts[at] < toExclusive.getEpochSecond();
                at++) {
            all = all.plus(loadOf(at));
        }
        return all;
    }

    /** The starts and their loads, sorted; a copy. */
    public SortedMap<Instant, Load> loads() {
        SortedMap<Instant, Load> loads = new TreeMap<>();
        for (int at = 0; at < starts.length; at++) {
            loads.put(Instant.ofEpochSecond(starts[at]), loadOf(at));
        }
        return loads;
    }

    public boolean isNothing() {
        return starts.length == 0;
    }

    int size() {
        return starts.length;
    }

    /** The place of the first counter at or after that second; {@link #size()} if there is none. */
    int firstFrom(long second) {
        int found = Arrays.binarySearch(starts, second);
        return found < 0 ? -found - 1 : found;
    }

    long startOf(int at) {
        return starts[at];
    }

    int ordersOf(int at) {
        return orders[at];
    }

    int itemsOf(int at) {
        return items[at];
    }

    int minutesOf(int at) {
        return minutes[at];
    }

    private Load loadOf(int at) {
        return Load.of(orders[at], items[at], minutes[at]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Taken && loads().equals(((Taken) other).loads());
    }

    @Override
    public int hashCode() {
        return loads().hashCode();
    }

    @Override
    public String toString() {
        return loads().toString();
    }
}
