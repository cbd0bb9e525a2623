// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creneau.broadleaf.pricing.Tariff;
import org.creneau.confinement.Outing;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.slot.CollectPrice;
import org.creneau.slot.SlotId;

/** Slots of one point as they stand for one visitor, with what each costs and when they would be out. For one request. */
public final class PointSlots {
    private static final long LAST_SECOND_OF_MINUTE = 59;

    private final List<OfferedSlot> offered;
    private final Tariff tariff;
    private final Optional<Outing> outing;
    private final SlotId held;

    PointSlots(List<OfferedSlot> offered, Tariff tariff, Optional<Outing> outing, SlotId held) {
        this.offered = Collections.unmodifiableList(offered);
        this.tariff = tariff;
        this.outing = outing;
        this.held = held;
    }

    /** By start; refused ones included. */
    public List<OfferedSlot> offered() {
        return offered;
    }

    /** Those of them that the visitor may choose. */
    public List<OfferedSlot> free() {
        return offered.stream().filter(slot -> slot.verdict().isAllowed()).collect(Collectors.toList());
    }

    /** What collecting costs in a slot that adds that much, the point's fee included. */
    public CollectPrice price(BigDecimal slotPrice) {
        return tariff.price(slotPrice);
    }

    /** Whether the visitor holds that one. */
    public boolean isHeld(OfferedSlot slot) {
        return slot.slot().id().equals(held);
    }

    /** When to leave home for it; empty while home is not known. */
    public Optional<Instant> leaveAt(OfferedSlot slot) {
        return outing.map(way -> Instant.ofEpochSecond(way.leave(slot.slot().startSecond())));
    }

    /** When one is back at the latest, in whole minutes; empty while home is not known. */
    public Optional<Instant> backAt(OfferedSlot slot) {
        return outing.map(way -> way.back(slot.slot().startSecond(), slot.slot().endSecond()))
                .map(second -> Instant.ofEpochSecond((second + LAST_SECOND_OF_MINUTE) / 60 * 60));
    }
}
