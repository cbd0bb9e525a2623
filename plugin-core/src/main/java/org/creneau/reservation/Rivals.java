// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The reservations that matter to somebody who wants places for some groups of an order: their own, and those that count
 * against their limits.
 */
final class Rivals {

    private final Collector collector;
    private final Map<Long, Reservation> own = new TreeMap<>();
    private final List<Reservation> others = new ArrayList<>();

    private Rivals(Collector collector, Collection<Long> groups, Collection<Reservation> around) {
        this.collector = collector;
        for (Reservation each : around) {
            long group = each.holder().groupId();
            if (each.holdsPlace() && isOfSameOrder(each) && groups.contains(group)) {
                own.put(group, each);
            } else {
                others.add(each);
            }
        }
    }

    /** Of a group that keeps the place it has, for which no limit is asked: nothing is read. */
    static Rivals none(Collector collector, Reservation own) {
        return new Rivals(
                collector, Collections.singleton(collector.holder().groupId()), Collections.singletonList(own));
    }

    /** Of one group, with one read. */
    static Rivals of(Collector collector, ReservationBook book) {
        return new Rivals(
                collector,
                Collections.singleton(collector.holder().groupId()),
                book.all().around(collector.holder(), collector.network(), collector.household()));
    }

    /** Of several groups, with one read more. The collector is any of them: what limits are asked of is the same for all. */
    static Rivals of(Collector any, Collection<Long> groups, ReservationBook book) {
        Rivals one = of(any, book);
        if (groups.size() == 1) {
            return one;
        }
        Map<ReservationToken, Reservation> around = new LinkedHashMap<>();
        one.own.values().forEach(each -> around.put(each.token(), each));
        one.others.forEach(each -> around.put(each.token(), each));
        book.all().allLiveOfOrder(any.holder().orderId()).forEach(each -> around.put(each.token(), each));
        return new Rivals(any, groups, around.values());
    }

    private boolean isOfSameOrder(Reservation each) {
        return each.holder().orderId() == collector.holder().orderId();
    }

    /** The live reservation of the collector's group; null if there is none. */
    @Nullable
    Reservation own() {
        return ownOf(collector.holder().groupId());
    }

    /** The live reservation of that group; null if there is none. */
    @Nullable
    Reservation ownOf(long group) {
        return own.get(group);
    }

    /** Those that are no group's own. */
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

    /** The household to write down with a new place: for one of several groups of an order only. */
    String household(Collection<Reservation> staying) {
        boolean known = others.stream().anyMatch(this::isOfHousehold)
                || staying.stream().anyMatch(this::isOfHousehold);
        return known ? "" : collector.household();
    }

    private boolean isOfHousehold(Reservation each) {
        return !collector.household().isEmpty()
                && each.state().isAwaited()
                && each.household().equals(collector.household());
    }
}
