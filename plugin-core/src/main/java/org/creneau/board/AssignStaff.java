// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import java.time.Clock;
import java.time.Instant;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Transactions;

/**
 * Use case: somebody of the staff is put on a point, or taken off it. Doing it twice is doing it once. Who did it and when is kept
 * beside an assignment. Each in a short transaction of its own. Whether the one who asks may is for the caller to know. Thread-safe.
 */
public final class AssignStaff {

    private final StaffPoints staffPoints;
    private final Transactions transactions;
    private final Clock clock;

    public AssignStaff(StaffPoints staffPoints, Transactions transactions, Clock clock) {
        this.staffPoints = staffPoints;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** False if they were on it already. Throws {@link Conflict} if others change the same at once, again and again. */
    public boolean assign(PointId point, long staff, Actor by) {
        Instant now = clock.instant();
        try {
            return transactions.separate(() -> staffPoints.assign(point, staff, by, now));
        } catch (Conflict e) {
            return transactions.separate(() -> staffPoints.assign(point, staff, by, now));
        }
    }

    /** False if they were not on it. */
    public boolean withdraw(PointId point, long staff) {
        return transactions.separate(() -> staffPoints.withdraw(point, staff));
    }
}
