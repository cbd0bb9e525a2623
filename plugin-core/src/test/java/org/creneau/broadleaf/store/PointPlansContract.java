// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creneau.broadleaf.point.JpaPickupPoints;
import org.creneau.broadleaf.point.JpaSlotPlans;
import org.creneau.broadleaf.point.PointSnapshots;
import org.creneau.broadleaf.point.PointTable;
import org.creneau.memory.SettableClock;
import org.creneau.point.Closure;
import org.creneau.point.DayHours;
import org.creneau.point.DayLayer;
import org.creneau.point.HandoverMode;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;
import org.creneau.point.Premises;
import org.creneau.point.Rush;
import org.creneau.point.Season;
import org.creneau.slot.BookingWindow;
import org.creneau.slot.Capacity;
import org.creneau.slot.CutOff;
import org.creneau.slot.Gauge;
import org.creneau.slot.KeptBack;
import org.creneau.slot.LeadRule;
import org.creneau.slot.LeadTime;
import org.creneau.slot.PlanPeriod;
import org.creneau.slot.PriceBand;
import org.creneau.slot.PriceTerms;
import org.creneau.slot.PriorityWindow;
import org.creneau.slot.SlotPlan;
import org.creneau.slot.Throughput;
import org.creneau.territory.SphericalGeodesic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every column and table of a point's calendar comes back as what it means; each database has a subclass of a few lines. */
abstract class PointPlansContract {
    private static final PointId POINT = PointId.of(1);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-06-01T08:00:00Z"));
    private final PointTable table = schema().points();
    private final PointSnapshots snapshots =
            new PointSnapshots(table, schema().transactions(), clock, new SphericalGeodesic());
    private final JpaPickupPoints points = new JpaPickupPoints(table, snapshots);
    private final JpaSlotPlans plans = new JpaSlotPlans(table, snapshots);

    protected abstract Schema schema();

    /** Whether a transaction sees what others commit while it runs. */
    protected boolean seesCommits() {
        return true;
    }

    @BeforeEach
    void onePoint() {
        schema().empty();
        schema().insertPoint(1);
    }

    @Test
    void what_collecting_costs_is_read_at_once() {
        assertThat(terms()).isEqualTo(PriceTerms.none());
        schema().sql().update("UPDATE CRN_POINT SET COLLECT_FEE = 1.5, COLLECT_FREE_FROM = 40");
        assertThat(terms()).isEqualTo(PriceTerms.of(new BigDecimal("1.5")).freeFrom(new BigDecimal("40")));
        schema().sql().update("UPDATE CRN_POINT SET COLLECT_FEE = NULL");
        assertThat(terms()).isEqualTo(PriceTerms.of(BigDecimal.ZERO).freeFrom(new BigDecimal("40")));
        assertThat(terms(PointId.of(404))).isEqualTo(PriceTerms.none());
        assertThat(schema().statementsIn(this::terms)).isEqualTo(1);
    }

    /** A cart must have a price, whatever was written past the form. */
    @ParameterizedTest
    @CsvSource({"-1, -1", "10000.01, 1000000.01", "0, 0", "0.0001, 0.0001"})
    void amounts_that_no_form_lets_through_count_as_none(String fee, String freeFrom) {
        schema().sql().update("UPDATE CRN_POINT SET COLLECT_FEE = " + fee + ", COLLECT_FREE_FROM = " + freeFrom);
        assertThat(terms()).isEqualTo(PriceTerms.none());
    }

    private PriceTerms terms() {
        return terms(POINT);
    }

    private PriceTerms terms(PointId point) {
        return schema().transactions().separate(() -> schema().collectFees().of(point, Optional.empty()));
    }

