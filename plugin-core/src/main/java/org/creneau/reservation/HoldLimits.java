// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
     * Seats for so many more holds of that collector, sorted; fewer if there are no more. Which of the free ones is chance, so
     * that those who ask at once seldom want the same.
     *
     * @param others the running holds that may sit on one of them
     */
    List<Seats> free(Collector collector, List<Reservation> others, int wanted, Random random) {
        Long customer = collector.holder().customerId();
        String network = collector.network();
        int[] ofCustomer = customer == null
                ? new int[wanted]
                : free(
                        perCustomer,
                        taken(
                                others,
                                each -> customer.equals(each.holder().customerId())
                                        ? each.seats().customerSeat()
                                        : 0),
                        wanted,
                        random);
        int[] ofNetwork = network.isEmpty()
                ? new int[wanted]
                : free(
                        perNetwork,
                        taken(
                                others,
                                each -> network.equals(each.seats().network())
                                        ? each.seats().networkSeat()
                                        : 0),
                        wanted,
                        random);
        List<Seats> seats = new ArrayList<>();
        for (int i = 0; i < Math.min(ofCustomer.length, ofNetwork.length); i++) {
            seats.add(Seats.of(ofCustomer[i], ofNetwork[i] == 0 ? "" : network, ofNetwork[i]));
        }
        return seats;
    }

    private static BitSet taken(List<Reservation> others, ToIntFunction<Reservation> seatOf) {
        BitSet taken = new BitSet();
        others.forEach(each -> taken.set(seatOf.applyAsInt(each)));
        return taken;
    }

    /** As many 0 if no seat is needed. */
    private static int[] free(int most, BitSet taken, int wanted, Random random) {
        if (most == 0) {
            return new int[wanted];
        }
        BitSet free = new BitSet(most + 1);
        free.set(1, most + 1);
        free.andNot(taken);
        BitSet chosen = new BitSet(most + 1);
        while (chosen.cardinality() < wanted && !free.isEmpty()) {
            int seat = free.nextSetBit(0);
            for (int skipped = random.nextInt(free.cardinality()); skipped > 0; skipped--) {
                seat = free.nextSetBit(seat + 1);
            }
            free.clear(seat);
            chosen.set(seat);
        }
        return chosen.stream().toArray();
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
