// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creneau.broadleaf.point.PointLists;
import org.creneau.broadleaf.point.PointLists.Kind;
import org.creneau.broadleaf.sheet.ListChange;
import org.creneau.broadleaf.sheet.ListReport;
import org.creneau.broadleaf.sheet.ListReport.Outcome;
import org.creneau.format.csv.FastCsvSheets;
import org.creneau.memory.Insist;
import org.creneau.reservation.stock.SheetProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** A merchant brings points and their hours as lists; each database has a subclass of a few lines. */
abstract class PointListsContract {
    private static final String HEAD = "name,address1,postcode,city,latitude,longitude\n";

    private PointLists lists;

    protected abstract Schema schema();

    @BeforeEach
    void onePointThatOpensOnMonday() {
        schema().empty();
        lists = new PointLists(schema().points(), new FastCsvSheets(), schema().transactions());
        lists.setEntityManager(schema().em());
        drawNumbers();
        schema().insertPoint(1);
        schema().sql()
                .update("INSERT INTO CRN_POINT_HOURS (HOURS_ID, POINT_ID, WEEKDAY, OPENS, CLOSES)"
                        + " VALUES (1, 1, 'MONDAY', '09:00', '12:00')");
    }

    /** So that the rows with numbers of their own, below, are in nobody's way. */
    private void drawNumbers() {
        String points = "point," + HEAD + ",A,a,1,b,1,1\n,B,a,1,b,1,1\n,C,a,1,b,1,1";
        lists.bring(Kind.POINTS, sheet(points), look(Kind.POINTS, points).fingerprint());
        Long id = schema().sql().queryForObject("SELECT MAX(POINT_ID) FROM CRN_POINT", Long.class);
        String hours = "point,what,weekday,opens,closes\n";
        for (String day : List.of("MONDAY", "TUESDAY", "FRIDAY")) {
            hours += id + ",WEEK," + day + ",09:00,12:00\n";
        }
        String all = hours;
        lists.bring(Kind.HOURS, sheet(all), look(Kind.HOURS, all).fingerprint());
        schema().empty();
    }

    @Test
    void what_is_written_comes_back_unchanged() {
        for (Kind kind : Kind.values()) {
            ListReport report = look(kind, written(kind));
            assertThat(report.problems()).isEmpty();
            assertThat(report.isEmpty()).isTrue();
            assertThat(report.unchanged()).isEqualTo(1);
        }
        assertThat(written(Kind.HOURS).lines())
                .containsExactly(
                        "point,point_name,what,weekday,opens,closes,from,last,reason",
                        "1,Le Quai,WEEK,MONDAY,09:00,12:00,,,");
    }

    @Test
    void only_the_columns_of_the_list_are_changed_and_a_dry_run_changes_none() {
        String list = "point;phone;slot_minutes\n1;+33 1 98 00;15";
        ListReport seen = look(Kind.POINTS, list);
        assertThat(seen.changes())
                .extracting(ListChange::toString)
                .containsExactly(
                        "2 1 Le Quai: [phone 01 99 00 00 00; slot_minutes 20] -> [phone +33 1 98 00; slot_minutes 15]");
        assertThat(text("PHONE")).isEqualTo("01 99 00 00 00");
        ListReport report = lists.bring(Kind.POINTS, sheet(list), seen.fingerprint());
        assertThat(report.outcome()).isEqualTo(Outcome.WRITTEN);
        assertThat(report.changed()).isEqualTo(1);
        assertThat(text("PHONE")).isEqualTo("+33 1 98 00");
        assertThat(text("CITY")).isEqualTo("Paris");
        assertThat(written(Kind.POINTS)).contains("'+33 1 98 00");
    }

    @Test
    void access_is_told_and_taken_back_and_a_word_that_is_none_is_named() {
        String list = "point,step_free,accessible_parking,kerb_help\n1,no,YES,";
        ListReport seen = look(Kind.POINTS, list);
        assertThat(seen.changes())
                .extracting(ListChange::toString)
                .containsExactly(
                        "2 1 Le Quai: [step_free ; accessible_parking ] -> [step_free NO; accessible_parking YES]");
        lists.bring(Kind.POINTS, sheet(list), seen.fingerprint());
        assertThat(List.of(text("STEP_FREE"), text("ACCESSIBLE_PARKING"))).containsExactly("NO", "YES");
        assertThat(look(Kind.POINTS, list).unchanged()).isEqualTo(1);

        String nobodyKnows = "point,step_free\n1,";
        lists.bring(
                Kind.POINTS, sheet(nobodyKnows), look(Kind.POINTS, nobodyKnows).fingerprint());
        assertThat(text("STEP_FREE")).as("unknown is not a no").isNullOrEmpty();
        assertThat(text("ACCESSIBLE_PARKING")).isEqualTo("YES");

        assertThat(look(Kind.POINTS, "point,step_free,kerb_help,soonest\n1,maybe,UNKNOWN,yes")
                        .problems())
                .extracting(Object::toString)
                .containsExactly(
                        "line 2, step_free: not-allowed 'maybe'",
                        "line 2, kerb_help: not-allowed 'UNKNOWN'",
                        "line 2, soonest: not-allowed 'yes'");
    }

