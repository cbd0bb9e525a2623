// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.creneau.memory.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pickup point, its address, and the spans of time it is told in. */
class PickupPointTest {
    private static final Instant NOON = Instant.parse("2020-11-12T12:00:00Z");

    @Test
    void a_point_copied_part_by_part_is_equal() {
        PickupPoint point = Shop.aPoint()
                .mode(HandoverMode.HATCH)
                .phone("01 02 03 04 05")
                .accessNotes("Ring twice")
                .access(Access.untold().withParking(AccessLevel.NO))
                .soonest(Soonest.NOT_OFFERED)
                .pausedUntil(NOON)
                .active(false)
                .build();
        assertThat(point.toBuilder().build()).isEqualTo(point).hasSameHashCodeAs(point);
    }

    @Test
    void a_point_differs_when_one_part_does() {
        PickupPoint point = Shop.aPoint().build();
        assertThat(point.toBuilder().phone("1").build()).isNotEqualTo(point);
        assertThat(point.toBuilder().active(false).build()).isNotEqualTo(point);
        assertThat(point.toBuilder().pausedUntil(NOON).build()).isNotEqualTo(point);
        assertThat(point.toBuilder().hours(OpeningHours.closed()).build()).isNotEqualTo(point);
        assertThat(point.toBuilder().mode(HandoverMode.LOCKER).build()).isNotEqualTo(point);
        assertThat(point.toBuilder().soonest(Soonest.OFFERED).build()).isNotEqualTo(point);
        assertThat(point.toBuilder()
                        .access(Access.untold().withStepFree(AccessLevel.NO))
                        .build())
                .isNotEqualTo(point);
    }

    @Test
    void a_pause_ends_at_its_end() {
        PickupPoint point = Shop.aPoint().pausedUntil(NOON).build();
        assertThat(point.isPausedAt(NOON.minusNanos(1))).isTrue();
        assertThat(point.isPausedAt(NOON)).isFalse();
        assertThat(point.toBuilder().pausedUntil(null).build().isPausedAt(Instant.EPOCH))
                .isFalse();
    }

    @Test
    void a_point_without_a_name_or_zone_is_not_built() {
        assertThatThrownBy(() -> Shop.aPoint().name(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
        assertThatThrownBy(
                        () -> PickupPoint.builder().id(PointId.of(1)).name("A").build())
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("address");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void a_point_number_starts_at_one(long value) {
        assertThatThrownBy(() -> PointId.of(value)).hasMessageContaining("point id is " + value);
    }

    @Test
    void an_address_shows_the_parts_it_has() {
        Address address = Address.of("1 quai de Valmy", "75010", "Paris");
        assertThat(address).hasToString("1 quai de Valmy, 75010, Paris, FR");
        assertThat(address.withLine2("fond de cour").withDepartmentCode("75"))
                .hasToString("1 quai de Valmy, fond de cour, 75010, Paris, 75, FR");
        assertThat(Address.of("", "75010", "Paris")).hasToString("75010, Paris, FR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "F", "fr", "FRA", "F1", "FR\n"})
    void a_country_is_two_capital_letters(String code) {
        Address address = Address.of("1 quai de Valmy", "75010", "Paris");
        assertThatThrownBy(() -> address.withCountryCode(code)).isInstanceOf(IllegalArgumentException.class);
        assertThat(address.withCountryCode("BE").countryCode()).isEqualTo("BE");
    }

    @Test
    void a_span_holds_its_start_and_not_its_end() {
        TimeSpan span = TimeSpan.of(NOON, NOON.plusSeconds(60));
        assertThat(span.contains(NOON)).isTrue();
        assertThat(span.contains(NOON.plusSeconds(60))).isFalse();
        assertThat(span.contains(NOON.minusNanos(1))).isFalse();
    }

    @Test
    void spans_that_touch_do_not_overlap() {
        TimeSpan span = TimeSpan.of(NOON, NOON.plusSeconds(60));
        TimeSpan next = TimeSpan.of(NOON.plusSeconds(60), NOON.plusSeconds(90));
        assertThat(span.overlaps(next)).isFalse();
        assertThat(next.overlaps(span)).isFalse();
        assertThat(span.overlaps(TimeSpan.of(NOON.plusSeconds(59), NOON.plusSeconds(90))))
                .isTrue();
        assertThat(span.encloses(span)).isTrue();
        assertThat(span.encloses(TimeSpan.of(NOON, NOON.plusSeconds(61)))).isFalse();
    }

    @Test
    void an_empty_or_upside_down_span_is_refused() {
        assertThatThrownBy(() -> TimeSpan.of(NOON, NOON)).hasMessageContaining("after the start");
        assertThatThrownBy(() -> TimeSpan.of(NOON, NOON.minusNanos(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
