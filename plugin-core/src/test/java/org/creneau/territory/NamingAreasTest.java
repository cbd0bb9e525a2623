// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What regions and groupings of communes are called. */
class NamingAreasTest {
    private final AreaNames names = AreaNames.shared();

    @Test
    void a_region_has_a_name_in_french_and_in_english() {
        assertThat(names.of("region:53", Locale.FRENCH)).contains("Bretagne");
        assertThat(names.of("region:53", Locale.CANADA_FRENCH)).contains("Bretagne");
        assertThat(names.of("region:53", Locale.UK)).contains("Brittany");
        assertThat(names.of("region:84", Locale.ENGLISH)).contains("Auvergne-Rhône-Alpes");
        assertThat(names.of("region:53", Locale.GERMAN)).contains("Bretagne");
    }

    @Test
    void a_grouping_is_called_alike_in_every_language() {
        assertThat(names.of("epci:200046977", Locale.ENGLISH)).contains("Métropole de Lyon");
        assertThat(names.of("epci:200046977", Locale.FRENCH)).contains("Métropole de Lyon");
    }

    @Test
    void what_is_not_there_has_no_name() {
        for (String area : new String[] {"", "x", "region:", "region:99", "department:69", "epci:0"}) {
            assertThat(names.of(area, Locale.FRENCH)).as(area).isEmpty();
        }
    }

    @Test
    void every_region_and_grouping_that_a_shipped_place_lies_in_has_one_and_no_other_has() {
        Set<String> used = DepartmentTable.shared().all().stream()
                .map(each -> Area.REGION.of(each.region()))
                .collect(Collectors.toCollection(TreeSet::new));
        CommuneTable.shared().all().stream()
                .filter(each -> !each.epci().isEmpty())
                .forEach(each -> used.add(Area.EPCI.of(each.epci())));
        assertThat(names.areas()).containsExactlyInAnyOrderElementsOf(used);
        assertThat(used)
                .allSatisfy(area -> assertThat(names.of(area, Locale.ENGLISH).orElse(""))
                        .as(area)
                        .isNotBlank()
                        .doesNotContain(";"));
    }
}
