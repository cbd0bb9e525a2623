// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.creneau.eligibility.OutingRecord;
import org.creneau.house.ContractRun;
import org.creneau.memory.Insist;
import org.creneau.memory.Race;
import org.creneau.point.PointId;
import org.creneau.slot.Basket;
import org.creneau.slot.BasketLine;
import org.creneau.slot.SlotId;
import org.creneau.territory.DistanceBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every {@link Reservations} does. A subclass hands out the store under test, empty at the start of each test,
 * and the transactions it takes part in. The store is called within a transaction only. Instants are whole
 * milliseconds: a store need not keep more.
 */
public abstract class ReservationsContract {
    private static final AtomicLong NUMBERS = new AtomicLong(1_000_000);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Instant NOON = Instant.parse("2020-11-12T12:00:00Z");

    private final PointId point = PointId.of(NUMBERS.incrementAndGet());
    private final long order = NUMBERS.incrementAndGet();

    protected abstract Reservations reservations();

    protected abstract Transactions transactions();

    /** How many threads race. */
    protected int threads() {
        return 16;
    }

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(reservations())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void what_is_added_is_found_with_every_part_as_it_was() {
        Reservation added = added(aHold().heldAt(NOON.plusMillis(123)).expiresAt(NOON.plusMillis(900_456)));
        assertThat(find(added)).contains(added);
    }

    @Test
    void what_is_kept_of_the_outing_is_found_as_it_was() {
        OutingRecord outing = OutingRecord.of(
                DistanceBand.TO_5_KM,
                "france-2020-2021 2021-06-30.1",
                List.of("too-far@fr-2020-10-30-lockdown2@1", "outing-too-long@fr-2020-10-30-lockdown2@1"));
        Reservation added = added(aHold().outing(outing));
        assertThat(find(added).get().outing()).isEqualTo(outing);
        assertThat(find(added(aHold(2))).get().outing()).isEqualTo(OutingRecord.none());
    }

    @Test
    void a_customer_number_is_kept_and_its_absence_too() {
        Reservation known = added(aHold().holder(Holder.of(order, 1, 77L)));
        Reservation unknown = added(aHold().holder(Holder.of(order, 2)));
        assertThat(find(known).get().holder().customerId()).isEqualTo(77L);
        assertThat(find(unknown).get().holder().customerId()).isNull();
    }

    @ParameterizedTest
    @EnumSource(ReservationState.class)
    void every_state_is_kept(ReservationState state) {
        Reservation added = added(aHold().state(state));
        assertThat(find(added)).contains(added);
    }

    @Test
    void an_unknown_token_finds_nothing() {
        added(aHold());
        assertThat(tx(() -> reservations().find(ReservationToken.generate(RANDOM))))
                .isEmpty();
    }

    @Test
    void a_known_token_is_not_added_again() {
        Reservation added = added(aHold().state(ReservationState.CANCELLED));
        assertThatThrownBy(() -> add(added)).isInstanceOf(RuntimeException.class);
        assertThat(find(added)).contains(added);
    }

    @ParameterizedTest
    @EnumSource(ReservationState.class)
    void live_is_what_holds_a_place(ReservationState state) {
        Reservation added = added(aHold().state(state));
        Optional<Reservation> live = state.holdsPlace() ? Optional.of(added) : Optional.empty();
        assertThat(liveOf(order, 1)).isEqualTo(live);
        assertThat(tx(() -> reservations().liveOfOrder(order))).isEqualTo(live);
    }

    @Test
    void a_hold_that_ran_out_is_live_until_it_is_swept() {
        Reservation old = added(aHold().expiresAt(Instant.parse("1999-01-01T00:00:00Z")));
        assertThat(liveOf(order, 1)).contains(old);
    }

    @Test
    void the_live_one_is_found_among_the_dead() {
        added(aHold().state(ReservationState.CANCELLED));
        Reservation live = added(aHold());
        added(aHold().state(ReservationState.EXPIRED));
        assertThat(liveOf(order, 1)).contains(live);
    }

