// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.Objects;
import org.creneau.slot.SlotId;
import org.jspecify.annotations.Nullable;

/**
 * One change of a reservation, as it is kept for good: the version it led to, from which state to which, in which slot,
 * when, by whom, under which version of the rules and why. Immutable and thread-safe.
 */
public final class HistoryEntry {

    /** The most characters of a reason. */
    public static final int MOST_REASON = 200;

    private final ReservationToken token;
    private final long version;
    private final @Nullable ReservationState from;
    private final ReservationState to;
    private final SlotId slotId;
    private final Instant at;
    private final Actor actor;
    private final String rulesVersion;
    private final String reason;
    private final StaffNote note;

    private HistoryEntry(Builder from) {
        this.token = Objects.requireNonNull(from.token, "token");
        this.version = from.version;
        this.from = from.from;
        this.to = Objects.requireNonNull(from.to, "to");
        this.slotId = Objects.requireNonNull(from.slotId, "slotId");
        this.at = Objects.requireNonNull(from.at, "at");
        this.actor = Objects.requireNonNull(from.actor, "actor");
        this.rulesVersion = from.rulesVersion;
        this.reason = from.reason;
        this.note = from.note;
    }

    /** What happened by that act; the state before is null for a new reservation. */
    static HistoryEntry of(@Nullable ReservationState before, Reservation after, Act act) {
        return builder(after.token(), after.version())
                .states(before, after.state())
                .slotId(after.slotId())
                .by(act.actor(), act.at())
                .rulesVersion(act.rulesVersion().isEmpty() ? after.outing().rulesVersion() : act.rulesVersion())
                .reason(act.reason())
                .note(act.note())
                .build();
    }

    /** Starts an entry as a store reads it back. */
    public static Builder builder(ReservationToken token, long version) {
        return new Builder(token, version);
    }

    public ReservationToken token() {
        return token;
    }

    /** The version of the reservation that the change led to; 0 for the first hold. */
    public long version() {
        return version;
    }

    /** Null for the first. */
    public @Nullable ReservationState from() {
        return from;
    }

    /** The same as {@link #from()} where something else than the state has changed. */
    public ReservationState to() {
        return to;
    }

    /** The slot after the change. */
    public SlotId slotId() {
        return slotId;
    }

    public Instant at() {
        return at;
    }

    public Actor actor() {
        return actor;
    }

    /** Which version of the regimes the place was judged under; empty if none was. */
    public String rulesVersion() {
        return rulesVersion;
    }

    /** A code of the plugin, or what the staff wrote; empty if there is none. */
    public String reason() {
        return reason;
    }

    /** What staff overrode and did not charge; says nothing for anybody else's change. */
    public StaffNote note() {
        return note;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HistoryEntry && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return 31 * token.hashCode() + Long.hashCode(version);
    }

    /** Every part, but no more. */
    @Override
    public String toString() {
        return token + " v" + version + " " + (from == null ? "new" : from) + " -> " + to + " " + slotId + " at " + at
                + " by " + actor + " under '" + rulesVersion + "' because of '" + reason + "'";
    }

    /** Collects the parts of an entry; all must be given but the state before, the rules, the reason and the note. For one thread. */
    public static final class Builder {

        private final ReservationToken token;
        private final long version;
        private @Nullable ReservationState from;
        private @Nullable ReservationState to;
        private @Nullable SlotId slotId;
        private @Nullable Instant at;
        private @Nullable Actor actor;
        private String rulesVersion = "";
        private String reason = "";
        private StaffNote note = StaffNote.none();

        private Builder(ReservationToken token, long version) {
            this.token = token;
            this.version = version;
        }

        public Builder states(@Nullable ReservationState before, ReservationState after) {
            this.from = before;
            this.to = after;
            return this;
        }

        public Builder slotId(SlotId value) {
            this.slotId = value;
            return this;
        }

        public Builder by(Actor who, Instant when) {
            this.actor = who;
            this.at = when;
            return this;
        }

        public Builder rulesVersion(String value) {
            this.rulesVersion = value;
            return this;
        }

        public Builder reason(String value) {
            this.reason = value;
            return this;
        }

        public Builder note(StaffNote value) {
            this.note = value;
            return this;
        }

        /** Throws {@link NullPointerException} naming a missing part. */
        public HistoryEntry build() {
            return new HistoryEntry(this);
        }
    }
}
