// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.creneau.broadleaf.point.MapTiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** A merchant looks at points, their weeks and places, and does something to a point as a whole. */
class PlanningPointsTest extends PlanningVisit {
    @Test
    void points_are_listed_and_searched_and_no_cache_keeps_them() {
        assertThat(shop.planning.points("qua", "PRESENT", "0", model, response)).isEqualTo("views/creneau/planning");
        assertThat(points()).extracting(PointView::getName).containsExactly("Le Quai");
        assertThat(points().get(0).getState()).isEqualTo("OPEN");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        shop.planning.points("elsewhere", "NONSENSE", "-1", model, response);
        assertThat(points()).isEmpty();
    }

    @Test
    void orders_are_stopped_until_a_moment_of_the_points_clock() {
        assertThat(shop.planning.stop(HERE, "2020-11-13T18:00", flash)).isEqualTo("redirect:/pickup-planning/1");
        assertThat(said()).contains("13 nov. 2020");
        shop.planning.points("", "PAUSED", "", model, response);
        assertThat(points().get(0).getStoppedUntil()).contains("18:00");
        shop.planning.take(HERE, fresh());
        shop.planning.points("", "PAUSED", "", model, response);
        assertThat(points()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2020-11-12T08:59", "2021-11-12T08:00", "2020-13-01T08:00"})
    void a_stop_without_a_moment_to_come_changes_nothing(String until) {
        shop.planning.stop(HERE, until, flash);
        assertThat(problem()).contains("92");
    }

    @Test
    void a_point_is_closed_for_a_day_with_a_reason() {
        shop.planning.close(HERE, "2020-11-16", "", "Travaux", flash);
        assertThat(said()).contains("16 nov. 2020").endsWith(": 0.");
        shop.weeks.week(HERE, "2020-11-16", model, response);
        DayView monday = week().getDays().get(0);
        assertThat(monday.getLayer()).isEqualTo("CLOSURE");
        assertThat(monday.getReason()).isEqualTo("Travaux");
        assertThat(monday.getSlots()).isEmpty();
        shop.planning.close(HERE, "2020-11-15", "2020-11-17", "Encore", fresh());
        assertThat(problem()).contains("jour en commun");
        shop.planning.close(HERE, "2020-11-20", "", " ", fresh());
        assertThat(problem()).contains("motif");
    }

    @Test
    void a_point_is_copied_under_another_name() {
        String to = shop.planning.copy(HERE, "Le Quai, annexe", flash);
        assertThat(to).matches("redirect:/pickup-planning/[0-9]+").isNotEqualTo("redirect:/pickup-planning/1");
        assertThat(said()).contains("Le Quai");
        shop.planning.copy(HERE, " ", fresh());
        assertThat(problem()).contains("120");
    }

    @Test
    void a_point_is_put_away_and_fetched_back() {
        shop.planning.archive(HERE, flash);
        shop.planning.points("", "", "", model, response);
        assertThat(points()).isEmpty();
        shop.planning.points("", "ARCHIVED", "", model, response);
        assertThat(points().get(0).getState()).isEqualTo("ARCHIVED");
        shop.planning.restore(HERE, fresh());
        shop.planning.point(HERE, model, response);
        assertThat(((PointView) model.get("point")).getState()).isEqualTo("HIDDEN");
    }

    @Test
    void a_week_shows_hours_and_slots_as_the_shop_computes_them() {
        shop.schema.sql().update("UPDATE CRN_POINT SET CAPACITY_ITEMS = 9");
        shop.schema
                .sql()
                .update(
                        "INSERT INTO CRN_POINT_PRICE (PRICE_ID, POINT_ID, OPENS, CLOSES, AMOUNT) VALUES (1, 1, '09:00', '09:20', 2)");
        shop.schema
                .sql()
                .update(
                        "INSERT INTO CRN_POINT_CUTOFF (CUTOFF_ID, POINT_ID, CLOSES_AT, DAYS_BEFORE) VALUES (1, 1, '18:00', 1)");
        shop.weeks.week(HERE, "", model, response);
        WeekView week = week();
        assertThat(week.getWeekdays().get(0)).isEqualTo("lundi");
        assertThat(week.getTables()).singleElement().satisfies(table -> {
            assertThat(table.getDays()).hasSize(7);
            assertThat(table.getDays().get(0)).isEqualTo("09:00\u201310:00");
            assertThat(table.getDays().get(6)).isEmpty();
        });
        DayView friday = week.getDays().get(4);
        assertThat(friday.getSlots()).extracting(SlotLine::getStart).containsExactly("09:00", "09:20", "09:40");
        SlotLine first = friday.getSlots().get(0);
        assertThat(first.getOrders()).isEqualTo(7);
        assertThat(first.getItems()).isEqualTo(9);
        assertThat(first.getMinutes()).isZero();
        assertThat(first.getPrice()).isEqualTo("+2,00");
        assertThat(first.getCloses()).contains("18:00");
        assertThat(first.isFree()).isTrue();
        assertThat(friday.getSlots().get(1).getPrice()).isEmpty();
        assertThat(week.getDays().get(3).getSlots().get(0).getReason())
                .as("of today")
                .isEqualTo("CUT_OFF");
        assertThat(week.getDays().get(0).getSlots().get(0).getReason()).isEqualTo("PAST");
        shop.weeks.week(HERE, week.getAfter(), model, response);
        assertThat(week().getFirst()).contains("16 nov. 2020");
    }

    @Test
    void weeks_begin_where_the_reader_lives_and_on_monday_where_nobody_says() {
        java.time.LocalDate thursday = java.time.LocalDate.of(2020, 11, 12);
        assertThat(WeekView.firstOf(thursday, Locale.US)).isEqualTo("2020-11-08");
        for (Locale locale : List.of(Locale.FRANCE, Locale.FRENCH, Locale.UK, Locale.ENGLISH)) {
            assertThat(WeekView.firstOf(thursday, locale)).as(locale.toString()).isEqualTo("2020-11-09");
        }
    }

    @Test
    void special_days_and_closures_to_come_are_told_and_nonsense_is_this_week() {
        shop.schema
                .sql()
                .update(
                        "INSERT INTO CRN_POINT_SPECIAL_DAY (SPECIAL_DAY_ID, POINT_ID, SPECIAL_DATE, REASON) VALUES (1, 1, DATE '2020-12-24', 'Noël')");
        for (String day : List.of("", "x", "9999-12-31")) {
            shop.weeks.week(HERE, day, model, response);
            assertThat(week().getFirst()).as(day).contains("9 nov. 2020");
            assertThat(week().getExceptions()).containsExactly("24 déc. 2020: \u2014 (Noël)");
        }
    }

    @Test
    void the_plan_of_a_point_is_shown_before_it_replaces_those_of_others() {
        shop.schema.insertPoint(2);
        shop.schema.sql().update("UPDATE CRN_POINT SET CAPACITY_ORDERS = 3 WHERE POINT_ID = 1");
        shop.weeks.plan(HERE, model, response);
        assertThat((List<?>) model.get("others")).hasSize(1);
        shop.weeks.look(HERE, List.of("2"), model, response, flash);
        PlanCopyView copy = (PlanCopyView) model.get("copy");
        assertThat(copy.getTargets().get(0).getDifferences())
                .singleElement()
                .asString()
                .endsWith(": 7 \u2192 3");
        shop.weeks.copy(HERE, List.of("2"), "another", flash);
        assertThat(problem()).contains("Rien n’a été remplacé");
        shop.weeks.copy(HERE, List.of("2"), copy.getFingerprint(), fresh());
        assertThat(said()).contains("1");
        assertThat(shop.schema
                        .sql()
                        .queryForObject("SELECT CAPACITY_ORDERS FROM CRN_POINT WHERE POINT_ID = 2", Integer.class))
                .isEqualTo(3);
        assertThat(shop.weeks.look(HERE, List.of("x"), model, response, fresh()))
                .endsWith("/plan");
        assertThat(shop.weeks.look(HERE, null, model, response, fresh())).endsWith("/plan");
    }

    @Test
    void the_pin_is_put_where_the_address_is_unless_somebody_changed_the_point() {
        shop.places.find(HERE, model, response);
        FoundPlace found = (FoundPlace) ((List<?>) model.get("found")).get(0);
        assertThat(found.getErrorMeters()).isEqualTo(50);
        assertThat(found.isRough()).isFalse();
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("img-src 'self' data: https://tile.openstreetmap.org;");
        shop.places.move(HERE, found.getLatitude(), found.getLongitude(), "0", flash);
        assertThat(said()).isNotEmpty();
        assertThat(latitude()).isEqualTo("48.870100");
        shop.places.move(HERE, "1", "2", "0", fresh());
        assertThat(problem()).contains("entre-temps");
        shop.places.move(HERE, "48,5", "2,5", "1", fresh());
        assertThat(latitude()).isEqualTo("48.500000");
        for (String wrong : List.of("", "91", "NaN", "1e400", "x")) {
            shop.places.move(HERE, wrong, "2", "2", fresh());
            assertThat(problem()).as(wrong).contains("-90");
        }
        assertThat(latitude()).isEqualTo("48.500000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "x", "-1", "99999999999999999999"})
    void a_point_that_is_not_there_is_not_found(String number) {
        Stream.<Runnable>of(
                        () -> shop.planning.point(number, model, response),
                        () -> shop.planning.archive(number, flash),
                        () -> shop.weeks.week(number, "", model, response),
                        () -> shop.places.place(number, model, response))
                .forEach(call -> assertThatThrownBy(call::run).isInstanceOf(NoSuchPlan.class));
    }

    @Test
    void the_pictures_of_the_map_come_from_where_the_shop_says() {
        assertThat(new MapTiles("none").getUrl()).isEmpty();
        assertThat(new MapTiles("/tiles/{z}/{x}/{y}.png").source()).isEmpty();
        assertThat(new MapTiles("https://tiles.example.org:8443/{z}/{x}/{y}.png").source())
                .isEqualTo("https://tiles.example.org:8443");
        for (String wrong : List.of(
                "http://a.org/{z}/{x}/{y}",
                "https://a.org/1.png",
                "//a.org/{z}/{x}/{y}",
                "https://u@a.org/{z}/{x}/{y}")) {
            assertThatThrownBy(() -> new MapTiles(wrong)).hasMessageContaining("creneau.map.tiles");
        }
    }

    private String latitude() {
        return shop.schema.sql().queryForObject("SELECT LATITUDE FROM CRN_POINT WHERE POINT_ID = 1", String.class);
    }

    private RedirectAttributesModelMap fresh() {
        flash = new RedirectAttributesModelMap();
        return flash;
    }

    private String said() {
        return (String) flash.getFlashAttributes().get("said");
    }

    private String problem() {
        return (String) flash.getFlashAttributes().get("problem");
    }

    private WeekView week() {
        return (WeekView) model.get("week");
    }

    @SuppressWarnings("unchecked")
    private List<PointView> points() {
        return (List<PointView>) model.get("points");
    }
}
