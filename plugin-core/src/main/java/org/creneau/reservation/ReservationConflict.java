// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.creneau.eligibility.Refusal;
import org.creneau.slot.Slot;
import org.creneau.slot.SlotConflict;
import org.creneau.slot.SlotId;

/**
 * A reservation whose slot does not fit the hours, plan or regimes as they are now, why, and the slots of its point nearest
 * in time that would, at most three. Immutable and thread-safe.
 */
public final class ReservationConflict {

    /** The shop asks for another reason, such as a burst pipe. Facts: start, end of the slot. */
    public static final String ASKED = "conflict-asked";

    private static final String PREFIX = "conflict-";

    private final Reservation reservation;
    private final Refusal reason;
    private final boolean certain;
    private final List<SlotId> alternatives;

    ReservationConflict(Reservation reservation, Refusal reason, boolean certain, List<Slot> alternatives) {
        this.reservation = reservation;
        this.reason = reason;
        this.certain = certain;
        this.alternatives = idsOf(alternatives);
    }

    static List<SlotId> idsOf(List<Slot> slots) {
        List<SlotId> ids = new ArrayList<>();
        slots.forEach(slot -> ids.add(slot.id()));
        return Collections.unmodifiableList(ids);
    }

    /** The code of a conflict with hours or plan, such as {@code conflict-over-capacity}. */
    public static String codeOf(SlotConflict conflict) {
        return PREFIX + conflict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Refusal about(SlotId slot, String code) {
        return Refusal.of(code).with("start", slot.start()).with("end", slot.end());
    }

    public Reservation reservation() {
        return reservation;
    }

    /**
     * {@link #codeOf} what is wrong with hours or plan, {@link PlaceDesk#POINT_UNKNOWN}, or a code of
     * {@link org.creneau.confinement.Reason}, with its facts.
     */
    public Refusal reason() {
        return reason;
    }

    /** False if it depends on how the shopper comes and where home is, of which only a distance band is kept. */
    public boolean isCertain() {
        return certain;
    }

    /** True for a mere hold: it is judged again before it is paid for, and its shopper is not asked. */
    public boolean isHeld() {
        return reservation.state() == ReservationState.HELD;
    }

    /** The nearest in time first, with room for its load and allowed, as far as is known now. */
    public List<SlotId> alternatives() {
        return alternatives;
    }

    @Override
    public String toString() {
        return reservation + " in conflict: " + reason + (certain ? "" : ", perhaps");
    }
}
