// SPDX-License-Identifier: Apache-2.0
package org.creneau.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.creneau.house.ContractRun;
import org.creneau.memory.FixedPoints;
import org.creneau.memory.Insist;
import org.creneau.memory.Race;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.reservation.Transactions;
import org.junit.jupiter.api.Test;

/** What every {@link RefusalCounts} does. */
public abstract class RefusalCountsContract {
    private static final LocalDate DAY = LocalDate.of(2020, 11, 12);

    protected abstract RefusalCounts counts();

    protected abstract Transactions transactions();

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(counts())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void what_is_added_again_is_summed_by_point_day_and_code() {
        RefusalCount full = RefusalCount.of(Shop.POINT, DAY, "slot-full", 3);
        RefusalCount curfew = RefusalCount.of(Shop.POINT, DAY, "curfew", 1);
        RefusalCount next = RefusalCount.of(Shop.POINT, DAY.plusDays(1), "slot-full", 5);
        RefusalCount other = RefusalCount.of(PointId.of(13), DAY, "slot-full", 7);
        add(full, other, next, curfew);
        add(full);
        assertThat(between(DAY, DAY.plusDays(1)))
                .containsExactly(curfew, RefusalCount.of(Shop.POINT, DAY, "slot-full", 6), next, other);
        assertThat(between(DAY.plusDays(1), DAY.plusDays(1))).containsExactly(next);
        assertThat(between(DAY.minusDays(9), DAY.minusDays(1))).isEmpty();
    }

    @Test
    void the_longest_code_fits() {
        add(RefusalCount.of(Shop.POINT, DAY, "x".repeat(200), Long.MAX_VALUE / 2));
        assertThat(between(DAY, DAY))
                .containsExactly(RefusalCount.of(Shop.POINT, DAY, "x".repeat(60), Long.MAX_VALUE / 2));
    }

    @Test
    void nodes_that_count_the_same_at_once_lose_nothing() {
        List<String> codes = List.of("curfew", "slot-full", "slot-too-soon");
        Race.of(4, node -> {
            RefusalTally tally =
                    new RefusalTally(counts(), new FixedPoints(Shop.aPoint().build()), transactions());
            for (int look = 0; look < 10; look++) {
                tally.listener().because(Shop.POINT, codes, Shop.EIGHT);
            }
            return Insist.on(tally::handOn);
        });
        assertThat(between(DAY, DAY))
                .containsExactlyElementsOf(codes.stream()
                        .map(code -> RefusalCount.of(Shop.POINT, DAY, code, 40))
                        .toList());
    }

    private void add(RefusalCount... some) {
        transactions().separate(() -> {
            counts().add(List.of(some));
            return some;
        });
    }

    private List<RefusalCount> between(LocalDate first, LocalDate last) {
        return transactions().separate(() -> counts().between(first, last));
    }
}
