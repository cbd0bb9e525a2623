// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.creneau.point.PickupPoint;

/** What is to be picked at a point on one day of its own calendar. Immutable and thread-safe. */
public final class PickList {

    private final PickupPoint point;
    private final LocalDate day;
    private final Grouping grouping;
    private final List<PickGroup> groups;

    PickList(PickupPoint point, LocalDate day, Grouping grouping, List<PickGroup> groups) {
        this.point = Objects.requireNonNull(point, "point");
        this.day = Objects.requireNonNull(day, "day");
        this.grouping = Objects.requireNonNull(grouping, "grouping");
        this.groups = Collections.unmodifiableList(new ArrayList<>(groups));
    }

    public PickupPoint point() {
        return point;
    }

    public LocalDate day() {
        return day;
    }

    public Grouping grouping() {
        return grouping;
    }

    /** Sorted by their start; unmodifiable. */
    public List<PickGroup> groups() {
        return groups;
    }

    /** All of them, one after the other. */
    public List<PickOrder> orders() {
        return groups.stream().flatMap(group -> group.orders().stream()).collect(Collectors.toList());
    }

    @Override
    public String toString() {
        return "pick list of point " + point.id() + " on " + day + ": " + groups;
    }
}
