// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.creneau.broadleaf.checkout.Baskets;
import org.creneau.broadleaf.checkout.LineUnits;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.reservation.Reservation;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.Collecting;

/**
 * In which order the groups of a line give units and get them: what is delivered gives first, then a pickup group that has no
 * slot, then the one with the latest. Who has been promised the nearest time keeps what was promised longest. Groups are meant by
 * their place in the list. For one request.
 */
final class PartOrder {
    private final List<FulfillmentGroup> groups;
    private final List<Integer> giving = new ArrayList<Integer>();

    private PartOrder(List<FulfillmentGroup> groups) {
        this.groups = groups;
    }

    /** With what the groups hold. */
    static PartOrder of(List<FulfillmentGroup> groups, List<Reservation> live) {
        PartOrder order = new PartOrder(groups);
        for (int n = 0; n < groups.size(); n++) {
            order.giving.add(n);
        }
        order.giving.sort(Comparator.<Integer, Boolean>comparing(n -> PickupGroups.isCollected(groups.get(n)))
                .thenComparing(n -> startOf(groups.get(n), live), Comparator.reverseOrder()));
        return order;
    }

    private static Instant startOf(FulfillmentGroup group, List<Reservation> live) {
        return live.stream()
                .filter(each ->
                        group.getId() != null && group.getId() == each.holder().groupId())
                .map(each -> each.slotId().start())
                .findFirst()
                .orElse(Instant.MAX);
    }

    /** Who gives, the first one first. */
    List<Integer> giving() {
        return Collections.unmodifiableList(giving);
    }

    /**
     * Who may get, the most preferred first: the other way round; without what is not collected if the shop or the terms of the
     * goods forbid delivery, and without what is collected if they forbid that. The terms are read if both are there.
     */
    List<Integer> taking(OrderItem line, boolean collectOnly, Baskets baskets) {
        List<Integer> taking = new ArrayList<Integer>(giving);
        Collections.reverse(taking);
        if (groups.stream().allMatch(PickupGroups::isCollected)
                || groups.stream().noneMatch(PickupGroups::isCollected)) {
            return taking;
        }
        CollectTerms terms = baskets.ofUnits(Collections.singletonList(new LineUnits(line, 1)))
                .lines()
                .get(0)
                .terms();
        boolean only = collectOnly || terms.collecting() == Collecting.ONLY;
        if (only || terms.collecting() == Collecting.NEVER) {
            taking.removeIf(n -> PickupGroups.isCollected(groups.get(n)) != only);
        }
        return taking;
    }
}
