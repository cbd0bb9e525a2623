// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Places in France by postcode, INSEE code or department, with every area they lie in and their time zone. A municipal
 * district of Paris, Lyon or Marseille lies in its city too. Immutable and thread-safe.
 */
public final class FrenchPlaces {

    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
    private static final int EVERY_COMMUNE_OF_A_POSTCODE = 100;

    private final Communes communes;
    private final DepartmentTable departments;

    private FrenchPlaces(Communes communes, DepartmentTable departments) {
        this.communes = communes;
        this.departments = departments;
    }

    public static FrenchPlaces of(Communes communes, DepartmentTable departments) {
        return new FrenchPlaces(communes, departments);
    }

    /** With the tables in the jar. */
    public static FrenchPlaces shared() {
        return of(CommuneTable.shared(), DepartmentTable.shared());
    }

    /** A place of which only the department is known; empty for an unknown code. */
    public Optional<Place> inDepartment(String code) {
        return departments.byCode(code).map(department -> start(department).build());
    }

    /** The commune or municipal district of that INSEE code; its position is the middle of its area. */
    public Optional<Place> byInsee(String insee) {
        return communes.byInsee(insee).flatMap(this::of);
    }

    /** The communes that have that postcode of five digits, best first; empty for any other text. */
    public List<Place> byPostcode(String postcode) {
        if (!POSTCODE.matcher(postcode).matches()) {
            return java.util.Collections.emptyList();
        }
        return communes.search(postcode, EVERY_COMMUNE_OF_A_POSTCODE).stream()
                .map(this::of)
                .filter(Optional::isPresent)
                .map(Optional::get)
                .collect(Collectors.toList());
    }

    /** The same commune as a place; empty if its department is unknown. */
    public Optional<Place> of(Commune commune) {
        return departments.byCode(commune.departmentCode()).map(department -> of(commune, department));
    }

    private Place of(Commune commune, Department department) {
        Place.Builder place = start(department).at(commune.centroid()).population(commune.population());
        if (!commune.epci().isEmpty()) {
            place.within(Area.EPCI, commune.epci());
        }
        place.within(Area.COMMUNE, commune.insee());
        String city = cityOf(commune.insee());
        return city.isEmpty() ? place.build() : place.within(Area.COMMUNE, city).build();
    }

    private static Place.Builder start(Department department) {
        return Place.in(department.zone())
                .within(Area.COUNTRY, "FR")
                .within(Area.REGION, department.region())
                .within(Area.DEPARTMENT, department.code());
    }

    /** The INSEE code of the city a municipal district belongs to, or an empty string. */
    private static String cityOf(String insee) {
        if (insee.startsWith("751")) {
            return "75056";
        }
        if (insee.startsWith("6938")) {
            return "69123";
        }
        return insee.startsWith("132") ? "13055" : "";
    }
}