    @Test
    void other_orders_and_groups_are_none_of_its_business() {
        added(aHold().holder(Holder.of(order + 500_000, 1)));
        added(aHold().holder(Holder.of(order, 2)));
        assertThat(liveOf(order, 1)).isEmpty();
    }

    @Test
    void of_several_groups_of_an_order_the_lowest_answers_for_the_order() {
        added(aHold().holder(Holder.of(order, 9)));
        Reservation lowest = added(aHold().holder(Holder.of(order, 3)));
        added(aHold().holder(Holder.of(order, 1)).state(ReservationState.CANCELLED));
        assertThat(tx(() -> reservations().liveOfOrder(order))).contains(lowest);
    }

    @Test
    void all_that_is_live_of_an_order_is_listed_by_its_groups() {
        Reservation ninth = added(aHold().holder(Holder.of(order, 9)).state(ReservationState.CONFIRMED));
        Reservation third = added(aHold().holder(Holder.of(order, 3)));
        added(aHold().holder(Holder.of(order, 1)).state(ReservationState.CANCELLED));
        added(aHold().holder(Holder.of(order + 500_000, 2)));
        assertThat(tx(() -> reservations().allLiveOfOrder(order))).containsExactly(third, ninth);
        assertThat(tx(() -> reservations().allLiveOfOrder(order + 400_000))).isEmpty();
    }

    @Test
    void all_of_an_order_are_found_whatever_became_of_them() {
        Reservation second = added(aHold().heldAt(NOON.plusMillis(1)).state(ReservationState.COLLECTED));
        Reservation first = added(aHold().heldAt(NOON).state(ReservationState.CANCELLED));
        Reservation third = added(aHold().heldAt(NOON.plusMillis(2)).holder(Holder.of(order, 3)));
        added(aHold().holder(Holder.of(order + 500_000, 1)));
        assertThat(tx(() -> reservations().allOfOrder(order))).containsExactly(first, second, third);
        assertThat(tx(() -> reservations().allOfOrder(order + 400_000))).isEmpty();
    }

    @Test
    void the_latest_is_the_one_held_last_in_whatever_state() {
        added(aHold().heldAt(NOON).state(ReservationState.EXPIRED));
        Reservation latest = added(aHold().heldAt(NOON.plusMillis(2)).state(ReservationState.CANCELLED));
        added(aHold().heldAt(NOON.plusMillis(1)));
        assertThat(tx(() -> reservations().latestOf(order, 1))).contains(latest);
        assertThat(tx(() -> reservations().latestOf(order, 2))).isEmpty();
    }

    @Test
    void an_order_and_group_never_get_a_second_live_reservation() {
        Reservation first = added(aHold());
        Reservation second = aHold().build();
        assertThatThrownBy(() -> add(second)).isInstanceOf(LiveReservationExists.class);
        assertThat(find(second)).isEmpty();
        assertThat(liveOf(order, 1)).contains(first);
    }

    @Test
    void the_customer_number_does_not_make_it_another_holder() {
        added(aHold().holder(Holder.of(order, 1)));
        assertThatThrownBy(() -> add(aHold().holder(Holder.of(order, 1, 5L)).build()))
                .isInstanceOf(LiveReservationExists.class);
    }

    @Test
    void once_the_first_has_ended_another_may_live_in_the_same_transaction() {
        Reservation first = added(aHold());
        Reservation second = aHold().build();
        tx(() -> {
            reservations().replace(first, first.withState(ReservationState.CANCELLED));
            reservations().add(second);
            return null;
        });
        assertThat(liveOf(order, 1)).contains(second);
    }

    @Test
    void replacing_stores_the_next_version() {
        Reservation hold = added(aHold());
        Reservation next = hold.withState(ReservationState.CONFIRMED);
        assertThat(replace(hold, next)).isTrue();
        assertThat(find(hold)).contains(next);
    }

