// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.creneau.reservation.BookForOrder;
import org.creneau.reservation.CancelReservation;
import org.creneau.reservation.ChangePolicy;
import org.creneau.reservation.CheckPickupCode;
import org.creneau.reservation.ClosePayment;
import org.creneau.reservation.ConfirmHold;
import org.creneau.reservation.ExpireHolds;
import org.creneau.reservation.ExtendHold;
import org.creneau.reservation.GuessDesk;
import org.creneau.reservation.GuessLimits;
import org.creneau.reservation.HoldIssue;
import org.creneau.reservation.HoldLimits;
import org.creneau.reservation.HoldPolicies;
import org.creneau.reservation.HoldPolicy;
import org.creneau.reservation.HoldSlot;
import org.creneau.reservation.HoldTogether;
import org.creneau.reservation.MovePickup;
import org.creneau.reservation.OverridePolicy;
import org.creneau.reservation.PlaceDesk;
import org.creneau.reservation.ReleaseHold;
import org.creneau.reservation.RescheduleReservation;
import org.creneau.reservation.ReservationBook;
import org.creneau.reservation.UnconfirmHold;
import org.creneau.reservation.UndoStep;
import org.creneau.reservation.VerifyHold;
import org.creneau.slot.SlotPlans;

/** Every use case of a reservation, wired as a shop with the usual settings wires it, but without grace for clocks. */
public final class UseCases {

    public final HoldSlot holdSlot;
    public final HoldTogether holdTogether;
    public final ExtendHold extendHold;
    public final VerifyHold verifyHold;
    public final ClosePayment closePayment;
    public final ConfirmHold confirmHold;
    public final UnconfirmHold unconfirmHold;
    public final ReleaseHold releaseHold;
    public final CancelReservation cancelReservation;
    public final RescheduleReservation rescheduleReservation;
    public final ExpireHolds expireHolds;
    public final MovePickup movePickup;
    public final UndoStep undoStep;
    public final BookForOrder bookForOrder;

    public UseCases(PlaceDesk desk, ReservationBook book, SlotPlans plans, Clock clock) {
        this(desk, book, plans, clock, HoldLimits.none());
    }

    public UseCases(PlaceDesk desk, ReservationBook book, SlotPlans plans, Clock clock, HoldLimits limits) {
        HoldPolicies policies = new HoldPolicies(HoldPolicy.standard(), plans);
        ChangePolicy changes = ChangePolicy.standard();
        HoldIssue issue = new HoldIssue(policies, limits, new SecureRandom());
        this.holdSlot = new HoldSlot(desk, book, issue, clock);
        this.holdTogether = new HoldTogether(desk, book, issue, clock);
        this.extendHold = new ExtendHold(book, policies, clock);
        this.verifyHold = new VerifyHold(holdSlot);
        this.closePayment = new ClosePayment(book, policies, clock);
        this.confirmHold = new ConfirmHold(desk, book, clock);
        this.unconfirmHold = new UnconfirmHold(book, policies, clock);
        this.releaseHold = new ReleaseHold(desk, book, clock);
        this.cancelReservation = new CancelReservation(desk, book, changes, clock);
        this.rescheduleReservation = new RescheduleReservation(desk, book, changes, clock);
        this.expireHolds = new ExpireHolds(desk, book, Duration.ZERO);
        GuessDesk guesses = new GuessDesk(new InMemoryCodeGuesses(), GuessLimits.standard(), book, clock);
        this.undoStep = new UndoStep(desk, book, clock);
        this.bookForOrder = new BookForOrder(desk, book, issue, OverridePolicy.standard(), clock);
        this.movePickup = new MovePickup(desk, book, new CheckPickupCode(book, guesses), clock);
    }
}
