// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creneau.memory.InMemoryCounterPayments;
import org.creneau.memory.InMemoryOrderBalances;
import org.creneau.memory.InMemoryOrderFaces;
import org.creneau.memory.InMemoryOrderLines;
import org.creneau.memory.InMemoryPickings;
import org.creneau.memory.Shop;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.SlotId;

/** A shop with somebody who picks and somebody at the counter, all in memory. */
final class Counter {

    static final Actor ANNE = Actor.staff(3);
    static final Actor BEN = Actor.staff(4);
    static final Currency EURO = Currency.getInstance("EUR");

    final Shop shop = new Shop();
    final InMemoryOrderLines lines = new InMemoryOrderLines();
    final InMemoryOrderBalances balances = new InMemoryOrderBalances();
    final InMemoryOrderFaces faces = new InMemoryOrderFaces();
    final InMemoryPickings pickings = new InMemoryPickings();
    final InMemoryCounterPayments payments = new InMemoryCounterPayments();
    /** By SKU. */
    final Map<Long, Integer> ages = new HashMap<>();

    final AgeLimits limits = some -> some.stream()
            .filter(line -> ages.containsKey(line.skuId()))
            .collect(Collectors.toMap(OrderLine::id, line -> ages.get(line.skuId())));
    final PickGoods pickGoods =
            new PickGoods(shop.reservations, lines, balances, pickings, shop.transactions, shop.clock);
    final SettlePickup settle = new SettlePickup(
            shop.reservations, shop.history, lines, balances, pickings, payments, shop.transactions, shop.clock);
    final CheckAge checkAge = new CheckAge(shop.reservations, lines, limits, pickings, shop.transactions, shop.clock);
    final ShowPickList list = new ShowPickList(shop.reservations, faces, lines, limits, pickings);

    /** An order of one group that costs as much as its lines, in that slot. */
    Reservation placed(long order, SlotId slot, OrderLine... wanted) {
        return placed(order, order + 1_000, slot, wanted);
    }

    Reservation placed(long order, long group, SlotId slot, OrderLine... wanted) {
        List.of(wanted).forEach(line -> lines.put(group, line));
        BigDecimal total = List.of(wanted).stream().map(OrderLine::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal before = balances.of(order).map(OrderBalance::total).orElse(BigDecimal.ZERO);
        balances.put(order, OrderBalance.of(before.add(total), BigDecimal.ZERO, EURO));
        Holder holder = Holder.of(order, group);
        if (!shop.holdSlot.hold(slot, holder).isHeld()) {
            throw new IllegalStateException("no place in " + slot);
        }
        return shop.confirmHold.confirm(holder).reservation().orElseThrow();
    }

    Picking pickingOf(Reservation reservation) {
        return pickings.of(List.of(reservation.token())).getOrDefault(reservation.token(), Picking.none(reservation));
    }

    ReservationState stateOf(Reservation reservation) {
        return shop.reservations.find(reservation.token()).orElseThrow().state();
    }
}
