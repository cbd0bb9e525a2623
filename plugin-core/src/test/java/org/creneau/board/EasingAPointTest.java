// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.creneau.memory.InMemoryPointRushes;
import org.creneau.memory.Shop;
import org.creneau.point.InvalidSettings;
import org.creneau.point.PointId;
import org.creneau.point.Rush;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.Holder;
import org.junit.jupiter.api.Test;

/** The counter has its hands full. */
class EasingAPointTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Shop shop = new Shop();
    private final EasePoint easePoint =
            new EasePoint(new InMemoryPointRushes(shop.points), shop.transactions, shop.clock);

    @Test
    void more_minutes_are_asked_for_new_orders_until_it_ends_by_itself() {
        assertThat(hold(1).isHeld()).isTrue();
        assertThat(easePoint.slow(Shop.POINT, 45, HOUR)).isTrue();
        assertThat(rush()).isEqualTo(Rush.slowedBy(45, Shop.EIGHT.plus(HOUR)));
        assertThat(hold(2).isHeld()).isFalse();
        easePoint.end(Shop.POINT);
        assertThat(hold(2).isHeld()).isTrue();
    }

    @Test
    void no_orders_are_taken_for_a_while() {
        easePoint.stop(Shop.POINT, HOUR);
        assertThat(hold(1).isHeld()).isFalse();
        shop.clock.set(Shop.EIGHT.plus(HOUR));
        assertThat(shop.holdSlot
                        .hold(Shop.slotAt("2020-11-12T11:00:00Z"), Holder.of(1, 1))
                        .isHeld())
                .isTrue();
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> easePoint.stop(Shop.POINT, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT12H");
        assertThatThrownBy(() -> easePoint.slow(Shop.POINT, 5, EasePoint.LONGEST.plusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> easePoint.slow(Shop.POINT, 0, HOUR)).isInstanceOf(InvalidSettings.class);
        assertThat(easePoint.stop(PointId.of(99), HOUR)).isFalse();
    }

    private HoldOutcome hold(long order) {
        return shop.holdSlot.hold(Shop.slotAt("2020-11-12T08:30:00Z"), Holder.of(order, 1));
    }

    private Rush rush() {
        return shop.points.find(Shop.POINT).orElseThrow().rush();
    }
}
