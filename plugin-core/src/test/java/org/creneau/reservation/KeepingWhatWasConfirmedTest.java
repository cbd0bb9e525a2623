// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.creneau.eligibility.ExplainSlot;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.Journey;
import org.creneau.eligibility.Lockdown;
import org.creneau.eligibility.OutingRecord;
import org.creneau.memory.Shop;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotQuery;
import org.junit.jupiter.api.Test;

/** What a shopper has confirmed is asked once: before payment the slot is judged anew, with the confirmation. */
class KeepingWhatWasConfirmedTest {
    private static final SlotId TEN = Shop.slotAt("2020-11-12T09:00:00Z");
    private static final Journey FAR = Lockdown.from(3_000);

    private final Shop shop = new Shop();
    private final PlaceDesk desk = new PlaceDesk(shop.points, shop.plans, shop.ledger, Lockdown.rules());
    private final HoldSlot holdSlot = new HoldSlot(desk, shop.book, shop.issue, shop.clock);
    private final VerifyHold verify = new VerifyHold(holdSlot);
    private final Collector shopper = Collector.of(Holder.of(1L, 11L, 111L)).from(FAR);

    @Test
    void without_the_confirmation_nothing_is_held() {
        HoldOutcome outcome = holdSlot.hold(TEN, shopper);
        assertThat(outcome.isHeld()).isFalse();
        assertThat(outcome.verdict().isAllowed()).isTrue();
        assertThat(outcome.verdict().toConfirm()).isNotEmpty();
    }

    @Test
    void a_hold_that_ran_out_is_taken_anew_without_asking_again() {
        OutingRecord record = confirmed();
        assertThat(holdSlot.hold(TEN, shopper.recording(record)).isHeld()).isTrue();
        shop.clock.advance(Duration.ofMinutes(16));
        shop.expireHolds.run(shop.clock.instant(), 10);
        HoldOutcome again = verify.verify(shopper);
        assertThat(again.isHeld()).as("%s", again).isTrue();
        assertThat(again.reservation().orElseThrow().outing()).isEqualTo(record);
    }

    private OutingRecord confirmed() {
        Set<String> keys = new ExplainSlot(shop.plans, shop.ledger, Lockdown.rules())
                .asked(
                        Shop.aPoint().build(),
                        TEN,
                        Inquiry.of(SlotQuery.at(Shop.EIGHT)).from(FAR));
        return Lockdown.outings().record(Optional.of(FAR), Shop.aPoint().build(), TEN.start(), keys);
    }
}
