// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.memory.Shop.slotAt;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.creneau.broadleaf.sweep.EndKeepingJob;
import org.creneau.memory.InMemoryUncollectedPickups;
import org.creneau.memory.Race;
import org.creneau.memory.Shop;
import org.creneau.point.StockPolicy;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody came, and the point keeps what is not collected for a day. */
class GivingUpWhatNobodyCollectsTest {
    private static final SlotId TEN = slotAt("2020-11-12T09:00:00Z");
    private static final Instant OVER = TEN.end().plus(Duration.ofHours(24));

    private final Shop shop = new Shop();
    private final EndKeeping endKeeping = new EndKeeping(
            shop.desk, shop.book, new InMemoryUncollectedPickups(shop.reservations, shop.points), shop.points);

    @BeforeEach
    void keptForADay() {
        keep(24);
    }

    @Test
    void it_becomes_a_no_show_by_the_system_and_its_place_goes_back() {
        Reservation order = placed(1);
        shop.movePickup.advance(order.token(), ReservationState.READY, Actor.staff(3), null);
        assertThat(endKeeping.run(OVER.minusMillis(1), 10)).isZero();
        assertThat(endKeeping.run(OVER, 10)).isEqualTo(1);
        assertThat(state(order)).isEqualTo(ReservationState.NO_SHOW);
        assertThat(shop.taken(TEN)).isZero();
        assertThat(shop.booksBalance()).isTrue();
        assertThat(shop.history.of(order.token())).last().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(Actor.system());
            assertThat(entry.reason()).isEqualTo(Reasons.KEPT_LONG_ENOUGH);
            assertThat(entry.from()).isEqualTo(ReservationState.READY);
            assertThat(entry.at()).isEqualTo(OVER);
        });
        assertThat(shop.messages.everything()).extracting(Message::kind).containsOnlyOnce(MessageKind.NOT_COLLECTED);
        assertThat(endKeeping.run(OVER, 10)).isZero();
    }

    @Test
    void what_was_handed_over_in_the_meantime_is_left_alone() {
        Reservation order = placed(1);
        shop.movePickup.advance(order.token(), ReservationState.COLLECTED, Actor.staff(3), null);
        assertThat(endKeeping.run(OVER, 10)).isZero();
        assertThat(state(order)).isEqualTo(ReservationState.COLLECTED);
    }

    @Test
    void a_point_that_has_just_been_given_more_time_keeps_it() {
        Reservation order = placed(1);
        EndKeeping late =
                new EndKeeping(shop.desk, shop.book, (now, skipped, limit) -> List.of(order.token()), shop.points);
        keep(48);
        assertThat(late.run(OVER, 10)).isZero();
        keep(0);
        assertThat(late.run(OVER.plus(Duration.ofDays(30)), 10)).isZero();
        assertThat(state(order)).isEqualTo(ReservationState.CONFIRMED);
    }

    @Test
    void a_point_that_begins_to_give_up_does_not_sell_what_left_long_ago() {
        Reservation order = placed(1);
        EndKeeping late =
                new EndKeeping(shop.desk, shop.book, (now, skipped, limit) -> List.of(order.token()), shop.points);
        Instant left = OVER.plus(UncollectedPickups.LOOKS_BACK);
        assertThat(late.run(left, 10)).isZero();
        assertThat(endKeeping.run(left, 10)).isZero();
        assertThat(state(order)).isEqualTo(ReservationState.CONFIRMED);
        assertThat(late.run(left.minusMillis(1), 10)).isEqualTo(1);
    }

    @Test
    void on_many_nodes_at_once_each_is_given_up_once() {
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(50).build());
        for (int order = 1; order <= 40; order++) {
            placed(order);
        }
        List<Integer> ended = Race.of(4, node -> endKeeping.run(OVER, 100));
        assertThat(ended.stream().mapToInt(Integer::intValue).sum()).isEqualTo(40);
        assertThat(shop.taken(TEN)).isZero();
        assertThat(shop.booksBalance()).isTrue();
    }

    @Test
    void the_job_goes_on_batch_by_batch_and_outlives_a_database_that_is_away() {
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(300).build());
        for (int order = 1; order <= 250; order++) {
            placed(order);
        }
        shop.clock.set(OVER);
        new EndKeepingJob(endKeeping, shop.clock).run();
        assertThat(shop.taken(TEN)).isZero();
        EndKeeping away = new EndKeeping(
                shop.desk,
                shop.book,
                (now, skipped, limit) -> {
                    throw new IllegalStateException("the database is away");
                },
                shop.points);
        new EndKeepingJob(away, shop.clock).run();
    }

    @Test
    void many_that_cannot_be_given_up_do_not_keep_the_others() {
        shop.plans.put(Shop.POINT, Shop.aPlan().capacityOrders(50).build());
        List<ReservationToken> unknown = Stream.generate(() -> ReservationToken.generate(new SecureRandom()))
                .limit(7)
                .toList();
        placed(1);
        UncollectedPickups rows = new InMemoryUncollectedPickups(shop.reservations, shop.points);
        EndKeeping hindered = new EndKeeping(
                shop.desk,
                shop.book,
                (now, skipped, limit) -> Stream.concat(unknown.stream(), rows.keptLongEnough(now, 0, 99).stream())
                        .skip(skipped)
                        .limit(limit)
                        .toList(),
                shop.points);
        assertThat(hindered.run(OVER, 3)).isEqualTo(1);
        assertThat(shop.taken(TEN)).isZero();
    }

    private void keep(int hours) {
        shop.points.put(
                Shop.aPoint().stockPolicy(StockPolicy.usual().keepingFor(hours)).build());
    }

    private ReservationState state(Reservation reservation) {
        return shop.reservations.find(reservation.token()).orElseThrow().state();
    }

    private Reservation placed(long order) {
        Holder holder = Holder.of(order, 1);
        assertThat(shop.holdSlot.hold(TEN, holder).isHeld()).isTrue();
        return shop.confirmHold.confirm(holder).reservation().orElseThrow();
    }
}
