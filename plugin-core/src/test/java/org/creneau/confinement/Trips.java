// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import org.creneau.territory.Area;
import org.creneau.territory.Place;

/** Object mother: homes, trips and regimes to try limits with. */
public final class Trips {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Place HOME = in("75");
    static final Ground GROUND = Ground.of("art. 1", Collections.singletonList("https://example.org"), Confidence.HIGH);
    static final Terms LAW = Terms.law(GROUND);
    static final Terms ANNOUNCED = Terms.announced(GROUND);

    private Trips() {}

    static Place in(String department) {
        return Place.in(PARIS)
                .within(Area.COUNTRY, "FR")
                .within(Area.DEPARTMENT, department)
                .build();
    }

    /** 800 m from home, six minutes each way, no queue. */
    static Trip.Builder aTrip() {
        return Trip.between(HOME, HOME)
                .distance(Distance.ofMeters(800))
                .outing(Outing.travelling(Duration.ofMinutes(6)));
    }

    /** In force through 2021, everywhere. */
    static Regime.Builder aRegime(String id, Limit... limits) {
        return Regime.builder(id, "1")
                .validity(Validity.of(LocalDateTime.of(2021, 1, 1, 0, 0), LocalDateTime.of(2022, 1, 1, 0, 0)))
                .ground(GROUND)
                .limits(Arrays.asList(limits));
    }

    static RegimeBook bookOf(Limit... limits) {
        return RegimeBook.of(
                "1", Collections.singletonList(aRegime("one", limits).build()));
    }

    static Hours hours(String from, String to) {
        return Hours.of(LocalTime.parse(from), LocalTime.parse(to));
    }

    /** Paris time. */
    static long at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toEpochSecond();
    }

    static Findings slot(RegimeBook book, Trip.Builder trip, String start, String end) {
        return book.prepare(trip.build(), Treatments.usual()).judge(at(start), at(end));
    }

    /** The code of the first refusal, or "allowed". */
    static String verdict(RegimeBook book, Trip.Builder trip, String start, String end) {
        return slot(book, trip, start, end).refusal().map(Finding::code).orElse("allowed");
    }
}
