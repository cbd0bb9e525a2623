// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.slot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creneau.broadleaf.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * Which counters of one point a transaction has seen, and in which windows it would have seen the others; starts are in
 * milliseconds since 1970. Of one transaction, so not for several threads.
 */
final class SeenCounters {

    private final Set<Long> there = new HashSet<>();
    private final List<long[]> windows = new ArrayList<>();

    /** Every counter that starts in [least, most). */
    void read(long first, long end, List<Row> rows) {
        windows.add(new long[] {first, end});
        rows.forEach(row -> there.add(CounterRows.start(row)));
    }

    void made(long start) {
        there.add(start);
    }

    /** Null if it was not looked for. */
    @Nullable
    Boolean has(long start) {
        if (there.contains(start)) {
            return true;
        }
        boolean looked = windows.stream().anyMatch(window -> start >= window[0] && start < window[1]);
        return looked ? false : null;
    }
}
