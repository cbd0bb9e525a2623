// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import org.creneau.memory.Shop;
import org.creneau.point.Access;
import org.creneau.point.AccessLevel;
import org.creneau.point.Address;
import org.creneau.point.HolidayHours;
import org.creneau.point.HolidayRule;
import org.creneau.point.Holidays;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.PickupPoint;
import org.creneau.point.SpecialDay;
import org.creneau.point.Week;
import org.junit.jupiter.api.Test;

/** A point as search engines read it. */
class LocalBusinessTest {
    private static final String PAGE = "https://shop.example/pickup/stores/12-librairie-du-canal";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final OpeningRange MORNING = OpeningRange.of(LocalTime.of(9, 0), LocalTime.of(12, 0));
    private static final OpeningRange AFTERNOON = OpeningRange.of(LocalTime.of(14, 0), LocalTime.of(19, 0));

    private static JsonObject read(PickupPoint point) {
        return JsonParser.parseString(LocalBusiness.of(point, PAGE, "", TODAY)).getAsJsonObject();
    }

    private static OpeningHours hoursIn(JsonObject business) {
        return SchemaOrgHours.create()
                .read(business.get("openingHoursSpecification").toString(), null);
    }

    @Test
    void it_has_what_they_ask_for_and_nothing_empty() {
        PickupPoint point = Shop.aPoint()
                .phone("01 99 00 12 09")
                .address(Address.of("1 quai de Valmy", "75010", "Paris").withLine2("Cour B"))
                .build();
        JsonObject business = JsonParser.parseString(
                        LocalBusiness.of(point, PAGE, "https://shop.example/img/12.jpg", TODAY))
                .getAsJsonObject();
        assertThat(business.get("@type").getAsString()).isEqualTo("LocalBusiness");
        assertThat(business.get("@id").getAsString()).isEqualTo(PAGE);
        assertThat(business.get("name").getAsString()).isEqualTo("Librairie du Canal");
        assertThat(business.get("telephone").getAsString()).isEqualTo("01 99 00 12 09");
        assertThat(business.get("image").getAsString()).isEqualTo("https://shop.example/img/12.jpg");
        assertThat(business.getAsJsonObject("address").get("streetAddress").getAsString())
                .isEqualTo("1 quai de Valmy, Cour B");
        assertThat(business.getAsJsonObject("address").get("addressCountry").getAsString())
                .isEqualTo("FR");
        assertThat(business.getAsJsonObject("geo").get("latitude").getAsDouble())
                .isEqualTo(48.87);
        assertThat(read(Shop.aPoint().build()).keySet()).doesNotContain("telephone", "image");
    }

    @Test
    void how_it_is_reached_is_told_as_amenities_and_what_nobody_said_is_not_told() {
        assertThat(read(Shop.aPoint().build()).has("amenityFeature")).isFalse();
        Access access = Access.untold().withStepFree(AccessLevel.NO).withKerbHelp(AccessLevel.YES);
        assertThat(read(Shop.aPoint().access(access).build())
                        .get("amenityFeature")
                        .toString())
                .isEqualTo(
                        "[{\"@type\":\"LocationFeatureSpecification\",\"name\":\"Wheelchair accessible entrance\",\"value\":false},"
                                + "{\"@type\":\"LocationFeatureSpecification\",\"name\":\"Goods brought to the kerb on request\",\"value\":true}]");
        assertThat(read(Shop.aPoint()
                                .access(Access.untold().withParking(AccessLevel.LIMITED))
                                .build())
                        .get("amenityFeature")
                        .toString())
                .contains("Wheelchair accessible parking", "\"value\":\"limited\"");
    }

    @Test
    void its_hours_are_read_back_as_they_are_without_what_is_over() {
        OpeningHours week = OpeningHours.daily(MORNING, AFTERNOON);
        OpeningHours hours = week.toBuilder()
                .specialDay(TODAY.minusDays(1), SpecialDay.closed())
                .specialDay(TODAY, SpecialDay.open(MORNING).because("Inventaire"))
                .closure(TODAY.minusDays(40), TODAY.minusDays(30), "Travaux")
                .closure(TODAY.plusDays(3), TODAY.plusDays(6), "Travaux")
                .build();
        OpeningHours told = hoursIn(read(Shop.aPoint().hours(hours).build()));
        assertThat(told)
                .isEqualTo(week.toBuilder()
                        .specialDay(TODAY, SpecialDay.open(MORNING).because("Inventaire"))
                        .closure(TODAY.plusDays(3), TODAY.plusDays(6), "Travaux")
                        .build());
    }

    @Test
    void seasons_of_every_year_and_holidays_of_their_own_are_told_too() {
        OpeningHours seasons = OpeningHours.daily(MORNING).toBuilder()
                .season(MonthDay.of(12, 1), MonthDay.of(12, 24), Week.daily(MORNING, AFTERNOON))
                .build();
        OpeningHours told = hoursIn(read(Shop.aPoint().hours(seasons).build()));
        OpeningHours holidays = OpeningHours.daily(MORNING).toBuilder()
                .holidays(
                        HolidayHours.closedOn(Holidays.shipped().calendar("FR").orElseThrow())
                                .except("christmas", HolidayRule.open(AFTERNOON)))
                .build();
        OpeningHours byDate = hoursIn(read(Shop.aPoint().hours(holidays).build()));
        for (int day = 0; day < 60; day++) {
            LocalDate date = TODAY.plusDays(day);
            assertThat(told.rangesOn(date)).as("season, " + date).isEqualTo(seasons.rangesOn(date));
            assertThat(byDate.rangesOn(date)).as("holiday, " + date).isEqualTo(holidays.rangesOn(date));
        }
    }

    @Test
    void no_name_ends_the_element_that_it_stands_in() {
        String text = LocalBusiness.of(
                Shop.aPoint().name("</script><script>alert(1)//&amp;").build(), PAGE, "", TODAY);
        assertThat(text).doesNotContain("<", ">", "&");
        assertThat(JsonParser.parseString(text).getAsJsonObject().get("name").getAsString())
                .isEqualTo("</script><script>alert(1)//&amp;");
    }
}
