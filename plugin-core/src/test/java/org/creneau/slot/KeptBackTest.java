// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.creneau.memory.Shop;
import org.creneau.memory.Values;
import org.creneau.point.HandoverMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Part of a slot's orders comes later. Ten o'clock is for five, three of them kept back until two hours before. */
class KeptBackTest {
    private static final Instant TEN = Instant.parse("2020-11-12T09:00:00Z");
    private static final SlotId SLOT = SlotId.of(Shop.POINT, TEN, 30);
    private static final Instant SEVEN = TEN.minusSeconds(3 * 3600);
    private static final SlotPattern PATTERN = SlotPattern.builder()
            .capacity(Capacity.ofOrders(5).withItems(9))
            .keptBack(KeptBack.of(3, 2))
            .build();
    private static final SlotPlan PLAN =
            Shop.aPlan().pattern(PATTERN).leadMinutes(0).build();

    private static SlotOffer offer(Instant now, Load taken) {
        return SlotGrid.of(Shop.aPoint().build(), PLAN)
                .offerOf(SLOT, SlotQuery.at(now), Taken.of(Map.of(TEN, taken)))
                .orElseThrow();
    }

    @Test
    void what_is_kept_back_is_missing_from_what_the_ledger_may_take() {
        SlotOffer offer = offer(SEVEN, Load.none());
        assertThat(offer.ownCapacity()).isEqualTo(Capacity.ofOrders(2).withItems(9));
        assertThat(offer.capacity()).isEqualTo(Capacity.ofOrders(5).withItems(9));
        assertThat(offer.remaining()).isEqualTo(2);
        assertThat(offer.isFree()).isTrue();
    }

    @Test
    void a_slot_full_for_now_says_when_more_come_and_one_full_for_good_does_not_promise() {
        SlotOffer forNow = offer(SEVEN, Load.of(2, 0, 0));
        assertThat(forNow.reasons()).containsExactly(SlotReason.ORDERS_KEPT_BACK);
        assertThat(forNow.moreFrom()).contains(Shop.EIGHT);
        assertThat(forNow.remaining()).isZero();
        assertThat(offer(SEVEN, Load.of(5, 0, 0)).reasons()).containsExactly(SlotReason.ORDERS_FULL);
        assertThat(offer(SEVEN, Load.of(4, 0, 0)).reasons()).containsExactly(SlotReason.ORDERS_KEPT_BACK);
    }

    @ParameterizedTest
    @CsvSource({"2020-11-12T06:59:59.999999999Z, 2", "2020-11-12T07:00:00Z, 5", "2020-11-12T07:00:00.5Z, 5"})
    void all_places_are_there_at_the_hour_and_not_before(Instant now, int places) {
        SlotOffer offer = offer(now, Load.none());
        assertThat(offer.ownCapacity().orders()).isEqualTo(places);
        assertThat(offer.remaining()).isEqualTo(places);
        assertThat(offer.moreFrom().isPresent()).isEqualTo(places == 2);
    }

    @Test
    void an_offer_differs_by_what_is_kept_back() {
        SlotOffer some = offer(SEVEN, Load.of(5, 0, 0));
        SlotPlan other = PLAN.toBuilder()
                .pattern(PATTERN.toBuilder().keptBack(KeptBack.of(3, 1)).build())
                .build();
        Values.areEqualOnlyIfAllPartsAre(
                some,
                offer(SEVEN, Load.of(5, 0, 0)),
                offer(SEVEN, Load.of(4, 0, 0)),
                SlotGrid.of(Shop.aPoint().build(), other)
                        .offerOf(SLOT, SlotQuery.at(SEVEN), Taken.of(Map.of(TEN, Load.of(5, 0, 0))))
                        .orElseThrow());
    }

    @Test
    void it_is_a_value_within_bounds() {
        Values.areEqualOnlyIfAllPartsAre(
                KeptBack.of(2, 24), KeptBack.of(2, 24), KeptBack.of(3, 24), KeptBack.of(2, 25));
        assertThat(KeptBack.of(2, 24)).hasToString("2 orders until 24 h before");
        assertThat(KeptBack.of(10_000, 720).orders()).isEqualTo(10_000);
        assertThat(KeptBack.of(10_000, 720).hours()).isEqualTo(720);
        assertThat(KeptBack.of(1, 1).releasedAt(TEN)).isEqualTo(TEN.minusSeconds(3600));
        assertThatThrownBy(() -> KeptBack.of(0, 721))
                .hasMessageContaining("keptBackOrders is 0, allowed is 1..10000")
                .hasMessageContaining("keptBackHours is 721, allowed is 1..720");
    }

    @Test
    void a_pattern_with_it_is_another_pattern_and_hands_it_on() {
        assertThat(PATTERN.toBuilder().build()).isEqualTo(PATTERN);
        assertThat(PATTERN.toBuilder().keptBack(null).build()).isNotEqualTo(PATTERN);
        assertThat(PATTERN.toString()).contains("kept back 3 orders until 2 h before");
        assertThat(PATTERN.atFirstFor(HandoverMode.COUNTER).orders()).isEqualTo(2);
        SlotPattern more = PATTERN.toBuilder().keptBack(KeptBack.of(9, 2)).build();
        assertThat(more.atFirstFor(HandoverMode.COUNTER).orders()).isZero();
        SlotPattern none = PATTERN.toBuilder().keptBack(null).build();
        assertThat(none.atFirstFor(HandoverMode.HATCH)).isSameAs(none.capacityFor(HandoverMode.HATCH));
    }
}
