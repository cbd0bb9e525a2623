// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is left when the host has made one cart of two: the order that stays, its customer, those of its groups that are
 * collected, and the orders that are no cart any more. Immutable and thread-safe.
 */
public final class MergedCart {

    private final long orderId;
    private final @Nullable Long customerId;
    private final List<Holder> groups;
    private final Set<Long> gone;

    private MergedCart(long orderId, @Nullable Long customerId, List<Holder> groups, Set<Long> gone) {
        this.orderId = orderId;
        this.customerId = customerId;
        this.groups = groups;
        this.gone = gone;
    }

    /** The order that stays, of which nothing is collected; null for a customer who is not known. */
    public static MergedCart of(long orderId, @Nullable Long customerId) {
        return new MergedCart(orderId, customerId, Collections.emptyList(), Collections.emptySet());
    }

    /** With those of its groups that are collected, in their order. */
    public MergedCart collecting(Collection<Long> groupIds) {
        List<Holder> holders = new ArrayList<>();
        groupIds.forEach(group -> holders.add(Holder.of(orderId, group, customerId)));
        return new MergedCart(orderId, customerId, Collections.unmodifiableList(holders), gone);
    }

    /** With the orders that are no cart any more; the one that stays is none of them, whatever is said. */
    public MergedCart insteadOf(Collection<Long> orderIds) {
        Set<Long> others = new TreeSet<>(orderIds);
        others.remove(orderId);
        return new MergedCart(orderId, customerId, groups, Collections.unmodifiableSet(others));
    }

    long orderId() {
        return orderId;
    }

    /** Whose it is now, whatever group they had a place for. */
    Holder holderOf(long groupId) {
        return Holder.of(orderId, groupId, customerId);
    }

    List<Holder> groups() {
        return groups;
    }

    Set<Long> gone() {
        return gone;
    }

    @Override
    public String toString() {
        return "order " + orderId + " of customer " + customerId + " instead of " + gone;
    }
}
