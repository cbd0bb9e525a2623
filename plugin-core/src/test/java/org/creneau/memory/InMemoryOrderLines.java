// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.creneau.picking.OrderLine;
import org.creneau.picking.OrderLines;

/** Lines of orders that are kept in memory. */
public final class InMemoryOrderLines implements OrderLines {

    private final Map<Long, List<OrderLine>> lines = new ConcurrentHashMap<>();

    public void put(long group, OrderLine line) {
        List<OrderLine> all = lines.computeIfAbsent(group, any -> new ArrayList<>());
        all.add(line);
        all.sort(Comparator.comparing(OrderLine::id));
    }

    /** The order has no such group any more. */
    public void remove(long group) {
        lines.remove(group);
    }

    @Override
    public Map<Long, List<OrderLine>> ofGroups(Collection<Long> groupIds) {
        Map<Long, List<OrderLine>> found = new HashMap<>(lines);
        found.keySet().retainAll(groupIds);
        return found;
    }
}