    @Test
    void replacing_changes_load_expiry_and_holder_too() {
        Reservation hold = added(aHold());
        Reservation later = hold.startedAnew(
                Basket.of(BasketLine.of(7, 70, 3).weighing(1, 20)), NOON.plusSeconds(6300), NOON.plusSeconds(7200));
        Reservation moved = later.withHolder(Holder.of(order + 500_000, 4, 12L));
        assertThat(replace(hold, later) && replace(later, moved)).isTrue();
        assertThat(find(hold)).contains(moved);
        assertThat(liveOf(order, 1)).isEmpty();
        assertThat(liveOf(order + 500_000, 4)).contains(moved);
    }

    @Test
    void a_reservation_moves_to_another_slot_with_everything_else_as_it_was() {
        Reservation placed = added(aHold().state(ReservationState.CONFIRMED).price(new BigDecimal("2.50")));
        SlotId noon = SlotId.of(PointId.of(point.value() + 500_000), NOON, 20);
        OutingRecord way = OutingRecord.of(DistanceBand.TO_1_KM, "france 2", List.of());
        Reservation moved = placed.movedTo(noon, way);
        assertThat(replace(placed, moved)).isTrue();
        assertThat(find(placed)).contains(moved);
        assertThat(tx(() -> reservations().ofPoint(noon.point(), NOON, NOON.plusSeconds(1))))
                .containsExactly(moved);
    }

    @Test
    void what_a_hold_adds_is_kept_too() {
        Reservation full = added(aHold().holder(Holder.of(order, 1, 77L))
                .seats(Seats.of(3, "a1b2c3", 4))
                .household("h9")
                .language("fr-FR")
                .extended(true)
                .payingSince(NOON));
        assertThat(find(full)).contains(full);
        Reservation confirmed = full.withState(ReservationState.CONFIRMED);
        assertThat(replace(full, confirmed)).isTrue();
        assertThat(find(full).get().seats()).isEqualTo(Seats.none());
        assertThat(find(full).get().household()).isEqualTo("h9");
        assertThat(find(full).get().language()).isEqualTo("fr-FR");
    }

    @Test
    void a_seat_of_a_customer_has_one_holder() {
        Reservation first = added(aHold().holder(Holder.of(order, 1, order)).seats(Seats.of(1, "", 0)));
        ReservationBuilder second = aHold(2).holder(Holder.of(order, 2, order)).seats(Seats.of(1, "", 0));
        assertThatThrownBy(() -> add(second.build())).isInstanceOf(LiveReservationExists.class);
        replace(first, first.withState(ReservationState.CONFIRMED));
        assertThat(find(added(second))).isPresent();
    }

    @Test
    void a_seat_of_a_network_has_one_holder_whoever_the_customer_is() {
        String network = "n" + order;
        added(aHold().seats(Seats.of(0, network, 7)));
        assertThatThrownBy(() -> add(aHold(2).seats(Seats.of(0, network, 7)).build()))
                .isInstanceOf(LiveReservationExists.class);
        added(aHold(3).seats(Seats.of(0, network, 8)));
    }

    @Test
    void a_household_awaits_one_reservation_and_may_have_another_when_it_is_collected() {
        String household = "h" + order;
        Reservation first = added(aHold().household(household).state(ReservationState.READY));
        ReservationBuilder second = aHold(2).household(household);
        assertThatThrownBy(() -> add(second.build())).isInstanceOf(LiveReservationExists.class);
        replace(first, first.withState(ReservationState.COLLECTED));
        assertThat(find(added(second))).isPresent();
    }

    @Test
    void around_a_cart_are_its_own_and_those_that_count_against_its_limits() {
        String network = "n" + order;
        String household = "h" + order;
        Reservation own = added(aHold());
        Reservation sameCustomer =
                added(aHold(2).holder(Holder.of(order + 1, 2, order)).seats(Seats.of(1, "", 0)));
        Reservation sameNetwork = added(aHold(3).seats(Seats.of(0, network, 1)));
        Reservation sameHousehold = added(aHold(4).household(household).state(ReservationState.CONFIRMED));
        added(aHold(5).holder(Holder.of(order + 2, 5, order)).state(ReservationState.CONFIRMED));
        added(aHold(6).household(household).state(ReservationState.COLLECTED));
        added(aHold(7));
        Holder asking = Holder.of(order, 1, order);
        assertThat(tx(() -> reservations().around(asking, network, household)))
                .containsExactlyInAnyOrder(own, sameCustomer, sameNetwork, sameHousehold);
        assertThat(tx(() -> reservations().around(Holder.of(order, 1), "", ""))).containsExactly(own);
    }

