// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.util.ArrayList;
import java.util.List;

/** A day of the week as it is typed: its periods in the order of their fields, and whether the last of them ends on the day after. For one thread. */
final class HoursDay {

    final List<HoursPair> pairs = new ArrayList<>();
    boolean late;

    HoursDay copy() {
        HoursDay copy = new HoursDay();
        copy.pairs.addAll(pairs);
        copy.late = late;
        return copy;
    }

    HoursPair pair(int n) {
        return n < pairs.size() ? pairs.get(n) : HoursPair.EMPTY;
    }

    boolean isClosed() {
        return pairs.stream().allMatch(HoursPair::isEmpty);
    }

    /** So many fields are filled, counted to the last of them. */
    int used() {
        int used = pairs.size();
        while (used > 0 && pairs.get(used - 1).isEmpty()) {
            used--;
        }
        return used;
    }
}
