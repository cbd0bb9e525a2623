// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the host knows of the order and the fulfilment group behind a reservation, and since when the reservation is as it is.
 * Immutable and thread-safe.
 */
public final class OrderFate {

    private final boolean orderThere;
    private final @Nullable String status;
    private final boolean groupThere;
    private final boolean collected;
    private final Instant unchangedSince;

    private OrderFate(
            boolean orderThere,
            @Nullable String status,
            boolean groupThere,
            boolean collected,
            Instant unchangedSince) {
        this.orderThere = orderThere;
        this.status = status;
        this.groupThere = groupThere;
        this.collected = collected;
        this.unchangedSince = Objects.requireNonNull(unchangedSince, "unchangedSince");
    }

    /** There is no such order. */
    public static OrderFate gone(Instant unchangedSince) {
        return new OrderFate(false, null, false, false, unchangedSince);
    }

    /** There is the order, in a status that the host names so, or in none; of its group nothing is known yet. */
    public static OrderFate in(@Nullable String status, Instant unchangedSince) {
        return new OrderFate(true, status, false, false, unchangedSince);
    }

    /**
     * The same, and the order has the group.
     *
     * @param forPickup whether the group is one that is collected
     */
    public OrderFate withGroup(boolean forPickup) {
        return new OrderFate(orderThere, status, true, forPickup, unchangedSince);
    }

    public boolean isOrderThere() {
        return orderThere;
    }

    /** The host's word for how the order stands; empty if it says none. */
    public Optional<String> status() {
        return Optional.ofNullable(status);
    }

    public boolean isGroupThere() {
        return groupThere;
    }

    /** True if the group is there and one that is collected. */
    public boolean isCollected() {
        return collected;
    }

    /** When the reservation became what it is. */
    public Instant unchangedSince() {
        return unchangedSince;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderFate && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Every part. */
    @Override
    public String toString() {
        String order = orderThere ? "order in " + status : "no order";
        String group = groupThere ? collected ? "group to collect" : "group not collected" : "no group";
        return order + ", " + group + ", unchanged since " + unchangedSince;
    }
}
