// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.creneau.board.StaffPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;

/** Who works where, kept in memory. */
public final class InMemoryStaffPoints implements StaffPoints {

    private final Map<PointId, Set<Long>> staff = new ConcurrentHashMap<>();

    @Override
    public Set<PointId> of(long number) {
        return staff.entrySet().stream()
                .filter(each -> each.getValue().contains(number))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized List<Long> at(PointId point) {
        return List.copyOf(staff.getOrDefault(point, Set.of()));
    }

    @Override
    public synchronized boolean assign(PointId point, long number, Actor by, Instant at) {
        return staff.computeIfAbsent(point, any -> new TreeSet<>()).add(number);
    }

    @Override
    public synchronized boolean withdraw(PointId point, long number) {
        return staff.containsKey(point) && staff.get(point).remove(number);
    }
}
