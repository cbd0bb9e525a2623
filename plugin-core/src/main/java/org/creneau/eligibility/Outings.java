// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.creneau.confinement.Distance;
import org.creneau.confinement.Handover;
import org.creneau.confinement.Judge;
import org.creneau.confinement.Outing;
import org.creneau.confinement.RegimeBook;
import org.creneau.confinement.Regimes;
import org.creneau.confinement.Selling;
import org.creneau.confinement.Shop;
import org.creneau.confinement.Trip;
import org.creneau.confinement.Whereabouts;
import org.creneau.point.HandoverMode;
import org.creneau.point.PickupPoint;
import org.creneau.point.Premises;
import org.creneau.territory.DistanceBand;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.Place;

/**
 * Makes the judges of outings to points: who comes from where, how long that takes, what kind of shop it is, under the
 * regimes in force when the slot starts, as far as that is decided. Thread-safe.
 *
 * <p>Who has not said where home is, is judged as somebody who lives at the point's door, in its own areas, at an
 * unknown distance: curfews and closed shops are known then, and a limit of distance cannot be told. A home of which no
 * area is known, such as one abroad, has the point's areas too, but its own position: no rule is escaped by living
 * where none is known.
 */
public final class Outings {

    private final Regimes regimes;
    private final PointPlaces places;
    private final OutingPolicy policy;
    private final DoorJudges atTheDoor = new DoorJudges();

    public Outings(Regimes regimes, PointPlaces places, OutingPolicy policy) {
        this.regimes = Objects.requireNonNull(regimes, "regimes");
        this.places = Objects.requireNonNull(places, "places");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * The judge for one shopper and one point, under the newest regimes; some microseconds to make.
     *
     * @param earliest nothing that starts before it is judged
     */
    public Judge judge(Optional<Journey> journey, PickupPoint point, Instant earliest) {
        RegimeBook book = regimes.current().since(earliest);
        Supplier<Judge> making = () -> book.prepare(trip(journey, point), policy.treatments());
        return journey.isPresent() ? making.get() : atTheDoor.of(point, book, making);
    }

    /** Whether no regime is known that holds then or later, so that nobody's home and way need be looked at. */
    boolean areFree(Instant earliest) {
        return regimes.current().since(earliest).isEmpty();
    }

    /**
     * The judge for somebody of whom only the distance band is known, as it is kept with a reservation, for the best: the
     * least distance by the fastest mode, a home in the areas of the point where that helps. What it refuses without
     * saying that something is unknown, is refused wherever in the band the home lies.
     */
    public Judge atBest(DistanceBand band, PickupPoint point) {
        BandTravel way = new BandTravel(band, policy.travelTimes());
        Place place = places.of(point);
        Trip.Builder trip = Trip.between(place, place).whereabouts(Whereabouts.atBest(way.sure(place)));
        return judge(trip.distance(way.distance()).outing(stay(way.least(point.location()))), point);
    }

    /**
     * The same for the worst: the most distance on foot, a home in other areas wherever that can be. It refuses at least
     * what {@link #atBest} refuses; what it allows, is allowed wherever in the band the home lies.
     */
    public Judge atWorst(DistanceBand band, PickupPoint point) {
        BandTravel way = new BandTravel(band, policy.travelTimes());
        Place place = places.of(point);
        Place home = way.sure(place);
        Trip.Builder trip = Trip.between(home, place).whereabouts(Whereabouts.atWorst(home));
        return judge(trip.distance(way.distance()).outing(stay(way.most(point.location()))), point);
    }

    private Judge judge(Trip.Builder trip, PickupPoint point) {
        return regimes.current().prepare(trip.shop(shop(point)).build(), policy.treatments());
    }

    /** The same judgements under other regimes, to see what they would change. */
    public Outings under(RegimeBook book) {
        return new Outings(() -> book, places, policy);
    }

    /** The same under the regimes of this moment for as long as it is used: what was judged and under what then agree. */
    public Outings ofNow() {
        return under(regimes.current());
    }

    /** What the regimes say about the goods that are handed out at that point from that instant on, whoever comes for them. */
    public Selling selling(PickupPoint point, Instant earliest) {
        return new Selling(regimes.current().since(earliest), places.of(point), policy.treatments());
    }

    /** The version of the regimes that judge a slot which starts at that instant, as they are known now. */
    public String versionAt(Instant slotStart) {
        return regimes.current().at(slotStart).version();
    }

    /** What is to be kept of such an outing, to a slot that starts at that instant. */
    public OutingRecord record(
            Optional<Journey> journey, PickupPoint point, Instant slotStart, Set<String> acknowledged) {
        DistanceBand band = journey.flatMap(way -> positionOf(way)
                        .map(home -> DistanceBand.of(policy.geodesic().meters(home, point.location()))))
                .orElse(DistanceBand.UNKNOWN);
        return OutingRecord.of(band, versionAt(slotStart), acknowledged);
    }

    private Trip trip(Optional<Journey> journey, PickupPoint point) {
        Place place = places.of(point);
        Trip.Builder trip = Trip.between(home(journey, place), place)
                .shop(shop(point))
                .distance(distance(journey, point))
                .outing(outing(journey, point));
        journey.ifPresent(way -> trip.shopper(way.shopper()));
        return trip.build();
    }

    private static Place home(Optional<Journey> journey, Place ofPoint) {
        return journey.flatMap(Journey::home)
                .map(home -> home.areas().isEmpty() && home.location().isPresent()
                        ? ofPoint.movedTo(home.location().get())
                        : home)
                .orElse(ofPoint);
    }

    /** In a straight line; {@link Distance#unknown()} if the home's position is not known. */
    private Distance distance(Optional<Journey> journey, PickupPoint point) {
        return journey.flatMap(way -> positionOf(way)
                        .map(home ->
                                Distance.about(policy.geodesic().meters(home, point.location()), way.errorMeters())))
                .orElse(Distance.unknown());
    }

    /** When to leave and when one is home again; without a way there and back while the home's position is not known. */
    public Outing outing(Optional<Journey> journey, PickupPoint point) {
        Duration travel = journey.flatMap(way -> positionOf(way).map(home -> travel(way, home, point)))
                .orElse(Duration.ZERO);
        return stay(travel);
    }

    private Outing stay(Duration travel) {
        Outing outing = Outing.travelling(travel).staying(policy.queue(), policy.handover());
        return policy.arrivesAtSlotStart() ? outing.arrivingAtSlotStart() : outing;
    }

    private static Optional<GeoPoint> positionOf(Journey way) {
        return way.home().flatMap(Place::location);
    }

    private Duration travel(Journey way, GeoPoint home, PickupPoint point) {
        return policy.travelTimes().oneWay(home, point.location(), way.mode());
    }

    private static Shop shop(PickupPoint point) {
        Premises premises = point.premises();
        return Shop.builder()
                .essential(premises.essential())
                .trades(premises.trades())
                .mallSquareMeters(premises.mallSquareMeters())
                .handover(handover(point))
                .build();
    }

    private static Handover handover(PickupPoint point) {
        if (point.premises().mallSquareMeters() > 0) {
            return point.premises().insideMall() ? Handover.INSIDE : Handover.OUTSIDE;
        }
        return handover(point.mode());
    }

    private static Handover handover(HandoverMode mode) {
        switch (mode) {
            case LOCKER:
                return Handover.LOCKER;
            case CAR_BOOT:
                return Handover.CAR_BOOT;
            case HATCH:
                return Handover.HATCH;
            default:
                return Handover.INSIDE;
        }
    }
}
