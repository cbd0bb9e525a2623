// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a rule holds: a set of areas and drawn polygons, less some areas, perhaps only in communes of a certain size.
 * Without any area or polygon it is everywhere. Immutable and thread-safe.
 *
 * <p>What is not known counts against nobody by name and against everybody by number: a place whose commune is unknown
 * is in no commune, a commune of unknown size is of every size.
 */
public final class Territory {

    private static final Territory EVERYWHERE = builder().build();

    private final Set<String> areas;
    private final Set<String> except;
    private final List<Polygon> polygons;
    private final int populationFrom;
    private final int populationBelow;

    private Territory(Builder from) {
        this.areas = Collections.unmodifiableSet(new HashSet<>(from.areas));
        this.except = Collections.unmodifiableSet(new HashSet<>(from.except));
        this.polygons = Collections.unmodifiableList(new ArrayList<>(from.polygons));
        this.populationFrom = from.populationFrom;
        this.populationBelow = from.populationBelow;
    }

    public static Territory everywhere() {
        return EVERYWHERE;
    }

    public static Builder builder() {
        return new Builder();
    }

    public boolean contains(Place place) {
        return isNamed(place) && !containsAny(except, place) && isOfSize(place.population());
    }

    /** True if it contains every place in those areas, whatever else is known of it: nothing is cut out of them. */
    public boolean surelyContains(Place roughly) {
        boolean everySize = populationFrom == 0 && populationBelow == Integer.MAX_VALUE;
        return everySize && except.isEmpty() && isNamed(roughly);
    }

    /** The areas it is made of, such as {@code department:75}; unmodifiable. */
    public Set<String> areas() {
        return areas;
    }

    /** The areas cut out of it; unmodifiable. */
    public Set<String> except() {
        return except;
    }

    public List<Polygon> polygons() {
        return polygons;
    }

    private boolean isNamed(Place place) {
        boolean unbounded = areas.isEmpty() && polygons.isEmpty();
        return unbounded || containsAny(areas, place) || isDrawnAround(place.location());
    }

    private boolean isDrawnAround(Optional<GeoPoint> location) {
        return !polygons.isEmpty()
                && location.isPresent()
                && polygons.stream().anyMatch(polygon -> polygon.contains(location.get()));
    }

    private boolean isOfSize(int population) {
        return population == Place.POPULATION_UNKNOWN || population >= populationFrom && population < populationBelow;
    }

    private static boolean containsAny(Set<String> wanted, Place place) {
        if (wanted.isEmpty()) {
            return false;
        }
        List<String> areas = place.areas();
        for (int i = 0; i < areas.size(); i++) {
            if (wanted.contains(areas.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Collects the parts of a territory; for one thread. */
    public static final class Builder {

        private final Set<String> areas = new HashSet<>();
        private final Set<String> except = new HashSet<>();
        private final List<Polygon> polygons = new ArrayList<>();
        private int populationFrom;
        private int populationBelow = Integer.MAX_VALUE;

        private Builder() {}

        public Builder areas(Collection<String> values) {
            areas.addAll(values);
            return this;
        }

        public Builder except(Collection<String> values) {
            except.addAll(values);
            return this;
        }

        public Builder polygon(Polygon value) {
            polygons.add(value);
            return this;
        }

        /** Only communes of that many inhabitants or more. */
        public Builder populationFrom(int value) {
            this.populationFrom = value;
            return this;
        }

        /** Only communes of fewer inhabitants than that. */
        public Builder populationBelow(int value) {
            this.populationBelow = value;
            return this;
        }

        /** Throws {@link IllegalArgumentException} unless {@code 0 <= populationFrom < populationBelow}. */
        public Territory build() {
            if (populationFrom < 0 || populationFrom >= populationBelow) {
                throw new IllegalArgumentException("populationFrom is " + populationFrom + " and populationBelow is "
                        + populationBelow + ", allowed is 0 or more, and from less than below");
            }
            return new Territory(this);
        }
    }
}
