// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.creneau.territory.Place;
import org.creneau.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * One decision of an authority: for homes in one territory, or shops in one, from then until then, on some days and at
 * some hours, these limits hold. Times are local to the home, or to the shop if the regime names no territory of
 * homes. Immutable and thread-safe; equal by id and version.
 */
public final class Regime {

    /** Stands for the shopper's own wish in what is told. */
    static final String RESERVED_ID = "shopper";

    private static final int LONGEST_ID = 80;

    private final String id;
    private final String version;
    private final Layer layer;
    private final @Nullable Territory home;
    private final @Nullable Territory shop;
    private final Validity validity;
    private final Days days;
    private final Hours hours;
    private final @Nullable Trigger trigger;
    private final Set<String> suspends;
    private final List<Limit> limits;
    private final Ground ground;
    private final String notes;
    private final Map<Basis, Treatment> treatments;

    private Regime(Builder from) {
        this.id = from.id;
        this.version = from.version;
        this.layer = from.layer;
        this.home = from.home;
        this.shop = from.shop;
        this.validity = Objects.requireNonNull(from.validity, "validity");
        this.days = from.days;
        this.hours = from.hours;
        this.trigger = from.trigger;
        this.suspends = Collections.unmodifiableSet(new TreeSet<>(from.suspends));
        this.limits = Collections.unmodifiableList(new ArrayList<>(from.limits));
        this.ground = Objects.requireNonNull(from.ground, "ground");
        this.notes = from.notes;
        this.treatments = Collections.unmodifiableMap(new TreeMap<>(from.treatments));
    }

    /**
     * Starts a regime; the id is lower-case words joined by dashes, at most 80 characters and not {@code shopper}, the
     * version 1 to 40 letters, digits, dots, underscores and dashes.
     */
    public static Builder builder(String id, String version) {
        return new Builder(id, version);
    }

    /** True unless a reservation could not say that its regime was read: too long, reserved or malformed. */
    public static boolean mayHaveId(String id) {
        return id.length() <= LONGEST_ID && id.matches("[a-z0-9]+(-[a-z0-9]+)*") && !id.equals(RESERVED_ID);
    }

    /** True for 1 to 40 letters, digits, dots, underscores and dashes. */
    public static boolean mayHaveVersion(String version) {
        return version.matches("[A-Za-z0-9._-]{1,40}");
    }

    public String id() {
        return id;
    }

    /** Changes whenever the regime does; recorded with what was booked under it. */
    public String version() {
        return version;
    }

    public Layer layer() {
        return layer;
    }

    /** True if both its territories, as far as it has them, contain these places. */
    public boolean concerns(Place homePlace, Place shopPlace) {
        return (home == null || home.contains(homePlace)) && (shop == null || shop.contains(shopPlace));
    }

    boolean concernsShop(Place place) {
        return shop == null || shop.contains(place);
    }

    /** Whatever else the areas of the home are: an indicator of its area would be one more thing to know. */
    boolean surelyConcernsHome(Place sure) {
        boolean asksIndicatorOfHome = trigger != null && !(home == null && shop != null);
        return !asksIndicatorOfHome && (home == null || home.surelyContains(sure));
    }

    public Optional<Territory> home() {
        return Optional.ofNullable(home);
    }

    public Optional<Territory> shop() {
        return Optional.ofNullable(shop);
    }

    public Validity validity() {
        return validity;
    }

    public Days days() {
        return days;
    }

    public Hours hours() {
        return hours;
    }

    public Optional<Trigger> trigger() {
        return Optional.ofNullable(trigger);
    }

    /** The kinds of limits an exemption switches off; unmodifiable. */
    public Set<String> suspends() {
        return suspends;
    }

    /** In the order in which they are asked; unmodifiable. */
    public List<Limit> limits() {
        return limits;
    }

    public Ground ground() {
        return ground;
    }

    /** What else a merchant should know, in words; may be empty. */
    public String notes() {
        return notes;
    }