    @Test
    void a_line_without_a_number_adds_a_point_with_what_a_new_one_has() {
        String list = "point," + HEAD + ",La Halle,1 place,44000,Nantes,\"47,2\",-1.55";
        ListReport seen = look(Kind.POINTS, list);
        assertThat(seen.added()).isEqualTo(1);
        assertThat(count()).isEqualTo(1);
        lists.bring(Kind.POINTS, sheet(list), seen.fingerprint());
        assertThat(schema().sql()
                        .queryForList("SELECT NAME, ZONE_NAME, SLOT_MINUTES FROM CRN_POINT WHERE POINT_ID <> 1")
                        .toString())
                .contains("La Halle", "Europe/Paris", "30");
        assertThat(look(Kind.POINTS, list).problems())
                .extracting(SheetProblem::code)
                .as("sent once more it does not add it twice")
                .containsExactly(SheetProblem.POINT_THERE);
    }

    @Test
    void every_mistake_is_named_by_line_and_column_and_then_nothing_is_written() {
        String list = "point,name,active,latitude,zone_name,slot_minutes,release_time,floor_area,nonsense\n"
                + "1,Le Quai 2,maybe,91,Europe/Atlantis,4,25:00,,\n"
                + "1,,yes,48,Europe/Paris,5,9:00,,\n"
                + "2,Elsewhere,no,48,Europe/Paris,5,,,\n"
                + ",New,no,48,Europe/Paris,5,,,\n"
                + "x,New,no,48,Europe/Paris,5,,,,more";
        ListReport report = look(Kind.POINTS, list);
        assertThat(report.problems())
                .extracting(Object::toString)
                .contains(
                        "line 1, nonsense: column-unknown 'nonsense'",
                        "line 2, active: not-allowed 'maybe'",
                        "line 2, latitude: not-a-number '91'",
                        "line 2, zone_name: not-allowed 'Europe/Atlantis'",
                        "line 2, slot_minutes: not-a-number '4'",
                        "line 2, release_time: not-allowed '25:00'",
                        "line 3, name: value-missing",
                        "line 4, point: point-unknown '2'",
                        "line 5, address1: value-missing",
                        "line 6, point: not-a-number 'x'",
                        "line 6: cell-beyond 'more'");
        assertThat(lists.bring(Kind.POINTS, sheet(list), report.fingerprint()).outcome())
                .isEqualTo(Outcome.CHANGED_SINCE);
        assertThat(text("NAME")).isEqualTo("Le Quai");
    }

    @Test
    void what_does_not_go_together_is_named_in_its_column() {
        assertThat(look(Kind.POINTS, "point,floor_area,customer_area\n1,80,8").problems())
                .extracting(SheetProblem::column)
                .containsExactly("visits_per_hour");
    }

    @Test
    void a_point_that_somebody_changed_since_is_not_overwritten() {
        String list = "point,phone\n1,02";
        ListReport seen = look(Kind.POINTS, list);
        schema().sql().update("UPDATE CRN_POINT SET CITY = 'Lyon'");
        ListReport report = lists.bring(Kind.POINTS, sheet(list), seen.fingerprint());
        assertThat(report.outcome()).isEqualTo(Outcome.CHANGED_SINCE);
        assertThat(text("PHONE")).isEqualTo("01 99 00 00 00");
        assertThat(lists.bring(Kind.POINTS, sheet(list), report.fingerprint()).outcome())
                .as("unless it is looked at anew")
                .isEqualTo(Outcome.WRITTEN);
    }

