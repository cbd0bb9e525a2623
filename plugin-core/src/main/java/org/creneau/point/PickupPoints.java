// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.util.List;
import java.util.Optional;

/** Port: the shop's pickup points. Implementations are thread-safe. */
public interface PickupPoints {

    /**
     * The point as it is now, active or not. Inside a transaction it is read in that transaction, never from a cache:
     * a booking rests on it.
     */
    Optional<PickupPoint> find(PointId id);

    /** All active points, sorted by id; a snapshot that may be a few seconds old, for searching and showing. */
    List<PickupPoint> all();

    /** The same points by how near they are; made once for a snapshot, not for each call. */
    NearestPoints nearest();
}
