// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a home or a shop is, as far as rules ask: the areas it lies in, its time zone, its position if known, and how
 * many inhabitants its commune has. A place may be known by its department only. Immutable and thread-safe.
 */
public final class Place {

    /** The number of inhabitants when nobody has said. */
    public static final int POPULATION_UNKNOWN = -1;

    private static final Pattern AREA = Pattern.compile("[a-z][a-z0-9-]*:\\S+");

    private final List<String> areas;
    private final ZoneId zone;
    private final @Nullable GeoPoint location;
    private final int population;

    private Place(Place same, GeoPoint position) {
        this.areas = same.areas;
        this.zone = same.zone;
        this.location = position;
        this.population = same.population;
    }

    private Place(Builder from) {
        this.areas = Collections.unmodifiableList(new ArrayList<>(from.areas));
        this.zone = from.zone;
        this.location = from.location;
        this.population = from.population;
    }

    /** Starts a place whose clocks show the time of that zone. */
    public static Builder in(ZoneId zone) {
        return new Builder(zone);
    }

    /** The areas the place lies in, such as {@code country:FR} and {@code department:75}; unmodifiable. */
    public List<String> areas() {
        return areas;
    }

    /** The area of that kind, such as {@code department:75}, if known; of two communes the first named. */
    public Optional<String> area(Area kind) {
        return areas.stream().filter(kind::isKindOf).findFirst();
    }

    /** True only if both are known to lie in the same area of that kind. */
    public boolean sharesWith(Place other, Area kind) {
        return areas.stream().anyMatch(area -> kind.isKindOf(area) && other.areas.contains(area));
    }

    public ZoneId zone() {
        return zone;
    }

    public Optional<GeoPoint> location() {
        return Optional.ofNullable(location);
    }

    /** The same place with a better known position, such as the very door instead of the middle of the commune. */
    public Place movedTo(GeoPoint position) {
        return new Place(this, position);
    }

    /** Inhabitants of its commune, or {@link #POPULATION_UNKNOWN}. */
    public int population() {
        return population;
    }

    /** The areas, for logs; never the position, which may be somebody's home. */
    @Override
    public String toString() {
        return areas.toString();
    }

    /** Collects the areas of a place; for one thread. */
    public static final class Builder {

        private final List<String> areas = new ArrayList<>();
        private final ZoneId zone;
        private @Nullable GeoPoint location;
        private int population = POPULATION_UNKNOWN;

        private Builder(ZoneId zone) {
            this.zone = zone;
        }

        public Builder within(Area kind, String code) {
            return within(kind.of(code));
        }

        /** An area of any kind, such as {@code kreis:07111}. */
        public Builder within(String area) {
            if (!AREA.matcher(area).matches()) {
                throw new IllegalArgumentException(
                        "area is '" + area + "', allowed is a kind and a code such as department:75");
            }
            areas.add(area);
            return this;
        }

        public Builder at(GeoPoint value) {
            this.location = value;
            return this;
        }

        /** Inhabitants of the commune, 0 or more. */
        public Builder population(int value) {
            if (value < 0) {
                throw new IllegalArgumentException("population is " + value + ", allowed is 0 or more");
            }
            this.population = value;
            return this;
        }

        public Place build() {
            return new Place(this);
        }
    }
}
