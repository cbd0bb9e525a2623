// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import org.creneau.memory.Values;
import org.creneau.point.HandoverMode;
import org.creneau.point.InvalidSettings;
import org.creneau.point.OpeningRange;
import org.creneau.point.Problem;
import org.junit.jupiter.api.Test;

/** How a day is cut into slots. */
class SlotPatternTest {
    private static final OpeningRange NOON = OpeningRange.ofMinutes(LocalTime.NOON, 60);

    private static SlotPatternBuilder full() {
        return SlotPattern.builder()
                .lengthMinutes(20)
                .stepMinutes(25)
                .capacity(Capacity.ofOrders(40).withItems(9))
                .gauge(Gauge.of(80, 8, 6, 50))
                .throughput(HandoverMode.LOCKER, Throughput.ofCells(3))
                .pauseMinutes(2)
                .breaks(Collections.singletonList(NOON))
                .prices(Collections.singletonList(PriceBand.of(NOON, BigDecimal.ONE)));
    }

    @Test
    void it_starts_from_half_hours_for_four_orders() {
        SlotPattern pattern = SlotPattern.builder().build();
        assertThat(pattern.lengthMinutes()).isEqualTo(30);
        assertThat(pattern.stepMinutes()).isEqualTo(30);
        assertThat(pattern.capacity()).isEqualTo(Capacity.ofOrders(4));
        assertThat(pattern.gauge()).isNull();
        assertThat(pattern).hasToString("30 min every 30 for 4 orders, any items, any min");
    }

    @Test
    void the_tightest_of_capacity_gauge_and_throughput_decides() {
        SlotPattern pattern = full().build();
        assertThat(pattern.capacityFor(HandoverMode.LOCKER))
                .isEqualTo(Capacity.ofOrders(3).withItems(9));
        assertThat(pattern.capacityFor(HandoverMode.COUNTER))
                .isEqualTo(Capacity.ofOrders(10).withItems(9));
        assertThat(pattern.toBuilder().capacity(Capacity.ofOrders(2)).build().capacityFor(HandoverMode.LOCKER))
                .isEqualTo(Capacity.ofOrders(2));
    }

    @Test
    void people_are_counted_over_what_a_slot_does_not_share_with_the_next() {
        Gauge tenAnHour = Gauge.of(10, 10, 10, 100);
        SlotPatternBuilder hours = SlotPattern.builder()
                .capacity(Capacity.ofOrders(99))
                .lengthMinutes(60)
                .gauge(tenAnHour);
        assertThat(hours.build().capacityFor(HandoverMode.HATCH).orders()).isEqualTo(10);
        assertThat(hours.stepMinutes(30).build().capacityFor(HandoverMode.HATCH).orders())
                .isEqualTo(5);
        assertThat(hours.stepMinutes(120)
                        .build()
                        .capacityFor(HandoverMode.HATCH)
                        .orders())
                .isEqualTo(10);
    }

    @Test
    void every_part_out_of_bounds_is_named() {
        assertThat(SlotPattern.builder()
                        .lengthMinutes(4)
                        .stepMinutes(721)
                        .capacity(Capacity.unlimited().withItems(0).withMinutes(1_000_001))
                        .pauseMinutes(-1)
                        .breaks(Collections.nCopies(51, NOON))
                        .prices(Collections.nCopies(51, PriceBand.of(NOON, BigDecimal.ONE)))
                        .problems())
                .extracting(Problem::field)
                .containsExactly(
                        "lengthMinutes",
                        "stepMinutes",
                        "capacityOrders",
                        "capacityItems",
                        "capacityMinutes",
                        "pauseMinutes",
                        "breaks",
                        "prices");
        assertThatThrownBy(() -> SlotPattern.builder().lengthMinutes(721).build())
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("lengthMinutes is 721, allowed is 5..720");
    }