    /** Without a turn of their own both look, find none of the points there, and add them. */
    @RepeatedTest(5)
    void two_people_who_bring_the_same_new_points_at_once_add_them_once() throws Exception {
        String list =
                "point," + HEAD + ",Halles,1 rue A,75001,Paris,48.85,2.35\n,Pont,2 rue B,75002,Paris,48.86,2.36\n";
        String seen = look(Kind.POINTS, list).fingerprint();
        List<Callable<ListReport>> people =
                Collections.nCopies(4, () -> Insist.on(() -> lists.bring(Kind.POINTS, sheet(list), seen)));
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        try {
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<ListReport> each : threads.invokeAll(people)) {
                outcomes.add(each.get().outcome());
            }
            assertThat(outcomes)
                    .containsExactlyInAnyOrder(
                            Outcome.WRITTEN, Outcome.CHANGED_SINCE, Outcome.CHANGED_SINCE, Outcome.CHANGED_SINCE);
        } finally {
            threads.shutdownNow();
        }
        assertThat(schema().sql().queryForObject("SELECT COUNT(*) FROM CRN_POINT WHERE NAME = 'Halles'", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void another_file_than_the_one_that_was_looked_at_is_not_brought() {
        ListReport seen = look(Kind.POINTS, "point,phone\n1,02");
        assertThat(lists.bring(Kind.POINTS, sheet("point,phone\n1,03"), seen.fingerprint())
                        .outcome())
                .isEqualTo(Outcome.CHANGED_SINCE);
        assertThat(text("PHONE")).isEqualTo("01 99 00 00 00");
    }

    @Test
    void a_rush_of_the_counter_is_no_change_and_is_kept() {
        String list = "point,phone\n1,02";
        ListReport seen = look(Kind.POINTS, list);
        schema().sql().update("UPDATE CRN_POINT SET RUSH_MINUTES = 20");
        lists.bring(Kind.POINTS, sheet(list), seen.fingerprint());
        assertThat(text("RUSH_MINUTES")).isEqualTo("20");
        assertThat(text("PHONE")).isEqualTo("02");
    }

    @Test
    void the_hours_of_a_point_become_those_of_the_list_and_other_points_keep_theirs() {
        schema().insertPoint(2);
        String list = "point,what,weekday,opens,closes,from,last,reason\n"
                + "2,WEEK,lundi,9:00,12:00,,,\n"
                + "2,WEEK,TUESDAY,14:00,18:00,07-01,08-31,\n"
                + "2,DAY,,,,24/12/2026,,Noël\n"
                + "2,CLOSURE,,,,2026-08-03,2026-08-15,Congés";
        ListReport seen = look(Kind.HOURS, list);
        assertThat(seen.problems()).isEmpty();
        assertThat(seen.added()).isEqualTo(4);
        assertThat(lists.bring(Kind.HOURS, sheet(list), seen.fingerprint()).outcome())
                .isEqualTo(Outcome.WRITTEN);
        assertThat(written(Kind.HOURS).lines())
                .contains(
                        "1,Le Quai,WEEK,MONDAY,09:00,12:00,,,",
                        "2,Le Quai,WEEK,MONDAY,09:00,12:00,,,",
                        "2,Le Quai,WEEK,TUESDAY,14:00,18:00,07-01,08-31,",
                        "2,Le Quai,DAY,,,,2026-12-24,,Noël",
                        "2,Le Quai,CLOSURE,,,,2026-08-03,2026-08-15,Congés");
        String shorter = "point,what,weekday,opens,closes\n2,WEEK,MONDAY,09:00,12:00";
        ListReport then = look(Kind.HOURS, shorter);
        assertThat(List.of(then.added(), then.removed(), then.unchanged())).containsExactly(0, 3, 1);
        lists.bring(Kind.HOURS, sheet(shorter), then.fingerprint());
        assertThat(written(Kind.HOURS).lines()).hasSize(3);
    }

    @Test
    void hours_that_cannot_be_are_named_by_line_and_column() {
        String list = "point,what,weekday,opens,closes,from,last,reason\n"
                + "1,WEEK,MONDAY,09:00,12:00,,,\n"
                + "1,WEEK,MONDAY,11:00,14:00,,,\n"
                + "9,WEEK,MONDAY,11:00,14:00,,,\n"
                + "1,WEEK,,11:00,,2026-01-01,12-31,why\n"
                + "1,DAY,MONDAY,11:00,,12-24,,\n"
                + "1,CLOSURE,,,,2026-12-24,,\n"
                + "1,MONTH,funday,noon,,2026-02-30,,";
        assertThat(look(Kind.HOURS, list).problems())
                .extracting(Object::toString)
                .contains(
                        "line 3, opens: not-together 'week.MONDAY 09:00-12:00 and 11:00-14:00'",
                        "line 4, point: point-unknown '9'",
                        "line 5, weekday: value-missing",
                        "line 5, closes: value-missing",
                        "line 5, reason: not-of-kind 'why'",
                        "line 5, last: not-together '12-31'",
                        "line 6, weekday: not-of-kind 'MONDAY'",
                        "line 6, closes: value-missing",
                        "line 6, from: not-allowed '12-24'",
                        "line 7, last: value-missing",
                        "line 7, reason: value-missing",
                        "line 8, what: not-allowed 'MONTH'",
                        "line 8, weekday: not-allowed 'funday'",
                        "line 8, opens: not-allowed 'noon'",
                        "line 8, from: not-allowed '2026-02-30'");
    }

    @Test
    void hours_that_somebody_added_since_are_not_taken_away() {
        String list = "point,what,weekday,opens,closes\n1,WEEK,TUESDAY,09:00,12:00";
        ListReport seen = look(Kind.HOURS, list);
        schema().sql()
                .update("INSERT INTO CRN_POINT_HOURS (HOURS_ID, POINT_ID, WEEKDAY, OPENS, CLOSES)"
                        + " VALUES (2, 1, 'FRIDAY', '09:00', '12:00')");
        assertThat(lists.bring(Kind.HOURS, sheet(list), seen.fingerprint()).outcome())
                .isEqualTo(Outcome.CHANGED_SINCE);
        assertThat(written(Kind.HOURS).lines()).hasSize(3);
    }

    @Test
    void a_file_that_is_no_table_is_said_to_be_unreadable_and_an_empty_one_empty() {
        assertThat(look(Kind.POINTS, "").problems())
                .extracting(SheetProblem::code)
                .containsExactly(SheetProblem.NOTHING_THERE);
        assertThatThrownBy(() -> look(Kind.POINTS, "point\n\"" + "x".repeat(9_000_000)))
                .isInstanceOf(UncheckedIOException.class);
    }

    @RepeatedTest(20)
    void whatever_is_written_in_a_list_comes_back_the_same(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        StringBuilder list = new StringBuilder(
                "point," + HEAD.trim() + ",access_notes,phone,essential,collect_fee,step_free,kerb_help,soonest\n");
        for (int n = 0; n < 30; n++) {
            list.append(",")
                    .append(cell(random, "n" + n))
                    .append(",\"a")
                    .append(n)
                    .append("\",75001,Paris,")
                    .append(random.nextInt(90) - 45)
                    .append(".5,")
                    .append(random.nextInt(300) - 150)
                    .append(",")
                    .append(cell(random, ""))
                    .append(",+33")
                    .append(",")
                    .append(random.nextBoolean() ? "" : random.nextBoolean() ? "oui" : "false")
                    .append(",")
                    .append(random.nextBoolean() ? "" : "\"" + random.nextInt(100) + ",125\"")
                    .append(",")
                    .append(List.of("", "YES", "limited", "No").get(random.nextInt(4)))
                    .append(",")
                    .append(List.of("", "yes", " LIMITED ", "NO").get(random.nextInt(4)))
                    .append(",")
                    .append(List.of("", "offered", "NOT_OFFERED").get(random.nextInt(3)))
                    .append("\n");
        }
        ListReport seen = look(Kind.POINTS, list.toString());
        assertThat(seen.problems()).isEmpty();
        lists.bring(Kind.POINTS, sheet(list.toString()), seen.fingerprint());
        for (char separator : new char[] {',', ';'}) {
            StringWriter text = new StringWriter();
            lists.write(Kind.POINTS, separator, text);
            ListReport again = look(Kind.POINTS, "\uFEFF" + text);
            assertThat(again.problems()).isEmpty();
            assertThat(again.changes()).isEmpty();
            assertThat(again.unchanged()).isEqualTo(31);
        }
    }

    /** Whatever spreadsheets, CSV and people make trouble with, after a beginning that is not blank. */
    private static String cell(Random random, String beginning) {
        String odd = "=+-@'\",; \t\r\nÉ\u20AC1a";
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(8); n > 0; n--) {
            text.append(odd.charAt(random.nextInt(odd.length())));
        }
        return "\"" + (text + beginning).replace("\"", "\"\"") + "\"";
    }

    private ListReport look(Kind kind, String text) {
        return lists.look(kind, sheet(text));
    }

    private static org.creneau.reservation.stock.Sheet sheet(String text) {
        return () -> new StringReader(text);
    }

    private String written(Kind kind) {
        StringWriter text = new StringWriter();
        lists.write(kind, ',', text);
        return text.toString();
    }

    private String text(String column) {
        return schema().sql().queryForObject("SELECT " + column + " FROM CRN_POINT WHERE POINT_ID = 1", String.class);
    }

    private int count() {
        return schema().sql().queryForObject("SELECT COUNT(*) FROM CRN_POINT", Integer.class);
    }
}
