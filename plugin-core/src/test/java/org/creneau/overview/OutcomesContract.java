// SPDX-License-Identifier: Apache-2.0
package org.creneau.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.creneau.compliance.ChainSigner;
import org.creneau.compliance.SaleLog;
import org.creneau.compliance.SealSales;
import org.creneau.house.ContractRun;
import org.creneau.memory.InMemorySecrets;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.History;
import org.creneau.reservation.HistoryEntry;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Transactions;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** What every {@link Outcomes} counts. A subclass hands out the port, and the log that it counts from. */
public abstract class OutcomesContract {
    private static final Instant TEN = Instant.parse("2020-11-12T09:00:00Z");
    private static final PointId HERE = PointId.of(12);

    private final ChainSigner signer = new ChainSigner(new InMemorySecrets());

    protected abstract Outcomes outcomes();

    protected abstract SaleLog log();

    protected abstract History history();

    protected abstract Transactions transactions();

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(outcomes())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void late_is_after_the_end_of_the_slot_and_in_time_is_up_to_its_start() {
        happened(HERE, ReservationState.READY, 0);
        happened(HERE, ReservationState.READY, 1);
        happened(HERE, ReservationState.READY, -3_600);
        happened(HERE, ReservationState.COLLECTED, 0);
        happened(HERE, ReservationState.COLLECTED, 1_800);
        happened(HERE, ReservationState.COLLECTED, 1_801);
        happened(HERE, ReservationState.NO_SHOW, 7_200);
        happened(HERE, ReservationState.CONFIRMED, -7_200);
        happened(PointId.of(13), ReservationState.NO_SHOW, 7_200);
        assertThat(between(TEN, TEN.plusSeconds(1)))
                .containsOnly(
                        Map.entry(HERE, Outcome.none().collected(3, 1).missed(1).ready(3, 2)),
                        Map.entry(PointId.of(13), Outcome.none().missed(1)));
    }

    @Test
    void the_period_is_of_the_start_of_slots_and_half_open() {
        happened(HERE, ReservationState.NO_SHOW, 7_200);
        assertThat(between(TEN, TEN.plusSeconds(1))).hasSize(1);
        assertThat(between(TEN.minusSeconds(1), TEN)).isEmpty();
        assertThat(between(TEN.plusSeconds(1), TEN.plusSeconds(10_000))).isEmpty();
    }

    @Test
    void what_was_taken_back_is_not_counted_and_ready_twice_is_ready_once() {
        ReservationToken token = ReservationToken.generate(new SecureRandom());
        happened(token, 1, ReservationState.READY, -60);
        happened(token, 2, ReservationState.COLLECTED, 7_200);
        happened(token, 3, ReservationState.READY, 7_260);
        assertThat(between(TEN, TEN.plusSeconds(1)))
                .containsOnly(Map.entry(HERE, Outcome.none().ready(1, 1)));
        happened(token, 4, ReservationState.COLLECTED, 600);
        assertThat(between(TEN, TEN.plusSeconds(1)))
                .containsOnly(Map.entry(HERE, Outcome.none().ready(1, 1).collected(1, 0)));
    }

    private void happened(ReservationToken token, long version, ReservationState state, int secondsAfterStart) {
        happened(HERE, token, version, state, secondsAfterStart);
    }

    private Map<PointId, Outcome> between(Instant from, Instant to) {
        new SealSales(log(), signer, transactions(), new Random()).run();
        return transactions().separate(() -> outcomes().between(from, to));
    }

    private void happened(PointId point, ReservationState state, int secondsAfterStart) {
        happened(point, ReservationToken.generate(new SecureRandom()), 1, state, secondsAfterStart);
    }

    private void happened(
            PointId point, ReservationToken token, long version, ReservationState state, int secondsAfterStart) {
        transactions().separate(() -> {
            history()
                    .add(HistoryEntry.builder(token, version)
                            .states(ReservationState.CONFIRMED, state)
                            .slotId(SlotId.of(point, TEN, 30))
                            .by(Actor.staff(3), TEN.plusSeconds(secondsAfterStart))
                            .build());
            return state;
        });
    }
}
