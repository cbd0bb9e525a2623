// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** A merchant fills in the hours of a point as a table; the point opens on weekday mornings from 9 to 10. */
class EditingHoursTest extends PlanningVisit {
    private static final String WEEK = "redirect:/pickup-planning/1/week";
    private static final String PAGE = "views/creneau/hours";

    private HoursView open() {
        model = new ExtendedModelMap();
        assertThat(shop.hours.hours(HERE, model, response)).isEqualTo(PAGE);
        return (HoursView) model.get("hours");
    }

    private String post(TypedHours typed, String button) {
        model = new ExtendedModelMap();
        flash = new RedirectAttributesModelMap();
        return shop.hours.change(HERE, button, typed.request(), model, response, flash);
    }

    private List<String> stored() {
        return shop.schema
                .sql()
                .queryForList(
                        "SELECT WEEKDAY || ' ' || OPENS || '-' || CLOSES || COALESCE(' ' || YEARLY_FROM, '')"
                                + " || COALESCE(' ' || CAST(VALID_FROM AS VARCHAR(10)), '') FROM CRN_POINT_HOURS ORDER BY HOURS_ID",
                        String.class);
    }

    private static List<String> day(HoursView view, int day) {
        return view.getTables().get(0).getDays().get(day).getPairs().stream()
                .map(pair -> pair.getOpens().getValue() + "-" + pair.getCloses().getValue())
                .toList();
    }

    @Test
    void the_week_is_shown_as_it_is_stored_with_fields_for_one_more_period() {
        HoursView view = open();
        assertThat(view.getWeekdays()).startsWith("lundi").endsWith("dimanche");
        assertThat(day(view, 0)).containsExactly("09:00-10:00", "-");
        assertThat(view.getTables().get(0).getDays().get(5).isClosed()).isTrue();
        assertThat(view.getMistakes()).isEmpty();
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        PlannedShop.speak(Locale.US);
        assertThat(open().getWeekdays()).startsWith("Sunday");
    }

    @Test
    void what_was_typed_replaces_the_hours_and_the_week_says_so() {
        TypedHours typed = TypedHours.shownAs(open().getSeen())
                .on(MONDAY, "09:00", "10:00")
                .on(TUESDAY, "22:00", "02:00", "9h00", "12:30")
                .late(TUESDAY)
                .yearly("1", "7", "31", "8")
                .on(SATURDAY, "08:00", "00:00");
        assertThat(post(typed, "save")).isEqualTo(WEEK);
        assertThat(flash.getFlashAttributes().get("said").toString()).contains("enregistrés.");
        assertThat(stored())
                .containsExactlyInAnyOrder(
                        "MONDAY 09:00-10:00",
                        "TUESDAY 09:00-12:30",
                        "TUESDAY 22:00-02:00",
                        "SATURDAY 08:00-00:00 07-01");
        HoursView view = open();
        assertThat(day(view, 1)).containsExactly("09:00-12:30", "22:00-02:00");
        assertThat(view.getTables().get(0).getDays().get(1).getLate().getValue())
                .isEqualTo("on");
        assertThat(view.getTables().get(1).getTitle()).isEqualTo("1 juillet – 31 août");
        assertThat(view.getTables().get(1).getFromMonth()).isEqualTo("7");
        assertThat(view.getTables().get(1).getEnds())
                .extracting(HoursField::getValue)
                .containsExactly("1", "31");
        assertThat(view.getTables().get(1).getDays().get(5).getLate().getValue())
                .isEmpty();
    }

