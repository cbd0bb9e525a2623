// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

/**
 * Use case: before money moves, is the slot still the shopper's? A live hold is, if what is in the basket now fits it; one
 * that has run out is judged anew and renewed, or its place taken anew, so that a slow typist keeps the slot while it is
 * free. Never moves the shopper to another slot. To be asked when the shopper submits a payment or leaves for a page of
 * somebody else's to pay there: from then on the place is kept for as long as {@link HoldPolicy#paymentMinutes()} says, so
 * that nobody pays for a slot that is lost. {@link ClosePayment} ends that early; a crash ends it at its bound. Runs in a
 * short transaction of its own. Thread-safe.
 */
public final class VerifyHold {

    private final HoldSlot holdSlot;

    public VerifyHold(HoldSlot holdSlot) {
        this.holdSlot = holdSlot;
    }

    /** Answers with the hold, or with every reason why the slot is lost; never chosen or released is one. */
    public HoldOutcome verify(Collector collector) {
        return holdSlot.keepForPayment(collector);
    }
}
