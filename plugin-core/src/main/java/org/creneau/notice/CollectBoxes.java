// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which box of the outing form stood for collecting an order on which day, France, March 2020 to June 2021; and on which days a
 * curfew form was in use, none of which has such a box. Read from the jar once. Immutable and thread-safe.
 *
 * <p>Source: the ministry's forms, see {@code collect-boxes-fr.txt} beside this class. Not legal advice.
 */
public final class CollectBoxes {

    private final List<CollectBox> boxes;
    private final List<CurfewForm> curfews;

    CollectBoxes(List<CollectBox> boxes, List<CurfewForm> curfews) {
        this.boxes = boxes;
        this.curfews = curfews;
    }

    /** The shipped ones. */
    public static CollectBoxes ofFrance() {
        return Shipped.BOXES;
    }

    /** Read by the class loader on first use, once. */
    private static final class Shipped {
        private static final CollectBoxes BOXES = CollectBoxFile.read();
    }

    /** The box of that local day; on no day is there more than one. Ask it for which departments it is. */
    public Optional<CollectBox> on(LocalDate day) {
        return boxes.stream().filter(box -> box.isInForceOn(day)).findFirst();
    }

    /** Whether a curfew form was in use that day, somewhere: during a curfew no form allowed to go and collect. */
    public boolean isCurfewFormInUse(LocalDate day) {
        return curfews.stream().anyMatch(form -> form.isInForceOn(day));
    }

    List<CollectBox> all() {
        return boxes;
    }
}
