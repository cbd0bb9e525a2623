// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.reservation.MergeHolds;
import org.creneau.reservation.MergeRule;
import org.creneau.reservation.MergedCart;
import org.creneau.reservation.Reservation;

/**
 * Lets the places of two carts follow when Broadleaf makes one of them, see {@link MergeHolds}. A group that gets its place from
 * the other cart gets the address of its point and is priced anew. A failure is only logged: signing in must not fail for it,
 * and what is left behind is given back by the reconcile job. Bean {@code creneauFollowMerge}. Thread-safe.
 */
public class FollowMerge {

    private static final Log LOG = LogFactory.getLog(FollowMerge.class);

    private final Hosts hosts;
    private final PickupPoints points;
    private final MergeHolds mergeHolds;
    private final MergeRule rule;

    public FollowMerge(Hosts hosts, PickupPoints points, MergeHolds mergeHolds, MergeRule rule) {
        this.hosts = hosts;
        this.points = points;
        this.mergeHolds = mergeHolds;
        this.rule = rule;
    }

    /** The cart that the customer has so far, if it is stored. To be asked before the merge. */
    Optional<Long> cartOf(Customer customer) {
        try {
            return Optional.ofNullable(hosts.orders().findCartForCustomer(customer))
                    .map(Order::getId);
        } catch (RuntimeException e) {
            LOG.warn("The cart of customer " + customer.getId() + " is not known; what it holds runs out by itself", e);
            return Optional.empty();
        }
    }

    /**
     * To be told once the merge has committed.
     *
     * @param cart the cart that is left
     * @param before the carts that there were, the one that is left or not
     */
    void merged(Order cart, Collection<Long> before) {
        try {
            List<Reservation> come = mergeHolds.merge(told(cart).insteadOf(before), rule);
            if (!come.isEmpty()) {
                settle(cart, come);
            }
        } catch (RuntimeException | PricingException e) {
            LOG.warn("What carts " + before + " hold could not follow to " + cart.getId(), e);
        }
    }

    private static MergedCart told(Order cart) {
        List<Long> groups = new ArrayList<Long>();
        for (FulfillmentGroup group : PickupGroups.of(cart)) {
            if (group.getId() != null) {
                groups.add(group.getId());
            }
        }
        Customer customer = cart.getCustomer();
        return MergedCart.of(cart.getId(), customer == null ? null : customer.getId())
                .collecting(groups);
    }

    private void settle(Order cart, List<Reservation> come) throws PricingException {
        for (FulfillmentGroup group : PickupGroups.of(cart)) {
            for (Reservation each : come) {
                Optional<PickupPoint> point = points.find(each.slotId().point());
                if (Long.valueOf(each.holder().groupId()).equals(group.getId()) && point.isPresent()) {
                    group.setAddress(hosts.address().of(point.get()));
                }
            }
        }
        hosts.orders().save(cart, true);
    }
}
