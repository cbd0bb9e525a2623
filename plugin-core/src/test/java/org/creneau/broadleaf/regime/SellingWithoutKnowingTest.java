// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.creneau.confinement.RegimeBook;
import org.creneau.eligibility.CollectRule;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.RulesAreKnown;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.InMemoryOwnRegimes;
import org.creneau.memory.SettableClock;
import org.creneau.memory.Shop;
import org.creneau.reservation.Collector;
import org.creneau.reservation.ConfirmHold;
import org.creneau.reservation.HoldSlot;
import org.creneau.reservation.Holder;
import org.creneau.reservation.PlaceDesk;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotQuery;
import org.junit.jupiter.api.Test;

/** A database that does not tell for a quarter of an hour which regimes hold, in a shop that may have rules of its own. */
class SellingWithoutKnowingTest {
    private static final SlotId TEN = Shop.slotAt("2020-11-12T09:00:00Z");
    private static final Holder ANNE = Holder.of(1, 1);
    private static final Holder BRUNO = Holder.of(2, 1);

    private final Shop shop = new Shop();
    private final SettableClock machine = new SettableClock(Shop.EIGHT);
    private final StoredRegimes regimes = new StoredRegimes(
            RegimeBook::empty, new InMemoryOwnRegimes(), new DirectTransactions(), shop.clock, machine);

    @Test
    void a_shop_sells_on_by_the_rules_it_knew_last_unless_it_says_otherwise() {
        RuleBook usual = RegimeRules.of(Shop.OUTINGS, regimes, false);
        assertThat(usual.rules()).noneMatch(rule -> rule instanceof RulesAreKnown);
        assertThat(RegimeRules.of(Shop.OUTINGS, regimes, true).rules()).hasAtLeastOneElementOfType(RulesAreKnown.class);
    }

    @Test
    void a_careful_shop_refuses_slots_until_it_knows_again_and_keeps_what_is_held() {
        PlaceDesk desk =
                new PlaceDesk(shop.points, shop.plans, shop.ledger, RegimeRules.of(Shop.OUTINGS, regimes, true));
        HoldSlot holdSlot = new HoldSlot(desk, shop.book, shop.issue, shop.clock);
        ConfirmHold confirmHold = new ConfirmHold(desk, shop.book, shop.clock);
        regimes.refresh();
        assertThat(holdSlot.hold(TEN, Collector.of(ANNE)).isHeld()).isTrue();
        machine.advance(Duration.ofMinutes(15));
        assertThat(holdSlot.hold(TEN, Collector.of(BRUNO)).verdict().isRefusedFor(RulesAreKnown.CODE))
                .isTrue();
        shop.clock.advance(Duration.ofMinutes(16));
        assertThat(confirmHold.confirm(ANNE).isConfirmed())
                .as("paid for, though it ran out")
                .isTrue();
        regimes.refresh();
        assertThat(holdSlot.hold(Shop.slotAt("2020-11-12T10:00:00Z"), Collector.of(BRUNO))
                        .isHeld())
                .isTrue();
    }

    @Test
    void it_is_asked_once_for_all_slots_of_a_page() {
        AtomicBoolean known = new AtomicBoolean(true);
        RulesAreKnown rule = new RulesAreKnown(known::get);
        CollectRule prepared = rule.preparedFor(
                Inquiry.of(SlotQuery.at(Shop.EIGHT)), Shop.aPoint().build());
        known.set(false);
        assertThat(prepared.code()).isEqualTo("rules-not-known");
        assertThat(prepared).isNotSameAs(rule);
    }
}
