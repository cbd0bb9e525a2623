// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creneau.board.OrderFace;
import org.creneau.reservation.Reservation;
import org.creneau.stock.Source;

/** One pickup as it is to be picked: what was ordered, for when, and how far it is. Immutable and thread-safe. */
public final class PickOrder {

    private final Reservation reservation;
    private final OrderFace face;
    private final List<OrderLine> lines;
    private final Map<Long, Integer> ages;
    private final Picking picking;

    PickOrder(
            Reservation reservation, OrderFace face, List<OrderLine> lines, Map<Long, Integer> ages, Picking picking) {
        this.reservation = Objects.requireNonNull(reservation, "reservation");
        this.face = Objects.requireNonNull(face, "face");
        this.lines = Collections.unmodifiableList(new ArrayList<>(lines));
        this.ages = ages;
        this.picking = Objects.requireNonNull(picking, "picking");
    }

    public Reservation reservation() {
        return reservation;
    }

    public OrderFace face() {
        return face;
    }

    /** In the order of the host; empty if it knows none. */
    public List<OrderLine> lines() {
        return lines;
    }

    public Picking picking() {
        return picking;
    }

    /** Minutes of preparation; 0 if nobody has said any. */
    public int minutes() {
        return reservation.load().minutes();
    }

    /** When preparing has to begin at the latest, for the goods to be ready when the slot begins. */
    public Instant beginsAt() {
        return reservation.slotId().start().minus(Duration.ofMinutes(minutes()));
    }

    /** Where the goods of that line come from, as it was decided when they were ordered. */
    public Source sourceOf(OrderLine line) {
        for (Source source : Source.values()) {
            if (reservation.allotment().from(source).skus().contains(line.skuId())) {
                return source;
            }
        }
        return Source.UNCOUNTED;
    }

    /** How old one must be for that line; 0 for any age. */
    public int years(OrderLine line) {
        return ages.getOrDefault(line.id(), 0);
    }

    /** How old one must be for all of it; 0 for any age. */
    public int years() {
        return lines.stream().mapToInt(this::years).max().orElse(0);
    }

    /** Whether each line was looked for. */
    public boolean isDone() {
        return picking.isDone(lines);
    }

    @Override
    public String toString() {
        return face + ", " + lines.size() + " lines, " + reservation;
    }
}
