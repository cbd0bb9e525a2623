// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reservations that matter to somebody who wants a place: their own, and those that count against their limits. */
final class Rivals {

    private final Collector collector;
    private final @Nullable Reservation own;
    private final List<Reservation> others = new ArrayList<>();

    private Rivals(Collector collector, List<Reservation> around) {
        this.collector = collector;
        Reservation found = null;
        for (Reservation each : around) {
            if (each.holdsPlace() && isOfSameGroup(each)) {
                found = each;
            } else {
                others.add(each);
            }
        }
        this.own = found;
    }

    static Rivals of(Collector collector, ReservationBook book) {
        return new Rivals(collector, book.all().around(collector.holder(), collector.network(), collector.household()));
    }

    private boolean isOfSameGroup(Reservation each) {
        return isOfSameOrder(each)
                && each.holder().groupId() == collector.holder().groupId();
    }

    private boolean isOfSameOrder(Reservation each) {
        return each.holder().orderId() == collector.holder().orderId();
    }

    /** The live reservation of the order and group; null if there is none. */
    @Nullable
    Reservation own() {
        return own;
    }

    List<Reservation> others() {
        return others;
    }

    /** The reservation of another order that is the one allowed to the household; empty if there is none. */
    Optional<Reservation> otherOfHousehold() {
        return others.stream()
                .filter(this::isOfHousehold)
                .filter(each -> !isOfSameOrder(each))
                .findFirst();
    }

    /** The household to write down with the place: for one of several groups of an order only. */
    String household() {
        return others.stream().anyMatch(this::isOfHousehold) ? "" : collector.household();
    }

    private boolean isOfHousehold(Reservation each) {
        return !collector.household().isEmpty()
                && each.state().isAwaited()
                && each.household().equals(collector.household());
    }
}