    @Test
    void a_claim_is_granted_to_one_that_is_as_expected_only() {
        Reservation hold = added(aHold());
        assertThat(tx(() -> reservations().claim(hold))).isTrue();
        replace(hold, hold.withState(ReservationState.EXPIRED));
        assertThat(tx(() -> reservations().claim(hold)
                        && reservations().replace(hold, hold.withState(ReservationState.CANCELLED))))
                .isFalse();
    }

    @Test
    void placed_orders_are_reminded_of_once_for_each_slot() {
        SlotId far = SlotId.of(point, NOON.plusSeconds(50_000), 20);
        Reservation placed =
                added(aHold().state(ReservationState.CONFIRMED).heldAt(NOON).slotId(far));
        Instant near = NOON.plusSeconds(30_000);
        assertThat(unreminded(near)).contains(placed);
        assertThat(tx(() -> reservations().noteReminded(placed))).isTrue();
        assertThat(tx(() -> reservations().noteReminded(placed)))
                .as("a second time")
                .isFalse();
        assertThat(unreminded(near)).doesNotContain(placed);
        Reservation moved = placed.movedTo(SlotId.of(point, NOON.plusSeconds(51_000), 20), OutingRecord.none());
        replace(placed, moved);
        assertThat(tx(() -> reservations().noteReminded(placed)))
                .as("a stale one")
                .isFalse();
        assertThat(unreminded(near)).contains(moved);
    }

    @Test
    void who_booked_late_or_only_holds_is_not_reminded() {
        SlotId far = SlotId.of(point, NOON.plusSeconds(50_000), 20);
        Instant near = NOON.plusSeconds(30_000);
        Reservation late =
                added(aHold(2).state(ReservationState.READY).heldAt(near).slotId(far));
        Reservation held = added(aHold(3).heldAt(NOON).slotId(far));
        Reservation soonerThanThat = added(aHold(4).state(ReservationState.READY)
                .heldAt(NOON)
                .slotId(SlotId.of(point, near.minusSeconds(60), 20)));
        assertThat(unreminded(near)).doesNotContain(late, held, soonerThanThat);
    }

    private List<Reservation> unreminded(Instant now) {
        return tx(() -> reservations().unreminded(now, now.plusSeconds(43_200), 1_000));
    }

    @Test
    void a_stale_version_replaces_nothing() {
        Reservation hold = added(aHold());
        Reservation confirmed = hold.withState(ReservationState.CONFIRMED);
        replace(hold, confirmed);
        assertThat(replace(hold, hold.withState(ReservationState.CANCELLED))).isFalse();
        assertThat(find(hold)).contains(confirmed);
    }

    @Test
    void the_right_version_in_another_state_replaces_nothing() {
        Reservation hold = added(aHold());
        Reservation imagined = hold.toBuilder().state(ReservationState.READY).build();
        assertThat(replace(imagined, imagined.withState(ReservationState.COLLECTED)))
                .isFalse();
        assertThat(find(hold)).contains(hold);
    }

    @Test
    void what_is_not_there_is_not_replaced() {
        Reservation never = aHold().build();
        assertThat(replace(never, never.withState(ReservationState.CONFIRMED))).isFalse();
        assertThat(find(never)).isEmpty();
    }

    @Test
    void what_comes_back_to_life_beside_a_live_one_is_refused() {
        Reservation expired = added(aHold().state(ReservationState.EXPIRED));
        added(aHold());
        assertThatThrownBy(() -> replace(expired, expired.withState(ReservationState.CONFIRMED)))
                .isInstanceOf(LiveReservationExists.class);
        assertThat(find(expired)).contains(expired);
    }

