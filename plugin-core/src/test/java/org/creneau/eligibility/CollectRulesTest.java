// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creneau.confinement.Shopper;
import org.creneau.memory.Shop;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.PickupPoint;
import org.creneau.point.Rush;
import org.creneau.slot.Basket;
import org.creneau.slot.BookingWindow;
import org.creneau.slot.Capacity;
import org.creneau.slot.CutOff;
import org.creneau.slot.KeptBack;
import org.creneau.slot.Load;
import org.creneau.slot.PriorityWindow;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotOffer;
import org.creneau.slot.SlotPattern;
import org.creneau.slot.SlotPlan;
import org.creneau.slot.SlotQuery;
import org.creneau.slot.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule by itself, then the book of them. It is eight in Paris, Thursday 12 November 2020. */
class CollectRulesTest {
    private static final Instant TEN = Instant.parse("2020-11-12T09:00:00Z");
    private final PickupPoint point = Shop.aPoint().build();
    private final SlotPlan plan = Shop.aPlan().build();

    @Test
    void a_point_that_is_not_active_takes_no_orders() {
        CollectRequest request = request(Shop.aPoint().active(false).build(), plan, TEN, Shop.EIGHT);
        assertThat(new PointIsActive().check(request).get())
                .isEqualTo(Refusal.of("point-closed").with("point", "Librairie du Canal"));
        assertThat(new PointIsActive().check(at(TEN))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"09:00:01, true", "09:00:00, false", "08:59:59, false"})
    void a_pause_refuses_slots_that_start_before_its_end(String end, boolean refused) {
        Instant until = Instant.parse("2020-11-12T" + end + "Z");
        PickupPoint paused = Shop.aPoint().pausedUntil(until).build();
        Optional<Refusal> refusal = new PointIsNotPaused().check(request(paused, plan, TEN, Shop.EIGHT));
        assertThat(refusal.isPresent()).isEqualTo(refused);
        refusal.ifPresent(
                it -> assertThat(it.facts()).isEqualTo(Map.of("point", "Librairie du Canal", "pausedUntil", until)));
    }

    @Test
    void a_point_without_a_pause_is_never_paused() {
        assertThat(new PointIsNotPaused().check(at(TEN))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "1, false"})
    void a_slot_that_has_begun_is_in_the_past(int secondsAhead, boolean refused) {
        CollectRequest request = request(point, plan, TEN, TEN.minusSeconds(secondsAhead));
        Optional<Refusal> refusal = new SlotIsAhead().check(request);
        assertThat(refusal.isPresent()).isEqualTo(refused);
        refusal.ifPresent(
                it -> assertThat(it).isEqualTo(Refusal.of("slot-in-the-past").with("start", TEN)));
    }

    @ParameterizedTest
    @CsvSource({"3599, true", "3600, false", "3601, false", "0, true", "-1, false"})
    void a_slot_leaves_the_lead_time_exactly_or_more(int secondsAhead, boolean refused) {
        CollectRequest request = request(point, plan, TEN, TEN.minusSeconds(secondsAhead));
        Optional<Refusal> refusal = new SlotLeavesLeadTime().check(request);
        assertThat(refusal.isPresent()).isEqualTo(refused);
        refusal.ifPresent(it -> assertThat(it.facts())
                .isEqualTo(Map.of("start", TEN, "earliestStart", request.now().plusSeconds(3600), "leadMinutes", 60)));
    }