    @Test
    void mistakes_are_told_at_their_fields_and_nothing_is_stored_nor_lost() {
        List<String> before = stored();
        TypedHours typed = TypedHours.shownAs(open().getSeen()).on(MONDAY, "09:00", "12:00", "11:00", "13:00");
        assertThat(post(typed, "save")).isEqualTo(PAGE);
        HoursView view = (HoursView) model.get("hours");
        assertThat(view.getMistakes()).hasSize(1);
        assertThat(view.getMistakes().get(0).getId()).isEqualTo("crn-t0-MONDAY-1-opens");
        assertThat(view.getMistakes().get(0).getWords())
                .isEqualTo("lundi, plage 2, ouverture: 09:00-12:00 et 11:00-13:00 se chevauchent\u00a0;"
                        + " les plages peuvent tout au plus se toucher");
        HoursField wrong =
                view.getTables().get(0).getDays().get(0).getPairs().get(1).getOpens();
        assertThat(wrong.getInvalid()).isEqualTo("true");
        assertThat(wrong.getDescribedBy()).isEqualTo("crn-t0-MONDAY-1-opens-wrong");
        assertThat(wrong.getValue()).isEqualTo("11:00");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void each_mistake_there_is_has_its_place_on_the_page() {
        for (HoursMistake.What what : HoursMistake.What.values()) {
            HoursMistake mistake = new HoursMistake("t0.MONDAY.0.opens", what, "10:00", "09:00");
            HoursView view = HoursView.of(
                    TypedHours.shownAs("any").form(),
                    List.of(mistake),
                    shop.words,
                    new Clocked(java.time.ZoneId.of("Europe/Paris"), Locale.FRANCE));
            assertThat(view.getMistakes()).hasSize(1);
            assertThat(view.getMistakes().get(0).getWords())
                    .startsWith("lundi, plage 1, ouverture: ")
                    .doesNotContain("{");
        }
    }

    @Test
    void monday_is_copied_without_being_stored() {
        List<String> before = stored();
        TypedHours typed = TypedHours.shownAs(open().getSeen()).on(MONDAY, "08:00", "11:00");
        assertThat(post(typed, "WORKDAYS:0")).isEqualTo(PAGE);
        assertThat(day((HoursView) model.get("hours"), 4)).startsWith("08:00-11:00");
        assertThat(day((HoursView) model.get("hours"), 5)).startsWith("-");
        assertThat(model.get("said").toString()).contains("pas encore");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void the_second_of_two_is_told_sees_what_the_first_stored_and_overwrites_nothing() {
        String seen = open().getSeen();
        assertThat(post(TypedHours.shownAs(seen).on(MONDAY, "08:00", "11:00"), "save"))
                .isEqualTo(WEEK);
        TypedHours second = TypedHours.shownAs(seen).on(MONDAY, "10:00", "12:00");
        for (int again = 0; again < 2; again++) {
            assertThat(post(second, "save")).isEqualTo(PAGE);
            assertThat(model.get("problem").toString()).contains("Quelqu’un d’autre");
            HoursView view = (HoursView) model.get("hours");
            assertThat(day(view, 0)).as("what was typed").startsWith("10:00-12:00");
            assertThat(view.getSeen()).isEqualTo(seen);
            assertThat(((HoursView) model.get("stored")).getTexts().get(0).getDays())
                    .startsWith("08:00–11:00");
        }
        assertThat(stored()).containsExactly("MONDAY 08:00-11:00");
        assertThat(post(TypedHours.shownAs(open().getSeen()).on(MONDAY, "10:00", "12:00"), "save"))
                .isEqualTo(WEEK);
        assertThat(stored()).containsExactly("MONDAY 10:00-12:00");
    }

    @Test
    void a_form_that_does_not_say_what_it_showed_stores_nothing() {
        List<String> before = stored();
        post(TypedHours.shownAs("").on(MONDAY, "10:00", "12:00"), "save");
        assertThat(post(TypedHours.shownAs(open().getSeen()).without("whole"), "save"))
                .isEqualTo("redirect:/pickup-planning/1/hours");
        assertThat(flash.getFlashAttributes()).containsKey("problem");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void pickups_that_the_hours_would_leave_out_are_named_before_anything_is_stored() {
        shop.bookOn("2020-11-17T08:00:00Z", 1);
        shop.bookOn("2020-11-18T08:00:00Z", 2);
        shop.bookOn("2020-11-18T08:00:00Z", 3);
        shop.bookOn("2020-11-10T08:00:00Z", 4);
        List<String> before = stored();
        TypedHours typed = TypedHours.shownAs(open().getSeen()).on(MONDAY, "09:00", "10:00");
        assertThat(post(typed, "save")).isEqualTo(PAGE);
        String agreed = model.get("agreed").toString();
        assertThat(model.get("leavesOut").toString()).startsWith("3 retraits sont réservés à des heures");
        assertThat((List<?>) model.get("leftOut")).hasSize(2);
        assertThat(((List<?>) model.get("leftOut")).get(1).toString()).contains("18 nov. 2020", "09:00", "2 retraits");
        assertThat(stored()).isEqualTo(before);
        assertThat(post(typed.with("agreed", "3"), "save")).isEqualTo(PAGE);
        shop.bookOn("2020-11-19T08:00:00Z", 5);
        assertThat(post(typed.with("agreed", agreed), "save"))
                .as("another than were shown")
                .isEqualTo(PAGE);
        shop.schema.sql().update("DELETE FROM CRN_RESERVATION WHERE RESERVATION_ID = 5");
        assertThat(post(typed.with("agreed", agreed), "save")).isEqualTo(WEEK);
        assertThat(flash.getFlashAttributes().get("said").toString()).contains("3 retraits");
        assertThat(stored()).containsExactly("MONDAY 09:00-10:00");
        assertThat(post(TypedHours.shownAs(open().getSeen()).on(WEDNESDAY, "08:00", "09:00"), "save"))
                .as("what was outside before is not asked again")
                .isEqualTo(WEEK);
    }

    @Test
    void who_is_buying_just_now_is_told_apart() {
        shop.bookOn("2020-11-17T08:00:00Z", 1, "HELD");
        shop.bookOn("2020-11-18T08:00:00Z", 2, "HELD");
        shop.bookOn("2020-11-18T08:00:00Z", 3);
        TypedHours typed = TypedHours.shownAs(open().getSeen()).on(MONDAY, "09:00", "10:00");
        assertThat(post(typed, "save")).isEqualTo(PAGE);
        assertThat(model.get("leavesOut").toString())
                .startsWith("Un retrait est réservé, et 2 sont en cours d’achat, à des heures");
        assertThat(model.get("leftOut").toString())
                .contains("09:00\u00a0: un en cours d’achat")
                .contains("un retrait, et un en cours d’achat");
        assertThat(post(typed.with("agreed", model.get("agreed").toString()), "save"))
                .isEqualTo(WEEK);
        assertThat(flash.getFlashAttributes().get("said").toString()).contains("Un retrait réservé");
    }

    @Test
    void what_does_not_fit_a_special_day_is_refused() {
        shop.schema
                .sql()
                .update("INSERT INTO CRN_POINT_SPECIAL_DAY (SPECIAL_DAY_ID, POINT_ID, SPECIAL_DATE, OPENS, CLOSES)"
                        + " VALUES (1, 1, DATE '2020-11-17', '01:00', '05:00')");
        TypedHours typed = TypedHours.shownAs(open().getSeen())
                .on(MONDAY, "22:00", "02:00")
                .late(MONDAY);
        assertThat(post(typed, "save")).isEqualTo(PAGE);
        assertThat(model.get("problem").toString()).contains("2020-11-16").doesNotContain("{");
    }

    @Test
    void stored_hours_that_nobody_can_read_are_shown_and_mended() {
        shop.schema.sql().update("UPDATE CRN_POINT_HOURS SET OPENS = '9 am' WHERE WEEKDAY = 'MONDAY'");
        shop.schema.sql().update("UPDATE CRN_POINT_HOURS SET WEEKDAY = 'FUNDAY' WHERE WEEKDAY = 'TUESDAY'");
        HoursView view = open();
        assertThat(view.getMistakes().get(0).getWords()).contains("9 am");
        assertThat(view.getUnreadable()).containsExactly("WEEK FUNDAY 09:00 10:00");
        assertThat(post(TypedHours.shownAs(view.getSeen()).on(MONDAY, "09:00", "10:00"), "save"))
                .isEqualTo(WEEK);
        assertThat(stored()).containsExactly("MONDAY 09:00-10:00");
    }

    @Test
    void there_is_no_table_of_a_point_that_is_not_there() {
        assertThatThrownBy(() -> shop.hours.hours("99", model, response)).isInstanceOf(NoSuchPlan.class);
        assertThatThrownBy(() ->
                        shop.hours.change("99", "save", TypedHours.shownAs("").request(), model, response, flash))
                .isInstanceOf(NoSuchPlan.class);
    }
}
