// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.extension;

import java.time.Instant;
import java.util.Optional;
import org.broadleafcommerce.common.extension.ExtensionResultHolder;
import org.creneau.eligibility.Refusal;
import org.creneau.reservation.Collector;
import org.creneau.reservation.HoldGate;
import org.creneau.reservation.Reservation;
import org.creneau.slot.SlotId;

/** Lets the handlers say who may hold. Bean {@code creneauHoldGate}. Thread-safe. */
public class ExtensionGate implements HoldGate {
    private final PickupExtensionManager manager;

    public ExtensionGate(PickupExtensionManager manager) {
        this.manager = manager;
    }

    @Override
    public Optional<Refusal> against(Collector collector, SlotId slot, Instant now) {
        ExtensionResultHolder<Refusal> refusal = new ExtensionResultHolder<Refusal>();
        manager.getProxy().mayHold(collector, slot, now, refusal);
        return Optional.ofNullable(refusal.getResult());
    }

    @Override
    public void held(Reservation hold) {
        manager.getProxy().afterHold(hold);
    }
}
