// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A day of the form of hours as the page reads it. Immutable and thread-safe. */
public final class HoursDayView {

    private final String name;
    private final List<HoursPairView> pairs;
    private final HoursField late;
    private final boolean closed;

    HoursDayView(String name, List<HoursPairView> pairs, HoursField late, boolean closed) {
        this.name = name;
        this.pairs = Collections.unmodifiableList(new ArrayList<>(pairs));
        this.late = late;
        this.closed = closed;
    }

    public String getName() {
        return name;
    }

    public List<HoursPairView> getPairs() {
        return pairs;
    }

    /** A tick; its value is {@code on} or empty. */
    public HoursField getLate() {
        return late;
    }

    public boolean isClosed() {
        return closed;
    }
}
