// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A planned closure, such as holidays or works: the days [from, toExclusive) on which nothing opens, and the reason
 * the shopper reads. Immutable and thread-safe; ordered by its beginning.
 */
public final class Closure implements Comparable<Closure> {

    private final LocalDate from;
    private final LocalDate toExclusive;
    private final String reason;

    private Closure(LocalDate from, LocalDate toExclusive, String reason) {
        this.from = from;
        this.toExclusive = toExclusive;
        this.reason = reason;
    }

    /** Throws {@link InvalidSettings} if the closure is empty or upside down, or its reason is not one short line. */
    public static Closure of(LocalDate from, LocalDate toExclusive, String reason) {
        String field = "closure." + from;
        List<Problem> problems = new ArrayList<>(Reason.problems(field + ".reason", reason));
        if (!from.isBefore(toExclusive)) {
            problems.add(Problem.of(field, from + " to " + toExclusive, "an end after the beginning")
                    .coded("closure-empty"));
        }
        if (reason.trim().isEmpty()) {
            problems.add(Problem.of(field + ".reason", "'" + reason + "'", "a text for the shopper")
                    .coded("reason-missing"));
        }
        if (!problems.isEmpty()) {
            throw InvalidSettings.of(problems);
        }
        return new Closure(from, toExclusive, reason);
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate toExclusive() {
        return toExclusive;
    }

    public String reason() {
        return reason;
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && date.isBefore(toExclusive);
    }

    boolean overlaps(Closure other) {
        return from.isBefore(other.toExclusive) && other.from.isBefore(toExclusive);
    }

    @Override
    public int compareTo(Closure other) {
        int byFrom = from.compareTo(other.from);
        int byEnd = byFrom != 0 ? byFrom : toExclusive.compareTo(other.toExclusive);
        return byEnd != 0 ? byEnd : reason.compareTo(other.reason);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Closure && compareTo((Closure) other) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, toExclusive, reason);
    }

    @Override
    public String toString() {
        return from + "/" + toExclusive + " \"" + reason + "\"";
    }
}
