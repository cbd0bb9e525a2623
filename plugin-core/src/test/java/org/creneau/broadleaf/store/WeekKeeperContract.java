// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creneau.broadleaf.point.AgreedSlots;
import org.creneau.broadleaf.point.JpaPickupPoints;
import org.creneau.broadleaf.point.PointSnapshots;
import org.creneau.broadleaf.point.StoredWeeks;
import org.creneau.broadleaf.point.WeekAnswer;
import org.creneau.broadleaf.point.WeekKeeper;
import org.creneau.broadleaf.point.WeekLine;
import org.creneau.memory.Insist;
import org.creneau.memory.SettableClock;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.PointId;
import org.creneau.point.Season;
import org.creneau.point.SeasonHours;
import org.creneau.point.Week;
import org.creneau.territory.SphericalGeodesic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The hours of every week are replaced as a whole; each database has a subclass of a few lines. */
abstract class WeekKeeperContract {
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final long ID = 900_001;
    private static final PointId POINT = PointId.of(ID);
    private static final Week MORNINGS = Week.daily(range("09:00", "12:00"));
    private static final Week EVENINGS = Week.of(Map.of(FRIDAY, List.of(range("18:00", "02:00"))));
    private static final Season SUMMER = Season.everyYear(MonthDay.of(7, 1), MonthDay.of(9, 1));
    private static final Season WINTER = Season.everyYear(MonthDay.of(12, 20), MonthDay.of(1, 1));
    private static final Season JULY = Season.between(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 1));
    private static final Season LATER = Season.from(LocalDate.of(2026, 7, 15));

    private WeekKeeper keeper;

    protected abstract Schema schema();

    @BeforeEach
    void aPointThatOpensOnMondayMorning() {
        schema().empty();
        keeper = new WeekKeeper(schema().points(), schema().transactions());
        keeper.setEntityManager(schema().em());
        schema().insertPoint(ID);
        schema().sql()
                .update("INSERT INTO CRN_POINT_HOURS (HOURS_ID, POINT_ID, WEEKDAY, OPENS, CLOSES) VALUES (900001, " + ID
                        + ", 'MONDAY', '09:00', '12:00')");
    }

    private static OpeningRange range(String opens, String closes) {
        return OpeningRange.of(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static Week on(DayOfWeek day, OpeningRange... ranges) {
        return Week.of(Map.of(day, List.of(ranges)));
    }

    private StoredWeeks stored() {
        return keeper.read(POINT).orElseThrow();
    }

    private List<String> lines() {
        return stored().lines().stream().map(WeekLine::toString).toList();
    }

    @Test
    void only_what_was_shown_may_be_left_out() {
        save(MORNINGS);
        booked(1, "2026-06-05T08:00:00Z", "CONFIRMED", null);
        booked(2, "2026-06-05T08:00:00Z", "READY", null);
        WeekAnswer asked = saveAgreeing(EVENINGS, AgreedSlots.none());
        assertThat(asked.kind()).isEqualTo(WeekAnswer.Kind.LEAVES_OUT);
        assertThat(asked.pickupsLeftOut()).isEqualTo(2);
        AgreedSlots agreed = AgreedSlots.parse(AgreedSlots.to(asked.leftOut()).toString());
        schema().sql().update("DELETE FROM CRN_RESERVATION");
        booked(3, "2026-06-08T08:00:00Z", "CONFIRMED", null);
        booked(4, "2026-06-08T08:00:00Z", "CONFIRMED", null);
        assertThat(saveAgreeing(EVENINGS, agreed).kind())
                .as("as many, and others")
                .isEqualTo(WeekAnswer.Kind.LEAVES_OUT);
        schema().sql().update("DELETE FROM CRN_RESERVATION");
        booked(5, "2026-06-05T08:00:00Z", "PREPARING", null);
        assertThat(saveAgreeing(EVENINGS, agreed).kind())
                .as("one of them is left")
                .isEqualTo(WeekAnswer.Kind.SAVED);
    }

    @Test
    void what_is_being_bought_is_told_apart_and_agreed_to_like_what_is_booked() {
        save(MORNINGS);
        booked(1, "2026-06-05T08:00:00Z", "HELD", NOW.plusMillis(1));
        booked(2, "2026-06-05T08:00:00Z", "CONFIRMED", null);
        booked(3, "2026-06-05T09:00:00Z", "HELD", NOW);
        WeekAnswer asked = saveAgreeing(EVENINGS, AgreedSlots.none());
        assertThat(asked.leftOut()).singleElement().satisfies(slot -> {
            assertThat(slot.holds()).isEqualTo(1);
            assertThat(slot.pickups()).isEqualTo(1);
        });
        assertThat(asked.holdsLeftOut()).isEqualTo(1);
        AgreedSlots agreed = AgreedSlots.to(asked.leftOut());
        schema().sql().update("UPDATE CRN_RESERVATION SET STATE = 'CONFIRMED' WHERE ORDER_ID = 1");
        assertThat(saveAgreeing(EVENINGS, agreed).kind()).as("the one was paid").isEqualTo(WeekAnswer.Kind.SAVED);
    }

    private WeekAnswer saveAgreeing(Week usual, AgreedSlots agreed) {
        return keeper.save(POINT, usual, List.of(), stored().seen(), agreed, NOW)
                .orElseThrow();
    }

    private void booked(int id, String start, String state, Instant expires) {
        schema().sql()
                .update(
                        "INSERT INTO CRN_RESERVATION (RESERVATION_ID, TOKEN, SLOT_LOCAL, SLOT_MINUTES, POINT_NAME, STATE, CODE,"
                                + " ORDER_ID, POINT_ID, SLOT_START, GROUP_ID, HELD_AT, EXPIRES_AT, LOAD_ITEMS, LOAD_MINUTES,"
                                + " DISTANCE_BAND, ROW_VERSION) VALUES (" + id + ", 't" + id + "', 'x', 30, 'x', '"
                                + state
                                + "', 'C" + id + "', " + id + ", " + ID + ", "
                                + Instant.parse(start).toEpochMilli() + ", " + id
                                + ", 0, " + (expires == null ? 0 : expires.toEpochMilli()) + ", 0, 0, 'UNKNOWN', 0)");
    }

    private WeekAnswer.Kind save(Week usual, SeasonHours... seasons) {
        return keeper.save(POINT, usual, List.of(seasons), stored().seen(), AgreedSlots.none(), NOW)
                .orElseThrow()
                .kind();
    }

    @Test
    void weeks_and_seasons_of_each_kind_come_back_as_they_were_saved() {
        assertThat(save(
                        EVENINGS,
                        SeasonHours.of(JULY, MORNINGS),
                        SeasonHours.of(LATER, EVENINGS),
                        SeasonHours.of(Season.before(LocalDate.of(2020, 3, 1)), EVENINGS),
                        SeasonHours.of(SUMMER, EVENINGS),
                        SeasonHours.of(WINTER, EVENINGS)))
                .isEqualTo(WeekAnswer.Kind.SAVED);
        assertThat(lines())
                .contains(
                        "WEEK FRIDAY 18:00 02:00",
                        "WEEK SUNDAY 09:00 12:00 2026-07-01 2026-07-31",
                        "WEEK FRIDAY 18:00 02:00 2026-07-15",
                        "WEEK FRIDAY 18:00 02:00 2020-02-29",
                        "WEEK FRIDAY 18:00 02:00 07-01 08-31",
                        "WEEK FRIDAY 18:00 02:00 12-20 12-31")
                .hasSize(5 + 7);
        OpeningHours hours = hoursRead();
        assertThat(hours.week()).isEqualTo(EVENINGS);
        assertThat(hours.seasons())
                .extracting(SeasonHours::season)
                .containsExactly(JULY, LATER, Season.before(LocalDate.of(2020, 3, 1)), SUMMER, WINTER);
    }

    @Test
    void rows_that_stay_as_they_are_keep_their_numbers() {
        assertThat(save(Week.of(Map.of(
                        MONDAY, List.of(range("09:00", "12:00"), range("14:00", "18:00")),
                        TUESDAY, List.of(range("09:00", "12:00"))))))
                .isEqualTo(WeekAnswer.Kind.SAVED);
        assertThat(lines())
                .containsExactlyInAnyOrder(
                        "WEEK MONDAY 09:00 12:00", "WEEK MONDAY 14:00 18:00", "WEEK TUESDAY 09:00 12:00");
        assertThat(schema().sql()
                        .queryForObject("SELECT COUNT(*) FROM CRN_POINT_HOURS WHERE HOURS_ID = 900001", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void the_season_that_comes_first_stays_first_whatever_changes_in_it() {
        save(MORNINGS, SeasonHours.of(JULY, MORNINGS), SeasonHours.of(LATER, EVENINGS));
        save(MORNINGS, SeasonHours.of(JULY, on(MONDAY, range("07:00", "08:00"))), SeasonHours.of(LATER, EVENINGS));
        assertThat(seasonsRead()).containsExactly(JULY, LATER);
        save(MORNINGS, SeasonHours.of(LATER, EVENINGS), SeasonHours.of(JULY, on(MONDAY, range("07:00", "08:00"))));
        assertThat(seasonsRead()).containsExactly(LATER, JULY);
    }

    private OpeningHours hoursRead() {
        PointSnapshots snapshots = new PointSnapshots(
                schema().points(), schema().transactions(), new SettableClock(NOW), new SphericalGeodesic());
        JpaPickupPoints points = new JpaPickupPoints(schema().points(), snapshots);
        return schema().transactions()
                .separate(() -> points.find(POINT).orElseThrow().hours());
    }

    private List<Season> seasonsRead() {
        return hoursRead().seasons().stream().map(SeasonHours::season).toList();
    }

    @Test
    void what_is_saved_as_it_is_writes_nothing() {
        save(MORNINGS, SeasonHours.of(SUMMER, MORNINGS), SeasonHours.of(JULY, EVENINGS));
        List<Map<String, Object>> before =
                schema().sql().queryForList("SELECT * FROM CRN_POINT_HOURS ORDER BY HOURS_ID");
        save(MORNINGS, SeasonHours.of(JULY, EVENINGS), SeasonHours.of(SUMMER, MORNINGS));
        assertThat(schema().sql().queryForList("SELECT * FROM CRN_POINT_HOURS ORDER BY HOURS_ID"))
                .isEqualTo(before);
    }

    @Test
    void the_second_of_two_is_told_and_overwrites_nothing() {
        String seen = stored().seen();
        save(MORNINGS);
        assertThat(keeper.save(POINT, EVENINGS, List.of(), seen, AgreedSlots.none(), NOW)
                        .orElseThrow()
                        .kind())
                .isEqualTo(WeekAnswer.Kind.CHANGED_SINCE);
        assertThat(lines()).hasSize(7);
    }

    @RepeatedTest(5)
    void of_two_who_save_at_once_one_is_told() throws Exception {
        String seen = stored().seen();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<WeekAnswer.Kind>> answers = new ArrayList<>();
            for (Week week : List.of(MORNINGS, EVENINGS)) {
                answers.add(both.submit(
                        () -> Insist.on(() -> keeper.save(POINT, week, List.of(), seen, AgreedSlots.none(), NOW))
                                .orElseThrow()
                                .kind()));
            }
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .containsExactlyInAnyOrder(WeekAnswer.Kind.SAVED, WeekAnswer.Kind.CHANGED_SINCE);
        } finally {
            both.shutdown();
        }
        assertThat(lines()).hasSizeBetween(1, 7).isNotEqualTo(List.of("WEEK MONDAY 09:00 12:00"));
    }

    @Test
    void hours_that_overlap_are_refused_and_nothing_is_stored() {
        WeekAnswer answer = keeper.save(
                        POINT,
                        on(MONDAY, range("09:00", "12:00"), range("11:00", "13:00")),
                        List.of(),
                        stored().seen(),
                        AgreedSlots.none(),
                        NOW)
                .orElseThrow();
        assertThat(answer.kind()).isEqualTo(WeekAnswer.Kind.REFUSED);
        assertThat(answer.problems()).extracting(problem -> problem.code()).containsExactly("overlap");
        assertThat(lines()).containsExactly("WEEK MONDAY 09:00 12:00");
    }

    @Test
    void a_point_that_nobody_can_read_is_mended() {
        schema().sql()
                .update("INSERT INTO CRN_POINT_HOURS (HOURS_ID, POINT_ID, WEEKDAY, OPENS, CLOSES) VALUES (900002, " + ID
                        + ", 'MONDAY', '11:00', '25:00')");
        assertThat(lines()).contains("WEEK MONDAY 11:00 25:00");
        assertThat(save(MORNINGS)).isEqualTo(WeekAnswer.Kind.SAVED);
        assertThat(lines()).hasSize(7);
    }

    @Test
    void hours_of_a_point_with_another_fault_wait_until_that_is_mended() {
        List<String> before = lines();
        schema().sql().update("UPDATE CRN_POINT SET HOLIDAY_CALENDAR = 'XX' WHERE POINT_ID = " + ID);
        assertThat(save(MORNINGS)).isEqualTo(WeekAnswer.Kind.REFUSED);
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void special_days_and_closures_stay() {
        schema().sql()
                .update("INSERT INTO CRN_POINT_CLOSURE (CLOSURE_ID, POINT_ID, FIRST_DAY, LAST_DAY, REASON)"
                        + " VALUES (900001, " + ID + ", DATE '2026-08-03', DATE '2026-08-15', 'Congés')");
        save(MORNINGS);
        assertThat(schema().sql().queryForObject("SELECT COUNT(*) FROM CRN_POINT_CLOSURE", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void there_are_no_hours_of_a_point_that_is_not_there() {
        assertThat(keeper.read(PointId.of(4))).isEmpty();
        assertThat(keeper.save(PointId.of(4), MORNINGS, List.of(), "", AgreedSlots.none(), NOW))
                .isEmpty();
    }
}
