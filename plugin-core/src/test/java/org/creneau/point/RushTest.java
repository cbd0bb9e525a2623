// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.creneau.memory.Values;
import org.junit.jupiter.api.Test;

/** A point that has more to do than it can. */
class RushTest {
    private static final Instant NOON = Instant.parse("2020-11-12T11:00:00Z");

    @Test
    void it_adds_minutes_until_it_ends_by_itself() {
        Rush rush = Rush.slowedBy(20, NOON);
        assertThat(rush.extraMinutesAt(NOON.minusNanos(1))).isEqualTo(20);
        assertThat(rush.extraMinutesAt(NOON)).isZero();
        assertThat(rush.stopsOrdersAt(NOON.minusNanos(1))).isFalse();
        assertThat(rush.until()).isEqualTo(NOON);
    }

    @Test
    void or_it_stops_orders_until_it_ends_by_itself() {
        Rush rush = Rush.withoutNewOrders(NOON);
        assertThat(rush.stopsOrdersAt(NOON.minusNanos(1))).isTrue();
        assertThat(rush.stopsOrdersAt(NOON)).isFalse();
        assertThat(rush.extraMinutesAt(NOON.minusNanos(1))).isZero();
    }

    @Test
    void minutes_have_bounds() {
        for (int minutes : new int[] {0, -1, 1441}) {
            assertThatThrownBy(() -> Rush.slowedBy(minutes, NOON))
                    .isInstanceOf(InvalidSettings.class)
                    .hasMessage("extraMinutes is " + minutes + ", allowed is 1..1440");
        }
        assertThat(Rush.slowedBy(1440, NOON).extraMinutesAt(Instant.EPOCH)).isEqualTo(1440);
        assertThat(Rush.slowedBy(1, NOON).extraMinutesAt(Instant.EPOCH)).isEqualTo(1);
    }

    @Test
    void it_is_a_value() {
        Values.areEqualOnlyIfAllPartsAre(
                Rush.slowedBy(5, NOON),
                Rush.slowedBy(5, NOON),
                Rush.slowedBy(6, NOON),
                Rush.slowedBy(5, NOON.plusNanos(1)),
                Rush.withoutNewOrders(NOON));
        assertThat(Rush.slowedBy(5, NOON)).hasToString("5 min more until 2020-11-12T11:00:00Z");
        assertThat(Rush.withoutNewOrders(NOON)).hasToString("no new orders until 2020-11-12T11:00:00Z");
    }
}
