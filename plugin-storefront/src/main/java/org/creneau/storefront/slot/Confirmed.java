// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.creneau.eligibility.ExplainSlot;
import org.creneau.eligibility.Inquiry;
import org.creneau.point.PickupPoints;
import org.creneau.slot.SlotId;
import org.creneau.storefront.inquiry.VisitorInquiry;

/**
 * What the visitor has ticked, as far as that slot asks for it: what is not asked is not recorded, so that nobody writes texts of
 * their own into a reservation. Thread-safe.
 */
public class Confirmed {
    private static final int MOST_KEYS = 20;
    private static final int LONGEST = 200;
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]+@[A-Za-z0-9._-]+@[A-Za-z0-9._-]+");

    private final PickupPoints points;
    private final ExplainSlot explain;
    private final VisitorInquiry visitor;

    public Confirmed(PickupPoints points, ExplainSlot explain, VisitorInquiry visitor) {
        this.points = points;
        this.explain = explain;
        this.visitor = visitor;
    }

    /** What the visitor may confirm for their cart, see {@link #of(SlotId, String[], Inquiry)}. */
    Set<String> of(SlotId slot, String[] ticked) {
        return of(slot, ticked, visitor.now());
    }

    /** Sorted; empty if more than 20 boxes come, which no page of ours sends. */
    public Set<String> of(SlotId slot, String[] ticked, Inquiry inquiry) {
        Set<String> keys = wellFormed(ticked);
        if (!keys.isEmpty()) {
            keys.retainAll(points.find(slot.point())
                    .map(point -> explain.asked(point, slot, inquiry))
                    .orElse(Collections.<String>emptySet()));
        }
        return keys;
    }

    private static Set<String> wellFormed(String[] ticked) {
        Set<String> keys = new TreeSet<String>();
        if (ticked.length <= MOST_KEYS) {
            for (String key : ticked) {
                if (key.length() <= LONGEST && KEY.matcher(key).matches()) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }
}
