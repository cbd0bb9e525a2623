// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.creneau.house.ContractRun;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.point.Rush;
import org.junit.jupiter.api.Test;

/** What every {@link PointRushes} does. A subclass hands out the port, the points it changes, and opens some. */
public abstract class PointRushesContract {
    private static final AtomicLong NUMBERS = new AtomicLong(6_500_000);
    private static final Instant UNTIL = Instant.parse("2020-11-12T12:30:00Z");

    private final PointId point = PointId.of(NUMBERS.incrementAndGet());

    protected abstract PointRushes rushes();

    protected abstract PickupPoints points();

    /** A new active point in Paris, without a rush. */
    protected abstract void open(PointId id);

    protected abstract <T> T inTransaction(Supplier<T> work);

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(rushes())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void a_rush_is_set_replaced_and_ended_and_nothing_else_of_the_point_changes() {
        open(point);
        PickupPoint before = found();
        assertThat(set(Rush.slowedBy(20, UNTIL))).isTrue();
        assertThat(found().rush()).isEqualTo(Rush.slowedBy(20, UNTIL));
        assertThat(set(Rush.withoutNewOrders(UNTIL.plusSeconds(60)))).isTrue();
        assertThat(found().rush()).isEqualTo(Rush.withoutNewOrders(UNTIL.plusSeconds(60)));
        assertThat(set(null)).isTrue();
        assertThat(found()).isEqualTo(before);
    }

    @Test
    void a_point_that_is_not_there_has_no_rush() {
        assertThat(inTransaction(() -> rushes().set(PointId.of(NUMBERS.incrementAndGet()), Rush.slowedBy(20, UNTIL))))
                .isFalse();
    }

    private boolean set(Rush rush) {
        return inTransaction(() -> rushes().set(point, rush));
    }

    private PickupPoint found() {
        return inTransaction(() -> points().find(point)).orElseThrow();
    }
}
