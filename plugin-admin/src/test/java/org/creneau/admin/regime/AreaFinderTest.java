// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
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
        "Ain, region:84",
        "bretagne, region:53",
        "alpes, region:93",
        "metropole de lyon, epci:200046977",
        "nice cote d azur, epci:200030195",
        "200046977, epci:200046977"
    })
    void it_is_found_by_name_code_or_postcode(String typed, String area) {
        assertThat(finder.find(typed, Locale.FRENCH))
                .extracting(AreaFinder.FoundArea::getArea)
                .contains(area);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "zzzzzz", "<script>", "%"})
    void nonsense_finds_nothing(String typed) {
        assertThat(finder.find(typed, Locale.FRENCH)).isEmpty();
    }

    @Test
    void each_area_is_found_once_and_is_one_a_regime_may_name() {
        for (String typed : List.of("Paris", "Lyon", "Saint-Denis", "75", "Ajaccio", "Mamoudzou")) {
            List<String> areas = finder.find(typed, Locale.FRENCH).stream()
                    .map(AreaFinder.FoundArea::getArea)
                    .toList();
            assertThat(areas).as(typed).isNotEmpty().doesNotHaveDuplicates();
            String json = RegimesHarness.TOWN.replace(
                    "\"layer\"", "\"home\": {\"areas\": [\"" + String.join("\", \"", areas) + "\"]}, \"layer\"");
            RegimeForm.of(json).orElseThrow().check();
        }
    }

    @Test
    void each_is_told_by_its_name_in_the_language_of_the_page() {
        List<String> areas =
                List.of("department:69", "commune:69123", "region:53", "epci:200046977", "zone:x", "x", "department:");
        assertThat(finder.named(areas, Locale.FRENCH))
                .extracting(each -> each.getArea() + " " + each.getKind() + " " + each.getName())
                .containsExactly(
                        "department:69 department Rhône",
                        "commune:69123 commune Lyon (69)",
                        "region:53 region Bretagne",
                        "epci:200046977 epci Métropole de Lyon");
        assertThat(finder.named(areas, Locale.ENGLISH))
                .extracting(AreaFinder.FoundArea::getName)
                .containsExactly("Rhône", "Lyon (69)", "Brittany", "Métropole de Lyon");
        assertThat(finder.departmentNames()).contains("Rhône", "Mayotte");
    }

    @Test
    void a_region_is_found_by_its_name_in_either_language_where_english_is_read() {
        for (String typed : List.of("brittany", "Bretagne")) {
            assertThat(finder.find(typed, Locale.ENGLISH))
                    .extracting(each -> each.getArea() + " " + each.getName())
                    .contains("region:53 Brittany");
        }
    }
}
