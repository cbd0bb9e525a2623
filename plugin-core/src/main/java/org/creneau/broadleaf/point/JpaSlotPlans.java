// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.Optional;
import org.creneau.point.PointId;
import org.creneau.slot.ReadyTimes;
import org.creneau.slot.SlotPlan;
import org.creneau.slot.SlotPlans;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The slot plans of {@code CRN_POINT}: read anew inside a transaction, because a booking rests on it, and from a snapshot
 * at most five seconds old outside. A point that is not there has the plan a new one would have. Thread-safe.
 */
public final class JpaSlotPlans implements SlotPlans {

    private static final SlotPlan OF_A_NEW_POINT = SlotPlan.builder().build();

    private final PointTable table;
    private final PointSnapshots snapshots;
    private @Nullable ReadyTimes readyTimes;

    public JpaSlotPlans(PointTable table, PointSnapshots snapshots) {
        this.table = table;
        this.snapshots = snapshots;
    }

    /** Who decides when orders are ready; the lead times unless set. Called by the container before anything else. */
    public void setReadyTimes(ReadyTimes value) {
        this.readyTimes = value == ReadyTimes.asPlanned() ? null : value;
    }

    @Override
    public SlotPlan of(PointId point) {
        Optional<KnownPoint> known = TransactionSynchronizationManager.isActualTransactionActive()
                ? table.find(point)
                : snapshots.current().find(point);
        SlotPlan plan = known.map(KnownPoint::plan).orElse(OF_A_NEW_POINT);
        ReadyTimes decider = readyTimes;
        return decider == null
                ? plan
                : plan.toBuilder()
                        .leadTimes(plan.leadTimes().decidedBy(decider))
                        .build();
    }
}
