// SPDX-License-Identifier: Apache-2.0
package org.creneau.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Port: how often what was refused, by point, day and reason. Implementations are thread-safe. */
public interface RefusalCounts {

    /**
     * Adds to what is counted already. Needs a running transaction.
     *
     * @throws org.creneau.reservation.Conflict if another node began to count the same at the same moment; the transaction must roll
     *     back, and may be run again
     */
    void add(Collection<RefusalCount> counts);

    /** From the first day to the last, that one too; by point, day and code, with one read. */
    List<RefusalCount> between(LocalDate first, LocalDate last);
}
