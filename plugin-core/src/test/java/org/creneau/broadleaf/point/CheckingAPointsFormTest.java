// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import org.creneau.broadleaf.store.Databases;
import org.creneau.broadleaf.store.Schema;
import org.creneau.point.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row from a form is judged with the rows its point has already. */
class CheckingAPointsFormTest {
    private final Schema schema = Databases.hsqldb();
    private final PointFormCheck check = new PointFormCheck(schema.points(), schema.transactions());

    @BeforeEach
    void aPointThatOpensOnMondayMorning() {
        schema.empty();
        schema.insertPoint(1);
        schema.sql()
                .update("INSERT INTO CRN_POINT_HOURS (HOURS_ID, POINT_ID, WEEKDAY, OPENS, CLOSES)"
                        + " VALUES (1, 1, 'MONDAY', '09:00', '12:00')");
    }

    @Test
    void hours_that_overlap_those_of_another_row_are_named_with_both() {
        assertThat(check.problemsOf(hours(null, "11:00", "14:00")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("overlap");
                    assertThat(problem.field()).isEqualTo("week.MONDAY");
                    assertThat(problem.value()).isEqualTo("09:00-12:00 and 11:00-14:00");
                });
        assertThat(check.problemsOf(hours(null, "12:00", "14:00"))).isEmpty();
    }

    @Test
    void a_row_does_not_overlap_what_it_was_before() {
        assertThat(check.problemsOf(hours(1L, "10:00", "13:00"))).isEmpty();
    }

    @Test
    void what_was_wrong_before_is_not_held_against_another_row() {
        schema.sql()
                .update("INSERT INTO CRN_POINT_HOURS (HOURS_ID, POINT_ID, WEEKDAY, OPENS, CLOSES)"
                        + " VALUES (2, 1, 'MONDAY', '11:00', '14:00')");
        PointHoursEntity tuesday = hours(null, "09:00", "12:00");
        tuesday.weekday = "TUESDAY";
        assertThat(check.problemsOf(tuesday)).isEmpty();
    }

    @Test
    void a_closure_that_ends_before_it_begins_is_refused() {
        ClosureEntity closure = new ClosureEntity();
        closure.point = point();
        closure.firstDay = Date.valueOf("2026-08-03");
        closure.lastDay = Date.valueOf("2026-08-01");
        closure.reason = "Travaux";
        assertThat(check.problemsOf(closure)).extracting(Problem::code).containsExactly("closure-empty");
    }

    @Test
    void a_gauge_that_is_partly_filled_names_the_empty_field() {
        PointEntity point = point();
        point.floorArea = 80;
        point.customerArea = 8;
        assertThat(check.problemsOf(point)).extracting(Problem::field).containsExactly("visitsPerHour");
    }

    @Test
    void words_for_groups_that_are_no_words_are_refused_with_what_is_allowed() {
        PriorityWindowEntity priority = new PriorityWindowEntity();
        priority.point = point();
        priority.opens = "08:00";
        priority.closes = "10:00";
        priority.groups = "carer; vulnerable";
        assertThat(check.problemsOf(priority)).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("priority new: groups");
            assertThat(problem.value()).isEqualTo("[carer; vulnerable]");
            assertThat(problem.allowed()).contains("such as carer");
        });
        priority.groups = "carer, vulnerable";
        assertThat(check.problemsOf(priority)).isEmpty();
    }

    @Test
    void orders_kept_back_for_no_time_name_the_empty_field() {
        PointEntity point = point();
        point.keptBackOrders = 2;
        assertThat(check.problemsOf(point)).extracting(Problem::field).containsExactly("keptBackHours");
    }

    @Test
    void a_new_point_is_judged_alone() {
        PointEntity point = point();
        point.id = null;
        assertThat(check.problemsOf(point)).isEmpty();
        point.handoverMinutes = 5;
        assertThat(check.problemsOf(point)).extracting(Problem::field).containsExactly("handoverPlaces");
    }

    @Test
    void a_lead_rule_of_too_many_days_is_refused() {
        LeadRuleEntity rule = new LeadRuleEntity();
        rule.scope = "SKU";
        rule.targetId = 7L;
        rule.amount = 61;
        rule.unit = "WORKING_DAYS";
        assertThat(check.problemsOf(rule))
                .singleElement()
                .satisfies(problem -> assertThat(problem.allowed()).isEqualTo("0..60"));
    }

    @Test
    void what_a_fields_own_check_finds_is_left_to_it() {
        assertThat(check.problemsOf(hours(null, "noon", "14:00"))).isEmpty();
        assertThat(check.problemsOf("something else")).isEmpty();
    }

    private PointEntity point() {
        return schema.transactions().separate(() -> {
            PointEntity point = schema.em().find(PointEntity.class, 1L);
            schema.em().detach(point);
            return point;
        });
    }

    private PointHoursEntity hours(Long id, String opens, String closes) {
        PointHoursEntity hours = new PointHoursEntity();
        hours.id = id;
        hours.point = point();
        hours.weekday = "MONDAY";
        hours.opens = opens;
        hours.closes = closes;
        return hours;
    }
}
