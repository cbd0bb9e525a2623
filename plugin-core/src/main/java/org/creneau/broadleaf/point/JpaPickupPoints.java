// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.List;
import java.util.Optional;
import org.creneau.point.NearestPoints;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The points of {@code CRN_POINT}: read anew inside a transaction, because a booking rests on it, and from a snapshot at
 * most five seconds old outside. Thread-safe.
 */
public final class JpaPickupPoints implements PickupPoints {

    private final PointTable table;
    private final PointSnapshots snapshots;

    public JpaPickupPoints(PointTable table, PointSnapshots snapshots) {
        this.table = table;
        this.snapshots = snapshots;
    }

    @Override
    public Optional<PickupPoint> find(PointId id) {
        Optional<KnownPoint> known = TransactionSynchronizationManager.isActualTransactionActive()
                ? table.find(id)
                : snapshots.current().find(id);
        return known.flatMap(KnownPoint::point);
    }

    @Override
    public List<PickupPoint> all() {
        return snapshots.current().active();
    }

    @Override
    public NearestPoints nearest() {
        return snapshots.current().nearest();
    }
}
