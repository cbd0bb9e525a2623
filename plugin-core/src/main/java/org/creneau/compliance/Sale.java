// SPDX-License-Identifier: Apache-2.0
package org.creneau.compliance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.creneau.reservation.Actor;
import org.creneau.reservation.HistoryEntry;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.slot.SlotId;
import org.jspecify.annotations.Nullable;

/**
 * One change of a placed pickup as the log keeps it: which reservation, in which version, from which state to which, in which slot,
 * when, by what kind of actor, under which version of the rules and in spite of what. It has no number of a customer or of staff and no words that
 * somebody wrote: those must be erasable, and what is sealed is not. Instants are whole milliseconds. Immutable and thread-safe.
 */
public final class Sale {

    private final ReservationToken token;
    private final long version;
    private final @Nullable ReservationState from;
    private final ReservationState to;
    private final SlotId slotId;
    private final Instant at;
    private final Actor.Kind by;
    private final String rulesVersion;
    private final String overridden;

    private Sale(HistoryEntry entry) {
        this.token = entry.token();
        this.version = entry.version();
        this.from = entry.from();
        this.to = entry.to();
        this.slotId = entry.slotId();
        this.at = entry.at().truncatedTo(ChronoUnit.MILLIS);
        this.by = entry.actor().kind();
        this.rulesVersion = entry.rulesVersion();
        this.overridden = entry.note().codes();
    }

    /** Leaves out the actor's number and the reason. */
    public static Sale of(HistoryEntry entry) {
        return new Sale(entry);
    }

    /**
     * Whether a change belongs into the log: what places a pickup, what happens to one that is placed, and its end. Carts that only
     * hold a place have been sold nothing.
     */
    public static boolean isLogged(@Nullable ReservationState from, ReservationState to) {
        return isPlaced(to) || from != null && isPlaced(from);
    }

    private static boolean isPlaced(ReservationState state) {
        switch (state) {
            case CONFIRMED:
            case PREPARING:
            case READY:
            case COLLECTED:
            case NO_SHOW:
                return true;
            default:
                return false;
        }
    }

    public ReservationToken token() {
        return token;
    }

    /** The version of the reservation that the change led to. */
    public long version() {
        return version;
    }

    /** Null for the first. */
    public @Nullable ReservationState from() {
        return from;
    }

    public ReservationState to() {
        return to;
    }

    /** After the change. */
    public SlotId slotId() {
        return slotId;
    }

    public Instant at() {
        return at;
    }

    public Actor.Kind by() {
        return by;
    }

    /** Empty if no rules were asked. */
    public String rulesVersion() {
        return rulesVersion;
    }

    /** The codes of the refusals in spite of which staff sold it, sorted, with commas between them; empty if it was sold within the rules. */
    public String overridden() {
        return overridden;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sale && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(token, version);
    }

    /** Every part. */
    @Override
    public String toString() {
        return token + " v" + version + " " + (from == null ? "new" : from) + " -> " + to + " " + slotId + " at " + at
                + " by " + by + " under '" + rulesVersion + "'"
                + (overridden.isEmpty() ? "" : " in spite of " + overridden);
    }
}
