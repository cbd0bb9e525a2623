// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.creneau.board.OrderFace;
import org.creneau.board.OrderFaces;

/** Faces of orders that are kept in memory. */
public final class InMemoryOrderFaces implements OrderFaces {

    private final Map<Long, OrderFace> faces = new ConcurrentHashMap<>();

    public void put(long id, OrderFace face) {
        faces.put(id, face);
    }

    @Override
    public Map<Long, OrderFace> of(Collection<Long> orderIds) {
        Map<Long, OrderFace> found = new HashMap<>(faces);
        found.keySet().retainAll(orderIds);
        return found;
    }
}
