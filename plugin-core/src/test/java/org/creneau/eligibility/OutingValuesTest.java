// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creneau.confinement.Confidence;
import org.creneau.confinement.Ground;
import org.creneau.confinement.Handover;
import org.creneau.confinement.HandoverPlaces;
import org.creneau.confinement.Regime;
import org.creneau.confinement.RegimeBook;
import org.creneau.confinement.Terms;
import org.creneau.confinement.Validity;
import org.creneau.memory.Shop;
import org.creneau.memory.Values;
import org.creneau.point.HandoverMode;
import org.creneau.point.PickupPoint;
import org.creneau.point.Premises;
import org.creneau.slot.SlotQuery;
import org.creneau.territory.DistanceBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked and answered about outings, as values; and how a point's way of handing over is told to regimes. */
class OutingValuesTest {
    private static final Ground SAID = Ground.of("Arrêté", List.of("test"), Confidence.HIGH);

    @Test
    void records_of_an_outing_are_equal_only_if_all_parts_are() {
        Values.areEqualOnlyIfAllPartsAre(
                OutingRecord.of(DistanceBand.TO_5_KM, "1", List.of("b@x@1", "a@x@1")),
                OutingRecord.of(DistanceBand.TO_5_KM, "1", List.of("a@x@1", "b@x@1")),
                OutingRecord.of(DistanceBand.TO_10_KM, "1", List.of("a@x@1", "b@x@1")),
                OutingRecord.of(DistanceBand.TO_5_KM, "2", List.of("a@x@1", "b@x@1")),
                OutingRecord.of(DistanceBand.TO_5_KM, "1", List.of("a@x@1")),
                OutingRecord.none());
        OutingRecord record = OutingRecord.of(DistanceBand.TO_5_KM, "1", List.of("b@x@1"));
        assertThat(record.band()).isEqualTo(DistanceBand.TO_5_KM);
        assertThat(record.rulesVersion()).isEqualTo("1");
        assertThat(record.acknowledged()).containsExactly("b@x@1").isUnmodifiable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words"})
    void an_acknowledgement_is_one_word(String key) {
        assertThatThrownBy(() -> OutingRecord.of(DistanceBand.UNKNOWN, "1", List.of(key)))
                .hasMessageContaining("acknowledgement is '" + key + "'");
    }

    @Test
    void inquiries_are_equal_only_if_all_parts_are_and_do_not_tell_the_home() {
        SlotQuery eight = SlotQuery.at(Shop.EIGHT);
        Journey home = Lockdown.from(500);
        Inquiry inquiry = Inquiry.of(eight).from(home).acknowledging(Set.of("a@x@1"));
        Values.areEqualOnlyIfAllPartsAre(
                inquiry,
                Inquiry.of(eight).from(home).acknowledging(Set.of("a@x@1")),
                Inquiry.of(SlotQuery.at(Shop.EIGHT.plusSeconds(1))).from(home).acknowledging(Set.of("a@x@1")),
                Inquiry.of(eight).acknowledging(Set.of("a@x@1")),
                Inquiry.of(eight).from(home));
        assertThat(inquiry.toString()).contains("coming by WALK", "a@x@1").doesNotContain("48.");
        assertThat(Inquiry.of(eight).toString()).doesNotContain("coming");
        SlotQuery later = SlotQuery.at(Shop.EIGHT.plusSeconds(60));
        assertThat(inquiry.with(later).query()).isEqualTo(later);
        assertThat(inquiry.with(later).journey()).contains(home);
        assertThat(inquiry.with(later).acknowledged()).containsExactly("a@x@1");
    }

    @Test
    void answers_are_equal_only_if_all_parts_are() {
        Refusal full = Refusal.of("slot-full");
        Values.areEqualOnlyIfAllPartsAre(
                RuleAnswer.of("place", full, RuleAnswer.Outcome.REFUSES),
                RuleAnswer.of("place", full, RuleAnswer.Outcome.REFUSES),
                RuleAnswer.of("other", full, RuleAnswer.Outcome.REFUSES),
                RuleAnswer.of("place", Refusal.of("slot-gone"), RuleAnswer.Outcome.REFUSES),
                RuleAnswer.of("place", full, RuleAnswer.Outcome.INFORMS),
                RuleAnswer.holds("place"));
        assertThat(RuleAnswer.holds("place").toString()).isEqualTo("place HOLDS");
        assertThat(RuleAnswer.of("place", full, RuleAnswer.Outcome.REFUSES).toString())
                .isEqualTo("place REFUSES slot-full");
        assertThatThrownBy(() -> RuleAnswer.of("place", full, RuleAnswer.Outcome.HOLDS))
                .hasMessageContaining("outcome is HOLDS");
    }

    @ParameterizedTest
    @CsvSource({"COUNTER, INSIDE", "LOCKER, LOCKER", "CAR_BOOT, CAR_BOOT", "HATCH, HATCH"})
    void the_way_of_handing_over_is_told_to_regimes(HandoverMode mode, Handover told) {
        PickupPoint point = Shop.aPoint().mode(mode).build();
        assertThat(isAllowedOnlyAt(told, point)).isTrue();
        for (Handover other : EnumSet.complementOf(EnumSet.of(told))) {
            assertThat(isAllowedOnlyAt(other, point)).as("only at %s", other).isFalse();
        }
    }

    @Test
    void in_a_mall_it_counts_whether_the_order_changes_hands_inside_or_at_an_outer_door() {
        PickupPoint inside = Shop.aPoint()
                .mode(HandoverMode.LOCKER)
                .premises(Premises.ordinary().inMall(20_000, true))
                .build();
        PickupPoint door = Shop.aPoint()
                .premises(Premises.ordinary().inMall(20_000, false))
                .build();
        assertThat(isAllowedOnlyAt(Handover.INSIDE, inside)).isTrue();
        assertThat(isAllowedOnlyAt(Handover.OUTSIDE, door)).isTrue();
        assertThat(isAllowedOnlyAt(Handover.OUTSIDE, inside)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 241})
    void minutes_of_a_stay_are_bounded(int minutes) {
        OutingPolicy.Builder policy = OutingPolicy.builder();
        assertThatThrownBy(() -> policy.queueMinutes(minutes)).hasMessageContaining("queueMinutes is " + minutes);
        assertThatThrownBy(() -> policy.handoverMinutes(minutes)).hasMessageContaining("handoverMinutes is " + minutes);
        assertThat(policy.queueMinutes(0).handoverMinutes(240).build().handover())
                .hasMinutes(240);
    }

    private static boolean isAllowedOnlyAt(Handover place, PickupPoint point) {
        Regime only = Regime.builder("only", "1")
                .validity(Validity.of(LocalDateTime.of(2020, 1, 1, 0, 0), null))
                .limits(List.of(HandoverPlaces.of(Terms.law(SAID), Set.of(place))))
                .ground(SAID)
                .build();
        Outings outings = Shop.OUTINGS.under(RegimeBook.of("1", List.of(only)));
        long noon = Shop.EIGHT.getEpochSecond() + 4 * 3600;
        return outings.judge(Optional.empty(), point, Shop.EIGHT).allows(noon, noon + 1800);
    }
}
