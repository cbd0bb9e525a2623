// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.creneau.memory.Shop.slotAt;

import java.lang.reflect.Proxy;
import java.time.Duration;
import org.creneau.memory.Shop;
import org.creneau.reservation.ExpireHolds;
import org.creneau.reservation.Holder;
import org.creneau.reservation.ReservationBook;
import org.creneau.reservation.Reservations;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** The job that gives back what ran out. */
class ExpireHoldsJobTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");

    private final Shop shop = new Shop();

    @Test
    void it_goes_on_batch_by_batch_until_none_is_left() {
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(300).build());
        for (int order = 1; order <= 250; order++) {
            assertThat(shop.holdSlot.hold(TEN, Holder.of(order, 1)).isHeld()).isTrue();
        }
        shop.clock.advance(Duration.ofMinutes(16));
        new ExpireHoldsJob(shop.expireHolds, shop.clock).run();
        assertThat(shop.taken(TEN)).isZero();
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_hold_that_still_runs_is_left_alone() {
        shop.holdSlot.hold(TEN, Holder.of(1, 1));
        shop.clock.advance(Duration.ofMinutes(14));
        new ExpireHoldsJob(shop.expireHolds, shop.clock).run();
        assertThat(shop.taken(TEN)).isEqualTo(1);
    }

    @Test
    void a_database_that_is_away_does_not_end_the_job() {
        Reservations away = (Reservations) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Reservations.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("the database is away");
                });
        ReservationBook book = new ReservationBook(away, shop.history, shop.messages, shop.transactions);
        ExpireHolds expire = new ExpireHolds(shop.desk, book, Duration.ZERO);
        assertThatCode(new ExpireHoldsJob(expire, shop.clock)::run).doesNotThrowAnyException();
    }
}
