// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.wait;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.CartPortion;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.broadleaf.checkout.Baskets;
import org.creneau.eligibility.Journeys;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.Collector;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Holder;
import org.creneau.reservation.JoinWaitlist;
import org.creneau.reservation.WaitContact;
import org.creneau.reservation.WaitOutcome;
import org.creneau.reservation.WaitWindow;
import org.creneau.storefront.inquiry.VisitorPortion;

/**
 * Puts the visitor's own cart, or the group of it that is meant, in line for a place. Whose wait it is comes from the session's
 * cart. For pages and API alike; bean {@code creneauVisitorWaits}. Thread-safe.
 */
public class VisitorWaits {
    private static final Log LOG = LogFactory.getLog(VisitorWaits.class);

    private final WaitWindows windows;
    private final JoinWaitlist joinWaitlist;
    private final Journeys journeys;
    private final VisitorPortion portions = new VisitorPortion();
    private Baskets baskets = Baskets.plain();

    public VisitorWaits(WaitWindows windows, JoinWaitlist joinWaitlist, Journeys journeys) {
        this.windows = windows;
        this.joinWaitlist = joinWaitlist;
        this.journeys = journeys;
    }

    /** What reads the cart; nothing is known about the goods unless set. */
    public void setBaskets(Baskets value) {
        this.baskets = value;
    }

    /**
     * @param what what is waited for, as {@link WaitWindows} reads it, whatever the client sent
     * @param email where to tell them, whatever the client sent
     */
    public JoinAnswer join(String what, String email, Locale language) {
        Order cart = CartState.getCart();
        if (!CollectCart.isCollectable(cart)) {
            return JoinAnswer.of(JoinAnswer.Kind.EMPTY_CART);
        }
        Optional<WaitWindow> window = windowOf(what);
        Optional<PickupPoint> point = window.flatMap(windows::pointOf);
        if (!window.isPresent() || !point.isPresent()) {
            return JoinAnswer.of(JoinAnswer.Kind.NO_WINDOW);
        }
        if (!isForOneGroup()) {
            return JoinAnswer.at(JoinAnswer.Kind.CHANGED, point.get(), window.get());
        }
        if (!WaitContact.isEmail(email.trim())) {
            return JoinAnswer.at(JoinAnswer.Kind.NO_EMAIL, point.get(), window.get());
        }
        JoinAnswer later = JoinAnswer.at(JoinAnswer.Kind.LATER, point.get(), window.get());
        try {
            WaitOutcome outcome = joinWaitlist.join(window.get(), collector(cart), WaitContact.of(email, language));
            return outcome.entry().map(later::joined).orElseGet(() -> later.refused(outcome.verdict()));
        } catch (Conflict | IllegalStateException e) {
            LOG.warn("Order " + cart.getId() + " could not be put in line for " + window.get(), e);
            return later;
        }
    }

    /**
     * One can wait for all of a cart and for a group that there is; for units that would make a new one, the page offers it not.
     * A page that is older than that is refused: the offer would be taken in the name of a group that was never meant.
     */
    private boolean isForOneGroup() {
        return portions.asked()
                .filter(asked -> asked.isAll()
                        || portions.inCart()
                                .filter(chosen -> chosen.group().isPresent())
                                .isPresent())
                .isPresent();
    }

    private Optional<WaitWindow> windowOf(String what) {
        try {
            return windows.read(what);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private Collector collector(Order cart) {
        Optional<CartPortion> chosen = portions.inCart();
        return Collector.of(holder(cart, chosen))
                .with(chosen.map(part -> baskets.ofUnits(part.units())).orElseGet(() -> baskets.ofCart(cart)))
                .from(journeys.current().orElse(null));
    }

    private static Holder holder(Order cart, Optional<CartPortion> chosen) {
        Holder first = CollectCart.holderOf(cart);
        OptionalLong group = chosen.map(CartPortion::group).orElse(OptionalLong.empty());
        return Holder.of(first.orderId(), group.orElse(first.groupId()), first.customerId());
    }
}
