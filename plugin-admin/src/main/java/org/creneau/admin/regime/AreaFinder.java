// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creneau.territory.Area;
import org.creneau.territory.Commune;
import org.creneau.territory.Communes;
import org.creneau.territory.Department;
import org.creneau.territory.DepartmentTable;

/**
 * Finds areas of France by name, code or postcode in the tables that ship: departments, communes, and the region and the grouping of
 * communes that one of them is in, which have no name there and are told by it. Thread-safe.
 */
public class AreaFinder {

    private static final int MOST_COMMUNES = 8;

    private final Communes communes;
    private final DepartmentTable departments;

    public AreaFinder(Communes communes) {
        this.communes = communes;
        this.departments = DepartmentTable.shared();
    }

    /** Departments first. Nothing for less than two characters. */
    List<FoundArea> find(String typed) {
        Map<String, FoundArea> found = new LinkedHashMap<>();
        String wanted = folded(typed);
        if (wanted.length() >= 2) {
            departments.all().stream()
                    .filter(each -> folded(each.code()).equals(wanted)
                            || folded(each.name()).startsWith(wanted))
                    .forEach(each -> {
                        put(found, Area.DEPARTMENT.of(each.code()), each.name());
                        put(found, Area.REGION.of(each.region()), each.name());
                    });
            communes.search(typed.trim(), MOST_COMMUNES).forEach(each -> {
                put(found, Area.COMMUNE.of(each.insee()), told(each));
                if (!each.epci().isEmpty()) {
                    put(found, Area.EPCI.of(each.epci()), told(each));
                }
            });
        }
        return new ArrayList<>(found.values());
    }

    private static String told(Commune commune) {
        return commune.name() + " (" + commune.departmentCode() + ")";
    }

    private static void put(Map<String, FoundArea> found, String area, String name) {
        found.putIfAbsent(area, new FoundArea(area, name));
    }

    /** Those of the areas that have a name, with it. */
    List<FoundArea> named(List<String> areas) {
        return areas.stream()
                .map(area -> nameOf(area).map(name -> new FoundArea(area, name)))
                .filter(Optional::isPresent)
                .map(Optional::get)
                .collect(Collectors.toList());
    }

    private Optional<String> nameOf(String area) {
        String code = area.substring(area.indexOf(':') + 1);
        return area.equals(Area.DEPARTMENT.of(code))
                ? departments.byCode(code).map(Department::name)
                : area.equals(Area.COMMUNE.of(code)) ? communes.byInsee(code).map(Commune::name) : Optional.empty();
    }

    /** All names that can be found without typing them to their end. */
    List<String> departmentNames() {
        return departments.all().stream().map(Department::name).collect(Collectors.toList());
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.trim(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .trim();
    }

    /** An area and what it is called, or in which it lies. Immutable. */
    public static final class FoundArea {

        private final String area;
        private final String name;

        FoundArea(String area, String name) {
            this.area = area;
            this.name = name;
        }

        /** Such as {@code department:69}. */
        public String getArea() {
            return area;
        }

        /** Ends a key {@code creneau.ownregimes.area.}. */
        public String getKind() {
            return area.substring(0, area.indexOf(':'));
        }

        public String getName() {
            return name;
        }
    }
}
