// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * How many holds may run at once for one customer and from one block of the network, 0 for as many as they like. The block
 * is known by a hash that its host makes, see {@link Collector#through}. Only holds count: who has ordered may come again.
 * Immutable and thread-safe.
 */
public final class HoldLimits {

    private final int perCustomer;
    private final int perNetwork;

    private HoldLimits(int perCustomer, int perNetwork) {
        this.perCustomer = within("perCustomer", perCustomer);
        this.perNetwork = within("perNetwork", perNetwork);
    }

    private static int within(String name, int number) {
        if (number < 0 || number > 10_000) {
            throw new IllegalArgumentException(name + " is " + number + ", allowed is 0..10000, 0 for no limit");
        }
        return number;
    }

    /** Throws {@link IllegalArgumentException} out of bounds, which are 0 and 10,000. */
    public static HoldLimits of(int perCustomer, int perNetwork) {
        return new HoldLimits(perCustomer, perNetwork);
    }

    /** Nobody is limited. */
    public static HoldLimits none() {
        return of(0, 0);
    }

    /**
     * Seats for one more hold of that collector; empty if all are taken. Which of the free ones is chance, so that those who
     * ask at once seldom want the same.
     *
     * @param others the running holds that may sit on one of them
     */
    Optional<Seats> free(Collector collector, List<Reservation> others, Random random) {
        Long customer = collector.holder().customerId();
        String network = collector.network();
        int customerSeat = customer == null
                ? 0
                : freeOf(
                        perCustomer,
                        others,
                        random,
                        each -> customer.equals(each.holder().customerId())
                                ? each.seats().customerSeat()
                                : 0);
        int networkSeat = network.isEmpty()
                ? 0
                : freeOf(
                        perNetwork,
                        others,
                        random,
                        each -> network.equals(each.seats().network())
                                ? each.seats().networkSeat()
                                : 0);
        return customerSeat < 0 || networkSeat < 0
                ? Optional.empty()
                : Optional.of(Seats.of(customerSeat, networkSeat == 0 ? "" : network, networkSeat));
    }

    /** 0 if no seat is needed, -1 if none is free. */
    private static int freeOf(int most, List<Reservation> others, Random random, ToIntFunction<Reservation> seatOf) {
        if (most == 0) {
            return 0;
        }
        BitSet free = new BitSet(most + 1);
        free.set(1, most + 1);
        others.forEach(each -> free.clear(seatOf.applyAsInt(each)));
        if (free.isEmpty()) {
            return -1;
        }
        int seat = free.nextSetBit(0);
        for (int skipped = random.nextInt(free.cardinality()); skipped > 0; skipped--) {
            seat = free.nextSetBit(seat + 1);
        }
        return seat;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HoldLimits
                && perCustomer == ((HoldLimits) other).perCustomer
                && perNetwork == ((HoldLimits) other).perNetwork;
    }

    @Override
    public int hashCode() {
        return 31 * perCustomer + perNetwork;
    }

    @Override
    public String toString() {
        return perCustomer + " holds a customer, " + perNetwork + " a network";
    }
}
