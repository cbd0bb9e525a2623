// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.creneau.memory.Race;
import org.creneau.proof.SlotCount;
import org.creneau.proof.Town;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.Load;

/** One round of races, with somebody watching the counters all the time. For one thread, which starts the others. */
final class Round {

    static final int WINDOWS = 64;
    static final int SHOPPERS = 48;

    private static final int STEPS = 4;
    private static final int LAST_STEPS = 2;

    private final Town town;
    private final Street street;
    private final long seed;
    private final AtomicInteger looks = new AtomicInteger();

    Round(Town town, int places, long seed) {
        this.town = town;
        this.street = new Street(town, places, SHOPPERS);
        this.seed = seed;
    }

    int looks() {
        return looks.get();
    }

    /** On a slot nobody has taken a place of before, so that its counter is made in the race too. */
    void everybodyAsksAtOnce() {
        watched(1, Step::insistOnTheFirst);
        assertThat(placesInTheFirst()).as("places held after the rush").isEqualTo(street.capacity);
    }

    void anythingHappens() {
        watched(2, step -> {
            for (int i = 0; i < STEPS; i++) {
                step.anything();
            }
            return true;
        });
    }

    /**
     * Nobody waits for the others before the last request, so places are given back and asked for at once. Whoever lets
     * a place go asks again afterwards, and no place is given back after the last request of its shopper: the slot must
     * end full.
     */
    void everybodyEndsByInsisting() {
        sweepAll();
        List<Boolean> has = watched(3, step -> {
            for (int i = 0; i < LAST_STEPS; i++) {
                step.anythingAtOnce();
            }
            return step.insistOnTheFirst();
        });
        assertThat(placesInTheFirst()).as("places held at the end").isEqualTo(street.capacity);
        assertThat(has).as("windows told that they have a place").contains(true);
    }

    void whatRanOutIsSwept() {
        street.afterEveryHold();
        long held = all().stream().filter(in(ReservationState.HELD)).count();
        List<Integer> swept = Race.of(4, any -> sweepAll());
        assertThat(swept.stream().mapToInt(Integer::intValue).sum())
                .as("holds swept, each once")
                .isEqualTo((int) held);
        assertThat(all()).noneMatch(in(ReservationState.HELD));
        booksBalance();
    }

    private int sweepAll() {
        int swept = 0;
        for (int batch = street.bookings.sweep(); batch > 0; batch = street.bookings.sweep()) {
            swept += batch;
        }
        return swept;
    }

    /** Runs it in every window at once, while one more thread looks on. */
    private List<Boolean> watched(int phase, Predicate<Step> work) {
        AtomicInteger busy = new AtomicInteger(WINDOWS);
        List<Boolean> answers = Race.of(WINDOWS + 1, number -> {
            if (number == WINDOWS) {
                return watch(busy);
            }
            try {
                return work.test(step(number, phase));
            } finally {
                busy.decrementAndGet();
            }
        });
        booksBalance();
        return answers.subList(0, WINDOWS);
    }

    private Step step(int window, int phase) {
        Random random = new Random(seed + 31L * window + phase);
        return new Step(street, street.shopper(window % SHOPPERS), random);
    }

    private boolean watch(AtomicInteger busy) {
        while (busy.get() > 0 && !Thread.currentThread().isInterrupted()) {
            countsAreRight();
            looks.incrementAndGet();
        }
        return true;
    }

    private void countsAreRight() {
        List<SlotCount> counts = town.look(street.point);
        for (int looks = 1; looks < town.looksToBeSure() && !areRight(counts); looks++) {
            counts = town.look(street.point);
        }
        assertThat(counts).allMatch(count -> count.isWithin(street.capacity));
    }

    private boolean areRight(List<SlotCount> counts) {
        return counts.stream().allMatch(count -> count.isWithin(street.capacity));
    }

    /** Now that nobody is at work: the same once more through the ports, and one live reservation for each shopper. */
    private void booksBalance() {
        countsAreRight();
        List<Reservation> live = all().stream().filter(Reservation::holdsPlace).toList();
        assertThat(live.stream().map(Reservation::holder).collect(Collectors.toList()))
                .doesNotHaveDuplicates();
        town.look(street.point)
                .forEach(count -> assertThat(weightAt(count, live))
                        .as("reservations at %s", count.start())
                        .isEqualTo(count.taken()));
    }

    private static Load weightAt(SlotCount count, List<Reservation> live) {
        return live.stream()
                .filter(found -> found.slotId().start().equals(count.start()))
                .map(Reservation::load)
                .reduce(Load.none(), Load::plus);
    }

    private int placesInTheFirst() {
        return (int) all().stream()
                .filter(found -> found.holdsPlace() && found.slotId().equals(street.slot(0)))
                .count();
    }

    private List<Reservation> all() {
        return street.bookings.of(
                street.point, street.slot(0).start(), street.slot(Street.SLOTS).start());
    }

    private static Predicate<Reservation> in(ReservationState state) {
        return found -> found.state() == state;
    }
}
