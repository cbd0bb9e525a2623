// SPDX-License-Identifier: Apache-2.0
package org.creneau.bench.hold;

import java.time.Clock;
import java.util.List;
import org.creneau.broadleaf.point.JpaPickupPoints;
import org.creneau.broadleaf.point.JpaSlotPlans;
import org.creneau.broadleaf.point.PointSnapshots;
import org.creneau.broadleaf.point.PointTable;
import org.creneau.broadleaf.reservation.JpaReservations;
import org.creneau.broadleaf.reservation.SlotLabels;
import org.creneau.broadleaf.slot.JpaSlotLedger;
import org.creneau.broadleaf.store.Schema;
import org.creneau.eligibility.FrenchPointPlaces;
import org.creneau.eligibility.OutingPolicy;
import org.creneau.eligibility.Outings;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.SlotFinder;
import org.creneau.format.geodesic.GeographicLibGeodesic;
import org.creneau.format.json.FileRegimes;
import org.creneau.format.json.RegimeFile;
import org.creneau.memory.UseCases;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.HoldSlot;
import org.creneau.reservation.Holder;
import org.creneau.reservation.PlaceDesk;
import org.creneau.reservation.ReleaseHold;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationBook;
import org.creneau.territory.FrenchPlaces;

/** The use cases of the plugin on its own adapters, as a shop wires them, the regimes of France included. */
final class PluginHolds implements Contender {
    final JpaPickupPoints points;
    final JpaSlotPlans plans;
    final SlotFinder finder;
    private final HoldSlot holdSlot;
    private final ReleaseHold releaseHold;
    private final ThreadLocal<Reservation> held = new ThreadLocal<>();

    PluginHolds(Schema schema, Clock clock) {
        PointTable table = schema.points();
        PointSnapshots snapshots = new PointSnapshots(table, schema.transactions(), clock, new GeographicLibGeodesic());
        this.points = new JpaPickupPoints(table, snapshots);
        this.plans = new JpaSlotPlans(table, snapshots);
        JpaSlotLedger ledger = schema.ledger(table);
        JpaReservations reservations = schema.reservations(new SlotLabels(points));
        RuleBook rules = RuleBook.standard(new Outings(
                FileRegimes.of(List.of(RegimeFile.FRANCE)),
                new FrenchPointPlaces(FrenchPlaces.shared()),
                OutingPolicy.builder().geodesic(new GeographicLibGeodesic()).build()));
        PlaceDesk desk = new PlaceDesk(points, plans, ledger, rules);
        ReservationBook book =
                new ReservationBook(reservations, schema.history(), schema.messages(), schema.transactions());
        this.finder = new SlotFinder(ledger, rules);
        UseCases useCases = new UseCases(desk, book, plans, clock);
        this.holdSlot = useCases.holdSlot;
        this.releaseHold = useCases.releaseHold;
    }

    @Override
    public void hold(Pair pair) {
        HoldOutcome outcome = holdSlot.hold(pair.slot, Holder.of(pair.order, Pair.GROUP));
        held.set(outcome.reservation()
                .orElseThrow(() -> new IllegalStateException(pair.slot + " was refused: " + outcome)));
    }

    @Override
    public void release(Pair pair) {
        if (!releaseHold.release(held.get().token())) {
            throw new IllegalStateException(held.get() + " was not released");
        }
    }

    /** Of the pair this thread held last. */
    Object[] factsOf(Pair pair) {
        return pair.facts(held.get().token().toString(), held.get().code().value());
    }
}
