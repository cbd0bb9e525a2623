// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;

/**
 * Port: who of the staff works at which points, by the host's numbers of its staff. Changes need a running transaction.
 * Implementations are thread-safe, and what is changed holds from the next request on, on every node.
 */
public interface StaffPoints {

    /** The points of somebody, whether they are active or not; empty if nothing is assigned to them. One read. */
    Set<PointId> of(long staff);

    /** Who is assigned to that point, ascending; nobody if there is no such point. */
    List<Long> at(PointId point);

    /**
     * Assigns somebody to a point; the host need not know them any more.
     *
     * @return false if they were already
     * @throws org.creneau.reservation.Conflict if another does the same just now; the transaction must roll back
     */
    boolean assign(PointId point, long staff, Actor by, Instant at);

    /** False if they were not assigned. */
    boolean withdraw(PointId point, long staff);
}
