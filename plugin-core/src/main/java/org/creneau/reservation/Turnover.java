// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.creneau.eligibility.Inquiry;
import org.creneau.slot.BookedSlot;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotQuery;
import org.creneau.slot.Taken;

/**
 * Places that are given up and places that are taken for them, counter by counter: starts of a point, in the order in which
 * counters are changed. Tells how the slots stand for each of them when all of it is done at once. For one thread.
 */
final class Turnover {

    static final Comparator<SlotId> COUNTER =
            Comparator.comparing(SlotId::point).thenComparing(SlotId::start);

    private final SortedMap<SlotId, List<BookedSlot>> given = new TreeMap<>(COUNTER);
    private final SortedMap<SlotId, Load> wanted = new TreeMap<>(COUNTER);

    static Turnover of(List<Ask> asks) {
        Turnover turnover = new Turnover();
        for (Ask ask : asks) {
            BookedSlot own = ask.own();
            if (own != null) {
                turnover.give(own);
            }
            turnover.want(ask.slot(), ask.load());
        }
        return turnover;
    }

    void give(BookedSlot own) {
        given.computeIfAbsent(own.slot(), any -> new ArrayList<>()).add(own);
    }

    void want(SlotId slot, Load load) {
        wanted.merge(slot, load, Load::plus);
    }

    /** One slot of each counter that anything is given to or taken of, sorted. */
    SortedSet<SlotId> counters() {
        SortedSet<SlotId> all = new TreeSet<>(COUNTER);
        all.addAll(given.keySet());
        all.addAll(wanted.keySet());
        return all;
    }

    /** The places given up at counters of which nothing is taken, counter by counter. */
    List<List<BookedSlot>> left() {
        List<List<BookedSlot>> left = new ArrayList<>();
        given.forEach((slot, places) -> {
            if (!wanted.containsKey(slot)) {
                left.add(places);
            }
        });
        return left;
    }

    Load givenAt(SlotId slot) {
        return sum(given.getOrDefault(slot, Collections.emptyList()));
    }

    static Load sum(List<BookedSlot> places) {
        return places.stream().map(BookedSlot::load).reduce(Load.none(), Load::plus);
    }

    Load wantedAt(SlotId slot) {
        return wanted.getOrDefault(slot, Load.none());
    }

    /**
     * The same inquiry, of somebody who has what is given up in that slot, as far as it is not taken again by others of the
     * same turnover.
     */
    Inquiry inquiryOf(Ask ask) {
        List<BookedSlot> own = given.get(ask.slot());
        if (own == null) {
            return ask.inquiry();
        }
        SlotQuery query = ask.inquiry().query();
        return ask.inquiry().with(query.holding(own.get(0).slot(), less(givenAt(ask.slot()), besides(ask))));
    }

    /** What is wanted of that slot by others of the same turnover: neither of two fits without the other. */
    private Load besides(Ask ask) {
        return less(wantedAt(ask.slot()), ask.load());
    }

    /** What is taken around the slot once all but what is asked for is done. */
    Taken seenBy(Ask ask, Taken taken) {
        Map<Instant, Load> loads = new TreeMap<>();
        for (SlotId slot : counters()) {
            if (slot.point().equals(ask.slot().point())) {
                loads.put(slot.start(), seenAt(slot, ask, taken.at(slot.start())));
            }
        }
        return changed(taken, loads);
    }

    /** In its own slot what is given up stays counted, because the inquiry says whose it is. */
    private Load seenAt(SlotId slot, Ask ask, Load load) {
        return slot.sharesPlacesWith(ask.slot())
                ? load.plus(less(besides(ask), givenAt(slot)))
                : less(load, givenAt(slot)).plus(wantedAt(slot));
    }

    private static Taken changed(Taken taken, Map<Instant, Load> changes) {
        boolean same = changes.entrySet().stream()
                .allMatch(change -> taken.at(change.getKey()).equals(change.getValue()));
        if (same) {
            return taken;
        }
        Map<Instant, Load> loads = new TreeMap<>(taken.loads());
        loads.putAll(changes);
        return Taken.of(loads);
    }

    private static Load less(Load load, Load gone) {
        return Load.of(
                Math.max(0, load.orders() - gone.orders()),
                Math.max(0, load.items() - gone.items()),
                Math.max(0, load.minutes() - gone.minutes()));
    }

    @Override
    public String toString() {
        return given.values() + " for " + wanted;
    }
}
