// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.creneau.point.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who agrees to leave pickups outside of new hours agrees to those that were shown, and to no others. */
class AgreeingToWhatIsLeftOutTest {
    private static final Instant NOON = Instant.parse("2026-06-05T12:00:00Z");

    private static LeftOut slot(int hours, int minutes, long pickups, long holds) {
        Instant start = NOON.plus(Duration.ofHours(hours));
        return new LeftOut(TimeSpan.of(start, start.plus(Duration.ofMinutes(minutes))), pickups, holds);
    }

    @Test
    void those_shown_are_covered_and_so_are_fewer() {
        AgreedSlots agreed = AgreedSlots.to(List.of(slot(0, 30, 2, 0), slot(1, 30, 1, 1)));
        assertThat(agreed.covers(List.of(slot(0, 30, 2, 0), slot(1, 30, 1, 1)))).isTrue();
        assertThat(agreed.covers(List.of(slot(0, 30, 1, 0)))).isTrue();
        assertThat(agreed.covers(List.of())).isTrue();
    }

    @Test
    void others_are_not_however_few() {
        AgreedSlots agreed = AgreedSlots.to(List.of(slot(0, 30, 2, 0)));
        assertThat(agreed.covers(List.of(slot(1, 30, 1, 0)))).isFalse();
        assertThat(agreed.covers(List.of(slot(0, 15, 1, 0)))).isFalse();
        assertThat(agreed.covers(List.of(slot(0, 30, 3, 0)))).isFalse();
        assertThat(AgreedSlots.none().covers(List.of(slot(0, 30, 0, 1)))).isFalse();
    }

    @Test
    void who_was_paying_may_have_paid() {
        AgreedSlots agreed = AgreedSlots.to(List.of(slot(0, 30, 1, 1)));
        assertThat(agreed.covers(List.of(slot(0, 30, 2, 0)))).isTrue();
        assertThat(agreed.covers(List.of(slot(0, 30, 2, 1)))).isFalse();
    }

    @Test
    void it_comes_back_from_a_form_as_it_was() {
        List<LeftOut> many = new ArrayList<>();
        for (int hour = 0; hour < 500; hour++) {
            many.add(slot(hour, 15, hour % 7 + 1, 0));
        }
        AgreedSlots agreed = AgreedSlots.to(many);
        assertThat(AgreedSlots.parse(agreed.toString())).isEqualTo(agreed);
        assertThat(agreed.toString()).hasSizeLessThan(10_000);
        assertThat(AgreedSlots.none()).hasToString("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "a-b", "a-b-c.", ".", "a-b--c", "a-b-c.x", "A-B-C", "a-b-zzzzzzz", "<script>"})
    void whatever_else_is_sent_agrees_to_nothing(String sent) {
        assertThat(AgreedSlots.parse(sent)).isEqualTo(AgreedSlots.none());
    }
}
