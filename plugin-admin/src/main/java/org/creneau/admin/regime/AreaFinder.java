// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creneau.territory.Area;
import org.creneau.territory.AreaNames;
import org.creneau.territory.Commune;
import org.creneau.territory.Communes;
import org.creneau.territory.Department;
import org.creneau.territory.DepartmentTable;

/**
 * Finds areas of France by name, code or postcode in the tables that ship: departments, regions, communes and groupings of communes, each
 * told by its name in the language of the page, and with a place the region and the grouping that it is in. Thread-safe.
 */
public class AreaFinder {

    private static final int MOST_COMMUNES = 8;
    private static final int MOST_NAMED = 8;

    private final Communes communes;
    private final DepartmentTable departments = DepartmentTable.shared();
    private final AreaNames names = AreaNames.shared();

    public AreaFinder(Communes communes) {
        this.communes = communes;
    }

    /** Departments first, then what has a name of its own that begins so or has it as a word. Nothing for less than two characters. */
    List<FoundArea> find(String typed, Locale language) {
        Set<String> found = new LinkedHashSet<>();
        String wanted = folded(typed);
        if (wanted.length() >= 2) {
            departments.all().stream()
                    .filter(each -> folded(each.code()).equals(wanted)
                            || folded(each.name()).startsWith(wanted))
                    .forEach(each -> {
                        found.add(Area.DEPARTMENT.of(each.code()));
                        found.add(Area.REGION.of(each.region()));
                    });
            names.areas().stream()
                    .filter(area -> isCalled(area, wanted, language))
                    .limit(MOST_NAMED)
                    .forEach(found::add);
            communes.search(typed.trim(), MOST_COMMUNES).forEach(each -> {
                found.add(Area.COMMUNE.of(each.insee()));
                if (!each.epci().isEmpty()) {
                    found.add(Area.EPCI.of(each.epci()));
                }
            });
        }
        return named(new ArrayList<>(found), language);
    }

    private boolean isCalled(String area, String wanted, Locale language) {
        return isCalled(area, wanted, names.of(area, language))
                || isCalled(area, wanted, names.of(area, Locale.FRENCH));
    }

    private static boolean isCalled(String area, String wanted, Optional<String> name) {
        return (" " + folded(name.orElse(""))).contains(" " + wanted)
                || area.substring(area.indexOf(':') + 1).equals(wanted) && wanted.length() > 2;
    }

    private static String told(Commune commune) {
        return commune.name() + " (" + commune.departmentCode() + ")";
    }

    /** Those of the areas that have a name, with it. */
    List<FoundArea> named(List<String> areas, Locale language) {
        return areas.stream()
                .map(area -> nameOf(area, language).map(name -> new FoundArea(area, name)))
                .filter(Optional::isPresent)
                .map(Optional::get)
                .collect(Collectors.toList());
    }

    private Optional<String> nameOf(String area, Locale language) {
        String code = area.substring(area.indexOf(':') + 1);
        if (area.equals(Area.DEPARTMENT.of(code))) {
            return departments.byCode(code).map(Department::name);
        }
        return area.equals(Area.COMMUNE.of(code))
                ? communes.byInsee(code).map(AreaFinder::told)
                : names.of(area, language);
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

    /** An area and what it is called. Immutable. */
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
