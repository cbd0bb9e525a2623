// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creneau.board.Remit;
import org.creneau.broadleaf.point.JpaPickupPoints;
import org.creneau.broadleaf.point.JpaSlotPlans;
import org.creneau.broadleaf.point.PlanCopies;
import org.creneau.broadleaf.point.PlanCopy;
import org.creneau.broadleaf.point.PointKeeper;
import org.creneau.broadleaf.point.PointOverview;
import org.creneau.broadleaf.point.PointOverview.Which;
import org.creneau.broadleaf.point.PointSnapshots;
import org.creneau.broadleaf.point.PointSummary;
import org.creneau.broadleaf.point.PointTable;
import org.creneau.broadleaf.point.SeenRows;
import org.creneau.memory.Insist;
import org.creneau.memory.SettableClock;
import org.creneau.point.Access;
import org.creneau.point.AccessLevel;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;
import org.creneau.point.Problem;
import org.creneau.point.Soonest;
import org.creneau.territory.SphericalGeodesic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What a merchant does to a point as a whole; each database has a subclass of a few lines. */
abstract class PointKeeperContract {
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final long ID = 900_001;
    private static final PointId POINT = PointId.of(ID);

    private PointKeeper keeper;
    private PointOverview overview;

    protected abstract Schema schema();

    @BeforeEach
    void onePointWithEverything() {
        schema().empty();
        keeper = new PointKeeper(schema().points(), schema().pointRushes(), schema().transactions());
        keeper.setEntityManager(schema().em());
        overview = new PointOverview(schema().transactions());
        overview.setEntityManager(schema().em());
        schema().insertPoint(ID);
        insert("CRN_POINT_HOURS", "HOURS_ID", "WEEKDAY, OPENS, CLOSES", "'MONDAY', '09:00', '12:00'");
        insert("CRN_POINT_SPECIAL_DAY", "SPECIAL_DAY_ID", "SPECIAL_DATE", "DATE '2026-12-25'");
        insert(
                "CRN_POINT_CLOSURE",
                "CLOSURE_ID",
                "FIRST_DAY, LAST_DAY, REASON",
                "DATE '2026-08-03', DATE '2026-08-15', 'Congés'");
        insert("CRN_POINT_PLAN", "PLAN_ID", "WEEKDAYS, CAPACITY_ORDERS, PLAN_RANK", "'MO', 3, 1");
        insert("CRN_POINT_BREAK", "BREAK_ID", "OPENS, CLOSES", "'10:00', '10:20'");
        insert("CRN_POINT_PRICE", "PRICE_ID", "OPENS, CLOSES, AMOUNT", "'09:00', '10:00', 2");
        insert("CRN_POINT_PRIORITY", "PRIORITY_ID", "OPENS, CLOSES, GROUP_WORDS", "'11:00', '12:00', 'carer'");
        insert("CRN_POINT_CUTOFF", "CUTOFF_ID", "CLOSES_AT, DAYS_BEFORE", "'18:00', 1");
    }

    private void insert(String table, String key, String columns, String values) {
        schema().sql()
                .update("INSERT INTO " + table + " (" + key + ", POINT_ID, " + columns + ") VALUES (900001, " + ID
                        + ", " + values + ")");
    }

