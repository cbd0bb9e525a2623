// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.creneau.memory.Shop.slotAt;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import org.creneau.memory.InMemoryOrderFates;
import org.creneau.memory.Race;
import org.creneau.memory.Shop;
import org.creneau.reservation.Holder;
import org.creneau.reservation.OrderFates;
import org.creneau.reservation.OrderTerms;
import org.creneau.reservation.ReconcileOrders;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The job that gives places back whose orders have ended. */
class ReconcileOrdersJobTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final int ORDERS = 250;

    private final Shop shop = new Shop();
    private final InMemoryOrderFates host = new InMemoryOrderFates(shop.reservations, shop.history);

    @BeforeEach
    void manyOrdersAreGone() {
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(300).build());
        for (int order = 1; order <= ORDERS; order++) {
            assertThat(shop.holdSlot.hold(TEN, Holder.of(order, order)).isHeld())
                    .isTrue();
        }
        host.order(ORDERS, "IN_PROCESS");
        host.group(ORDERS, true);
        shop.clock.advance(Duration.ofMinutes(2));
    }

    @Test
    void it_goes_on_batch_by_batch_and_passes_over_what_stands() {
        job(host).run();
        assertThat(shop.taken(TEN)).isEqualTo(1);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void on_many_nodes_at_once_each_place_comes_back_once() {
        List<Boolean> ran = Race.of(4, any -> {
            job(host).run();
            return true;
        });
        assertThat(ran).containsOnly(true);
        assertThat(shop.taken(TEN)).isEqualTo(1);
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void a_database_that_is_away_does_not_end_the_job() {
        OrderFates away = (OrderFates) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {OrderFates.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("the database is away");
                });
        assertThatCode(job(away)::run).doesNotThrowAnyException();
        assertThat(shop.taken(TEN)).isEqualTo(ORDERS);
    }

    private ReconcileOrdersJob job(OrderFates fates) {
        ReconcileOrders.Ways ways = new ReconcileOrders.Ways(
                shop.releaseHold, shop.cancelReservation, shop.unconfirmHold, shop.confirmHold);
        return new ReconcileOrdersJob(new ReconcileOrders(fates, shop.book, OrderTerms.standard(), ways), shop.clock);
    }
}
