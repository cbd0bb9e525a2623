// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What rules may ask about a shopper, as far as the shopper has said: never required, never stored. Immutable and
 * thread-safe.
 */
public final class Shopper {

    /** An age or a digit the shopper has not said. */
    public static final int UNKNOWN = -1;

    private static final Shopper SILENT = new Builder().build();

    private final int age;
    private final int lastDigit;
    private final String group;
    private final Set<String> groups;
    private final @Nullable Hours window;
    private final Map<LocalDate, Integer> trips;

    private Shopper(Builder from) {
        this.age = from.age;
        this.lastDigit = from.lastDigit;
        this.group = from.group;
        this.groups = Collections.unmodifiableSet(new LinkedHashSet<>(from.groups));
        this.window = from.window;
        this.trips = Collections.unmodifiableMap(new HashMap<>(from.trips));
    }

    /** One who has said nothing. */
    public static Shopper unknown() {
        return SILENT;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Completed years, or {@link #UNKNOWN}. */
    public int age() {
        return age;
    }

    /** The last digit of identity card or number plate, 0 to 9, or {@link #UNKNOWN}. */
    public int lastDigit() {
        return lastDigit;
    }

    /**
     * A word by which a regime divides people, such as {@code women}: who is of one is of no other. Empty if not said.
     */
    public String group() {
        return group;
    }

    /**
     * Groups to which the shopper belongs, such as {@code vulnerable} or {@code carer}. That one is not among them says
     * nothing: it may not have been asked.
     */
    public Set<String> groups() {
        return groups;
    }

    /** The word by which a regime divides people, if said, and the groups. */
    public Set<String> allGroups() {
        if (group.isEmpty()) {
            return groups;
        }
        Set<String> all = new LinkedHashSet<>(groups);
        all.add(group);
        return all;
    }

    /** The hours in which the shopper wants to be out, if said. */
    public Optional<Hours> window() {
        return Optional.ofNullable(window);
    }

    /** How often the shopper, or the household, goes out on a day besides the trip judged. */
    public Map<LocalDate, Integer> trips() {
        return trips;
    }

    /** Collects what a shopper says; for one thread. */
    public static final class Builder {

        private int age = UNKNOWN;
        private int lastDigit = UNKNOWN;
        private String group = "";
        private final Set<String> groups = new LinkedHashSet<>();
        private @Nullable Hours window;
        private final Map<LocalDate, Integer> trips = new HashMap<>();

        private Builder() {}

        /** 0 to 130, otherwise {@link IllegalArgumentException}. */
        public Builder age(int years) {
            this.age = within("age", years, 130);
            return this;
        }

        /** 0 to 9, otherwise {@link IllegalArgumentException}. */
        public Builder lastDigit(int digit) {
            this.lastDigit = within("lastDigit", digit, 9);
            return this;
        }

        public Builder group(String value) {
            this.group = value;
            return this;
        }

        /** To be of these groups says nothing of others. */
        public Builder belongingTo(Collection<String> some) {
            groups.addAll(some);
            return this;
        }

        /** Leaving and being home again must both fit. */
        public Builder outOnlyDuring(Hours value) {
            this.window = value;
            return this;
        }

        public Builder trips(LocalDate day, int count) {
            trips.put(day, count);
            return this;
        }

        public Shopper build() {
            return new Shopper(this);
        }

        private static int within(String field, int value, int most) {
            if (value < 0 || value > most) {
                throw new IllegalArgumentException(field + " is " + value + ", allowed is 0 to " + most);
            }
            return value;
        }
    }
}
