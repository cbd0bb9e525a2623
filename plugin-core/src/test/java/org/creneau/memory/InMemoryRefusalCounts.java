// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.creneau.overview.RefusalCount;
import org.creneau.overview.RefusalCounts;
import org.creneau.point.PointId;

/** Counts that are kept in memory. */
public final class InMemoryRefusalCounts implements RefusalCounts {

    private record Key(PointId point, LocalDate day, String code) {}

    private final Map<Key, Long> times = new ConcurrentHashMap<>();

    @Override
    public void add(Collection<RefusalCount> counts) {
        for (RefusalCount count : counts) {
            Key key = new Key(count.point(), count.day(), count.code());
            times.merge(key, count.times(), Long::sum);
            DirectTransactions.onRollback(
                    () -> times.computeIfPresent(key, (any, sum) -> sum == count.times() ? null : sum - count.times()));
        }
    }

    @Override
    public List<RefusalCount> between(LocalDate first, LocalDate last) {
        return times.entrySet().stream()
                .map(entry -> RefusalCount.of(
                        entry.getKey().point(),
                        entry.getKey().day(),
                        entry.getKey().code(),
                        entry.getValue()))
                .filter(count -> !count.day().isBefore(first) && !count.day().isAfter(last))
                .sorted(Comparator.comparing(RefusalCount::point)
                        .thenComparing(RefusalCount::day)
                        .thenComparing(RefusalCount::code))
                .toList();
    }
}