    @Test
    void hours_of_a_season_hold_from_its_first_to_its_last_day() {
        hours(1, "MONDAY", "09:00", "19:00", "NULL, NULL, NULL, NULL");
        hours(2, "MONDAY", "10:00", "12:00", "DATE '2026-07-06', DATE '2026-07-20', NULL, NULL");
        hours(3, "MONDAY", "14:00", "16:00", "DATE '2026-07-06', DATE '2026-07-20', NULL, NULL");
        hours(4, "MONDAY", "08:00", "22:00", "NULL, NULL, '07-01', '08-31'");
        OpeningHours hours = point().hours();
        assertThat(hours.rangesOn(LocalDate.of(2026, 6, 29))).containsExactly(range("09:00", "19:00"));
        assertThat(hours.rangesOn(LocalDate.of(2026, 7, 20)))
                .containsExactly(range("10:00", "12:00"), range("14:00", "16:00"));
        assertThat(hours.rangesOn(LocalDate.of(2026, 7, 27))).containsExactly(range("08:00", "22:00"));
        assertThat(hours.rangesOn(LocalDate.of(2026, 8, 31))).containsExactly(range("08:00", "22:00"));
        assertThat(hours.rangesOn(LocalDate.of(2026, 9, 7))).containsExactly(range("09:00", "19:00"));
    }

    @Test
    void hours_with_one_date_hold_from_it_or_up_to_it() {
        hours(1, "MONDAY", "10:00", "12:00", "DATE '2026-07-06', NULL, NULL, NULL");
        hours(2, "MONDAY", "14:00", "16:00", "NULL, DATE '2026-06-29', NULL, NULL");
        assertThat(point().hours().seasons())
                .extracting(each -> each.season())
                .containsExactly(Season.from(LocalDate.of(2026, 7, 6)), Season.before(LocalDate.of(2026, 6, 30)));
    }

