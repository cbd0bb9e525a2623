// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.creneau.memory.ForAll;
import org.creneau.point.PointId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of a slot, as it stands in links. */
class SlotIdTest {
    private static final Instant NINE = Instant.parse("2020-11-12T09:00:00Z");

    @Test
    void a_slot_is_written_as_point_start_and_minutes() {
        assertThat(SlotId.of(PointId.of(12), NINE, 30)).hasToString("12-20201112T090000Z-30");
    }

    @Test
    void what_is_written_reads_back() {
        ForAll.seeds(500, random -> {
            long point = 1 + (random.nextLong() & Long.MAX_VALUE - 1);
            Instant start = Instant.ofEpochSecond((long) (random.nextDouble() * 253_402_300_800L));
            SlotId id = SlotId.of(PointId.of(point), start, 5 + random.nextInt(716));
            assertThat(id).hasToString(point + "-" + start.toString().replaceAll("[-:]", "") + "-" + id.minutes());
            assertThat(SlotId.parse(id.toString())).isEqualTo(id);
            assertThat(id.toString()).hasSizeLessThanOrEqualTo(64);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-19700101T000000Z-5",
                "9223372036854775807-99991231T235959Z-720",
                "12-20200229T235959Z-30",
                "12-20201025T013000Z-30"
            })
    void the_edges_of_what_is_allowed_read_back(String text) {
        assertThat(SlotId.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "12-20201112T090000Z",
                "12-20201112T090000Z-",
                "12-20201112T090000Z-30 ",
                " 12-20201112T090000Z-30",
                "12-20201112T090000Z-30\n",
                "12-20201112t090000z-30",
                "12-20201112T0900Z-30",
                "12-20201112T090000-30",
                "12-20201112T090000+0100-30",
                "12-20201312T090000Z-30",
                "12-20210229T090000Z-30",
                "12-20201112T240000Z-30",
                "12-20201112T096000Z-30",
                "12-20201112T090060Z-30",
                "12-00000101T000000Z-30",
                "12-19691231T235959Z-30",
                "0-20201112T090000Z-30",
                "-1-20201112T090000Z-30",
                "+12-20201112T090000Z-30",
                "012-20201112T090000Z-30",
                "12-20201112T090000Z-030",
                "12-20201112T090000Z-4",
                "12-20201112T090000Z-721",
                "12-20201112T090000Z-0",
                "12-20201112T090000Z--30",
                "9223372036854775808-20201112T090000Z-30",
                "99999999999999999999-20201112T090000Z-30",
                "１２-20201112T090000Z-30",
                "12-٢٠٢٠1112T090000Z-30",
                "12-20201112T090000Z-30-30",
                "12/20201112T090000Z/30",
                "12-20201112T090000Z-30;DROP TABLE CRN_SLOT"
            })
    void anything_else_is_malformed(String text) {
        assertThatThrownBy(() -> SlotId.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_endless_text_is_malformed_and_its_message_short() {
        assertThatThrownBy(() -> SlotId.parse("1".repeat(1_000_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void a_text_changed_in_one_character_reads_as_itself_or_not_at_all() {
        ForAll.seeds(2000, random -> {
            StringBuilder text = new StringBuilder("12-20201112T090000Z-30");
            text.setCharAt(random.nextInt(text.length()), (char) (32 + random.nextInt(95)));
            try {
                assertThat(SlotId.parse(text.toString())).hasToString(text.toString());
            } catch (IllegalArgumentException malformed) {
                assertThat(malformed).hasMessageContaining("allowed");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr", "fa"})
    void the_default_locale_does_not_show(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(SlotId.of(PointId.of(12), NINE, 30)).hasToString("12-20201112T090000Z-30");
            assertThat(SlotId.parse("12-20201112T090000Z-30").start()).isEqualTo(NINE);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"4, minutes", "721, minutes", "-30, minutes"})
    void a_length_out_of_bounds_is_refused(int minutes, String field) {
        assertThatThrownBy(() -> SlotId.of(PointId.of(12), NINE, minutes))
                .hasMessageContaining(field + " is " + minutes)
                .hasMessageContaining("5..720");
    }

    @Test
    void a_start_is_a_whole_second_of_four_digit_years_from_1970_on() {
        for (Instant start :
                List.of(NINE.plusMillis(1), Instant.EPOCH.minusSeconds(1), Instant.parse("+10000-01-01T00:00:00Z"))) {
            assertThatThrownBy(() -> SlotId.of(PointId.of(12), start, 30)).hasMessageContaining("start is " + start);
        }
    }

    @Test
    void slots_are_equal_by_all_three_parts_and_sort_by_point_start_and_length() {
        List<SlotId> sorted = new ArrayList<>(List.of(
                SlotId.of(PointId.of(2), NINE, 30),
                SlotId.of(PointId.of(2), NINE, 60),
                SlotId.of(PointId.of(2), NINE.plusSeconds(60), 5),
                SlotId.of(PointId.of(12), NINE, 30)));
        assertThat(sorted).isSorted().doesNotHaveDuplicates();
        assertThat(SlotId.of(PointId.of(2), NINE, 30)).isEqualTo(sorted.get(0)).hasSameHashCodeAs(sorted.get(0));
    }

    @Test
    void slots_of_one_start_share_their_places() {
        SlotId id = SlotId.of(PointId.of(2), NINE, 30);
        assertThat(id.sharesPlacesWith(SlotId.of(PointId.of(2), NINE, 60))).isTrue();
        assertThat(id.sharesPlacesWith(SlotId.of(PointId.of(3), NINE, 30))).isFalse();
        assertThat(id.sharesPlacesWith(SlotId.of(PointId.of(2), NINE.plusSeconds(1), 30)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "4, 30, 1, 0, 7, lengthMinutes",
        "721, 30, 1, 0, 7, lengthMinutes",
        "30, 4, 1, 0, 7, stepMinutes",
        "30, 721, 1, 0, 7, stepMinutes",
        "30, 30, -1, 0, 7, capacityOrders",
        "30, 30, 10001, 0, 7, capacityOrders",
        "30, 30, 1, -1, 7, leadMinutes",
        "30, 30, 1, 43201, 7, leadMinutes",
        "30, 30, 1, 0, 0, horizonDays",
        "30, 30, 1, 0, 367, horizonDays"
    })
    void a_plan_out_of_bounds_is_refused_by_field(
            int length, int step, int capacity, int lead, int horizon, String field) {
        SlotPlanBuilder plan = SlotPlan.builder()
                .lengthMinutes(length)
                .stepMinutes(step)
                .capacityOrders(capacity)
                .leadMinutes(lead)
                .horizonDays(horizon);
        assertThatThrownBy(plan::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(field + " is ");
    }

    @Test
    void a_plan_without_a_step_steps_by_its_length() {
        SlotPlan plan = SlotPlan.builder().lengthMinutes(45).build();
        assertThat(plan.pattern().stepMinutes()).isEqualTo(45);
        assertThat(plan.toBuilder().build()).isEqualTo(plan).hasSameHashCodeAs(plan);
    }
}
