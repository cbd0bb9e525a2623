// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/** At most so many trips a day, of one person or of the whole household; the day is the one of the hand-over. */
public final class TripsPerDay extends Limit {

    private final int maxTrips;
    private final boolean ofHousehold;

    private TripsPerDay(Terms terms, int maxTrips, boolean ofHousehold) {
        super(terms);
        this.maxTrips = maxTrips;
        this.ofHousehold = ofHousehold;
    }

    /** {@link IllegalArgumentException} for less than one. */
    public static TripsPerDay of(Terms terms, int maxTrips, boolean ofHousehold) {
        return new TripsPerDay(terms, Limits.positive("maxTrips", maxTrips), ofHousehold);
    }

    @Override
    public String kind() {
        return "trips-per-day";
    }

    public int maxTrips() {
        return maxTrips;
    }

    /** True if the household counts as one. */
    public boolean isOfHousehold() {
        return ofHousehold;
    }

    @Override
    Check check(Trip trip, RegimeTimes times) {
        long[] usedUp = trip.shopper().trips().entrySet().stream()
                .filter(day -> day.getValue() >= maxTrips)
                .mapToLong(day -> day.getKey().toEpochDay())
                .sorted()
                .flatMap(day -> java.util.stream.LongStream.of(day, day + 1))
                .toArray();
        if (usedUp.length == 0) {
            return Checks.ALWAYS_HOLDS;
        }
        ActiveTimes ofThoseDays = times.everyDay(Hours.allDay()).onlyOn(usedUp);
        Breach breach = Breach.of(Reason.TRIPS_USED_UP).with("maxTrips", maxTrips);
        return new BothCheck(times.always(), new StandingCheck(ofThoseDays, breach));
    }
}