    @Test
    void a_transaction_sees_what_it_stored() {
        Reservation hold = aHold().build();
        Reservation confirmed = hold.withState(ReservationState.CONFIRMED);
        tx(() -> {
            reservations().add(hold);
            assertThat(reservations().liveOf(order, 1)).contains(hold);
            reservations().replace(hold, confirmed);
            assertThat(reservations().find(hold.token())).contains(confirmed);
            assertThat(reservations().liveOfOrder(order)).contains(confirmed);
            return null;
        });
    }

    @Test
    void what_rolls_back_was_never_stored() {
        Reservation kept = added(aHold());
        Reservation added = aHold().holder(Holder.of(order, 2)).build();
        assertThatThrownBy(() -> tx(() -> {
                    reservations().add(added);
                    reservations().replace(kept, kept.withState(ReservationState.CANCELLED));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(find(added)).isEmpty();
        assertThat(find(kept)).contains(kept);
    }

    @Test
    void holds_that_ran_out_come_longest_expired_first() {
        Reservation second = added(aHold(2).expiresAt(NOON.minusSeconds(1)));
        Reservation first = added(aHold(1).expiresAt(NOON.minusSeconds(2)));
        Reservation third = added(aHold(3).expiresAt(NOON));
        added(aHold(4).expiresAt(NOON.plusMillis(1)));
        assertThat(tx(() -> reservations().heldExpiredBefore(NOON, 10))).containsExactly(first, second, third);
        assertThat(tx(() -> reservations().heldExpiredBefore(NOON, 2))).containsExactly(first, second);
    }

    @ParameterizedTest
    @EnumSource(value = ReservationState.class, mode = EnumSource.Mode.EXCLUDE, names = "HELD")
    void only_holds_run_out(ReservationState state) {
        added(aHold().state(state).expiresAt(NOON.minusSeconds(60)));
        assertThat(tx(() -> reservations().heldExpiredBefore(NOON, 10))).isEmpty();
    }

    @Test
    void the_reservations_of_a_point_come_by_start_in_any_state() {
        Reservation late = added(aHold(1).slotId(slot(point, 60)));
        Reservation early = added(aHold(2).slotId(slot(point, 0)).state(ReservationState.NO_SHOW));
        added(aHold(3).slotId(slot(point, 90)));
        added(aHold(4).slotId(slot(point, -30)));
        added(aHold(5).slotId(slot(PointId.of(NUMBERS.incrementAndGet()), 30)));
        assertThat(tx(() -> reservations().ofPoint(point, NOON, NOON.plusSeconds(90 * 60))))
                .containsExactly(early, late);
    }

    @Test
    void the_reservations_of_one_start_come_by_token() {
        for (int group = 1; group <= 6; group++) {
            added(aHold(group));
        }
        List<String> tokens = tx(() -> reservations().ofPoint(point, NOON, NOON.plusMillis(1))).stream()
                .map(found -> found.token().toString())
                .toList();
        assertThat(tokens).hasSize(6).isSorted();
    }

    @Test
    void every_live_one_from_an_instant_on_is_shown_once_by_point_start_and_token() {
        PointId other = PointId.of(NUMBERS.incrementAndGet());
        Reservation late = added(aHold(1).slotId(slot(point, 60)));
        Reservation first = added(aHold(2).slotId(slot(point, 0)));
        Reservation elsewhere = added(aHold(3).slotId(slot(other, 0)));
        added(aHold(4).slotId(slot(point, -30)));
        Reservation gone = added(aHold(5).slotId(slot(point, 30)));
        replace(gone, gone.withState(ReservationState.EXPIRED));
        assertThat(liveFrom(NOON)).containsExactly(first, late, elsewhere);
    }

    @Test
    void they_are_shown_from_a_point_on_until_the_reader_has_enough() {
        PointId before = PointId.of(NUMBERS.incrementAndGet());
        PointId after = PointId.of(NUMBERS.incrementAndGet());
        Reservation third = added(aHold(1).slotId(slot(after, 60)));
        Reservation second = added(aHold(2).slotId(slot(after, 30)));
        Reservation first = added(aHold(3).slotId(slot(before, 0)));
        assertThat(liveWhile(before, 3)).containsExactly(first, second, third);
        assertThat(liveWhile(after, 3)).containsExactly(second, third);
        assertThat(liveWhile(before, 2)).containsExactly(first, second);
        assertThat(liveWhile(null, Integer.MAX_VALUE)).containsExactly(first, second, third);
    }

    private List<Reservation> liveWhile(PointId first, int enough) {
        return tx(() -> {
            List<Reservation> shown = new ArrayList<>();
            reservations().eachLiveWhile(first, NOON, each -> {
                if (each.holder().orderId() == order) {
                    shown.add(each);
                }
                return shown.size() < enough;
            });
            return shown;
        });
    }

    @Test
    void more_than_fit_on_one_page_are_shown_all_the_same() {
        tx(() -> {
            for (int group = 1; group <= 2_050; group++) {
                reservations().add(aHold(group).slotId(slot(point, group % 3)).build());
            }
            return null;
        });
        List<Reservation> shown = liveFrom(NOON);
        assertThat(shown).hasSize(2_050).doesNotHaveDuplicates();
        assertThat(shown)
                .isSortedAccordingTo(
                        Comparator.comparing((Reservation each) -> each.slotId().start())
                                .thenComparing(each -> each.token().toString()));
    }

    private List<Reservation> liveFrom(Instant from) {
        return tx(() -> {
            List<Reservation> shown = new ArrayList<>();
            reservations().eachLiveFrom(from, shown::add);
            shown.removeIf(each -> each.holder().orderId() != order);
            return shown;
        });
    }

    @Test
    void of_many_who_replace_one_version_exactly_one_succeeds() {
        Reservation hold = added(aHold());
        List<Boolean> won = Race.of(
                threads(),
                number -> again(() -> reservations()
                        .replace(
                                hold,
                                hold.withState(
                                        number % 2 == 0 ? ReservationState.CONFIRMED : ReservationState.CANCELLED))));
        assertThat(won).containsOnlyOnce(true);
        assertThat(find(hold).get().version()).isEqualTo(1);
    }

    @Test
    void of_many_who_add_for_one_order_and_group_exactly_one_succeeds() {
        List<Boolean> won = Race.of(threads(), any -> added(() -> aHold().build()));
        assertThat(won).containsOnlyOnce(true);
        assertThat(tx(() -> reservations().ofPoint(point, NOON, NOON.plusSeconds(1))))
                .hasSize(1);
    }

    private boolean added(Supplier<Reservation> wanted) {
        return Insist.on(() -> {
            try {
                return tx(() -> {
                    reservations().add(wanted.get());
                    return true;
                });
            } catch (LiveReservationExists refused) {
                return false;
            }
        });
    }

    private ReservationBuilder aHold() {
        return aHold(1);
    }

    private ReservationBuilder aHold(long group) {
        return Reservation.builder()
                .token(ReservationToken.generate(RANDOM))
                .slotId(slot(point, 0))
                .holder(Holder.of(order, group))
                .price(new BigDecimal("-2.50"))
                .code(PickupCode.generate(RANDOM))
                .heldAt(NOON.minusSeconds(3600))
                .expiresAt(NOON.plusSeconds(900));
    }

    private static SlotId slot(PointId point, int minutesAfterNoon) {
        return SlotId.of(point, NOON.plusSeconds(60L * minutesAfterNoon), 30);
    }

    private Reservation added(ReservationBuilder builder) {
        Reservation reservation = builder.build();
        add(reservation);
        return reservation;
    }

    private void add(Reservation reservation) {
        tx(() -> {
            reservations().add(reservation);
            return null;
        });
    }

    private boolean replace(Reservation expected, Reservation next) {
        return tx(() -> reservations().replace(expected, next));
    }

    private Optional<Reservation> find(Reservation reservation) {
        return tx(() -> reservations().find(reservation.token()));
    }

    private Optional<Reservation> liveOf(long orderId, long groupId) {
        return tx(() -> reservations().liveOf(orderId, groupId));
    }

    private <T> T tx(Supplier<T> work) {
        return transactions().separate(work);
    }

    /** A database may refuse in passing, as with a deadlock; the use cases try again, and so does this. */
    private <T> T again(Supplier<T> work) {
        return Insist.on(() -> tx(work));
    }
}
