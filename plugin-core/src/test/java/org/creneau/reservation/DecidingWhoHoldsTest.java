// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creneau.eligibility.Refusal;
import org.creneau.memory.Shop;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Order 13 is of somebody whom the shop lets nothing hold; and the shop hears of what is held. */
class DecidingWhoHoldsTest {
    private static final SlotId TEN = Shop.slotAt("2020-11-12T09:00:00Z");
    private static final SlotId ELEVEN = Shop.slotAt("2020-11-12T10:00:00Z");
    private static final Refusal MEMBERS = Refusal.of("members-only");
    private static final Holder MEMBER = Holder.of(1, 11);
    private static final Holder STRANGER = Holder.of(13, 113);

    private final Shop shop = new Shop();
    private final HoldSlot holdSlot = new HoldSlot(shop.desk, shop.book, shop.issue, shop.clock);
    private final HoldTogether holdTogether = new HoldTogether(shop.desk, shop.book, shop.issue, shop.clock);
    private final List<Reservation> heard = new ArrayList<>();
    private long shut = 13;

    @BeforeEach
    void install() {
        shop.issue.setGate(new HoldGate() {
            @Override
            public Optional<Refusal> against(Collector collector, SlotId slot, Instant now) {
                return collector.holder().orderId() == shut ? Optional.of(MEMBERS) : Optional.empty();
            }

            @Override
            public void held(Reservation hold) {
                heard.add(hold);
            }
        });
    }

    @Test
    void who_may_not_hold_is_told_why_and_takes_no_place() {
        HoldOutcome outcome = holdSlot.hold(TEN, STRANGER);
        assertThat(outcome.isHeld()).isFalse();
        assertThat(outcome.verdict().refusals()).containsExactly(MEMBERS);
        assertThat(shop.taken(TEN)).isZero();
        assertThat(shop.reservations.everything()).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void who_may_hold_does_and_it_is_heard_of_once() {
        HoldOutcome outcome = holdSlot.hold(TEN, MEMBER);
        assertThat(outcome.isHeld()).isTrue();
        assertThat(heard).containsExactly(outcome.reservation().orElseThrow());
        holdSlot.hold(TEN, MEMBER);
        assertThat(heard).as("what stays as it is was heard of").hasSize(1);
        holdSlot.hold(ELEVEN, MEMBER);
        assertThat(heard).extracting(Reservation::slotId).containsExactly(TEN, ELEVEN);
    }

    @Test
    void who_may_no_longer_hold_keeps_the_slot_but_cannot_pay_for_it() {
        holdSlot.hold(TEN, MEMBER);
        shut = 1;
        assertThat(new VerifyHold(holdSlot)
                        .verify(Collector.of(MEMBER))
                        .verdict()
                        .refusals())
                .containsExactly(MEMBERS);
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void a_hold_that_ran_out_is_not_taken_anew_for_who_may_no_longer() {
        holdSlot.hold(TEN, MEMBER);
        shop.clock.advance(Duration.ofMinutes(16));
        shut = 1;
        assertThat(holdSlot.hold(TEN, MEMBER).isHeld()).isFalse();
    }

    @Test
    void a_placed_order_is_past_the_gate() {
        holdSlot.hold(TEN, MEMBER);
        shop.confirmHold.confirm(MEMBER);
        shut = 1;
        assertThat(new VerifyHold(holdSlot).verify(Collector.of(MEMBER)).isHeld())
                .isTrue();
    }

    @Test
    void one_group_that_may_not_leaves_the_whole_order_without() {
        List<SlotWish> wishes = List.of(
                SlotWish.of(TEN, Collector.of(Holder.of(13, 113))),
                SlotWish.of(ELEVEN, Collector.of(Holder.of(13, 114))));
        assertThat(holdTogether.hold(wishes).isHeld()).isFalse();
        assertThat(shop.reservations.everything()).isEmpty();
    }

    @Test
    void what_the_listener_throws_leaves_nothing_held() {
        shop.issue.setGate(new HoldGate() {
            @Override
            public Optional<Refusal> against(Collector collector, SlotId slot, Instant now) {
                return Optional.empty();
            }

            @Override
            public void held(Reservation hold) {
                throw new IllegalStateException("no");
            }
        });
        assertThatThrownBy(() -> holdSlot.hold(TEN, MEMBER)).hasMessage("no");
        assertThat(shop.taken(TEN)).isZero();
        assertThat(shop.reservations.everything()).isEmpty();
    }

    @Test
    void codes_look_as_the_shop_says_and_the_counter_knows_them() {
        shop.issue.setCodes(new PickupCodes() {
            @Override
            public PickupCode next() {
                return PickupCode.of("2020");
            }

            @Override
            public boolean isCode(String typed) {
                return typed.matches("[0-9]{4}");
            }
        });
        Reservation hold = holdSlot.hold(TEN, MEMBER).reservation().orElseThrow();
        assertThat(hold.code().value()).isEqualTo("2020");
        assertThat(hold.code().spaced()).isEqualTo("20 20");
        assertThat(hold.code().matches("20-20")).isTrue();
    }

    @Test
    void a_code_of_a_shops_own_is_four_to_eight_letters_and_digits() {
        assertThat(PickupCode.of("abcd-1234").value()).isEqualTo("ABCD1234");
        for (String bad : List.of("", "123", "ABCD12345", "12é4", "12_4")) {
            assertThatThrownBy(() -> PickupCode.of(bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("pickup code is not one, allowed is 4..8 characters of A..Z and 0..9");
        }
    }
}
