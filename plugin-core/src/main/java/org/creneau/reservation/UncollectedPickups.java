// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Port: pickups that nobody came for. Implementations are thread-safe, change nothing and take part in the transaction that is running,
 * if one is.
 */
public interface UncollectedPickups {

    /**
     * Whose time ran out longer ago is left to staff: when a point begins to give up, what is old was mostly handed over without
     * anybody saying so, and its goods are not there to be sold again.
     */
    Duration LOOKS_BACK = Duration.ofDays(2);

    /**
     * Those that are placed and not handed over, and whose slot ended as long ago, at that instant, as their point keeps what is not
     * collected ({@link org.creneau.point.StockPolicy#keptHours()}), or longer by less than {@link #LOOKS_BACK}; those of points that give up nothing by themselves are
     * left out. The earliest slot first; one read, however many points there are.
     *
     * @param skipped how many of the first are left out, 0 or more
     * @param limit the most to read after these, 1 or more
     */
    List<ReservationToken> keptLongEnough(Instant now, int skipped, int limit);
}
