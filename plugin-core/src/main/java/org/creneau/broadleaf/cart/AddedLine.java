// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.List;
import java.util.Optional;
import org.creneau.point.PointId;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.Collecting;
import org.jspecify.annotations.Nullable;

/**
 * Where a line goes that is new to a cart of which something is collected. In a cart that is wholly collected it is collected too,
 * in one that is delivered in part it is delivered, unless its terms or the shop want it otherwise. Of several pickup groups it
 * goes to the one with most units whose point has it. If it must be collected and none has it, it goes to the one with most
 * units, and the cart page says what to change. Immutable.
 */
final class AddedLine {
    private final CollectTerms terms;
    private final boolean must;

    private AddedLine(CollectTerms terms, boolean must) {
        this.terms = terms;
        this.must = must;
    }

    /** On those terms; with {@code collectOnly}, in a shop that does not deliver. */
    static AddedLine on(CollectTerms terms, boolean collectOnly) {
        return new AddedLine(terms, collectOnly || terms.collecting() == Collecting.ONLY);
    }

    /** Whether it matters where the groups are collected. */
    boolean isPicky() {
        return !terms.points().isEmpty();
    }

    /**
     * The place in the list of the group that it goes to; empty if it is to be delivered.
     *
     * @param points where each pickup group is collected, the one with most units first; null for one that has no slot
     * @param wholly whether everything else in the cart is collected
     */
    Optional<Integer> goesTo(List<@Nullable PointId> points, boolean wholly) {
        if (!must && (!wholly || terms.collecting() == Collecting.NEVER)) {
            return Optional.empty();
        }
        for (int n = 0; n < points.size(); n++) {
            if (isHadAt(points.get(n))) {
                return Optional.of(n);
            }
        }
        return must ? Optional.of(0) : Optional.<Integer>empty();
    }

    private boolean isHadAt(@Nullable PointId point) {
        return point == null ? !isPicky() : terms.isHadAt(point);
    }
}
