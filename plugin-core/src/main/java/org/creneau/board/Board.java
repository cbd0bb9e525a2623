// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.ReservationState;

/** The pickups of one point on one day of its own calendar, by slot. Immutable and thread-safe. */
public final class Board {

    private final PickupPoint point;
    private final LocalDate day;
    private final List<BoardSlot> slots;
    private final Map<ReservationState, Integer> counts;

    Board(PickupPoint point, LocalDate day, List<BoardSlot> slots, Map<ReservationState, Integer> counts) {
        this.point = Objects.requireNonNull(point, "point");
        this.day = Objects.requireNonNull(day, "day");
        this.slots = Collections.unmodifiableList(new ArrayList<>(slots));
        this.counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    public PickupPoint point() {
        return point;
    }

    public LocalDate day() {
        return day;
    }

    /** Those with a pickup that was looked for, by their start, then their end. */
    public List<BoardSlot> slots() {
        return slots;
    }

    /** How many pickups of the whole day are in that state, looked for or not. */
    public int count(ReservationState state) {
        return counts.getOrDefault(state, 0);
    }

    /** Of the whole day, in whatever state. */
    public int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return "board of point " + point.id() + " on " + day + ": " + count() + " pickups";
    }
}
