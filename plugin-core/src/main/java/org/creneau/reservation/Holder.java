// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose reservation it is, in the host's numbers: the order (a cart until it is submitted), the fulfilment group
 * within it, and the customer if known. An order and group have at most one live reservation. Immutable and
 * thread-safe.
 */
public final class Holder {

    private final long orderId;
    private final long groupId;
    private final @Nullable Long customerId;

    private Holder(long orderId, long groupId, @Nullable Long customerId) {
        this.orderId = orderId;
        this.groupId = groupId;
        this.customerId = customerId;
    }

    public static Holder of(long orderId, long groupId) {
        return new Holder(orderId, groupId, null);
    }

    public static Holder of(long orderId, long groupId, @Nullable Long customerId) {
        return new Holder(orderId, groupId, customerId);
    }

    public long orderId() {
        return orderId;
    }

    public long groupId() {
        return groupId;
    }

    /** Null if the shopper is not known. */
    public @Nullable Long customerId() {
        return customerId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Holder
                && orderId == ((Holder) other).orderId
                && groupId == ((Holder) other).groupId
                && Objects.equals(customerId, ((Holder) other).customerId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(orderId, groupId, customerId);
    }

    @Override
    public String toString() {
        return "order " + orderId + " group " + groupId + (customerId == null ? "" : " customer " + customerId);
    }
}
