// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creneau.board.OrderFace;
import org.creneau.memory.Shop;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.stock.Allotment;
import org.creneau.stock.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is to be picked on a day. */
class ShowingThePickListTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 11, 12);
    private static final SlotId TEN = Shop.slotAt("2020-11-12T09:00:00Z");
    private static final SlotId HALF_PAST = Shop.slotAt("2020-11-12T09:30:00Z");
    private static final OrderLine BREAD = OrderLine.of(1, "Pain", 3).sku(7, 70).build();

    private final Counter counter = new Counter();
    private final PickupPoint point = counter.shop.points.find(Shop.POINT).orElseThrow();

    @Test
    void orders_stand_by_slot_or_by_hour() {
        counter.placed(1, TEN, BREAD);
        counter.placed(2, HALF_PAST);
        counter.placed(3, Shop.slotAt("2020-11-12T10:00:00Z"));
        counter.placed(4, Shop.slotAt("2020-11-13T09:00:00Z"));
        assertThat(list(Grouping.SLOT).groups())
                .extracting(PickGroup::start)
                .containsExactly(TEN.start(), HALF_PAST.start(), Instant.parse("2020-11-12T10:00:00Z"));
        List<PickGroup> hours = list(Grouping.HOUR).groups();
        assertThat(hours).extracting(group -> group.orders().size()).containsExactly(2, 1);
        assertThat(hours.get(0).start()).isEqualTo(TEN.start());
        assertThat(hours.get(0).end()).isEqualTo(TEN.start().plusSeconds(3600));
        assertThat(list(Grouping.HOUR).orders()).hasSize(3);
    }

    @Test
    void what_takes_long_comes_first_and_says_when_to_begin() {
        counter.faces.put(1, OrderFace.of("N-1", "Anne"));
        counter.faces.put(2, OrderFace.of("N-2", "Zoé"));
        counter.placed(1, TEN, BREAD);
        weighing(counter.placed(2, TEN), 40);
        List<PickOrder> orders = list(Grouping.SLOT).orders();
        assertThat(orders).extracting(order -> order.face().number()).containsExactly("N-2", "N-1");
        assertThat(orders.get(0).minutes()).isEqualTo(40);
        assertThat(orders.get(0).beginsAt()).isEqualTo(TEN.start().minusSeconds(2400));
        assertThat(orders.get(1).beginsAt()).isEqualTo(TEN.start());
        assertThat(orders.get(1).lines()).containsExactly(BREAD);
        assertThat(orders.get(1).isDone()).isFalse();
        assertThat(orders.get(0).lines()).isEmpty();
    }

    @Test
    void each_line_says_where_its_goods_come_from_and_how_old_one_must_be() {
        counter.ages.put(8L, 18);
        OrderLine wine = OrderLine.of(2, "Vin", 1).sku(8, 80).build();
        OrderLine wrap = OrderLine.of(3, "Emballage", 1).build();
        Reservation placed = counter.placed(1, TEN, BREAD, wine, wrap);
        Reservation given = placed.toBuilder()
                .allotment(Allotment.none().with(7, 3, Source.SHELF).with(8, 1, Source.TO_ORDER))
                .build();
        PickOrder order = counter.list.of(given);
        assertThat(order.sourceOf(BREAD)).isEqualTo(Source.SHELF);
        assertThat(order.sourceOf(wine)).isEqualTo(Source.TO_ORDER);
        assertThat(order.sourceOf(wrap)).isEqualTo(Source.UNCOUNTED);
        assertThat(order.years(BREAD)).isZero();
        assertThat(order.years()).isEqualTo(18);
    }

    @Test
    void what_is_handed_over_given_up_or_only_held_is_on_no_list() {
        Reservation collected = counter.placed(1, TEN, BREAD);
        counter.shop.movePickup.advance(collected.token(), ReservationState.COLLECTED, Counter.ANNE, null);
        Reservation cancelled = counter.placed(2, TEN);
        counter.shop.cancelReservation.cancel(cancelled.token(), Counter.ANNE, "asked");
        counter.shop.holdSlot.hold(HALF_PAST, org.creneau.reservation.Holder.of(9, 1));
        assertThat(list(Grouping.SLOT).groups()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Jeanne Martin,Jeanne M.",
        "Jean-Baptiste de la Tour,Jean-Baptiste T.",
        "Élodie,Élodie",
        "'  ',''",
        "'',''",
        "jeanne.martin@example.org,jea…",
        "jo@example.org,jo",
        "@,''",
        "Wolfeschlegelsteinhausen,Wolfeschlegelste…"
    })
    void names_are_shortened_on_what_anybody_can_see(String name, String shown) {
        assertThat(ShortName.of(name)).isEqualTo(shown);
    }

    private PickList list(Grouping grouping) {
        return counter.list.of(point, TODAY, grouping);
    }

    private void weighing(Reservation placed, int minutes) {
        Reservation heavier = placed.toBuilder()
                .load(Load.of(1, 0, minutes))
                .version(placed.version() + 1)
                .build();
        assertThat(counter.shop.reservations.replace(placed, heavier)).isTrue();
    }
}
