// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.creneau.house.ContractRun;
import org.creneau.point.PointId;
import org.junit.jupiter.api.Test;

/** What every {@link SlotPlans} does. A subclass opens points, changes their plans and runs work in a transaction. */
public abstract class SlotPlansContract {
    private static final AtomicLong NUMBERS = new AtomicLong(6_500_000);

    private final PointId point = PointId.of(NUMBERS.incrementAndGet());
    private final PointId other = PointId.of(NUMBERS.incrementAndGet());
    private final PointId unknown = PointId.of(NUMBERS.incrementAndGet());

    protected abstract SlotPlans plans();

    /** A new point with slots for so many orders. */
    protected abstract void open(PointId id, int capacityOrders);

    protected abstract void resize(PointId id, int capacityOrders);

    protected abstract <T> T inTransaction(Supplier<T> work);

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(plans())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void each_point_has_its_own_plan() {
        open(point, 3);
        open(other, 4);
        assertThat(capacityOf(plans().of(point))).isEqualTo(3);
        assertThat(capacityOf(now(other))).isEqualTo(4);
    }

    @Test
    void a_point_that_is_not_there_has_a_plan_all_the_same() {
        open(point, 3);
        assertThat(plans().of(unknown)).isNotNull();
        assertThat(now(unknown)).isEqualTo(plans().of(unknown));
    }

    /** A booking rests on it. */
    @Test
    void inside_a_transaction_a_plan_is_as_it_is_now() {
        open(point, 3);
        plans().of(point);
        resize(point, 2);
        assertThat(capacityOf(now(point))).isEqualTo(2);
    }

    private SlotPlan now(PointId id) {
        return inTransaction(() -> plans().of(id));
    }

    private static int capacityOf(SlotPlan plan) {
        return plan.pattern().capacity().orders();
    }
}
