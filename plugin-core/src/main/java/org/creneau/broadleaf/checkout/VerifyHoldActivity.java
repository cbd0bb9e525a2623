// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.checkout;

import java.util.Collections;
import org.broadleafcommerce.core.checkout.service.workflow.CheckoutSeed;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.workflow.BaseActivity;
import org.broadleafcommerce.core.workflow.ProcessContext;
import org.creneau.broadleaf.identity.Identities;
import org.creneau.broadleaf.stock.ShopInventory;
import org.creneau.eligibility.Journeys;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.reservation.Collector;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.PromiseFinding;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.VerifyHold;
import org.creneau.reservation.visit.NamePerson;
import org.jspecify.annotations.Nullable;

/**
 * Checkout, order 2500, before payment: every pickup group still has its slot, which is kept while the payment is under way.
 * Throws {@link PickupRefusedException} if not, which ends the checkout with nothing paid. Bean {@code creneauVerifyHoldActivity}.
 */
public class VerifyHoldActivity extends BaseActivity<ProcessContext<CheckoutSeed>> {
    /** Refused because something in the order is neither collected nor, in a shop that only lets collect, anything else. */
    public static final String NOT_CHOSEN = "pickup-not-chosen";

    private final VerifyHold verifyHold;
    private final Journeys journeys;
    private Identities identities = Identities.untold();
    private Baskets baskets = Baskets.plain();
    private ShopInventory inventory = ShopInventory.unknown();
    private KeptPromises promises = KeptPromises.all();
    private @Nullable NamePerson namePerson;
    private boolean collectOnly;

    public VerifyHoldActivity(VerifyHold verifyHold, Journeys journeys) {
        this.verifyHold = verifyHold;
        this.journeys = journeys;
        setAutomaticallyRegisterRollbackHandler(false);
    }

    /** What the limits are asked of; nothing is known unless set. */
    public void setIdentities(Identities value) {
        this.identities = value;
    }

    /** What the shop as a whole can sell; nothing is known unless set. */
    public void setInventory(ShopInventory value) {
        this.inventory = value;
    }

    /** What reads the baskets; nothing is known about the goods unless set. */
    public void setBaskets(Baskets value) {
        this.baskets = value;
    }

    /** What may end a hold although nothing in the cart has changed; nothing does unless set. */
    public void setPromises(KeptPromises value) {
        this.promises = value;
    }

    /** Who is named for a hold stays named when it is taken anew; nobody unless set. */
    public void setNamePerson(NamePerson value) {
        this.namePerson = value;
    }

    /** True for a shop that does not deliver: then an order with a line outside a pickup group is refused. Default false. */
    public void setCollectOnly(boolean collectOnly) {
        this.collectOnly = collectOnly;
    }

    @Override
    public ProcessContext<CheckoutSeed> execute(ProcessContext<CheckoutSeed> context) throws PickupRefusedException {
        Order order = context.getSeedData().getOrder();
        if (collectOnly
                && (order.getFulfillmentGroups().isEmpty()
                        || !PickupGroups.othersOf(order).isEmpty())) {
            throw new PickupRefusedException(Verdict.refusedBy(Refusal.of(NOT_CHOSEN)));
        }
        for (FulfillmentGroup group : PickupGroups.of(order)) {
            Collector shopper = collectorOf(order, group);
            HoldOutcome outcome = verifyHold.verify(shopper);
            if (!outcome.isHeld()) {
                throw new PickupRefusedException(outcome.verdict());
            }
            Reservation kept = outcome.reservation().get();
            TokenRollback.note(this, kept, context);
            handOn(kept);
            PromiseFinding promise = promises.of(kept, shopper);
            KeptHolds.note(new KeptHold(kept, shopper, promise), context);
            if (!promise.verdict().isBookable()) {
                throw new PickupRefusedException(promise.verdict());
            }
        }
        return context;
    }

    /** One that ran out and was taken anew this moment is a row of its own, for which nobody was named yet. */
    private void handOn(Reservation kept) {
        if (namePerson != null && kept.heldAt().equals(kept.payingSince())) {
            namePerson.handOn(kept);
        }
    }

    private Collector collectorOf(Order order, FulfillmentGroup group) {
        Collector shopper = Collector.of(PickupGroups.holderOf(order, group))
                .with(baskets.of(Collections.singletonList(group)))
                .suppliedBy(inventory.of(Collections.singletonList(group)))
                .from(journeys.current().orElse(null));
        return identities.identify(shopper, order);
    }
}