    @Test
    void a_copy_has_everything_but_the_reservations_and_is_open_to_no_orders_yet() {
        schema().sql()
                .update("UPDATE CRN_POINT SET RUSH_MINUTES = 5, COOKS = 2, STEP_FREE = 'NO', SOONEST = 'NOT_OFFERED'");
        PointId copy = keeper.copy(POINT, " Le Quai, étage ").orElseThrow();
        PickupPoint original = find(POINT);
        PickupPoint point = find(copy);
        assertThat(point.name()).isEqualTo("Le Quai, étage");
        assertThat(point.active()).isFalse();
        assertThat(point.hours()).isEqualTo(original.hours());
        assertThat(point.address()).isEqualTo(original.address());
        assertThat(point.soonest()).isEqualTo(Soonest.NOT_OFFERED);
        assertThat(point.access()).isEqualTo(Access.untold().withStepFree(AccessLevel.NO));
        assertThat(plans().of(copy)).isEqualTo(plans().of(POINT));
        assertThat(plans().of(copy).leadTimes().cooks()).isEqualTo(2);
        assertThat(value("RUSH_MINUTES", copy)).isNull();
        for (String table :
                List.of("HOURS", "SPECIAL_DAY", "CLOSURE", "PLAN", "BREAK", "PRICE", "PRIORITY", "CUTOFF")) {
            assertThat(schema().sql().queryForObject("SELECT COUNT(*) FROM CRN_POINT_" + table, Integer.class))
                    .as(table)
                    .isEqualTo(2);
        }
    }

