// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.memory.Shop.slotAt;

import java.time.Duration;
import java.util.List;
import org.creneau.memory.Shop;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** Anne, customer 17, has cart 1 from yesterday; today she fills cart 2 as a guest, customer 900, and signs in. */
class MergingCartsTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final SlotId NOON = slotAt("2020-11-12T11:00:00Z");
    private static final Holder EARLIER = Holder.of(1, 11, 17L);
    private static final Holder GUEST = Holder.of(2, 21, 900L);
    private static final MergedCart CART =
            MergedCart.of(2, 17L).collecting(List.of(21L)).insteadOf(List.of(1L, 2L));

    private final Shop shop = new Shop();
    private final MergeHolds merging = new MergeHolds(shop.desk, shop.book, shop.issue, shop.clock);

    @Test
    void what_the_cart_that_stays_holds_it_keeps_and_the_other_is_given_back() {
        hold(EARLIER, TEN);
        Reservation hers = hold(GUEST, NOON);
        assertThat(merging.merge(CART, MergeRule.KEEP)).isEmpty();
        assertThat(shop.taken(TEN)).isZero();
        assertThat(live(2, 21)).satisfies(kept -> {
            assertThat(kept.token()).isEqualTo(hers.token());
            assertThat(kept.holder().customerId()).isEqualTo(17L);
        });
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void two_holds_of_one_slot_become_one() {
        hold(EARLIER, TEN);
        hold(GUEST, TEN);
        merging.merge(CART, MergeRule.KEEP);
        assertThat(shop.taken(TEN)).isEqualTo(1);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void two_groups_of_the_cart_that_goes_bring_one_place_each_and_never_two_in_one_slot() {
        hold(EARLIER, TEN);
        hold(Holder.of(1, 12, 17L), TEN);
        MergedCart two = MergedCart.of(2, 17L).collecting(List.of(21L, 22L)).insteadOf(List.of(1L));
        assertThat(merging.merge(two, MergeRule.KEEP)).hasSize(1);
        assertThat(shop.taken(TEN)).isEqualTo(1);
        assertThat(shop.reservations.liveOf(2, 22)).isEmpty();
    }

    @Test
    void a_group_without_a_place_gets_that_of_the_other_cart_with_its_time() {
        Reservation before = hold(EARLIER, TEN);
        shop.clock.advance(Duration.ofMinutes(5));
        assertThat(merging.merge(CART, MergeRule.KEEP)).hasSize(1);
        assertThat(live(2, 21).expiresAt()).isEqualTo(before.expiresAt());
        assertThat(live(2, 21).code()).isEqualTo(before.code());
        assertThat(shop.confirmHold.confirm(Holder.of(2, 21, 17L)).isConfirmed())
                .isTrue();
    }

    @Test
    void a_merchant_may_let_nothing_move() {
        hold(EARLIER, TEN);
        assertThat(merging.merge(CART, MergeRule.RELEASE)).isEmpty();
        assertThat(shop.taken(TEN)).isZero();
    }

    @Test
    void a_cart_that_collects_nothing_gets_no_place() {
        hold(EARLIER, TEN);
        merging.merge(MergedCart.of(2, 17L).insteadOf(List.of(1L)), MergeRule.KEEP);
        assertThat(shop.taken(TEN)).isZero();
    }

    @Test
    void what_ran_out_does_not_come_along() {
        hold(EARLIER, TEN);
        shop.clock.advance(Duration.ofMinutes(16));
        assertThat(merging.merge(CART, MergeRule.KEEP)).isEmpty();
        assertThat(shop.taken(TEN)).isZero();
    }

    @Test
    void what_is_being_paid_for_and_what_is_ordered_stays_where_it_is() {
        Reservation paying = hold(EARLIER, TEN);
        shop.useCases.verifyHold.verify(Collector.of(EARLIER));
        hold(Holder.of(1, 12, 17L), NOON);
        shop.confirmHold.confirm(Holder.of(1, 12, 17L));
        assertThat(merging.merge(CART, MergeRule.KEEP)).isEmpty();
        assertThat(live(1, 11).token()).isEqualTo(paying.token());
        assertThat(shop.taken(NOON)).isEqualTo(1);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void nothing_held_is_nothing_to_do() {
        assertThat(merging.merge(CART, MergeRule.KEEP)).isEmpty();
        assertThat(shop.booksBalance()).isTrue();
    }

    private Reservation hold(Holder holder, SlotId slot) {
        return shop.holdSlot.hold(slot, holder).reservation().get();
    }

    private Reservation live(long order, long group) {
        return shop.reservations.liveOf(order, group).get();
    }
}
