// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.FulfillmentGroupService;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.order.service.call.FulfillmentGroupItemRequest;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.creneau.broadleaf.cart.PickupOption;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.reservation.Collector;
import org.creneau.reservation.HoldTogether;
import org.creneau.reservation.SlotWish;
import org.creneau.reservation.TogetherOutcome;
import org.creneau.slot.SlotId;

/** A cart whose lines are collected at several points: a pickup group for each, all slots held together or none. */
final class SeveralPoints {
    private final Shopper shopper;

    SeveralPoints(Shopper shopper) {
        this.shopper = shopper;
    }

    /** Makes a pickup group of each of the goods, which are in the cart already, and asks for their slots. */
    TogetherOutcome asksFor(Map<Goods, SlotId> slots) {
        List<SlotWish> wishes = new ArrayList<>();
        slots.forEach((goods, slot) -> shopper.does(cart -> {
            FulfillmentGroup group = Shop.call(() -> apart(cart, goods));
            wishes.add(SlotWish.of(slot, Collector.of(PickupGroups.holderOf(cart, group))));
        }));
        TogetherOutcome outcome =
                shopper.shop.bean("creneauHoldTogether", HoldTogether.class).hold(wishes);
        shopper.looksAgain();
        return outcome;
    }

    private FulfillmentGroup apart(Order cart, Goods goods) throws Exception {
        FulfillmentGroupService groups = shopper.shop.bean("blFulfillmentGroupService", FulfillmentGroupService.class);
        FulfillmentGroup group = groups.createEmptyFulfillmentGroup();
        group.setOrder(cart);
        group.setType(FulfillmentType.PHYSICAL_PICKUP);
        group.setFulfillmentOption(
                shopper.shop.bean("creneauPickupOption", PickupOption.class).get());
        group = groups.save(group);
        cart.getFulfillmentGroups().add(group);
        FulfillmentGroupItemRequest request = new FulfillmentGroupItemRequest();
        request.setOrder(cart);
        request.setOrderItem(Shopper.lineOf(cart, goods));
        request.setFulfillmentGroup(group);
        request.setQuantity(request.getOrderItem().getQuantity());
        group = groups.addItemToFulfillmentGroup(request, false);
        for (FulfillmentGroup other : new ArrayList<>(cart.getFulfillmentGroups())) {
            if (PickupGroups.isEmpty(other)) {
                cart.getFulfillmentGroups().remove(other);
                groups.delete(other);
            }
        }
        shopper.shop.bean("blOrderService", OrderService.class).save(cart, false);
        return group;
    }
}