    @Test
    void nothing_is_copied_of_a_point_that_is_not_there_or_under_no_name() {
        assertThat(keeper.copy(PointId.of(7), "A")).isEmpty();
        assertThatThrownBy(() -> keeper.copy(POINT, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> keeper.copy(POINT, "x".repeat(121))).hasMessageContaining("1..120");
    }

    @Test
    void orders_are_stopped_until_then_and_it_ends_by_itself() {
        Instant until = NOW.plusSeconds(3 * 86_400);
        assertThat(keeper.stopOrders(POINT, until, NOW)).isTrue();
        assertThat(find(POINT).rush().until()).isEqualTo(until);
        assertThat(find(POINT).rush().extraMinutesAt(NOW)).isZero();
        assertThat(summary().stoppedUntil(NOW)).contains(until);
        assertThat(summary().stoppedUntil(until)).isEmpty();
        assertThat(keeper.takeOrders(POINT)).isTrue();
        assertThat(find(POINT).rush()).isNull();
        assertThat(keeper.stopOrders(PointId.of(7), until, NOW)).isFalse();
        for (Instant never : List.of(
                NOW, NOW.minusSeconds(1), NOW.plus(PointKeeper.LONGEST_STOP).plusSeconds(1))) {
            assertThatThrownBy(() -> keeper.stopOrders(POINT, never, NOW)).hasMessageContaining("allowed is after");
        }
    }

    @Test
    void a_closure_is_added_with_its_reason_unless_it_cannot_be() {
        LocalDate first = LocalDate.of(2026, 7, 6);
        assertThat(keeper.close(POINT, first, first.plusDays(2), " Travaux ")).isEmpty();
        assertThat(find(POINT).hours().closures())
                .anySatisfy(closure -> assertThat(closure.reason()).isEqualTo("Travaux"));
        assertThat(keeper.close(POINT, first.plusDays(1), first.plusDays(5), "Encore"))
                .extracting(Problem::code)
                .containsExactly("closures-overlap");
        assertThat(keeper.close(POINT, first.plusDays(9), first.plusDays(8), "Non"))
                .extracting(Problem::code)
                .containsExactly("closure-empty");
        assertThat(keeper.close(POINT, first.plusDays(9), first.plusDays(9), ""))
                .isNotEmpty();
        assertThat(find(POINT).hours().closures()).hasSize(2);
    }

    @Test
    void a_point_that_is_put_away_is_not_among_those_of_every_day_and_can_be_fetched_back() {
        assertThat(keeper.archive(POINT)).isTrue();
        assertThat(find(POINT).active()).isFalse();
        assertThat(overview.find(Remit.everywhere(), "", Which.PRESENT, 0, NOW)).isEmpty();
        assertThat(overview.find(Remit.everywhere(), "quai", Which.ARCHIVED, 0, NOW))
                .hasSize(1);
        assertThat(keeper.restore(POINT)).isTrue();
        assertThat(overview.find(Remit.everywhere(), "", Which.ARCHIVED, 0, NOW))
                .isEmpty();
        assertThat(overview.find(Remit.everywhere(), "", Which.HIDDEN, 0, NOW)).hasSize(1);
        assertThat(keeper.archive(PointId.of(7))).isFalse();
    }

    @Test
    void a_point_has_history_once_something_rests_on_it() {
        assertThat(keeper.hasHistory(POINT)).isFalse();
        schema().sql()
                .update(
                        "INSERT INTO CRN_POINT_STOCK (STOCK_ID, POINT_ID, SKU_ID, STOCK_KIND, ON_HAND, TAKEN_QUANTITY, SAFETY_QUANTITY, ELSEWHERE_DAYS) VALUES"
                                + " (900001, " + ID + ", 1, 'COUNTED', 1, 0, 0, 0)");
        assertThat(keeper.hasHistory(POINT)).isTrue();
    }

    /** Each reads the row under the lock and stores one more: without it some would overwrite what others stored. */
    @RepeatedTest(3)
    void people_who_save_the_same_row_do_it_one_after_the_other() throws Exception {
        SeenRows rows = new SeenRows(schema().transactions());
        rows.setEntityManager(schema().em());
        insertLeadRule();
        saveAtOnce(rows, "org.creneau.broadleaf.point.PointEntity", "CRN_POINT", "CAPACITY_ORDERS", "POINT_ID");
        saveAtOnce(rows, "org.creneau.broadleaf.point.PlanPeriodEntity", "CRN_POINT_PLAN", "PLAN_RANK", "PLAN_ID");
        saveAtOnce(rows, "org.creneau.broadleaf.point.LeadRuleEntity", "CRN_LEAD_RULE", "LEAD_AMOUNT", "LEAD_RULE_ID");
    }

    private void insertLeadRule() {
        schema().sql()
                .update("INSERT INTO CRN_LEAD_RULE (LEAD_RULE_ID, RULE_SCOPE, TARGET_ID, FROM_QUANTITY, LEAD_AMOUNT,"
                        + " LEAD_UNIT) VALUES (900001, 'SKU', 1, 1, 1, 'MINUTES')");
    }

    private void saveAtOnce(SeenRows rows, String type, String table, String column, String key) throws Exception {
        int before = number(column, table);
        List<Callable<Integer>> people = Collections.nCopies(
                8,
                () -> Insist.on(() -> schema().transactions().separate(() -> {
                    rows.locked(type, ID).orElseThrow();
                    int stored = schema().transactions().separate(() -> number(column, table));
                    return schema().em()
                            .createNativeQuery("UPDATE " + table + " SET " + column + " = " + (stored + 1) + " WHERE "
                                    + key + " = " + ID)
                            .executeUpdate();
                })));
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        try {
            for (Future<Integer> saved : threads.invokeAll(people)) {
                assertThat(saved.get()).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(number(column, table)).as(table).isEqualTo(before + people.size());
    }

    private int number(String column, String table) {
        return ((Number) schema().em()
                        .createNativeQuery("SELECT " + column + " FROM " + table)
                        .getSingleResult())
                .intValue();
    }

    @Test
    void points_are_found_by_word_state_and_page() {
        schema().insertPoint(900_002);
        schema().sql().update("UPDATE CRN_POINT SET NAME = '50% _off' WHERE POINT_ID = 900002");
        assertThat(names("", Which.PRESENT)).containsExactly("50% _off", "Le Quai");
        assertThat(names("% _o", Which.PRESENT)).containsExactly("50% _off");
        assertThat(names("QUAI", Which.OPEN)).containsExactly("Le Quai");
        assertThat(names("75010", Which.OPEN)).hasSize(2);
        assertThat(names("", Which.PAUSED)).isEmpty();
        keeper.stopOrders(POINT, NOW.plusSeconds(60), NOW);
        assertThat(names("", Which.PAUSED)).containsExactly("Le Quai");
        assertThat(overview.count(Remit.everywhere(), "", Which.PRESENT, NOW)).isEqualTo(2);
        assertThat(overview.find(Remit.everywhere(), "", Which.PRESENT, 1, NOW)).isEmpty();
        assertThat(overview.find(Remit.at(Set.of(POINT)), "", Which.PRESENT, 0, NOW))
                .extracting(PointSummary::name)
                .containsExactly("Le Quai");
        assertThat(overview.all(Remit.at(Set.of()), Which.PRESENT, NOW)).isEmpty();
    }

    @Test
    void a_plan_is_copied_to_other_points_as_it_was_shown_or_to_none() {
        schema().insertPoint(900_002);
        schema().insertPoint(900_003);
        schema().sql()
                .update(
                        "UPDATE CRN_POINT SET CAPACITY_ORDERS = 3, COOKS = 2, FLOOR_AREA = NULL WHERE POINT_ID = 900001");
        schema().sql()
                .update(
                        "INSERT INTO CRN_POINT_BREAK (BREAK_ID, POINT_ID, OPENS, CLOSES) VALUES (900002, 900002, '15:00', '15:20')");
        PlanCopies copies = new PlanCopies(schema().points(), schema().transactions());
        copies.setEntityManager(schema().em());
        List<PointId> others = List.of(PointId.of(900_002), PointId.of(900_003), POINT, PointId.of(7));
        PlanCopy seen = copies.look(POINT, others).orElseThrow();
        assertThat(seen.parts()).isEqualTo(5);
        assertThat(seen.targets())
                .extracting(target -> target.point().value(), PlanCopy.Target::parts)
                .containsExactly(tuple(900_002L, 1), tuple(900_003L, 0));
        assertThat(seen.targets().get(0).differences())
                .extracting(PlanCopy.Difference::field, PlanCopy.Difference::before, PlanCopy.Difference::after)
                .containsExactlyInAnyOrder(tuple("capacityOrders", "7", "3"), tuple("cooks", "", "2"));
        schema().sql().update("UPDATE CRN_POINT SET SLOT_MINUTES = 25 WHERE POINT_ID = 900003");
        assertThat(copies.copy(POINT, others, seen.fingerprint()))
                .as("somebody changed one of them")
                .isFalse();
        assertThat(plans().of(PointId.of(900_002)).pattern().capacity().orders())
                .isEqualTo(7);
        String fresh = copies.look(POINT, others).orElseThrow().fingerprint();
        assertThat(copies.copy(POINT, others, fresh)).isTrue();
        assertThat(plans().of(PointId.of(900_002))).isEqualTo(plans().of(POINT));
        assertThat(plans().of(PointId.of(900_003))).isEqualTo(plans().of(POINT));
        assertThat(find(PointId.of(900_002)).hours()).isNotEqualTo(find(POINT).hours());
        assertThat(copies.look(POINT, List.of(POINT))).isEmpty();
    }

    private List<String> names(String word, Which which) {
        return overview.find(Remit.everywhere(), word, which, 0, NOW).stream()
                .map(PointSummary::name)
                .toList();
    }

    private PointSummary summary() {
        return overview.find(Remit.everywhere(), "", Which.PRESENT, 0, NOW).get(0);
    }

    private PickupPoint find(PointId id) {
        PointTable table = schema().points();
        PointSnapshots snapshots =
                new PointSnapshots(table, schema().transactions(), new SettableClock(NOW), new SphericalGeodesic());
        Optional<PickupPoint> found = new JpaPickupPoints(table, snapshots).find(id);
        return found.orElseThrow();
    }

    private JpaSlotPlans plans() {
        PointTable table = schema().points();
        return new JpaSlotPlans(
                table,
                new PointSnapshots(table, schema().transactions(), new SettableClock(NOW), new SphericalGeodesic()));
    }

    private Object value(String column, PointId id) {
        Map<String, Object> row =
                schema().sql().queryForMap("SELECT " + column + " FROM CRN_POINT WHERE POINT_ID = ?", id.value());
        return row.get(column);
    }
}
