// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a postcode or an INSEE code to the areas and the time zone of a home. */
class FrenchPlacesTest {
    private final FrenchPlaces places = FrenchPlaces.shared();

    @ParameterizedTest
    @CsvSource({
        "69123, 69, 84, 200046977, Europe/Paris",
        "69381, 69, 84, 200046977, Europe/Paris",
        "69389, 69, 84, 200046977, Europe/Paris",
        "69264, 69, 84, 200040590, Europe/Paris",
        "75056, 75, 11, 200054781, Europe/Paris",
        "75120, 75, 11, 200054781, Europe/Paris",
        "13216, 13, 93, 200054807, Europe/Paris",
        "2A004, 2A, 94, 242010056, Europe/Paris",
        "2B033, 2B, 94, 242000354, Europe/Paris",
        "97105, 971, 01, 249710070, America/Guadeloupe",
        "97209, 972, 02, 249720061, America/Martinique",
        "97302, 973, 03, 249730045, America/Cayenne",
        "97411, 974, 04, 249740119, Indian/Reunion",
        "97608, 976, 06, 200050532, Indian/Mayotte"
    })
    void an_insee_code_says_department_region_epci_and_time_zone(
            String insee, String department, String region, String epci, String zone) {
        Place place = places.byInsee(insee).get();
        assertThat(place.areas())
                .contains(
                        "country:FR",
                        "commune:" + insee,
                        "department:" + department,
                        "region:" + region,
                        "epci:" + epci);
        assertThat(place.zone()).hasToString(zone);
        assertThat(place.location()).isPresent();
        assertThat(place.population()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"75101, 75056", "75120, 75056", "69381, 69123", "13201, 13055"})
    void a_municipal_district_lies_in_its_city_too(String district, String city) {
        assertThat(places.byInsee(district).get().areas()).contains("commune:" + district, "commune:" + city);
        assertThat(places.byInsee(district).get().area(Area.COMMUNE)).contains("commune:" + district);
    }

    @ParameterizedTest
    @CsvSource({"69003, 69", "75013, 75", "20000, 2A", "20200, 2B", "97200, 972", "97400, 974", "59140, 59"})
    void a_postcode_says_the_department(String postcode, String department) {
        assertThat(places.byPostcode(postcode))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.areas()).contains("department:" + department));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "75", "99999", "7501", "750133", "Paris"})
    void what_is_no_postcode_finds_nothing(String typed) {
        assertThat(places.byPostcode(typed)).isEmpty();
    }

    @Test
    void every_commune_has_a_department_with_a_time_zone() {
        long found = CommuneFile.read().stream()
                .filter(commune -> places.of(commune).isPresent())
                .count();
        assertThat(found).isEqualTo(35_010);
    }

    @Test
    void a_home_known_by_its_department_lies_in_no_commune() {
        Place place = places.inDepartment("69").get();
        assertThat(place.areas()).containsExactly("country:FR", "region:84", "department:69");
        assertThat(place.area(Area.EPCI)).isEmpty();
        assertThat(place.location()).isEmpty();
        assertThat(places.inDepartment("20")).isEmpty();
        assertThat(places.byInsee("99999")).isEmpty();
    }

    @Test
    void the_departments_are_101_and_the_inhabited_territories() {
        assertThat(DepartmentTable.shared().all()).hasSize(108);
        assertThat(DepartmentTable.shared().byCode("2A").get()).hasToString("2A Corse-du-Sud");
        assertThat(DepartmentTable.shared().byCode("2A").get().name()).isEqualTo("Corse-du-Sud");
        assertThat(DepartmentTable.shared().byCode("01").get())
                .isEqualTo(DepartmentTable.shared().byCode("01").get())
                .isNotEqualTo(DepartmentTable.shared().byCode("02").get())
                .hasSameHashCodeAs(DepartmentTable.shared().byCode("01").get());
    }
}
