// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

/**
 * How many people a shop may let in, and how much of that is for those who collect: floor area (1..1,000,000 m2)
 * divided by the area each customer must have (1..1,000 m2), times the visits that each of these places sees in an
 * hour (1..60), times the share of collecting (0..100 %; walk-ins have the rest). A shop smaller than one customer's
 * area lets one in, as French law had it (decree 2020-1310, article 37). Immutable and thread-safe.
 */
public final class Gauge {

    private final int floorAreaSquareMeters;
    private final int squareMetersPerCustomer;
    private final int visitsPerHour;
    private final int collectSharePercent;

    private Gauge(int area, int perCustomer, int visitsPerHour, int sharePercent) {
        this.floorAreaSquareMeters = area;
        this.squareMetersPerCustomer = perCustomer;
        this.visitsPerHour = visitsPerHour;
        this.collectSharePercent = sharePercent;
    }

    /** Throws {@link org.creneau.point.InvalidSettings} naming every value out of the bounds above. */
    public static Gauge of(
            int floorAreaSquareMeters, int squareMetersPerCustomer, int visitsPerHour, int sharePercent) {
        Checks checks = new Checks();
        checks.within("floorAreaSquareMeters", floorAreaSquareMeters, 1, 1_000_000);
        checks.within("squareMetersPerCustomer", squareMetersPerCustomer, 1, 1_000);
        checks.within("visitsPerHour", visitsPerHour, 1, 60);
        checks.within("collectSharePercent", sharePercent, 0, 100);
        checks.refuseIfAny();
        return new Gauge(floorAreaSquareMeters, squareMetersPerCustomer, visitsPerHour, sharePercent);
    }

    /** How many customers may be inside at once, 1 or more. */
    public int customersAtOnce() {
        return Math.max(1, floorAreaSquareMeters / squareMetersPerCustomer);
    }

    /** How many of those who collect can be let in within so many minutes, rounded down. */
    public int ordersWithin(int minutes) {
        long visits = (long) customersAtOnce() * visitsPerHour * minutes * collectSharePercent;
        return (int) Math.min(Integer.MAX_VALUE, visits / (60 * 100));
    }

    public int floorAreaSquareMeters() {
        return floorAreaSquareMeters;
    }

    public int squareMetersPerCustomer() {
        return squareMetersPerCustomer;
    }

    /** How many visits each customer's place sees in an hour: 6 for visits of ten minutes. */
    public int visitsPerHour() {
        return visitsPerHour;
    }

    public int collectSharePercent() {
        return collectSharePercent;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gauge && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** For example {@code 80 m2 at 8 m2, 6 visits an hour, 50 % to collect}. */
    @Override
    public String toString() {
        return floorAreaSquareMeters + " m2 at " + squareMetersPerCustomer + " m2, " + visitsPerHour
                + " visits an hour, " + collectSharePercent + " % to collect";
    }
}
