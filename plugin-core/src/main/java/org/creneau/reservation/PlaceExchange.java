// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.creneau.slot.BookedSlot;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.stock.PointStock;
import org.creneau.stock.StockChange;
import org.creneau.stock.StockExchange;

/**
 * Takes places and goods in exchange for others: all or none. This is the last step of every transaction that changes a
 * counter, because from the first counter on others wait. Who gets what is given up is settled before; then the goods are
 * changed in the order of points and SKUs, and at the very end the counters in the order of their slots, each once, so that
 * two who want the same never wait for each other, in whatever order they name it. Thread-safe; to be used within a
 * transaction.
 */
final class PlaceExchange {

    private final SlotLedger ledger;
    private final PointStock stock;
    private final FreedPlaces freed;
    private final BiFunction<BookedSlot, Load, Vacancy> vacancies;

    /**
     * Over that ledger.
     *
     * @param vacancies the slot of what is given up at one counter, as it is without that and with the load that somebody
     *     else takes of it
     */
    PlaceExchange(
            SlotLedger ledger, PointStock stock, FreedPlaces freed, BiFunction<BookedSlot, Load, Vacancy> vacancies) {
        this.ledger = ledger;
        this.stock = stock;
        this.freed = freed;
        this.vacancies = vacancies;
    }

    /**
     * Takes what was found for what is given up, either of which may be nothing.
     *
     * @throws Conflict if one of the places went to another meanwhile; the transaction must roll back and may start over, to
     *     be refused with reasons
     */
    void run(List<Given> given, List<Claim> claims) {
        Turnover turnover = new Turnover();
        Map<SlotId, Capacity> capacities = new TreeMap<>(Turnover.COUNTER);
        given.forEach(each -> turnover.give(each.place()));
        claims.forEach(claim -> want(claim, turnover, capacities));
        heirs(turnover.left()).forEach(claim -> want(claim, turnover, capacities));
        exchangeGoods(given, claims);
        for (SlotId slot : turnover.counters()) {
            Load before = turnover.givenAt(slot);
            Load after = turnover.wantedAt(slot);
            if (!before.equals(after)) {
                change(slot, before, after, capacities.getOrDefault(slot, Capacity.unlimited()));
            }
        }
    }

    /** Nothing is sent where no goods are counted. */
    private void exchangeGoods(List<Given> given, List<Claim> claims) {
        StockExchange goods = new StockExchange();
        given.forEach(each -> each.addTo(goods));
        claims.forEach(
                claim -> goods.take(claim.slot().point(), claim.allotment().fromShelf()));
        List<StockChange> changes = goods.changes();
        if (!changes.isEmpty() && !stock.change(changes)) {
            throw new Conflict("goods for " + claims + " were taken by others meanwhile");
        }
    }

    /** Claims on one counter were made in view of each other and say the same of its capacity. */
    private static void want(Claim claim, Turnover turnover, Map<SlotId, Capacity> capacities) {
        turnover.want(claim.slot(), claim.load());
        capacities.put(claim.slot(), claim.capacity());
    }

    /** By the difference alone, unless it is more of one measure and less of another. */
    private void change(SlotId slot, Load before, Load after, Capacity capacity) {
        boolean grows = after.covers(before);
        if (!grows) {
            ledger.giveBack(slot, before.covers(after) ? before.minus(after) : before);
        }
        if (grows || !before.covers(after)) {
            take(slot, grows ? after.minus(before) : after, capacity);
        }
    }

    private void take(SlotId slot, Load load, Capacity capacity) {
        if (!ledger.take(slot, load, capacity)) {
            throw new Conflict("slot " + slot + " was filled by others meanwhile");
        }
    }

    /** Of what is given up and not taken again, each place has one heir at most. */
    private List<Claim> heirs(List<List<BookedSlot>> left) {
        List<Claim> heirs = new ArrayList<>();
        for (List<BookedSlot> places : left) {
            Load passed = Load.none();
            for (BookedSlot place : places) {
                BookedSlot all = BookedSlot.of(place.slot(), Turnover.sum(places));
                Vacancy vacancy = vacancies.apply(all, passed);
                Optional<Load> heir = freed.pass(vacancy);
                if (heir.isPresent()) {
                    heirs.add(vacancy.fitting());
                    passed = passed.plus(heir.get());
                }
            }
        }
        return heirs;
    }
}
