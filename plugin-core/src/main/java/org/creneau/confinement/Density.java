// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

/**
 * So many square metres of sales area for each customer, for shops above one area up to another; perhaps an absolute
 * cap. It refuses no slot: it says how many may be inside at once, which the capacity of slots can follow.
 */
public final class Density extends Limit {

    private final double squareMetersPerCustomer;
    private final double aboveSquareMeters;
    private final double upToSquareMeters;
    private final int maxCustomers;

    private Density(Terms terms, double[] squareMeters, int maxCustomers) {
        super(terms);
        this.squareMetersPerCustomer = squareMeters[0];
        this.aboveSquareMeters = squareMeters[1];
        this.upToSquareMeters = squareMeters[2];
        this.maxCustomers = maxCustomers;
    }

    /** For shops of every size; {@link IllegalArgumentException} unless above 0. */
    public static Density of(Terms terms, double squareMetersPerCustomer) {
        if (!(squareMetersPerCustomer > 0)) {
            throw new IllegalArgumentException(
                    "squareMetersPerCustomer is " + squareMetersPerCustomer + ", allowed is above 0");
        }
        double[] squareMeters = {squareMetersPerCustomer, 0, Double.POSITIVE_INFINITY};
        return new Density(terms, squareMeters, Integer.MAX_VALUE);
    }

    /** Only for shops larger than the one area and not larger than the other. */
    public Density forShops(double aboveSquareMeters, double upToSquareMeters) {
        if (!(aboveSquareMeters >= 0 && aboveSquareMeters < upToSquareMeters)) {
            throw new IllegalArgumentException("aboveSquareMeters is " + aboveSquareMeters + " and upToSquareMeters is "
                    + upToSquareMeters + ", allowed is 0 or more, and above less than up to");
        }
        double[] squareMeters = {squareMetersPerCustomer, aboveSquareMeters, upToSquareMeters};
        return new Density(terms(), squareMeters, maxCustomers);
    }

    /** Never more than that, however large; {@link IllegalArgumentException} for less than one. */
    public Density atMost(int customers) {
        double[] squareMeters = {squareMetersPerCustomer, aboveSquareMeters, upToSquareMeters};
        return new Density(terms(), squareMeters, Limits.positive("maxCustomers", customers));
    }

    @Override
    public String kind() {
        return "density";
    }

    /** How many may be inside a shop of that sales area at once: at least one, {@link Integer#MAX_VALUE} if not meant. */
    public int customersAtOnce(double salesSquareMeters) {
        boolean small = aboveSquareMeters == 0;
        if (!small && salesSquareMeters <= aboveSquareMeters || salesSquareMeters > upToSquareMeters) {
            return Integer.MAX_VALUE;
        }
        return (int) Math.max(1, Math.min(maxCustomers, salesSquareMeters / squareMetersPerCustomer));
    }

    @Override
    Check check(Trip trip, RegimeTimes times) {
        return Checks.ALWAYS_HOLDS;
    }
}