    @Test
    void the_bounds_themselves_are_allowed() {
        assertThat(SlotPattern.builder()
                        .lengthMinutes(720)
                        .stepMinutes(5)
                        .capacity(Capacity.ofOrders(10_000).withItems(1).withMinutes(1_000_000))
                        .pauseMinutes(720)
                        .breaks(Collections.nCopies(50, NOON))
                        .prices(Collections.nCopies(50, PriceBand.of(NOON, BigDecimal.ONE)))
                        .problems())
                .isEmpty();
        assertThat(SlotPattern.builder()
                        .lengthMinutes(5)
                        .stepMinutes(720)
                        .capacity(Capacity.ofOrders(0))
                        .problems())
                .isEmpty();
    }

    @Test
    void a_lane_that_no_order_gets_through_is_a_problem_of_that_lane() {
        SlotPatternBuilder quarter =
                SlotPattern.builder().lengthMinutes(15).throughput(HandoverMode.HATCH, Throughput.ofLanes(9, 12));
        assertThat(quarter.pauseMinutes(3).problems()).isEmpty();
        SlotPatternBuilder one = SlotPattern.builder().lengthMinutes(15);
        assertThat(one.throughput(HandoverMode.HATCH, Throughput.ofLanes(1, 15)).problems())
                .isEmpty();
        assertThat(quarter.pauseMinutes(4).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("throughput of HATCH");
            assertThat(problem.value()).isEqualTo("9 lanes of 12 min with a pause of 4 min");
            assertThat(problem.allowed()).contains("in the 15 min of a slot");
        });
        assertThat(quarter.pauseMinutes(0).stepMinutes(10).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.allowed()).contains("in the 10 min of a slot"));
    }

    @Test
    void the_first_price_that_holds_decides_and_without_one_it_is_free() {
        PriceBand early = PriceBand.of(OpeningRange.ofMinutes(LocalTime.of(9, 0), 60), BigDecimal.TEN);
        PriceBand day = PriceBand.of(OpeningRange.ofMinutes(LocalTime.of(9, 0), 600), BigDecimal.ONE);
        SlotPattern pattern =
                SlotPattern.builder().prices(Arrays.asList(early, day)).build();
        assertThat(pattern.priceAt(9 * 60)).isEqualByComparingTo("10");
        assertThat(pattern.priceAt(10 * 60)).isEqualByComparingTo("1");
        assertThat(pattern.priceAt(8 * 60)).isEqualByComparingTo("0");
    }

    @Test
    void a_builder_made_from_it_has_everything_and_leaves_it_alone() {
        SlotPattern pattern = full().build();
        SlotPatternBuilder copy = pattern.toBuilder();
        assertThat(copy.build()).isEqualTo(pattern);
        copy.throughput(HandoverMode.LOCKER, Throughput.ofCells(9));
        assertThat(pattern.throughput()).containsEntry(HandoverMode.LOCKER, Throughput.ofCells(3));
        assertThat(pattern.breaks()).containsExactly(NOON);
        assertThat(pattern.prices()).hasSize(1);
        assertThat(pattern.pauseMinutes()).isEqualTo(2);
        assertThatThrownBy(() -> pattern.breaks().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> pattern.prices().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> pattern.throughput().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void it_is_a_value() {
        Values.areEqualOnlyIfAllPartsAre(
                full().build(),
                full().build(),
                full().lengthMinutes(21).build(),
                full().stepMinutes(26).build(),
                full().capacity(Capacity.ofOrders(41)).build(),
                full().gauge(null).build(),
                full().throughput(HandoverMode.LOCKER, Throughput.ofCells(4)).build(),
                full().pauseMinutes(3).build(),
                full().breaks(Collections.emptyList()).build(),
                full().prices(Collections.emptyList()).build());
        assertThat(full().build().toString())
                .contains("20 min every 25", "gauge", "LOCKER=3 cells", "pause 2 min", "breaks", "1 at 12:00-13:00");
    }
}
