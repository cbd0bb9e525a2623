// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.memory.Shop.slotAt;

import java.time.Duration;
import java.util.List;
import org.creneau.memory.Race;
import org.creneau.memory.Shop;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** Who has a slot is reminded of it the day before. */
class RemindingShoppersTest {
    private static final SlotId IN_TWO_DAYS = slotAt("2020-11-14T09:00:00Z");
    private static final Holder ANNE = Holder.of(1, 1);

    private final Shop shop = new Shop();
    private final RemindShoppers remind = new RemindShoppers(shop.book, Duration.ofHours(24));

    @Test
    void a_day_ahead_and_once() {
        placed(IN_TWO_DAYS, ANNE);
        shop.clock.set(IN_TWO_DAYS.start().minus(Duration.ofHours(24)));
        assertThat(run()).as("a day ahead is not yet within it").isZero();
        shop.clock.advance(Duration.ofMinutes(1));
        assertThat(run()).isEqualTo(1);
        assertThat(run()).isZero();
        assertThat(reminders()).hasSize(1);
    }

    @Test
    void of_the_new_slot_too_when_it_moved() {
        ReservationToken token = placed(IN_TWO_DAYS, ANNE);
        shop.clock.set(IN_TWO_DAYS.start().minus(Duration.ofHours(20)));
        run();
        shop.rescheduleReservation.reschedule(token, slotAt("2020-11-14T12:00:00Z"), Actor.staff(3), "strike");
        assertThat(run()).isEqualTo(1);
        assertThat(reminders()).hasSize(2);
    }

    @Test
    void not_of_a_slot_that_was_booked_today_for_today_nor_of_a_hold_or_a_cancelled_order() {
        placed(slotAt("2020-11-12T11:00:00Z"), ANNE);
        shop.holdSlot.hold(IN_TWO_DAYS, Holder.of(2, 1));
        shop.cancelReservation.cancelAlone(placed(IN_TWO_DAYS, Holder.of(3, 1)), Actor.staff(3), "");
        assertThat(run()).isZero();
        shop.clock.set(IN_TWO_DAYS.start().minus(Duration.ofHours(20)));
        assertThat(run()).isZero();
    }

    @Test
    void on_many_nodes_at_once_each_is_reminded_once() {
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(50).build());
        for (int order = 1; order <= 20; order++) {
            placed(IN_TWO_DAYS, Holder.of(order, 1));
        }
        shop.clock.set(IN_TWO_DAYS.start().minus(Duration.ofHours(20)));
        List<Integer> reminded = Race.of(6, any -> run());
        assertThat(reminded.stream().mapToInt(Integer::intValue).sum()).isEqualTo(20);
        assertThat(reminders()).hasSize(20);
    }

    @Test
    void not_at_all_where_the_shop_does_not_want_it() {
        placed(IN_TWO_DAYS, ANNE);
        shop.clock.set(IN_TWO_DAYS.start().minus(Duration.ofHours(2)));
        assertThat(new RemindShoppers(shop.book, Duration.ZERO).run(shop.clock.instant(), 10))
                .isZero();
        assertThatThrownBy(() -> new RemindShoppers(shop.book, Duration.ofDays(15)))
                .hasMessageContaining("allowed is zero to 14 days");
    }

    private ReservationToken placed(SlotId slot, Holder holder) {
        ReservationToken token =
                shop.holdSlot.hold(slot, holder).reservation().get().token();
        shop.confirmHold.confirm(token);
        return token;
    }

    private int run() {
        return remind.run(shop.clock.instant(), 100);
    }

    private List<Message> reminders() {
        return shop.messages.everything().stream()
                .filter(message -> message.kind() == MessageKind.REMINDER)
                .toList();
    }
}
