// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Objects;

/**
 * Use case: a cart has changed, so what it holds is judged for what is in it now: the units, minutes and goods that its slot
 * was taken with become those of the basket. If the slot cannot bear it, comes too soon for it, or may no longer be had, the
 * hold stays exactly as it is, with its time: nothing is lost by trying. {@link VerifyHold} then refuses before payment until
 * basket and slot fit. What has run out is not renewed, and what is being paid for is not touched.
 *
 * <p>To be asked after the commit of what changed the cart; runs in a short transaction of its own, and in none if the basket
 * is the one that was judged last. Thread-safe. Throws {@link Conflict} if it loses every race.
 */
public final class RecheckHold {

    private final HoldSlot holdSlot;

    public RecheckHold(HoldSlot holdSlot) {
        this.holdSlot = Objects.requireNonNull(holdSlot, "holdSlot");
    }

    /**
     * Answers with the hold as it is now, or with every reason why its slot does not suit the basket; then it is as it was.
     *
     * @param seen the hold as it was read; if it has changed since, that is found out
     * @param collector its holder, with the basket of now
     */
    public HoldOutcome recheck(Reservation seen, Collector collector) {
        return seen.isFor(collector.basket()) ? HoldOutcome.held(seen) : holdSlot.keepForBasket(seen, collector);
    }
}
