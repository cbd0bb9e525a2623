// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.visit.Arrival;
import org.creneau.reservation.visit.ArrivalPolicy;
import org.creneau.reservation.visit.Coming;
import org.creneau.reservation.visit.Visit;
import org.creneau.reservation.visit.Visits;
import org.creneau.storefront.text.PickupTexts;

/**
 * Puts into words what the counter is told beside a reservation, with one statement for each. Whoever shows it has made sure
 * that the visitor may see it. Thread-safe.
 */
public class VisitViews {
    private final Visits visits;
    private final ArrivalPolicy policy;
    private final PickupPoints points;
    private final PickupTexts texts;
    private final Clock clock;

    public VisitViews(Visits visits, ArrivalPolicy policy, PickupPoints points, PickupTexts texts, Clock clock) {
        this.visits = visits;
        this.policy = policy;
        this.points = points;
        this.texts = texts;
        this.clock = clock;
    }

    public VisitView of(Reservation reservation) {
        Visit visit = visits.of(reservation.token());
        ZoneId zone =
                points.find(reservation.slotId().point()).map(PickupPoint::zone).orElse(ZoneOffset.UTC);
        return new VisitView(
                visit.person(),
                nearness(reservation, visit.arrival(), zone),
                ArrivalPolicy.WAITING.contains(reservation.state()));
    }

    /** What the form that names another person begins with. */
    public PersonForm form(Reservation reservation) {
        return PersonForm.of(visits.of(reservation.token()).person(), texts);
    }

    private VisitView.Nearness nearness(Reservation reservation, Arrival said, ZoneId zone) {
        Instant now = clock.instant();
        Instant from = policy.from(reservation);
        Arrival arrival = said.since(from);
        boolean isAhead = ArrivalPolicy.WAITING.contains(reservation.state()) && now.isBefore(from);
        return new VisitView.Nearness(
                arrival.coming().map(each -> words(each, arrival, zone)).orElse(""),
                arrival.hereAt().isPresent(),
                arrival.spot(),
                policy.allows(reservation, now),
                isAhead ? texts.day(from.atZone(zone).toLocalDate()) + ", " + texts.time(from, zone) : "");
    }

    private String words(Coming coming, Arrival arrival, ZoneId zone) {
        Instant since = coming == Coming.HERE
                ? arrival.hereAt().get()
                : arrival.onTheWayAt().get();
        return texts.message("creneau.coming." + coming, texts.time(since, zone));
    }
}
