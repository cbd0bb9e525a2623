// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.creneau.memory.Shop;
import org.creneau.memory.Values;
import org.creneau.slot.Load;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotOffer;
import org.creneau.slot.SlotQuery;
import org.creneau.slot.Taken;
import org.junit.jupiter.api.Test;

/** What the rules are asked and answer, as values. */
class EligibilityValuesTest {
    private static final Instant TEN = Instant.parse("2020-11-12T09:00:00Z");
    private static final SlotId SLOT = Shop.slotAt("2020-11-12T09:00:00Z");
    private static final SlotGrid GRID =
            SlotGrid.of(Shop.aPoint().build(), Shop.aPlan().build());
    private static final Refusal FULL = Refusal.of("slot-full");

    private static SlotOffer offer(Instant now) {
        return GRID.offerOf(SLOT, SlotQuery.at(now), Taken.nothing()).orElseThrow();
    }

    @Test
    void windows_are_values_and_share_what_lies_in_both() {
        Window window = Window.of(TEN, TEN.plusSeconds(60));
        Values.areEqualOnlyIfAllPartsAre(
                window,
                Window.of(TEN, TEN.plusSeconds(60)),
                Window.of(TEN.plusSeconds(1), TEN.plusSeconds(60)),
                Window.of(TEN, TEN.plusSeconds(61)));
        assertThat(window).hasToString("2020-11-12T09:00:00Z/2020-11-12T09:01:00Z");
        assertThat(window.within(Window.of(TEN.minusSeconds(5), TEN.plusSeconds(5))))
                .isEqualTo(Window.of(TEN, TEN.plusSeconds(5)));
        assertThat(window.within(Window.of(TEN.plusSeconds(5), TEN.plusSeconds(90))))
                .isEqualTo(Window.of(TEN.plusSeconds(5), TEN.plusSeconds(60)));
        assertThat(Window.of(TEN, TEN).isEmpty()).isTrue();
        assertThat(Window.of(TEN, TEN.minusSeconds(1)).isEmpty()).isTrue();
        assertThat(window.isEmpty()).isFalse();
    }

    @Test
    void verdicts_are_values_that_cannot_be_changed() {
        Verdict refused = Verdict.refusedBy(FULL);
        Values.areEqualOnlyIfAllPartsAre(
                refused, Verdict.refusedBy(List.of(FULL)), Verdict.allowed(), Verdict.refusedBy(Refusal.of("other")));
        assertThat(Verdict.allowed()).hasToString("allowed");
        assertThat(refused.toString()).startsWith("refused by [").contains("slot-full");
        assertThat(refused.isRefusedFor("slot-full")).isTrue();
        assertThat(refused.isRefusedFor("slot-too-soon")).isFalse();
        assertThatThrownBy(() -> refused.refusals().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusals_are_values_with_their_facts() {
        Values.areEqualOnlyIfAllPartsAre(
                FULL.with("a", 1), Refusal.of("slot-full").with("a", 1), FULL, FULL.with("a", 2), FULL.with("b", 1));
        assertThat(FULL.with("a", 1).facts()).containsEntry("a", 1).hasSize(1);
        assertThat(FULL.facts()).isEmpty();
        assertThatThrownBy(() -> FULL.with("a", 1).facts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void offered_slots_are_values() {
        OfferedSlot offered = OfferedSlot.of(offer(Shop.EIGHT), Verdict.allowed());
        Values.areEqualOnlyIfAllPartsAre(
                offered,
                OfferedSlot.of(offer(Shop.EIGHT), Verdict.allowed()),
                OfferedSlot.of(offer(TEN), Verdict.allowed()),
                OfferedSlot.of(offer(Shop.EIGHT), Verdict.refusedBy(FULL)));
        assertThat(offered).hasToString(SLOT + " with 2 left, allowed");
        assertThat(offered.slot().id()).isEqualTo(SLOT);
        assertThat(offered.remaining()).isEqualTo(2);
    }

    @Test
    void a_request_tells_whose_slot_it_is() {
        SlotQuery query = SlotQuery.at(Shop.EIGHT);
        CollectRequest other = CollectRequest.of(GRID, offer(Shop.EIGHT), query);
        CollectRequest own = CollectRequest.of(GRID, offer(Shop.EIGHT), query.holding(SLOT, Load.oneOrder()));
        assertThat(other.heldByShopper()).isFalse();
        assertThat(own.heldByShopper()).isTrue();
        assertThat(own.remaining()).isEqualTo(2);
        assertThat(own.plan()).isEqualTo(GRID.plan());
        assertThat(own.point()).isEqualTo(GRID.point());
        assertThat(own.now()).isEqualTo(Shop.EIGHT);
        assertThat(own.basket()).isEqualTo(query.basket());
    }

    @Test
    void refusals_tell_the_facts_a_text_needs() {
        SlotQuery late = SlotQuery.at(TEN.minusSeconds(30));
        SlotOffer offer = GRID.offerOf(SLOT, late, Taken.nothing()).orElseThrow();
        Verdict verdict = RuleBook.standard().judge(CollectRequest.of(GRID, offer, late));
        assertThat(verdict.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(SlotLeavesLeadTime.CODE);
            assertThat(refusal.facts())
                    .containsEntry("start", TEN)
                    .containsEntry("earliestStart", TEN.plusSeconds(3570))
                    .containsEntry("leadMinutes", 60);
        });
    }
}