    /** What it says itself of what is done when a limit of a basis is broken; perhaps nothing. Unmodifiable. */
    public Map<Basis, Treatment> treatments() {
        return treatments;
    }

    /** The same under another version; throws {@link IllegalArgumentException} for one it may not have. */
    public Regime withVersion(String other) {
        Builder builder = new Builder(id, other);
        builder.layer = layer;
        builder.home = home;
        builder.shop = shop;
        builder.validity = validity;
        builder.days = days;
        builder.hours = hours;
        builder.trigger = trigger;
        builder.suspends = suspends;
        builder.limits = limits;
        builder.ground = ground;
        builder.notes = notes;
        builder.treatments = treatments;
        return builder.build();
    }

    /** The place whose clocks count. */
    Place clockPlace(Place homePlace, Place shopPlace) {
        return home == null && shop != null ? shopPlace : homePlace;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Regime && id.equals(((Regime) other).id) && version.equals(((Regime) other).version);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + version.hashCode();
    }

    @Override
    public String toString() {
        return id + " v" + version;
    }

    /** Collects the parts of a regime; for one thread. */
    public static final class Builder {

        private final String id;
        private final String version;
        private Layer layer = Layer.BASE;
        private @Nullable Territory home;
        private @Nullable Territory shop;
        private @Nullable Validity validity;
        private Days days = Days.every();
        private Hours hours = Hours.allDay();
        private @Nullable Trigger trigger;
        private Set<String> suspends = Collections.emptySet();
        private List<Limit> limits = Collections.emptyList();
        private @Nullable Ground ground;
        private String notes = "";
        private Map<Basis, Treatment> treatments = Collections.emptyMap();

        private Builder(String id, String version) {
            this.id = id;
            this.version = version;
        }

        public Builder layer(Layer value) {
            this.layer = value;
            return this;
        }

        public Builder home(@Nullable Territory value) {
            this.home = value;
            return this;
        }

        public Builder shop(@Nullable Territory value) {
            this.shop = value;
            return this;
        }

        public Builder validity(Validity value) {
            this.validity = value;
            return this;
        }

        public Builder days(Days value) {
            this.days = value;
            return this;
        }

        public Builder hours(Hours value) {
            this.hours = value;
            return this;
        }

        public Builder trigger(@Nullable Trigger value) {
            this.trigger = value;
            return this;
        }

        public Builder suspends(Set<String> kinds) {
            this.suspends = kinds;
            return this;
        }

        public Builder limits(List<Limit> values) {
            this.limits = values;
            return this;
        }

        public Builder ground(Ground value) {
            this.ground = value;
            return this;
        }

        public Builder notes(String value) {
            this.notes = value;
            return this;
        }

        public Builder treatments(Map<Basis, Treatment> value) {
            this.treatments = value;
            return this;
        }

        /**
         * Throws {@link IllegalArgumentException} for a malformed id or version, for an exemption with limits or without anything
         * to suspend, for another layer that suspends.
         */
        public Regime build() {
            if (!mayHaveId(id)) {
                throw new IllegalArgumentException("id is '" + id + "', allowed is lower-case words joined by dashes"
                        + " such as fr-2020-10-30, at most 80 characters, not shopper");
            }
            if (!mayHaveVersion(version)) {
                throw new IllegalArgumentException("version is '" + version
                        + "', allowed is 1 to 40 letters, digits, dots, underscores and dashes");
            }
            boolean exempts = layer == Layer.EXEMPTION;
            if (exempts == suspends.isEmpty() || exempts && !limits.isEmpty()) {
                throw new IllegalArgumentException("suspends is " + suspends + " with " + limits.size()
                        + " limits, allowed is kinds and no limits in an exemption, no kinds elsewhere");
            }
            return new Regime(this);
        }

        /** Whatever its id. */
        Regime buildReserved() {
            return new Regime(this);
        }
    }
}
