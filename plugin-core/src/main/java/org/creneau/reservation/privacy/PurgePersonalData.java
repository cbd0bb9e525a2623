// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Use case: takes out what need not be kept any longer, kind by kind and a batch at a time, until none is left. Safe on any
 * number of nodes at once. Thread-safe.
 */
public final class PurgePersonalData {

    private static final int BATCH = 500;

    private final List<Purge> purges;

    public PurgePersonalData(List<Purge> purges) {
        this.purges = Collections.unmodifiableList(new ArrayList<>(purges));
    }

    /**
     * One kind that fails does not keep the others: its error is thrown when all have been tried.
     *
     * @return how many were taken out, by kind; kinds of which there were none are left out
     */
    public Map<String, Integer> run(Instant now) {
        Map<String, Integer> purged = new LinkedHashMap<>();
        RuntimeException failure = null;
        for (Purge purge : purges) {
            try {
                int all = all(purge, now);
                if (all > 0) {
                    purged.put(purge.kind(), all);
                }
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else if (failure != e) {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
        return purged;
    }

    private static int all(Purge purge, Instant now) {
        int sum = 0;
        int last = BATCH;
        while (last >= BATCH) {
            last = purge.run(now, BATCH);
            sum += last;
        }
        return sum;
    }
}
