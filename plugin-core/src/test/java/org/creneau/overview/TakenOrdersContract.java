// SPDX-License-Identifier: Apache-2.0
package org.creneau.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.creneau.house.ContractRun;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.reservation.Transactions;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.junit.jupiter.api.Test;

/** What every {@link TakenOrders} shows. A subclass hands out the port, and the ledger beside it. */
public abstract class TakenOrdersContract {
    private static final SlotId TEN = Shop.slotAt("2020-11-12T09:00:00Z");
    private static final SlotId NOON = Shop.slotAt("2020-11-12T11:00:00Z");
    private static final SlotId ELSEWHERE = SlotId.of(PointId.of(99), TEN.start(), 20);

    protected abstract TakenOrders takenOrders();

    protected abstract SlotLedger ledger();

    protected abstract Transactions transactions();

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(takenOrders())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void slots_of_every_point_are_shown_if_anything_is_taken_and_none_else() {
        take(TEN, 2);
        take(NOON, 1);
        take(ELSEWHERE, 3);
        transactions().separate(() -> {
            ledger().giveBack(NOON, Load.oneOrder());
            return NOON;
        });
        assertThat(between(TEN.start(), NOON.end()))
                .containsExactlyInAnyOrder("12 2020-11-12T09:00:00Z 2", "99 2020-11-12T09:00:00Z 3");
    }

    @Test
    void the_stretch_is_half_open() {
        take(TEN, 1);
        assertThat(between(TEN.start(), TEN.start().plusSeconds(1))).hasSize(1);
        assertThat(between(TEN.start().minusSeconds(60), TEN.start())).isEmpty();
        assertThat(between(TEN.start().plusSeconds(1), NOON.start())).isEmpty();
    }

    private List<String> between(Instant from, Instant to) {
        List<String> shown = new ArrayList<>();
        takenOrders().between(from, to, (point, start, orders) -> shown.add(point + " " + start + " " + orders));
        return shown;
    }

    private void take(SlotId slot, int orders) {
        for (int order = 0; order < orders; order++) {
            assertThat(transactions().separate(() -> ledger().take(slot, Load.oneOrder(), Capacity.ofOrders(9))))
                    .isTrue();
        }
    }
}
