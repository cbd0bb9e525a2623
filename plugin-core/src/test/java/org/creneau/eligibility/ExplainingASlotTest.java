// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.memory.Shop.slotAt;

import java.time.Instant;
import java.util.List;
import org.creneau.confinement.Outing;
import org.creneau.memory.Shop;
import org.creneau.point.PickupPoint;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotQuery;
import org.junit.jupiter.api.Test;

/** Every rule asked about one slot, in the second lockdown of France. */
class ExplainingASlotTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final String KEY = "too-far@fr-2020-10-30-lockdown2@1";

    private final Shop shop = new Shop();
    private final PickupPoint point = Shop.aPoint().build();
    private final ExplainSlot explain = new ExplainSlot(shop.plans, shop.ledger, Lockdown.rules());

    @Test
    void the_rules_of_the_shop_come_first_and_then_every_limit_with_its_source() {
        List<RuleAnswer> answers = explain.explain(point, TEN, asking(Lockdown.from(3_000)));
        assertThat(answers)
                .extracting(RuleAnswer::rule)
                .startsWith("point-closed")
                .contains("distance", "proof");
        assertThat(answers)
                .filteredOn(answer -> answer.outcome() == RuleAnswer.Outcome.ASKS_TO_CONFIRM)
                .isNotEmpty()
                .allSatisfy(answer ->
                        assertThat(answer.source().orElseThrow().regime().id()).isEqualTo("fr-2020-10-30-lockdown2"));
    }

    @Test
    void what_is_asked_to_confirm_is_asked_no_more_once_it_is_acknowledged() {
        Inquiry inquiry = asking(Lockdown.from(3_000));
        assertThat(explain.asked(point, TEN, inquiry)).contains(KEY);
        assertThat(explain.asked(point, TEN, inquiry.acknowledging(java.util.Set.of(KEY))))
                .doesNotContain(KEY);
    }

    @Test
    void a_slot_that_is_not_offered_is_not_explained() {
        assertThat(explain.explain(point, slotAt("2020-11-12T09:07:00Z"), asking(Lockdown.from(0))))
                .isEmpty();
        assertThat(explain.explain(
                        Shop.aPoint().id(org.creneau.point.PointId.of(13)).build(), TEN, asking(null)))
                .isEmpty();
    }

    @Test
    void who_has_not_said_where_home_is_may_still_say_when_to_go_out() {
        Journey journey =
                Journey.fromUntoldHome().of(Lockdown.from(0, "10:00", "11:00").shopper());
        assertThat(journey.home()).isEmpty();
        List<RuleAnswer> answers = explain.explain(point, slotAt("2020-11-12T13:00:00Z"), asking(journey));
        assertThat(answers)
                .extracting(answer -> answer.refusal().map(Refusal::code).orElse(""))
                .contains("outside-your-window", "distance-unknown");
    }

    @Test
    void the_outing_tells_when_to_leave_and_when_one_is_back() {
        Outing outing = Lockdown.outings().outing(java.util.Optional.of(Lockdown.from(1_000)), point);
        assertThat(Instant.ofEpochSecond(outing.leave(TEN.start().getEpochSecond())))
                .isBetween(Instant.parse("2020-11-12T08:44:00Z"), Instant.parse("2020-11-12T08:45:00Z"));
        assertThat(Instant.ofEpochSecond(
                        outing.back(TEN.start().getEpochSecond(), TEN.end().getEpochSecond())))
                .isBetween(Instant.parse("2020-11-12T09:50:00Z"), Instant.parse("2020-11-12T09:51:00Z"));
    }

    private static Inquiry asking(Journey journey) {
        return Inquiry.of(SlotQuery.at(Shop.EIGHT)).from(journey);
    }
}
