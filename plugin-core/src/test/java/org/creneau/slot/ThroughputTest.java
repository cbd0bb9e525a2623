// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creneau.memory.Values;
import org.creneau.point.InvalidSettings;
import org.junit.jupiter.api.Test;

/** How many orders get through in the time of a slot. */
class ThroughputTest {
    @Test
    void each_cell_holds_one_order_for_the_whole_slot() {
        assertThat(Throughput.ofCells(12).ordersWithin(60, 60, 0)).isEqualTo(12);
        assertThat(Throughput.ofCells(12).ordersWithin(60, 60, 30)).isEqualTo(12);
    }

    @Test
    void slots_that_overlap_share_the_cells() {
        assertThat(Throughput.ofCells(12).ordersWithin(60, 15, 0)).isEqualTo(3);
        assertThat(Throughput.ofCells(10_000).ordersWithin(720, 719, 0)).isEqualTo(9_986);
    }

    @Test
    void a_lane_serves_one_after_the_other_with_a_pause() {
        assertThat(Throughput.ofLanes(2, 5).ordersWithin(30, 30, 0)).isEqualTo(12);
        assertThat(Throughput.ofLanes(2, 5).ordersWithin(30, 30, 1)).isEqualTo(10);
        assertThat(Throughput.ofLanes(2, 5).ordersWithin(30, 15, 0)).isEqualTo(6);
        assertThat(Throughput.ofLanes(3, 31).ordersWithin(30, 30, 0)).isZero();
    }

    @Test
    void bounds_are_told_with_the_field() {
        assertThatThrownBy(() -> Throughput.ofCells(0))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("cells is 0");
        assertThatThrownBy(() -> Throughput.ofCells(10_001)).hasMessageContaining("cells is 10001");
        assertThatThrownBy(() -> Throughput.ofLanes(0, 0))
                .hasMessageContaining("lanes is 0")
                .hasMessageContaining("minutesEach is 0");
        assertThatThrownBy(() -> Throughput.ofLanes(1, 721)).hasMessageContaining("minutesEach is 721");
        assertThat(Throughput.ofLanes(10_000, 720).places()).isEqualTo(10_000);
    }

    @Test
    void it_is_a_value() {
        Values.areEqualOnlyIfAllPartsAre(
                Throughput.ofLanes(3, 5),
                Throughput.ofLanes(3, 5),
                Throughput.ofLanes(4, 5),
                Throughput.ofLanes(3, 6),
                Throughput.ofCells(3));
        assertThat(Throughput.ofCells(12)).hasToString("12 cells");
        assertThat(Throughput.ofLanes(3, 5)).hasToString("3 lanes of 5 min");
        assertThat(Throughput.ofLanes(3, 5).minutesEach()).isEqualTo(5);
    }
}
