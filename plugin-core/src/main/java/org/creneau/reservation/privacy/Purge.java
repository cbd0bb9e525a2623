// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.privacy;

import java.time.Instant;

/**
 * Port: takes out one kind of what need not be kept any longer. Each is found as a bean of this type. Safe on any number of
 * nodes at once. Implementations are thread-safe.
 */
public interface Purge {

    /** Such as {@code messages}, for the log. */
    String kind();

    /**
     * Takes out some, in a short transaction of its own.
     *
     * @param limit the most to take out, 1 or more
     * @return how many were taken out; fewer than the limit means that none is left
     */
    int run(Instant now, int limit);
}
