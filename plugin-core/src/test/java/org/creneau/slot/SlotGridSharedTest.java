// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.creneau.memory.Shop;
import org.junit.jupiter.api.Test;

/** One grid, many threads. */
class SlotGridSharedTest {
    @Test
    void threads_that_share_a_grid_all_see_the_same() throws Exception {
        SlotGrid grid = SlotGrid.of(Shop.aPoint().build(), Shop.aPlan().build());
        Instant end = Shop.EIGHT.plusSeconds(7 * 86_400);
        SlotQuery query = SlotQuery.at(Shop.EIGHT);
        List<SlotOffer> alone = grid.offers(query, Taken.nothing(), Shop.EIGHT, end);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<SlotOffer>> ask = () -> grid.offers(query, Taken.nothing(), Shop.EIGHT, end);
            List<Callable<List<SlotOffer>>> asks = new ArrayList<>(java.util.Collections.nCopies(100, ask));
            for (Future<List<SlotOffer>> each : threads.invokeAll(asks)) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
