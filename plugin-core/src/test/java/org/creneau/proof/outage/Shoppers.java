// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.creneau.proof.Bookings;
import org.creneau.reservation.StoreUnavailable;
import org.creneau.slot.SlotId;

/** Several shoppers at once, two of them always after the same slot. For one thread, which is not a shopper's. */
final class Shoppers implements AutoCloseable {

    private static final int NUMBER = 6;
    private static final int SERVED = 20;

    private final List<Shopper> shoppers = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(NUMBER);
    private final List<Future<Integer>> running = new ArrayList<>();

    Shoppers(Bookings bookings, List<SlotId> slots) {
        for (int number = 0; number < NUMBER; number++) {
            Shopper shopper = new Shopper(bookings, slots.get(number / 2), number);
            shoppers.add(shopper);
            running.add(threads.submit(shopper));
        }
    }

    void areServed() throws InterruptedException {
        for (Shopper shopper : shoppers) {
            assertThat(shopper.isServed(SERVED)).as("served").isTrue();
        }
    }

    void areTurnedAway() throws InterruptedException {
        for (Shopper shopper : shoppers) {
            assertThat(shopper.isTurnedAway()).as("turned away").isTrue();
        }
    }

    /** Each ends with an order that is confirmed. */
    void leave() throws InterruptedException, ExecutionException, TimeoutException {
        shoppers.forEach(Shopper::stop);
        for (Future<Integer> orders : running) {
            assertThat(orders.get(4, TimeUnit.MINUTES)).as("orders").isPositive();
        }
    }

    Set<String> told() {
        return shoppers.stream().flatMap(shopper -> shopper.told().stream()).collect(Collectors.toSet());
    }

    List<StoreUnavailable> errors() {
        return shoppers.stream().flatMap(shopper -> shopper.errors().stream()).toList();
    }

    @Override
    public void close() {
        shoppers.forEach(Shopper::stop);
        threads.shutdownNow();
    }
}
