// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.workflow.CartOperationRequest;
import org.broadleafcommerce.core.workflow.BaseActivity;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.creneau.broadleaf.checkout.Baskets;
import org.creneau.point.PointId;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.Reservations;
import org.creneau.slot.BasketLine;

/**
 * Add to cart, right after core has put the new line into a group: where something is collected, the line goes where {@link
 * AddedLine} says. Core would leave it in a group of its own, neither shipped nor collected. Gift cards and downloads stay where
 * core put them. Nothing is read while nothing is collected; else the terms of what is new, and what the groups hold if it
 * matters where they are. More of what is in the cart already goes by {@link RebalanceLineActivity}, since core then changes
 * the line that is there. Bean {@code creneauCollectAddedItemActivity}.
 */
public class CollectAddedItemActivity extends BaseActivity<ProcessContext<CartOperationRequest>> {
    private final GroupLines lines;
    private final Reservations reservations;
    private Baskets baskets = Baskets.plain();
    private boolean collectOnly;

    public CollectAddedItemActivity(GroupLines lines, Reservations reservations) {
        this.lines = lines;
        this.reservations = reservations;
    }

    /** What reads the terms of goods; nothing is known about them unless set. */
    public void setBaskets(Baskets value) {
        this.baskets = value;
    }

    /** True for a shop that does not deliver: then all that core left outside of the pickup groups goes into one. Default false. */
    public void setCollectOnly(boolean value) {
        this.collectOnly = value;
    }

    @Override
    public ProcessContext<CartOperationRequest> execute(ProcessContext<CartOperationRequest> context) {
        Order order = context.getSeedData().getOrder();
        CartPlan plan = CartPlan.of(order);
        List<CartPlan.Share> outside = plan.parts(true).isEmpty() ? new ArrayList<CartPlan.Share>() : outside(plan);
        if (!outside.isEmpty()) {
            lines.arrange(order, placed(outside, plan, order));
        }
        return context;
    }

    /** What may have to be moved: what is new, or all in a shop that does not deliver. */
    private List<CartPlan.Share> outside(CartPlan plan) {
        List<CartPlan.Share> outside = new ArrayList<CartPlan.Share>();
        for (Part part : plan.parts(false)) {
            outside.addAll(collectOnly ? plan.allOf(part) : plan.newIn(part));
        }
        return outside;
    }

    private CartPlan placed(List<CartPlan.Share> outside, CartPlan plan, Order order) {
        List<Part> groups = new ArrayList<Part>(plan.parts(true));
        groups.sort(Comparator.comparingInt(plan::units).reversed());
        boolean wholly = plan.parts(false).stream().allMatch(part -> plan.isAllOf(part, outside));
        List<AddedLine> rules = new ArrayList<AddedLine>();
        baskets.readAhead(order);
        for (BasketLine line : baskets.ofUnits(CartPlan.unitsOf(outside)).lines()) {
            rules.add(AddedLine.on(line.terms(), collectOnly));
        }
        List<PointId> points = pointsOf(groups, order, rules.stream().anyMatch(AddedLine::isPicky));
        CartPlan next = plan;
        for (int n = 0; n < rules.size(); n++) {
            Optional<Integer> to = rules.get(n).goesTo(points, wholly);
            if (to.isPresent()) {
                next = next.moved(outside.subList(n, n + 1), groups.get(to.get()));
            }
        }
        return next;
    }

    private List<PointId> pointsOf(List<Part> groups, Order order, boolean asked) {
        List<Reservation> live = asked && order.getId() != null
                ? reservations.allLiveOfOrder(order.getId())
                : new ArrayList<Reservation>();
        List<PointId> points = new ArrayList<PointId>();
        for (Part group : groups) {
            points.add(live.stream()
                    .filter(each -> group.isOfNumber(each.holder().groupId()))
                    .map(each -> each.slotId().point())
                    .findFirst()
                    .orElse(null));
        }
        return points;
    }
}
