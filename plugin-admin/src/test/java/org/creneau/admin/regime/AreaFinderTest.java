// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creneau.format.json.RegimeForm;
import org.creneau.territory.CommuneTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking for an area by what it is called. */
class AreaFinderTest {
    private final AreaFinder finder = new AreaFinder(CommuneTable.shared());

    @ParameterizedTest
    @CsvSource({
        "Rhône, department:69",
        "RHONE, department:69",
        "2a, department:2A",
        "974, department:974",
        "cotes d'armor, department:22",
        "Lyon, commune:69123",
        "69001, commune:69381",
        "Lyon, epci:200046977",
        "Ain, region:84"
    })
    void it_is_found_by_name_code_or_postcode(String typed, String area) {
        assertThat(finder.find(typed)).extracting(AreaFinder.FoundArea::getArea).contains(area);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "zzzzzz", "<script>", "%"})
    void nonsense_finds_nothing(String typed) {
        assertThat(finder.find(typed)).isEmpty();
    }

    @Test
    void each_area_is_found_once_and_is_one_a_regime_may_name() {
        for (String typed : List.of("Paris", "Lyon", "Saint-Denis", "75", "Ajaccio", "Mamoudzou")) {
            List<String> areas = finder.find(typed).stream()
                    .map(AreaFinder.FoundArea::getArea)
                    .toList();
            assertThat(areas).as(typed).isNotEmpty().doesNotHaveDuplicates();
            String json = RegimesHarness.TOWN.replace(
                    "\"layer\"", "\"home\": {\"areas\": [\"" + String.join("\", \"", areas) + "\"]}, \"layer\"");
            RegimeForm.of(json).orElseThrow().check();
        }
    }

    @Test
    void those_that_have_a_name_are_told_by_it() {
        assertThat(finder.named(
                        List.of("department:69", "commune:69123", "epci:200046977", "zone:x", "x", "department:")))
                .extracting(each -> each.getArea() + " " + each.getKind() + " " + each.getName())
                .containsExactly("department:69 department Rhône", "commune:69123 commune Lyon");
        assertThat(finder.departmentNames()).contains("Rhône", "Mayotte");
    }
}
