// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.type.OrderStatus;
import org.broadleafcommerce.core.workflow.BaseActivity;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.creneau.reservation.ReleaseHold;
import org.creneau.reservation.Reservations;
import org.springframework.transaction.support.TransactionSynchronizationAdapter;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Pricing, last: a cart that was emptied, or whose shopper chose delivery by whatever way the shop has, gives its places back
 * at once. That is done after the commit of the transaction that changed the cart, each release in one of its own: what rolls
 * back keeps its place, and nobody waits for themselves. One statement if nothing is held. A failure is only logged, for a
 * hold runs out by itself. Bean {@code creneauReleaseStraysActivity}.
 */
public class ReleaseStraysActivity extends BaseActivity<ProcessContext<Order>> {

    private static final Log LOG = LogFactory.getLog(ReleaseStraysActivity.class);

    /** A slot is held before its cart is changed, and a page may price the cart in between. */
    private static final Duration CHANGING = Duration.ofSeconds(10);

    private final StrayHolds strays;
    private final Clock clock;

    public ReleaseStraysActivity(Reservations reservations, ReleaseHold releaseHold, Clock clock) {
        this.strays = new StrayHolds(reservations, releaseHold);
        this.clock = clock;
    }

    @Override
    public ProcessContext<Order> execute(ProcessContext<Order> context) {
        Order order = context.getSeedData();
        if (order.getId() == null || !OrderStatus.IN_PROCESS.equals(order.getStatus())) {
            return context;
        }
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            release(order);
        } else if (!isAwaited(order)) {
            TransactionSynchronizationManager.registerSynchronization(new AfterCommit(order));
        }
        return context;
    }

    /** True if another pricing in the same transaction has seen to it. */
    private static boolean isAwaited(Order order) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .anyMatch(each -> each instanceof AfterCommit && ((AfterCommit) each).order == order);
    }

    private void release(Order order) {
        Instant young = clock.instant().minus(CHANGING);
        try {
            strays.releaseUnwanted(order, hold -> hold.heldAt().isAfter(young));
        } catch (RuntimeException e) {
            LOG.warn("What order " + order.getId() + " no longer collects could not be given back; it runs out", e);
        }
    }

    /** Once for each order that a transaction prices. */
    private final class AfterCommit extends TransactionSynchronizationAdapter {

        private final Order order;

        private AfterCommit(Order order) {
            this.order = order;
        }

        @Override
        public void afterCommit() {
            release(order);
        }
    }
}
