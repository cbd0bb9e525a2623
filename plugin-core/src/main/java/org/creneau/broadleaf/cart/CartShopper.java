// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.creneau.broadleaf.checkout.LineUnits;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.eligibility.OutingRecord;
import org.creneau.point.PickupPoints;
import org.creneau.reservation.Collector;
import org.creneau.slot.SlotId;

/** Says for whom, with what and from where one group of a cart is to be collected. Thread-safe. */
final class CartShopper {
    private final Hosts hosts;
    private final PickupPoints points;

    CartShopper(Hosts hosts, PickupPoints points) {
        this.hosts = hosts;
        this.points = points;
    }

    Collector with(List<LineUnits> units, Order cart, FulfillmentGroup group) {
        List<OrderItem> lines = new ArrayList<OrderItem>();
        for (LineUnits each : units) {
            lines.add(each.line());
        }
        Collector shopper = Collector.of(PickupGroups.holderOf(cart, group))
                .with(hosts.baskets().ofUnits(units))
                .suppliedBy(hosts.inventory().ofLines(lines))
                .from(hosts.journeys().current().orElse(null));
        return hosts.identities().identify(shopper, cart);
    }

    /** What is kept of the outing to that slot. */
    OutingRecord record(SlotId slot, Set<String> acknowledged) {
        return points.find(slot.point())
                .map(point -> hosts.outings().record(hosts.journeys().current(), point, slot.start(), acknowledged))
                .orElse(OutingRecord.none());
    }
}
