// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.creneau.house.ContractRun;
import org.creneau.point.PointId;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Transactions} does, seen through a ledger that takes part in them. Each test uses a point of its
 * own, so that rows of other tests do not matter.
 */
public abstract class TransactionsContract {
    private static final AtomicLong POINTS = new AtomicLong(2_000_000);
    private static final Instant NINE = Instant.parse("2020-11-12T08:00:00Z");

    private final PointId point = PointId.of(POINTS.incrementAndGet());
    private final SlotId outer = SlotId.of(point, NINE, 30);
    private final SlotId inner = SlotId.of(point, NINE.plusSeconds(3600), 30);
    private final IllegalStateException failure = new IllegalStateException("on purpose");

    protected abstract Transactions transactions();

    protected abstract SlotLedger ledger();

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(transactions())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void the_value_of_the_work_is_returned() {
        assertThat(transactions().<String>required(() -> "joined")).isEqualTo("joined");
        assertThat(transactions().<String>separate(() -> "alone")).isEqualTo("alone");
    }

    @Test
    void what_the_work_throws_arrives_unchanged() {
        assertThatThrownBy(() -> transactions().required(this::fail)).isSameAs(failure);
        assertThatThrownBy(() -> transactions().separate(this::fail)).isSameAs(failure);
    }

    @Test
    void work_that_returns_is_kept() {
        transactions().required(() -> take(outer));
        transactions().separate(() -> take(inner));
        assertThat(isTaken(outer) && isTaken(inner)).isTrue();
    }

    @Test
    void work_that_throws_is_undone() {
        assertThatThrownBy(() -> transactions().required(() -> take(outer) && fail()))
                .isSameAs(failure);
        assertThatThrownBy(() -> transactions().separate(() -> take(inner) && fail()))
                .isSameAs(failure);
        assertThat(isTaken(outer) || isTaken(inner)).isFalse();
    }

    @Test
    void an_error_undoes_the_work_too() {
        AssertionError error = new AssertionError("on purpose");
        assertThatThrownBy(() -> transactions().separate(() -> {
                    take(outer);
                    throw error;
                }))
                .isSameAs(error);
        assertThat(isTaken(outer)).isFalse();
    }

    @Test
    void joined_work_is_undone_with_the_transaction_it_joined() {
        assertThatThrownBy(() -> transactions().separate(() -> {
                    transactions().required(() -> take(inner));
                    return fail();
                }))
                .isSameAs(failure);
        assertThat(isTaken(inner)).isFalse();
    }

    @Test
    void joined_work_sees_what_the_transaction_did_before() {
        assertThat(transactions().<Boolean>separate(() -> {
                    take(outer);
                    return transactions().required(() -> isTaken(outer));
                }))
                .isTrue();
    }

    @Test
    void separate_work_stays_when_the_running_transaction_rolls_back() {
        assertThatThrownBy(() -> transactions().required(() -> {
                    take(outer);
                    transactions().separate(() -> take(inner));
                    return fail();
                }))
                .isSameAs(failure);
        assertThat(isTaken(outer)).isFalse();
        assertThat(isTaken(inner)).isTrue();
    }

    @Test
    void separate_work_that_fails_leaves_the_running_transaction_alone() {
        transactions().required(() -> {
            take(outer);
            assertThatThrownBy(() -> transactions().separate(() -> take(inner) && fail()))
                    .isSameAs(failure);
            return null;
        });
        assertThat(isTaken(outer)).isTrue();
        assertThat(isTaken(inner)).isFalse();
    }

    private boolean take(SlotId slot) {
        return ledger().take(slot, Load.oneOrder(), Capacity.ofOrders(1));
    }

    private boolean isTaken(SlotId slot) {
        return transactions()
                .required(() -> !ledger().taken(point, slot.start(), slot.end()).isNothing());
    }

    private boolean fail() {
        throw failure;
    }
}
