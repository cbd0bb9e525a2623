// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creneau.house.ContractRun;
import org.creneau.point.PointId;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every {@link OrderFates} does. A subclass hands out the port, and a host without orders whose rows it reads. */
public abstract class OrderFatesContract {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Instant NOW = Instant.parse("2020-11-12T12:00:00Z");
    private static final Instant LONG_AGO = NOW.minus(Duration.ofHours(2));
    private static final OrderTerms TERMS = OrderTerms.of(Set.of("CANCELLED", "REFUNDED"), 30);

    protected abstract OrderFates fates();

    protected abstract Reservations reservations();

    protected abstract History history();

    protected abstract Transactions transactions();

    protected abstract void order(long id, String status);

    protected abstract void group(long id, boolean collected);

    protected abstract void deleteOrder(long id);

    protected abstract void deleteGroup(long id);

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(fates())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void an_order_is_told_by_its_status_and_its_group() {
        order(1, "SUBMITTED");
        group(1, true);
        Reservation placed = added(1, ReservationState.CONFIRMED, LONG_AGO.plusMillis(123));
        assertThat(of(placed))
                .contains(OrderFate.in("SUBMITTED", LONG_AGO.plusMillis(123)).withGroup(true));
    }

    @Test
    void a_group_that_is_delivered_is_told_from_one_that_is_collected() {
        order(1, "SUBMITTED");
        group(1, false);
        assertThat(of(added(1, ReservationState.CONFIRMED, LONG_AGO)))
                .contains(OrderFate.in("SUBMITTED", LONG_AGO).withGroup(false));
    }

    @Test
    void an_order_without_a_status_has_none() {
        order(1, "");
        assertThat(of(added(1, ReservationState.CONFIRMED, LONG_AGO))).contains(OrderFate.in(null, LONG_AGO));
    }

    @Test
    void what_is_deleted_is_gone() {
        order(1, "SUBMITTED");
        group(1, true);
        Reservation placed = added(1, ReservationState.READY, LONG_AGO);
        deleteGroup(1);
        assertThat(of(placed)).contains(OrderFate.in("SUBMITTED", LONG_AGO));
        deleteOrder(1);
        assertThat(of(placed)).contains(OrderFate.gone(LONG_AGO));
    }

    @Test
    void of_another_version_nothing_is_told() {
        Reservation placed = added(1, ReservationState.CONFIRMED, LONG_AGO);
        assertThat(of(placed.withState(ReservationState.PREPARING))).isEmpty();
    }

    @Test
    void without_a_history_nothing_is_told() {
        Reservation placed = aReservation(1, ReservationState.CONFIRMED);
        transactions().separate(() -> {
            reservations().add(placed);
            return null;
        });
        assertThat(of(placed)).isEmpty();
        assertThat(suspects()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HELD, CANCELLED", "CONFIRMED, CANCELLED", "PREPARING, CANCELLED", "READY, CANCELLED", "CONFIRMED, REFUNDED",
        "HELD, NAMED", "HELD, SUBMITTED", "CONFIRMED, IN_PROCESS", "CONFIRMED, NAMED", "CONFIRMED, CSR_OWNED"
    })
    void what_may_want_a_remedy_is_suspect(ReservationState state, String status) {
        order(1, status);
        group(1, true);
        Reservation live = added(1, state, LONG_AGO);
        assertThat(TERMS.remedy(live, of(live).get(), NOW)).isPresent();
        assertThat(suspects()).containsExactly(live.token());
    }

    @ParameterizedTest
    @CsvSource({"HELD", "CONFIRMED", "PREPARING", "READY"})
    void what_lost_its_order_or_its_group_is_suspect(ReservationState state) {
        group(1, true);
        order(2, "SUBMITTED");
        Reservation without = added(1, state, LONG_AGO);
        Reservation alone = added(2, state, LONG_AGO);
        assertThat(suspects()).containsExactlyInAnyOrder(without.token(), alone.token());
    }

    @ParameterizedTest
    @CsvSource({"COLLECTED", "NO_SHOW", "CANCELLED", "EXPIRED"})
    void what_is_no_longer_awaited_is_never_suspect(ReservationState state) {
        added(1, state, LONG_AGO);
        assertThat(suspects()).isEmpty();
    }

    @Test
    void suspects_come_in_batches_each_once() {
        List<ReservationToken> tokens = new ArrayList<>();
        for (int order = 1; order <= 7; order++) {
            tokens.add(added(order, ReservationState.CONFIRMED, LONG_AGO).token());
        }
        List<ReservationToken> found = new ArrayList<>();
        ReservationToken last = null;
        for (int batch = 0; batch < 4; batch++) {
            List<ReservationToken> next = suspects(last, 2);
            assertThat(next).hasSize(batch < 3 ? 2 : 1);
            found.addAll(next);
            last = next.get(next.size() - 1);
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(tokens);
        assertThat(suspects(last, 2)).isEmpty();
    }

    protected final List<ReservationToken> suspects() {
        return suspects(null, 100);
    }

    private List<ReservationToken> suspects(ReservationToken after, int limit) {
        return transactions().separate(() -> fates().suspects(TERMS, NOW, after, limit));
    }

    protected final Optional<OrderFate> of(Reservation live) {
        return transactions().separate(() -> fates().of(live));
    }

    /** Of that order and the group of the same number. */
    protected final Reservation added(long order, ReservationState state, Instant since) {
        Reservation reservation = aReservation(order, state);
        HistoryEntry entry = HistoryEntry.builder(reservation.token(), 0)
                .states(null, state)
                .slotId(reservation.slotId())
                .by(Actor.system(), since)
                .build();
        return transactions().separate(() -> {
            reservations().add(reservation);
            history().add(entry);
            return reservation;
        });
    }

    private static Reservation aReservation(long order, ReservationState state) {
        return Reservation.builder()
                .token(ReservationToken.generate(RANDOM))
                .slotId(SlotId.of(PointId.of(3), NOW.plus(Duration.ofHours(4)), 30))
                .holder(Holder.of(order, order))
                .state(state)
                .code(PickupCode.generate(RANDOM))
                .heldAt(LONG_AGO)
                .expiresAt(LONG_AGO.plusSeconds(900))
                .build();
    }
}
