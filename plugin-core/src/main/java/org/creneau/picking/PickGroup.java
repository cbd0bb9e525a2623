// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The pickups of one part of a pick list, which begin in [start, end), those to be begun first coming first. Immutable. */
public final class PickGroup {

    private final Instant start;
    private final Instant end;
    private final List<PickOrder> orders;

    PickGroup(Instant start, Instant end, List<PickOrder> orders) {
        this.start = start;
        this.end = end;
        this.orders = Collections.unmodifiableList(new ArrayList<>(orders));
    }

    public Instant start() {
        return start;
    }

    public Instant end() {
        return end;
    }

    /** At least one. */
    public List<PickOrder> orders() {
        return orders;
    }

    @Override
    public String toString() {
        return start + " to " + end + ": " + orders.size() + " orders";
    }
}
