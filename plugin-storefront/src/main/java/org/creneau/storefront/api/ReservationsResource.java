// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.creneau.reservation.Actor;
import org.creneau.reservation.CancelReservation;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.visit.NamePerson;
import org.creneau.reservation.visit.PickupPerson;
import org.creneau.slot.SlotId;
import org.creneau.storefront.guard.Traffic;
import org.creneau.storefront.held.OrderPickup;
import org.creneau.storefront.manage.ManagedPickups;
import org.creneau.storefront.manage.Moves;

/**
 * {@code GET reservations/SIGNED} tells of a placed order's pickup, {@code POST .../reschedule}, {@code .../cancel} and {@code
 * .../person} change it. The signed part of the shopper's link is all that is asked for; one that is unknown, over or was made for
 * something else is not found, and nothing tells which. Thread-safe.
 */
public class ReservationsResource implements ApiResource {
    private final ManagedPickups managed;
    private final Moves moves;
    private final Changes changes;
    private final ReservationJson writer;

    /** What ends and amends, in one. */
    public static final class Changes {
        private final CancelReservation cancel;
        private final NamePerson namePerson;
        private final VerdictJson verdicts;

        public Changes(CancelReservation cancel, NamePerson namePerson, VerdictJson verdicts) {
            this.cancel = cancel;
            this.namePerson = namePerson;
            this.verdicts = verdicts;
        }
    }

    public ReservationsResource(ManagedPickups managed, Moves moves, Changes changes, ReservationJson writer) {
        this.managed = managed;
        this.moves = moves;
        this.changes = changes;
        this.writer = writer;
    }

    @Override
    public List<ApiRoute> routes() {
        return Arrays.asList(
                ApiRoute.get("reservations/{signed}", Traffic.KEY, this::show),
                ApiRoute.post("reservations/{signed}/reschedule", Traffic.KEY, this::reschedule),
                ApiRoute.post("reservations/{signed}/cancel", Traffic.KEY, this::cancel),
                ApiRoute.post("reservations/{signed}/person", Traffic.KEY, this::person));
    }

    private OrderPickup pickup(ApiRequest request) {
        return managed.find(request.part("signed")).orElseThrow(ApiProblem::notFound);
    }

    private ApiAnswer show(ApiRequest request) {
        OrderPickup pickup = pickup(request);
        return ApiAnswer.ok(json -> writer.write(json, pickup));
    }

    private ApiAnswer reschedule(ApiRequest request) {
        OrderPickup pickup = pickup(request);
        SlotId slot = request.params().slot("slot");
        String[] ticked =
                request.params().texts("acknowledge", Acks.MOST, Acks.LONGEST).toArray(new String[0]);
        Set<String> acknowledged = moves.acknowledged(pickup, slot, ticked);
        return changed(moves.move(pickup, slot, acknowledged), pickup, request);
    }

    private ApiAnswer cancel(ApiRequest request) {
        OrderPickup pickup = pickup(request);
        Reservation reservation = pickup.reservation();
        Actor shopper = Actor.shopper(reservation.holder());
        return changed(changes.cancel.cancelAlone(reservation.token(), shopper, ""), pickup, request);
    }

    private ApiAnswer changed(ChangeOutcome outcome, OrderPickup before, ApiRequest request) {
        if (!outcome.isDone()) {
            throw changes.verdicts.problem(outcome.verdict(), before.point().zone());
        }
        return show(request);
    }

    private ApiAnswer person(ApiRequest request) {
        OrderPickup pickup = pickup(request);
        PickupPerson person = PersonParams.read(request.params());
        if (!changes.namePerson.afterwards(pickup.reservation().token(), person)) {
            throw ApiProblem.of(409, "handed-over");
        }
        return show(request);
    }
}
