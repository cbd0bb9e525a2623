// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.creneau.memory.Race;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.proof.StockCount;
import org.creneau.proof.Town;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;

/** One round of races after the last things on a shelf, with somebody watching. For one thread, which starts the others. */
final class GoodsRound {

    private static final int STEPS = 4;
    private static final int LAST_STEPS = 2;

    private final Town town;
    private final Goods goods;
    private final long seed;
    private final AtomicInteger looks = new AtomicInteger();

    GoodsRound(Town town, int items, long seed) {
        this.town = town;
        this.goods = new Goods(town, items, Round.SHOPPERS);
        this.seed = seed;
    }

    int looks() {
        return looks.get();
    }

    void everybodyAsksAtOnce() {
        watched(1, GoodsStep::insist);
        assertThat(takenHere()).as("taken after the rush").isEqualTo(goods.items);
    }

    void anythingHappens() {
        watched(2, step -> {
            for (int i = 0; i < STEPS; i++) {
                step.anything();
            }
            return true;
        });
    }

    /** Nothing is given back after the last request of its shopper, so all must be taken in the end. */
    void everybodyEndsByInsisting() {
        sweepAll();
        for (int number = 0; number < Round.SHOPPERS; number++) {
            step(number, 4).becomeModest();
        }
        List<Boolean> has = watched(3, step -> {
            for (int i = 0; i < LAST_STEPS; i++) {
                step.anythingAtOnce(1);
            }
            return step.insist();
        });
        assertThat(takenHere()).as("taken at the end").isEqualTo(goods.items);
        assertThat(has).as("windows told that they have one").contains(true);
    }

    void whatRanOutIsSwept() {
        goods.afterEveryHold();
        Race.of(4, any -> sweepAll());
        assertThat(all()).noneMatch(found -> found.state() == ReservationState.HELD);
        booksBalance();
    }

    private int sweepAll() {
        int swept = 0;
        for (int batch = goods.bookings.sweep(); batch > 0; batch = goods.bookings.sweep()) {
            swept += batch;
        }
        return swept;
    }

    private List<Boolean> watched(int phase, Predicate<GoodsStep> work) {
        AtomicInteger busy = new AtomicInteger(Round.WINDOWS);
        List<Boolean> answers = Race.of(Round.WINDOWS + 1, number -> {
            if (number == Round.WINDOWS) {
                return watch(busy);
            }
            try {
                return work.test(step(number, phase));
            } finally {
                busy.decrementAndGet();
            }
        });
        booksBalance();
        return answers.subList(0, Round.WINDOWS);
    }

    private GoodsStep step(int window, int phase) {
        return new GoodsStep(goods, goods.shopper(window % Round.SHOPPERS), new Random(seed + 31L * window + phase));
    }

    private boolean watch(AtomicInteger busy) {
        while (busy.get() > 0 && !Thread.currentThread().isInterrupted()) {
            countsAreRight();
            looks.incrementAndGet();
        }
        return true;
    }

    private void countsAreRight() {
        for (PointId point : List.of(goods.here, goods.there)) {
            StockCount count = town.lookAtStock(point, Goods.BOOK);
            for (int look = 1; look < town.looksToBeSure() && !count.isWithin(); look++) {
                count = town.lookAtStock(point, Goods.BOOK);
            }
            assertThat(count)
                    .as("the shelf of point %s", point)
                    .matches(StockCount::isWithin)
                    .extracting(StockCount::onHand)
                    .isEqualTo(goods.items);
        }
    }

    /** Now that nobody is at work: the same once more through the ports. */
    private void booksBalance() {
        countsAreRight();
        for (PointId point : List.of(goods.here, goods.there)) {
            int held = all().stream()
                    .filter(found ->
                            found.holdsPlace() && found.slotId().point().equals(point))
                    .mapToInt(found -> found.allotment().fromShelf().of(Goods.BOOK))
                    .sum();
            assertThat(town.lookAtStock(point, Goods.BOOK).taken())
                    .as("taken at point %s", point)
                    .isEqualTo(held);
        }
    }

    private int takenHere() {
        return town.lookAtStock(goods.here, Goods.BOOK).taken();
    }

    private List<Reservation> all() {
        List<Reservation> all = new ArrayList<>(goods.bookings.of(goods.here, Shop.EIGHT, goods.end()));
        all.addAll(goods.bookings.of(goods.there, Shop.EIGHT, goods.end()));
        return all;
    }
}