    @Test
    void without_a_lead_time_the_slot_that_starts_now_can_be_had() {
        SlotPlan noLead = Shop.aPlan().leadMinutes(0).build();
        assertThat(RuleBook.standard().judge(request(point, noLead, TEN, TEN)).isAllowed())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-11-12T22:59:59Z, 2020-11-19T22:30:00Z, false",
        "2020-11-12T22:59:59Z, 2020-11-19T23:00:00Z, true",
        "2020-11-12T23:00:00Z, 2020-11-19T23:00:00Z, false",
        "2020-10-20T10:00:00Z, 2020-10-27T22:30:00Z, false",
        "2020-10-20T10:00:00Z, 2020-10-27T23:00:00Z, true",
        "2020-12-28T10:00:00Z, 2021-01-04T10:00:00Z, false",
        "2020-12-28T10:00:00Z, 2021-01-05T10:00:00Z, true",
        "2020-02-26T10:00:00Z, 2020-03-04T10:00:00Z, false",
        "2020-02-26T10:00:00Z, 2020-03-05T10:00:00Z, true"
    })
    void the_horizon_counts_days_at_the_point(Instant now, Instant start, boolean refused) {
        assertThat(new SlotIsWithinHorizon()
                        .check(request(point, plan, start, now))
                        .isPresent())
                .isEqualTo(refused);
    }

    @Test
    void the_horizon_counts_days_overseas_by_their_own_calendar() {
        Instant now = Instant.parse("2020-11-12T14:00:00Z");
        Instant start = Instant.parse("2020-11-20T12:30:00Z");
        PickupPoint noumea = Shop.aPoint().zone(ZoneId.of("Pacific/Noumea")).build();
        PickupPoint fortDeFrance =
                Shop.aPoint().zone(ZoneId.of("America/Martinique")).build();
        assertThat(new SlotIsWithinHorizon().check(request(noumea, plan, start, now)))
                .isEmpty();
        assertThat(new SlotIsWithinHorizon()
                        .check(request(fortDeFrance, plan, start, now))
                        .get()
                        .facts())
                .isEqualTo(Map.of(
                        "day", LocalDate.of(2020, 11, 20),
                        "lastDay", LocalDate.of(2020, 11, 19),
                        "horizonDays", 7,
                        "opensAt", Instant.parse("2020-11-13T04:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"0, false, 2", "1, false, 1", "2, false, 0", "5, false, 0", "2, true, 1", "5, true, 1", "1, true, 2"})
    void a_place_is_left_or_it_is_the_shoppers_own(int taken, boolean held, int remaining) {
        CollectRequest request = request(point, plan, TEN, taken, held);
        assertThat(request.remaining()).isEqualTo(remaining);
        Optional<Refusal> refusal = new PlaceIsLeft().check(request);
        assertThat(refusal.isPresent()).isEqualTo(remaining == 0);
        refusal.ifPresent(it -> assertThat(it.facts()).isEqualTo(Map.of("start", TEN, "capacityOrders", 2)));
    }

    @Test
    void a_rush_stops_orders_until_it_ends_whatever_the_slot() {
        Instant until = Shop.EIGHT.plusSeconds(1);
        PickupPoint rushed = Shop.aPoint().rush(Rush.withoutNewOrders(until)).build();
        assertThat(new PointTakesOrders().check(request(rushed, plan, TEN, Shop.EIGHT)))
                .contains(Refusal.of("point-takes-no-orders")
                        .with("point", "Librairie du Canal")
                        .with("until", until));
        assertThat(new PointTakesOrders().check(request(rushed, plan, TEN, until)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-11-11T17:00:00Z, true", "2020-11-11T16:59:59Z, false"})
    void after_six_in_the_evening_it_is_too_late_for_tomorrow(Instant now, boolean refused) {
        CutOff sixTheDayBefore = CutOff.daysBefore(1, LocalTime.of(18, 0));
        SlotPlan strict = Shop.aPlan()
                .window(BookingWindow.of(7, LocalTime.MIDNIGHT, List.of(sixTheDayBefore)))
                .build();
        Optional<Refusal> refusal = new SlotIsBeforeCutOff().check(request(point, strict, TEN, now));
        assertThat(refusal.isPresent()).isEqualTo(refused);
        refusal.ifPresent(it -> assertThat(it.facts())
                .isEqualTo(Map.of("start", TEN, "closedAt", Instant.parse("2020-11-11T17:00:00Z"))));
    }

    @ParameterizedTest
    @CsvSource({"2020-11-12T06:59:59Z, true", "2020-11-12T07:00:00Z, false"})
    void a_slot_kept_for_carers_opens_to_all_at_its_hour(Instant now, boolean refused) {
        SlotPlan kept = Shop.aPlan()
                .priorities(List.of(
                        PriorityWindow.of(OpeningRange.of(LocalTime.of(9, 0), LocalTime.NOON), List.of("carer", "a b"))
                                .openingToAll(2)))
                .build();
        Optional<Refusal> refusal = new SlotIsOpenToShopper().check(request(point, kept, TEN, now));
        assertThat(refusal.isPresent()).isEqualTo(refused);
        refusal.ifPresent(it -> assertThat(it.facts().toString())
                .isEqualTo("{start=2020-11-12T09:00:00Z, groups=carer, a b, opensHoursBefore=2,"
                        + " opensToAllAt=2020-11-12T07:00:00Z}"));
        SlotQuery carer = SlotQuery.at(now).ofGroups(Set.of("carer"));
        assertThat(new SlotIsOpenToShopper().check(request(point, kept, TEN, carer, 0)))
                .isEmpty();
        assertThat(new SlotIsOpenToShopper().check(request(point, plan, TEN, now)))
                .isEmpty();
    }

    @Test
    void places_kept_back_are_told_with_the_moment_they_come() {
        SlotPattern pattern =
                plan.pattern().toBuilder().keptBack(KeptBack.of(1, 1)).build();
        SlotPlan staged = plan.toBuilder().pattern(pattern).build();
        SlotQuery query = SlotQuery.at(Shop.EIGHT);
        assertThat(new PlaceIsReleased().check(request(point, staged, TEN, query, 1)))
                .contains(Refusal.of("slot-full-for-now").with("start", TEN).with("moreFrom", TEN.minusSeconds(3600)));
        assertThat(new PlaceIsLeft().check(request(point, staged, TEN, query, 1)))
                .isEmpty();
        assertThat(new PlaceIsReleased().check(request(point, staged, TEN, query, 0)))
                .isEmpty();
        assertThat(new PlaceIsReleased().check(request(point, staged, TEN, query, 2)))
                .isEmpty();
        assertThat(new PlaceIsLeft().check(request(point, staged, TEN, query, 2)))
                .isPresent();
    }

    @Test
    void an_inquiry_asks_for_the_groups_of_its_journey_whatever_is_put_into_it_later() {
        Journey carer = Journey.fromUntoldHome()
                .of(Shopper.builder()
                        .belongingTo(Set.of("carer"))
                        .group("women")
                        .build());
        SlotQuery query = SlotQuery.at(Shop.EIGHT);
        Inquiry inquiry = Inquiry.of(query).from(carer);
        assertThat(inquiry.query().groups()).containsExactlyInAnyOrder("carer", "women");
        assertThat(inquiry.with(SlotQuery.at(TEN)).query().groups()).hasSize(2);
        assertThat(inquiry.acknowledging(Set.of()).query().groups()).hasSize(2);
        assertThat(inquiry.from(null).query().groups()).isEmpty();
        assertThat(inquiry.toString()).doesNotContain("carer", "women");
        assertThat(Inquiry.of(query).from(null)).isEqualTo(Inquiry.of(query));
    }

    @Test
    void what_is_too_much_for_the_slot_is_refused_by_the_measure_it_breaks() {
        SlotPlan counted = Shop.aPlan()
                .capacity(Capacity.ofOrders(5).withItems(10).withMinutes(60))
                .build();
        Basket heavy = Basket.weighing(Load.of(1, 11, 61));
        CollectRequest request =
                request(point, counted, TEN, SlotQuery.at(Shop.EIGHT).forBasket(heavy), 0);
        assertThat(RuleBook.standard().judge(request).refusals())
                .containsExactly(
                        Refusal.of("slot-full-items")
                                .with("start", TEN)
                                .with("items", 11)
                                .with("capacityItems", 10),
                        Refusal.of("slot-full-minutes")
                                .with("start", TEN)
                                .with("minutes", 61)
                                .with("capacityMinutes", 60));
    }

    @Test
    void the_book_gives_every_reason_in_its_order() {
        PickupPoint gone =
                Shop.aPoint().active(false).pausedUntil(TEN.plusSeconds(1)).build();
        CollectRequest request = request(gone, plan, TEN, SlotQuery.at(TEN.minusSeconds(60)), 2);
        assertThat(RuleBook.standard().judge(request).refusals())
                .extracting(Refusal::code)
                .containsExactly("point-closed", "point-paused", "slot-too-soon", "slot-full");
    }

    @Test
    void a_slot_in_the_past_is_not_called_too_soon_as_well() {
        CollectRequest request = request(point, plan, TEN, TEN.plus(Duration.ofDays(1)));
        assertThat(RuleBook.standard().judge(request).refusals())
                .extracting(Refusal::code)
                .containsExactly("slot-in-the-past");
    }

    @Test
    void every_refusal_has_the_code_of_its_rule() {
        assertThat(RuleBook.standard().rules())
                .extracting(CollectRule::code)
                .containsExactly(
                        "point-closed",
                        "goods-not-collected",
                        "goods-not-at-point",
                        "point-paused",
                        "point-takes-no-orders",
                        "slot-in-the-past",
                        "slot-too-soon",
                        "slot-cut-off",
                        "slot-beyond-horizon",
                        "slot-kept-for-others",
                        "slot-full",
                        "slot-full-for-now",
                        "slot-full-items",
                        "slot-full-minutes",
                        "goods-not-there",
                        "goods-too-few",
                        "goods-too-late");
    }

    @Test
    void a_merchants_own_rule_is_asked_too_but_its_code_must_be_new() {
        CollectRule onlyMornings = new CollectRule() {
            @Override
            public String code() {
                return "not-in-the-morning";
            }

            @Override
            public Optional<Refusal> check(CollectRequest request) {
                return Optional.of(Refusal.of(code()));
            }
        };
        RuleBook book = RuleBook.standard().and(onlyMornings);
        assertThat(book.judge(at(TEN)).isRefusedFor("not-in-the-morning")).isTrue();
        assertThat(RuleBook.standard().judge(at(TEN)).isAllowed()).isTrue();
        assertThatThrownBy(() -> book.and(onlyMornings)).hasMessageContaining("not-in-the-morning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Slot-full", "slot_full", "slot--full", "-slot", "slot-", "1slot", "slot full", "é"})
    void a_code_is_lower_case_words_joined_by_dashes(String code) {
        assertThatThrownBy(() -> Refusal.of(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_fact_is_one_of_five_types() {
        Refusal refusal = Refusal.of("x")
                .with("a", TEN)
                .with("b", LocalDate.MAX)
                .with("c", 1)
                .with("d", 1L);
        assertThat(refusal.with("e", "text").facts()).containsOnlyKeys("a", "b", "c", "d", "e");
        assertThatThrownBy(() -> refusal.with("f", 1.5)).hasMessageContaining("java.lang.Double");
        assertThat(refusal.facts()).hasSize(4).isUnmodifiable();
    }

    @Test
    void a_verdict_refused_for_nothing_is_refused() {
        assertThatThrownBy(() -> Verdict.refusedBy(List.of())).hasMessageContaining("allowed()");
    }

    private CollectRequest at(Instant start) {
        return request(point, plan, start, Shop.EIGHT);
    }

    private static CollectRequest request(PickupPoint point, SlotPlan plan, Instant start, Instant now) {
        return request(point, plan, start, SlotQuery.at(now), 0);
    }

    private static CollectRequest request(PickupPoint point, SlotPlan plan, Instant start, int taken, boolean held) {
        SlotQuery query = SlotQuery.at(Shop.EIGHT);
        SlotId slot = Shop.slotAt(start.toString());
        return request(point, plan, start, held ? query.holding(slot, Load.oneOrder()) : query, taken);
    }

    /** The point of these tests never closes, so that any half hour is a slot. */
    private static CollectRequest request(PickupPoint point, SlotPlan plan, Instant start, SlotQuery query, int taken) {
        OpeningHours always = OpeningHours.daily(OpeningRange.of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        SlotGrid grid = SlotGrid.of(point.toBuilder().hours(always).build(), plan);
        Taken others = Taken.of(Map.of(start, Load.of(taken, 0, 0)));
        SlotOffer offer =
                grid.offerOf(Shop.slotAt(start.toString()), query, others).get();
        return CollectRequest.of(grid, offer, query);
    }
}
