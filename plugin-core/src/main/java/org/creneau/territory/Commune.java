// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A French commune, or one of the municipal districts of Paris, Lyon and Marseille, as of 1 January 2021.
 *
 * <p>The centroid is the middle of the area, which can be kilometres from where people live: good enough to sort
 * pickup points, never to judge a limit of one kilometre. Population counts inhabitants. The EPCI code is empty for
 * the few communes that belong to none. Immutable and thread-safe; two communes are equal when their INSEE codes are.
 *
 * <p>Source: INSEE, IGN and La Poste, Licence Ouverte 2.0.
 */
public final class Commune {

    private static final Pattern INSEE = Pattern.compile("[0-9][0-9AB][0-9]{3}");
    private static final Pattern DEPARTMENT = Pattern.compile("[0-9][0-9AB][0-9]?");

    private final String insee;
    private final String name;
    private final String departmentCode;
    private final List<String> postcodes;
    private final GeoPoint centroid;
    private final int population;
    private final String epci;

    private Commune(Builder from) {
        this.insee = Objects.requireNonNull(from.insee, "insee");
        this.name = Objects.requireNonNull(from.name, "name");
        this.departmentCode = Objects.requireNonNull(from.departmentCode, "departmentCode");
        this.postcodes = Collections.unmodifiableList(new ArrayList<>(from.postcodes));
        this.centroid = Objects.requireNonNull(from.centroid, "centroid");
        this.population = from.population;
        this.epci = from.epci;
    }

    /** Starts a commune of that INSEE code (five characters) and name. */
    public static Builder builder(String insee, String name) {
        return new Builder(insee, name);
    }

    /** Five characters, {@code 75056} or {@code 2A004}. */
    public String insee() {
        return insee;
    }

    public String name() {
        return name;
    }

    /** Two or three characters, {@code 01}, {@code 2A}, {@code 974}. */
    public String departmentCode() {
        return departmentCode;
    }

    /** At least one, five digits each. */
    public List<String> postcodes() {
        return postcodes;
    }

    public GeoPoint centroid() {
        return centroid;
    }

    public int population() {
        return population;
    }

    /** The SIREN number of the grouping of communes, or an empty string. */
    public String epci() {
        return epci;
    }

    /** True for a municipal district of Paris, Lyon or Marseille, whose city is in the table too. */
    public boolean isDistrict() {
        return name.endsWith(" Arrondissement");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Commune && insee.equals(((Commune) other).insee);
    }

    @Override
    public int hashCode() {
        return insee.hashCode();
    }

    @Override
    public String toString() {
        return insee + " " + name;
    }

    /** Collects the parts of a commune; for one thread. */
    public static final class Builder {

        private final String insee;
        private final String name;
        private String departmentCode = "";
        private List<String> postcodes = Collections.emptyList();
        private GeoPoint centroid = GeoPoint.of(0, 0);
        private int population;
        private String epci = "";

        private Builder(String insee, String name) {
            this.insee = insee;
            this.name = name;
        }

        public Builder departmentCode(String value) {
            this.departmentCode = value;
            return this;
        }

        public Builder postcodes(List<String> value) {
            this.postcodes = value;
            return this;
        }

        public Builder centroid(GeoPoint value) {
            this.centroid = value;
            return this;
        }

        public Builder population(int value) {
            this.population = value;
            return this;
        }

        public Builder epci(String value) {
            this.epci = value;
            return this;
        }

        /** Throws {@link IllegalArgumentException} for a malformed code or a negative population. */
        public Commune build() {
            require(INSEE.matcher(insee).matches(), "insee", insee, "five characters like 75056 or 2A004");
            require(DEPARTMENT.matcher(departmentCode).matches(), "departmentCode", departmentCode, "01, 2A, 974");
            require(!postcodes.isEmpty(), "postcodes", postcodes, "at least one");
            require(population >= 0, "population", population, "0 or more");
            return new Commune(this);
        }

        private static void require(boolean holds, String field, Object value, String allowed) {
            if (!holds) {
                throw new IllegalArgumentException(field + " is '" + value + "', allowed is " + allowed);
            }
        }
    }
}
