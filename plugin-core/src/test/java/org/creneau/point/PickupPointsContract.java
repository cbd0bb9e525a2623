// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.creneau.house.ContractRun;
import org.creneau.memory.Shop;
import org.junit.jupiter.api.Test;

/**
 * What every {@link PickupPoints} does. A subclass hands out points of which nobody has asked yet, opens and closes some,
 * and runs work in a transaction.
 */
public abstract class PickupPointsContract {
    private static final AtomicLong NUMBERS = new AtomicLong(6_000_000);

    private final PointId first = PointId.of(NUMBERS.incrementAndGet());
    private final PointId second = PointId.of(NUMBERS.incrementAndGet());
    private final PointId unknown = PointId.of(NUMBERS.incrementAndGet());

    protected abstract PickupPoints points();

    /** A new active point in Paris. */
    protected abstract void open(PointId id);

    /** The point is not active any more. */
    protected abstract void close(PointId id);

    protected abstract <T> T inTransaction(Supplier<T> work);

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(points())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void a_point_is_found_by_its_id() {
        open(first);
        open(second);
        assertThat(points().find(first).map(PickupPoint::id)).contains(first);
        assertThat(found(second).map(PickupPoint::id)).contains(second);
    }

    @Test
    void a_point_that_is_not_there_is_not_found() {
        open(first);
        assertThat(points().find(unknown)).isEmpty();
        assertThat(found(unknown)).isEmpty();
    }

    @Test
    void a_point_that_is_not_active_is_found_but_not_listed() {
        open(first);
        open(second);
        close(first);
        assertThat(found(first))
                .hasValueSatisfying(point -> assertThat(point.active()).isFalse());
        assertThat(mine(points().all())).containsExactly(second);
    }

    @Test
    void the_list_is_sorted_by_id() {
        open(second);
        open(first);
        assertThat(mine(points().all())).containsExactly(first, second);
    }

    @Test
    void the_nearest_are_of_the_points_listed() {
        open(first);
        open(second);
        close(second);
        List<PickupPoint> near =
                points().nearest().find(Shop.aPoint().build().location(), 10_000, Double.POSITIVE_INFINITY).stream()
                        .map(PointDistance::point)
                        .toList();
        assertThat(mine(near)).containsExactly(first);
    }

    /** A booking rests on it. */
    @Test
    void inside_a_transaction_a_point_is_as_it_is_now() {
        open(first);
        points().all();
        points().find(first);
        close(first);
        assertThat(found(first))
                .hasValueSatisfying(point -> assertThat(point.active()).isFalse());
    }

    private Optional<PickupPoint> found(PointId id) {
        return inTransaction(() -> points().find(id));
    }

    private List<PointId> mine(List<PickupPoint> listed) {
        return listed.stream()
                .map(PickupPoint::id)
                .filter(List.of(first, second, unknown)::contains)
                .toList();
    }
}
