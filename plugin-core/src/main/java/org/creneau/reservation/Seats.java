// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Objects;

/**
 * What a running hold uses up of the numbers allowed to its customer and to the network it came from: one numbered seat of
 * each. That a seat has one holder at most is what the store sees to, so that no race of requests holds more than is
 * allowed. The network is known by a hash alone, see {@link HoldLimits}. Immutable and thread-safe.
 */
public final class Seats {

    private static final Seats NONE = new Seats(0, "", 0);

    private final int customerSeat;
    private final String network;
    private final int networkSeat;

    private Seats(int customerSeat, String network, int networkSeat) {
        this.customerSeat = customerSeat;
        this.network = Objects.requireNonNull(network, "network");
        this.networkSeat = networkSeat;
    }

    /** No limit is asked of. */
    public static Seats none() {
        return NONE;
    }

    /**
     * Seats are numbered from 1; 0 means that none is needed. Throws {@link IllegalArgumentException} for negative numbers,
     * or if there is a seat without a network or the other way round.
     */
    public static Seats of(int customerSeat, String network, int networkSeat) {
        if (customerSeat < 0 || networkSeat < 0 || network.isEmpty() != (networkSeat == 0)) {
            throw new IllegalArgumentException("seats are " + customerSeat + " of the customer and " + networkSeat
                    + " of " + (network.isEmpty() ? "no" : "a") + " network, allowed is 0 or more, and a network for a"
                    + " seat of it");
        }
        return new Seats(customerSeat, network, networkSeat);
    }

    /** 0 for none. */
    public int customerSeat() {
        return customerSeat;
    }

    /** The hash of the network; empty for none. At most 32 characters. */
    public String network() {
        return network;
    }

    /** 0 for none. */
    public int networkSeat() {
        return networkSeat;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Seats
                && customerSeat == ((Seats) other).customerSeat
                && network.equals(((Seats) other).network)
                && networkSeat == ((Seats) other).networkSeat;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * customerSeat + networkSeat) + network.hashCode();
    }

    /** Without the network. */
    @Override
    public String toString() {
        return "seat " + customerSeat + " of the customer, " + networkSeat + " of the network";
    }
}
