// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.HoldSlot;
import org.creneau.reservation.HoldTogether;
import org.creneau.reservation.Holder;
import org.creneau.reservation.ReleaseHold;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.SlotWish;
import org.creneau.reservation.TogetherOutcome;

/**
 * The places that the groups of a cart hold, taken, changed and given back in transactions of their own. Bean {@code
 * creneauCartPlaces}. Thread-safe.
 */
public class CartPlaces {
    private static final Log LOG = LogFactory.getLog(CartPlaces.class);

    private final Reservations reservations;
    private final HoldSlot holdSlot;
    private final HoldTogether holdTogether;
    private final ReleaseHold releaseHold;
    private final Clock clock;

    public CartPlaces(
            Reservations reservations,
            HoldSlot holdSlot,
            HoldTogether holdTogether,
            ReleaseHold releaseHold,
            Clock clock) {
        this.reservations = reservations;
        this.holdSlot = holdSlot;
        this.holdTogether = holdTogether;
        this.releaseHold = releaseHold;
        this.clock = clock;
    }

    StrayHolds strays() {
        return new StrayHolds(reservations, releaseHold);
    }

    Optional<Reservation> liveOf(Holder holder) {
        return reservations.liveOf(holder.orderId(), holder.groupId());
    }

    /** What it holds or, if nothing, held last. */
    Optional<Reservation> lastOf(Holder holder) {
        Optional<Reservation> live = liveOf(holder);
        return live.isPresent() ? live : reservations.latestOf(holder.orderId(), holder.groupId());
    }

    /** Whether it is a hold that has not run out. */
    boolean isRunning(Reservation reservation) {
        return reservation.state() == ReservationState.HELD && reservation.isLiveAt(clock.instant());
    }

    /**
     * Holds what one group wants, and with it what others need less of, so that goods and places that they give up are free for
     * the one. If it is only the others that are refused, such as because their time is near, the one is held without them: they
     * keep more than they need, which hurts nobody else than their shopper's next wish.
     */
    HoldOutcome hold(SlotWish wanted, List<SlotWish> lessened) {
        if (lessened.isEmpty()) {
            return holdSlot.hold(wanted.slot(), wanted.collector());
        }
        List<SlotWish> together = new ArrayList<SlotWish>(lessened);
        together.add(wanted);
        TogetherOutcome outcome = holdTogether.hold(together);
        long group = wanted.collector().holder().groupId();
        if (outcome.isHeld()) {
            return HoldOutcome.held(outcome.reservations().get(group));
        }
        return outcome.verdicts().get(group).isBookable()
                ? holdSlot.hold(wanted.slot(), wanted.collector())
                : HoldOutcome.refused(outcome.verdicts().get(group));
    }

    /** A hold becomes what its group has now; should that fail, it stays what it is until something is changed again. */
    void lessen(SlotWish wish) {
        try {
            HoldOutcome outcome = holdSlot.hold(wish.slot(), wish.collector());
            if (!outcome.isHeld()) {
                LOG.debug("What is held for " + wish + " stays as it is: " + outcome.verdict());
            }
        } catch (Conflict e) {
            LOG.warn("What is held for " + wish + " stays as it is", e);
        }
    }

    /** Makes a hold again what it was; if that place is gone, none is held. */
    void back(SlotWish before) {
        if (!holdSlot.hold(before.slot(), before.collector()).isHeld()) {
            releaseHold.release(before.collector().holder());
        }
    }

    void release(Holder holder) {
        releaseHold.release(holder);
    }

    /**
     * For what follows a change that is done, or undoes one that failed: should one place not be given back, the others are all the
     * same, and the change is what is told. What stays is followed at the cart's next change, or runs out.
     */
    static void attempt(Object place, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.warn("What is held for " + place + " stays as it is", e);
        }
    }
}
