// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.creneau.board.OrderFace;
import org.creneau.board.OrderSearch;
import org.creneau.board.PlacedOrders;

/** Orders that are kept in memory. */
public final class InMemoryPlacedOrders implements PlacedOrders {

    private final NavigableMap<Long, Entry> orders = new ConcurrentSkipListMap<>();

    public void put(long id, boolean placed, OrderFace face, String email) {
        orders.put(id, new Entry(placed, face, email));
    }

    @Override
    public List<Long> find(OrderSearch search, int most) {
        return orders.descendingMap().entrySet().stream()
                .filter(each -> each.getKey() > orders.lastKey() - LATEST)
                .filter(each -> each.getValue().placed)
                .filter(each -> search.finds(each.getValue().face, each.getValue().email))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }

    private record Entry(boolean placed, OrderFace face, String email) {}
}
