// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.Optional;
import org.creneau.eligibility.Refusal;
import org.creneau.slot.SlotId;

/**
 * SPI: who may hold a slot, and hears of every slot that is held. Both are called in the short transaction of the hold, before
 * anything is written and after everything is, and again when it starts over after a lost race; so an implementation must be quick,
 * and may write in that transaction alone. What it throws rolls the hold back. Bean {@code creneauHoldGate}; the default asks the
 * handlers of {@code creneauPickupExtensionManager}. Thread-safe.
 *
 * <p>What depends on the slot and should show on pages is a {@link org.creneau.eligibility.CollectRule} instead.
 */
public interface HoldGate {

    /**
     * Empty if that shopper may hold that slot. Asked when a slot is chosen, by itself or from a waitlist, when the basket of a hold
     * changes, when a hold that ran out is taken anew, and before payment; not for what staff do and for placed orders.
     *
     * @return why not; its text is {@code creneau.refusal.CODE} in the messages of the shop
     */
    Optional<Refusal> against(Collector collector, SlotId slot, Instant now);

    /** That slot is held now, or its hold was changed; its transaction is not yet committed. Does nothing unless overridden. */
    default void held(Reservation hold) {}

    /** Everybody may. */
    static HoldGate open() {
        return (collector, slot, now) -> Optional.empty();
    }
}