    @Test
    void a_closure_ends_with_its_last_day_and_says_why() {
        insert(
                "CRN_POINT_CLOSURE (CLOSURE_ID, POINT_ID, FIRST_DAY, LAST_DAY, REASON)",
                "1, 1, DATE '2026-08-03', DATE '2026-08-16', 'Travaux'");
        assertThat(point().hours().closures())
                .containsExactly(Closure.of(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 17), "Travaux"));
    }

    @Test
    void a_special_day_says_why() {
        insert(
                "CRN_POINT_SPECIAL_DAY (SPECIAL_DAY_ID, POINT_ID, SPECIAL_DATE, REASON)",
                "1, 1, DATE '2026-06-21', 'Fête de la musique'");
        assertThat(point().hours().dayOn(LocalDate.of(2026, 6, 21)).reason()).contains("Fête de la musique");
    }

    @Test
    void public_holidays_close_the_point_unless_it_opens_as_usual() {
        hours(1, "FRIDAY", "09:00", "12:00", "NULL, NULL, NULL, NULL");
        set("HOLIDAY_CALENDAR = 'FR-67'");
        DayHours goodFriday = point().hours().dayOn(LocalDate.of(2027, 3, 26));
        assertThat(goodFriday.isClosed()).isTrue();
        assertThat(goodFriday.holiday()).contains("good-friday");
        assertThat(goodFriday.layer()).isEqualTo(DayLayer.HOLIDAY);
        set("HOLIDAY_RULE = 'AS_USUAL'");
        assertThat(point().hours().dayOn(LocalDate.of(2027, 3, 26)).isClosed()).isFalse();
    }

    @Test
    void a_department_without_holidays_of_its_own_has_those_of_its_country() {
        set("HOLIDAY_CALENDAR = 'FR-75'");
        assertThat(point().hours().holidays().get().calendar().id()).isEqualTo("FR");
    }

    @Test
    void a_rush_slows_orders_down_or_stops_them() {
        Instant until = Instant.parse("2026-06-02T10:15:00Z");
        schema().sql().update("UPDATE CRN_POINT SET RUSH_UNTIL = ?", new Timestamp(until.toEpochMilli()));
        assertThat(point().rush()).isEqualTo(Rush.withoutNewOrders(until));
        set("RUSH_MINUTES = 25");
        assertThat(point().rush()).isEqualTo(Rush.slowedBy(25, until));
    }

    @Test
    void what_rules_about_shops_ask_is_read_and_may_be_left_out() {
        assertThat(point().premises()).isEqualTo(Premises.ordinary());
        set("TRADES = 'food, books ,', IS_ESSENTIAL = TRUE, MALL_AREA = 21000, IS_INSIDE_MALL = TRUE");
        assertThat(point().premises())
                .isEqualTo(Premises.ordinary()
                        .ofTrades(List.of("books", "food"))
                        .countingAsEssential(true)
                        .inMall(21_000, true));
        set("IS_INSIDE_MALL = NULL");
        assertThat(point().premises().insideMall()).isFalse();
    }

    @Test
    void the_pattern_of_every_day_is_read_with_every_part() {
        set("STEP_MINUTES = 15, CAPACITY_ITEMS = 60, CAPACITY_MINUTES = 90, PAUSE_MINUTES = 2");
        set("FLOOR_AREA = 80, CUSTOMER_AREA = 8, VISITS_PER_HOUR = 6, COLLECT_SHARE = 50");
        set("HANDOVER_PLACES = 3, HANDOVER_MINUTES = 4");
        insert("CRN_POINT_BREAK (BREAK_ID, POINT_ID, OPENS, CLOSES)", "1, 1, '12:00', '13:00'");
        insert("CRN_POINT_PRICE (PRICE_ID, POINT_ID, OPENS, CLOSES, AMOUNT)", "1, 1, '18:00', '20:00', 2.5");
        insert("CRN_POINT_PRICE (PRICE_ID, POINT_ID, OPENS, CLOSES, AMOUNT)", "2, 1, '14:00', '16:00', -1");
        SlotPlan expected = SlotPlan.builder()
                .pattern(org.creneau.slot.SlotPattern.builder()
                        .lengthMinutes(20)
                        .stepMinutes(15)
                        .capacity(Capacity.ofOrders(7).withItems(60).withMinutes(90))
                        .pauseMinutes(2)
                        .gauge(Gauge.of(80, 8, 6, 50))
                        .throughput(HandoverMode.CAR_BOOT, Throughput.ofLanes(3, 4))
                        .breaks(List.of(range("12:00", "13:00")))
                        .prices(List.of(
                                PriceBand.of(range("18:00", "20:00"), new BigDecimal("2.50000")),
                                PriceBand.of(range("14:00", "16:00"), new BigDecimal("-1.00000"))))
                        .build())
                .leadMinutes(0)
                .horizonDays(366)
                .build();
        assertThat(plan()).isEqualTo(expected);
    }

    @Test
    void cells_have_no_minutes() {
        set("HANDOVER_MODE = 'LOCKER', HANDOVER_PLACES = 3");
        assertThat(plan().pattern().throughput()).isEqualTo(Map.of(HandoverMode.LOCKER, Throughput.ofCells(3)));
    }

    @Test
    void the_booking_window_opens_at_its_time_and_closes_at_its_cut_offs() {
        set("RELEASE_TIME = '18:30'");
        String columns =
                "CRN_POINT_CUTOFF (CUTOFF_ID, POINT_ID, CLOSES_AT, DAYS_BEFORE, WEEKDAY, SLOT_WEEKDAY, SLOTS_FROM, SLOTS_TO)";
        insert(columns, "1, 1, '18:00', 1, NULL, NULL, NULL, NULL");
        insert(columns, "2, 1, '20:00', NULL, 'WEDNESDAY', 'SATURDAY', NULL, NULL");
        insert(columns, "3, 1, '07:00', NULL, NULL, NULL, '10:00', '12:00'");
        assertThat(plan().window())
                .isEqualTo(BookingWindow.of(
                        366,
                        LocalTime.of(18, 30),
                        List.of(
                                CutOff.daysBefore(1, LocalTime.of(18, 0)),
                                CutOff.weekly(DayOfWeek.WEDNESDAY, LocalTime.of(20, 0))
                                        .forSlotsOn(DayOfWeek.SATURDAY),
                                CutOff.daysBefore(0, LocalTime.of(7, 0)).forSlotsWithin(range("10:00", "12:00")))));
    }

    @Test
    void slots_are_kept_for_groups_by_hours_days_and_season_and_the_first_row_decides() {
        String columns =
                "CRN_POINT_PRIORITY (PRIORITY_ID, POINT_ID, OPENS, CLOSES, GROUP_WORDS, OPENS_HOURS_BEFORE, WEEKDAYS, YEARLY_FROM, YEARLY_LAST)";
        insert(columns, "2, 1, '20:00', '02:00', ' Carer,personnel de nuit, ', NULL, NULL, NULL, NULL");
        insert(columns, "1, 1, '08:00', '10:00', 'vulnerable', 24, 'MO,TU', '11-01', '11-30'");
        assertThat(plan().priorities())
                .containsExactly(
                        PriorityWindow.of(range("08:00", "10:00"), List.of("vulnerable"))
                                .openingToAll(24)
                                .on(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY))
                                .during(Season.everyYear(MonthDay.of(11, 1), MonthDay.of(12, 1))),
                        PriorityWindow.of(range("20:00", "02:00"), List.of("carer", "personnel de nuit")));
    }

    @Test
    void orders_are_kept_back_at_the_point_and_a_period_differs_in_what_it_gives() {
        String columns = "CRN_POINT_PLAN (PLAN_ID, POINT_ID, PLAN_RANK, KEPT_BACK_ORDERS, KEPT_BACK_HOURS)";
        insert(columns, "1, 1, 1, 2, 12");
        assertThat(plan().pattern().keptBack()).isNull();
        set("KEPT_BACK_ORDERS = 3, KEPT_BACK_HOURS = 24");
        insert(columns, "2, 1, 2, 5, NULL");
        insert(columns, "3, 1, 3, NULL, 48");
        insert(columns, "4, 1, 4, 0, NULL");
        insert(columns, "5, 1, 5, NULL, NULL");
        assertThat(plan().pattern().keptBack()).isEqualTo(KeptBack.of(3, 24));
        assertThat(plan().periods())
                .extracting(period -> period.pattern().keptBack())
                .containsExactly(KeptBack.of(2, 12), KeptBack.of(5, 24), KeptBack.of(3, 48), null, KeptBack.of(3, 24));
        set("KEPT_BACK_ORDERS = 0");
        schema().sql().update("DELETE FROM CRN_POINT_PLAN WHERE PLAN_ID <> 1");
        assertThat(plan().pattern().keptBack()).isNull();
    }

    @Test
    void lead_times_have_their_unit_the_shops_rules_and_the_cooks() {
        set("LEAD_UNIT = 'WORKING_DAYS', LEAD_MINUTES = 2, COOKS = 3");
        String columns = "CRN_LEAD_RULE (LEAD_RULE_ID, RULE_SCOPE, TARGET_ID, FROM_QUANTITY, LEAD_AMOUNT, LEAD_UNIT)";
        insert(columns, "1, 'SKU', 30000000001, 1, 90, 'OPENING_MINUTES'");
        insert(columns, "2, 'CATEGORY', 7, 10, 1, 'WORKING_DAYS'");
        assertThat(plan().leadTimes().least()).isEqualTo(LeadTime.ofWorkingDays(2));
        assertThat(plan().leadTimes().cooks()).isEqualTo(3);
        assertThat(plan().leadTimes().rules())
                .containsExactly(
                        LeadRule.of(LeadRule.Scope.SKU, 30_000_000_001L, 1, LeadTime.ofOpeningMinutes(90)),
                        LeadRule.of(LeadRule.Scope.CATEGORY, 7, 10, LeadTime.ofWorkingDays(1)));
    }

    @Test
    void a_period_differs_in_what_it_gives_and_the_lowest_rank_is_asked_first() {
        set("CAPACITY_ITEMS = 60");
        insert("CRN_POINT_PLAN (PLAN_ID, POINT_ID, PLAN_RANK, WEEKDAYS, SLOT_MINUTES)", "1, 1, 2, NULL, 60");
        insert(
                "CRN_POINT_PLAN (PLAN_ID, POINT_ID, PLAN_RANK, WEEKDAYS, CAPACITY_ORDERS, YEARLY_FROM, YEARLY_LAST)",
                "2, 1, 1, 'SA, SU', 2, '12-01', '12-31'");
        List<PlanPeriod> periods = plan().periods();
        assertThat(periods.get(0).season()).isEqualTo(Season.everyYear(MonthDay.of(12, 1), MonthDay.of(1, 1)));
        assertThat(periods.get(0).days()).isEqualTo(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        assertThat(periods.get(0).pattern().capacity())
                .isEqualTo(Capacity.ofOrders(2).withItems(60));
        assertThat(periods.get(0).pattern().lengthMinutes()).isEqualTo(20);
        assertThat(plan().patternOn(LocalDate.of(2026, 12, 7)).stepMinutes()).isEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STEP_MINUTES = 1",
                "CAPACITY_ITEMS = 0",
                "PAUSE_MINUTES = -1",
                "HANDOVER_MINUTES = 5",
                "HANDOVER_PLACES = 0",
                "FLOOR_AREA = 80",
                "RELEASE_TIME = '6pm'",
                "LEAD_UNIT = 'MOONS'",
                "COOKS = 2000",
                "RUSH_MINUTES = 9999, RUSH_UNTIL = PAUSED_UNTIL",
                "KEPT_BACK_ORDERS = 2",
                "KEPT_BACK_HOURS = 24",
                "KEPT_BACK_ORDERS = -1, KEPT_BACK_HOURS = 24",
                "KEPT_BACK_ORDERS = 2, KEPT_BACK_HOURS = 0",
                "HOLIDAY_CALENDAR = 'XX'",
                "HOLIDAY_CALENDAR = 'FR', HOLIDAY_RULE = 'MAYBE'"
            })
    void a_setting_that_cannot_hold_closes_that_point_alone(String change) {
        schema().sql().update("UPDATE CRN_POINT SET PAUSED_UNTIL = ?", new Timestamp(0));
        schema().insertPoint(2);
        set(change);
        assertThatPointOneIsLeftOut();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CRN_POINT_CLOSURE (CLOSURE_ID, POINT_ID, FIRST_DAY, LAST_DAY, REASON) | 1, 1, DATE '2026-08-03', DATE '2026-08-01', 'Travaux'",
                "CRN_POINT_CLOSURE (CLOSURE_ID, POINT_ID, FIRST_DAY, LAST_DAY, REASON) | 1, 1, DATE '2026-08-03', DATE '2026-08-04', ' '",
                "CRN_POINT_PLAN (PLAN_ID, POINT_ID, PLAN_RANK, WEEKDAYS) | 1, 1, 1, 'LU'",
                "CRN_POINT_PLAN (PLAN_ID, POINT_ID, PLAN_RANK, SLOT_MINUTES) | 1, 1, 1, 1",
                "CRN_POINT_PLAN (PLAN_ID, POINT_ID, PLAN_RANK, YEARLY_FROM) | 1, 1, 1, '12-01'",
                "CRN_POINT_PLAN (PLAN_ID, POINT_ID, PLAN_RANK, YEARLY_FROM, YEARLY_LAST) | 1, 1, 1, '13-01', '14-01'",
                "CRN_POINT_BREAK (BREAK_ID, POINT_ID, OPENS, CLOSES) | 1, 1, 'noon', '13:00'",
                "CRN_POINT_PRICE (PRICE_ID, POINT_ID, OPENS, CLOSES, AMOUNT) | 1, 1, '12:00', '13:00', 20000",
                "CRN_POINT_PLAN (PLAN_ID, POINT_ID, PLAN_RANK, KEPT_BACK_HOURS) | 1, 1, 1, 24",
                "CRN_POINT_PRIORITY (PRIORITY_ID, POINT_ID, OPENS, CLOSES, GROUP_WORDS) | 1, 1, '08:00', '10:00', ' , '",
                "CRN_POINT_PRIORITY (PRIORITY_ID, POINT_ID, OPENS, CLOSES, GROUP_WORDS) | 1, 1, '08:00', '10:00', 'a+b'",
                "CRN_POINT_PRIORITY (PRIORITY_ID, POINT_ID, OPENS, CLOSES, GROUP_WORDS) | 1, 1, '8 h', '10:00', 'carer'",
                "CRN_POINT_PRIORITY (PRIORITY_ID, POINT_ID, OPENS, CLOSES, GROUP_WORDS, WEEKDAYS) | 1, 1, '08:00', '10:00', 'carer', 'LU'",
                "CRN_POINT_PRIORITY (PRIORITY_ID, POINT_ID, OPENS, CLOSES, GROUP_WORDS, OPENS_HOURS_BEFORE) | 1, 1, '08:00', '10:00', 'carer', 0",
                "CRN_POINT_CUTOFF (CUTOFF_ID, POINT_ID, CLOSES_AT, DAYS_BEFORE, WEEKDAY) | 1, 1, '18:00', 1, 'MONDAY'",
                "CRN_POINT_CUTOFF (CUTOFF_ID, POINT_ID, CLOSES_AT, SLOTS_FROM) | 1, 1, '18:00', '10:00'"
            })
    void a_row_that_cannot_hold_closes_its_point_alone(String columns, String values) {
        schema().insertPoint(2);
        insert(columns, values);
        assertThatPointOneIsLeftOut();
    }

    private void assertThatPointOneIsLeftOut() {
        assertThat(points.all()).extracting(PickupPoint::id).containsExactly(PointId.of(2));
        SlotPlan plan = schema().transactions().separate(() -> {
            assertThat(points.find(POINT)).isEmpty();
            return plans.of(POINT);
        });
        assertThat(plan.pattern().capacity().orders()).isZero();
    }

    @Test
    void a_point_and_its_plan_cost_a_transaction_one_statement() {
        insert("CRN_POINT_BREAK (BREAK_ID, POINT_ID, OPENS, CLOSES)", "1, 1, '12:00', '13:00'");
        long statements = schema().statementsIn(() -> schema().transactions().separate(() -> {
            points.find(POINT);
            return plans.of(POINT);
        }));
        assertThat(statements).isEqualTo(1);
    }

    @Test
    void all_points_cost_one_statement_however_many_they_are() {
        for (int id = 2; id <= 40; id++) {
            schema().insertPoint(id);
        }
        assertThat(schema().statementsIn(points::all)).isEqualTo(1);
        assertThat(points.all()).hasSize(40);
    }

    @Test
    void what_one_transaction_has_read_another_reads_anew() {
        String names = schema().transactions().required(() -> {
            String before = points.find(POINT).get().name();
            String inside = schema().transactions().separate(() -> {
                schema().em()
                        .createNativeQuery("UPDATE CRN_POINT SET NAME = 'Inside'")
                        .executeUpdate();
                return points.find(POINT).get().name();
            });
            return before + ", " + inside + ", " + points.find(POINT).get().name();
        });
        assertThat(names).isEqualTo("Le Quai, Inside, " + (seesCommits() ? "Inside" : "Le Quai"));
        assertThat(point().name()).isEqualTo("Inside");
    }

    private PickupPoint point() {
        return schema().transactions().separate(() -> points.find(POINT)).get();
    }

    private SlotPlan plan() {
        return schema().transactions().separate(() -> plans.of(POINT));
    }

    private static OpeningRange range(String opens, String closes) {
        return OpeningRange.of(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private void set(String change) {
        schema().sql().update("UPDATE CRN_POINT SET " + change + " WHERE POINT_ID = 1");
    }

    private void insert(String columns, String values) {
        schema().sql().update("INSERT INTO " + columns + " VALUES (" + values + ")");
    }

    private void hours(long id, String day, String opens, String closes, String season) {
        insert(
                "CRN_POINT_HOURS (HOURS_ID, POINT_ID, WEEKDAY, OPENS, CLOSES, VALID_FROM, VALID_LAST, YEARLY_FROM, YEARLY_LAST)",
                id + ", 1, '" + day + "', '" + opens + "', '" + closes + "', " + season);
    }
}
