// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.FulfillmentGroupService;
import org.broadleafcommerce.core.order.service.type.OrderStatus;
import org.creneau.broadleaf.checkout.Baskets;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.broadleaf.stock.ShopInventory;
import org.creneau.eligibility.Journeys;
import org.creneau.reservation.Collector;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.RecheckHold;
import org.creneau.reservation.ReleaseHold;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.Reservations;
import org.springframework.transaction.support.TransactionSynchronizationAdapter;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets the places of a cart follow what becomes of it. Those of groups that are gone, emptied or delivered by now are given back;
 * those of groups that are collected are judged for what is in them now, see {@link RecheckHold}; an order that is saved for
 * later, a wish list or any other that has a name, holds nothing.
 *
 * <p>All of that is done after the commit of the transaction that changed the cart, once however often it changes in it, each
 * place in a transaction of its own: what rolls back keeps its place, and nobody waits for themselves. One statement if nothing
 * is held. A failure is only logged: what could not be given back runs out, and what could not be judged the checkout judges.
 * Bean {@code creneauFollowCart}. Thread-safe.
 */
public class FollowCart {

    private static final Log LOG = LogFactory.getLog(FollowCart.class);

    /** A slot is held before its cart is changed, and a page may price the cart in between. */
    private static final Duration CHANGING = Duration.ofSeconds(10);

    private final StrayHolds strays;
    private final RecheckHold recheckHold;
    private final Clock clock;
    private LongPredicate stored = id -> false;
    private CartHolds holds;
    private Journeys journeys = Journeys.untold();
    private Baskets baskets = Baskets.plain();
    private ShopInventory inventory = ShopInventory.unknown();

    public FollowCart(Reservations reservations, ReleaseHold releaseHold, RecheckHold recheckHold, Clock clock) {
        this.holds = new CartHolds(reservations);
        this.strays = new StrayHolds(reservations, releaseHold);
        this.recheckHold = recheckHold;
        this.clock = clock;
    }

    /** Knows groups that another request is just making for this cart; there are none unless set. */
    public void setGroups(FulfillmentGroupService groups) {
        this.stored = id -> groups.findFulfillmentGroupById(id) != null;
    }

    /** What else asks for the holds of the cart in the same transaction reads them there; nothing does unless set. */
    public void setHolds(CartHolds value) {
        this.holds = value;
    }

    /** Where shoppers say they come from; nobody says anything unless set. */
    public void setJourneys(Journeys value) {
        this.journeys = value;
    }

    /** What reads the baskets; nothing is known about the goods unless set. */
    public void setBaskets(Baskets value) {
        this.baskets = value;
    }

    /** What the shop as a whole can sell; nothing is known unless set. */
    public void setInventory(ShopInventory value) {
        this.inventory = value;
    }

    /** Sees to it once the running transaction has committed, or at once if there is none. Orders that are placed stay. */
    public void follow(Order order) {
        if (order.getId() == null || !isCart(order) && !isSaved(order)) {
            return;
        }
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            see(order);
        } else if (!isAwaited(order)) {
            TransactionSynchronizationManager.registerSynchronization(new AfterCommit(order));
        }
    }

    private static boolean isCart(Order order) {
        return OrderStatus.IN_PROCESS.equals(order.getStatus());
    }

    private static boolean isSaved(Order order) {
        return OrderStatus.NAMED.equals(order.getStatus());
    }

    /** True if something else in the same transaction has seen to it. */
    private static boolean isAwaited(Order order) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .anyMatch(each -> each instanceof AfterCommit && ((AfterCommit) each).order == order);
    }

    private void see(Order order) {
        try {
            List<Reservation> live = holds.of(order.getId());
            if (isSaved(order)) {
                strays.abandon(live);
            } else if (isCart(order)) {
                release(order, live);
                recheck(
                        order,
                        live.stream()
                                .filter(each -> each.state() == ReservationState.HELD)
                                .collect(Collectors.toList()));
            }
        } catch (RuntimeException e) {
            LOG.warn("What order " + order.getId() + " holds could not follow it; it runs out or is judged later", e);
        }
    }

    private void release(Order order, List<Reservation> live) {
        Instant young = clock.instant().minus(CHANGING);
        strays.releaseUnwanted(order, live, hold -> hold.heldAt().isAfter(young), stored);
    }

    /** First all is read that is remembered until the first of them is changed. */
    private void recheck(Order order, List<Reservation> held) {
        Map<Reservation, Collector> shoppers = new LinkedHashMap<>();
        for (Reservation hold : held) {
            for (FulfillmentGroup group : PickupGroups.of(order)) {
                if (Long.valueOf(hold.holder().groupId()).equals(group.getId())) {
                    shoppers.put(hold, shopper(order, group));
                }
            }
        }
        shoppers.forEach(this::recheck);
    }

    private Collector shopper(Order order, FulfillmentGroup group) {
        List<FulfillmentGroup> one = Collections.singletonList(group);
        return Collector.of(PickupGroups.holderOf(order, group))
                .with(baskets.of(one))
                .from(journeys.current().orElse(null))
                .suppliedBy(inventory.of(one));
    }

    private void recheck(Reservation hold, Collector shopper) {
        HoldOutcome outcome = recheckHold.recheck(hold, shopper);
        if (!outcome.isHeld() && LOG.isDebugEnabled()) {
            LOG.debug("What is in " + hold + " now does not fit: " + outcome.verdict());
        }
    }

    /** Once for each order that a transaction changes. */
    private final class AfterCommit extends TransactionSynchronizationAdapter {

        private final Order order;

        private AfterCommit(Order order) {
            this.order = order;
        }

        @Override
        public void afterCommit() {
            see(order);
        }
    }
}
