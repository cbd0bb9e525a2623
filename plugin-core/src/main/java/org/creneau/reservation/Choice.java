// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.creneau.eligibility.Refusal;
import org.creneau.slot.SlotId;
import org.jspecify.annotations.Nullable;

/**
 * What a shopper is asked when a change of rules, hours or plan has made the slot of a reservation impossible: which of at
 * most three other slots they take, or none; by when; and what happens if they do not answer. The rounds of a reservation
 * are counted from 1, and only the last can be open. Asking moves nothing. Immutable and thread-safe: each change is a copy
 * with the next version, which {@link Choices#replace} stores only over the version it was made from.
 */
public final class Choice {

    /** The most slots offered. */
    public static final int MOST_ALTERNATIVES = 3;

    private static final int DAYS_OF_LINK = 7;

    private final ReservationToken token;
    private final int round;
    private final Refusal reason;
    private final SlotId slot;
    private final List<SlotId> alternatives;
    private final Instant madeAt;
    private final Instant deadline;
    private final AtDeadline atDeadline;
    private final ChoiceState state;
    private final @Nullable SlotId accepted;
    private final @Nullable Instant endedAt;
    private final @Nullable Actor endedBy;
    private final FollowUp followUp;
    private final @Nullable Instant followedUpAt;
    private final long version;

    Choice(ChoiceBuilder from) {
        this.token = Objects.requireNonNull(from.token, "token of the choice");
        this.round = from.round;
        this.reason = Objects.requireNonNull(from.reason, "reason of the choice");
        this.slot = Objects.requireNonNull(from.slot, "slot of the choice");
        this.alternatives = Collections.unmodifiableList(new ArrayList<>(from.alternatives));
        this.madeAt = Objects.requireNonNull(from.madeAt, "madeAt of the choice");
        this.deadline = Objects.requireNonNull(from.deadline, "deadline of the choice");
        this.atDeadline = Objects.requireNonNull(from.atDeadline, "atDeadline of the choice");
        this.state = from.state;
        this.accepted = from.accepted;
        this.endedAt = from.endedAt;
        this.endedBy = from.endedBy;
        this.followUp = from.followUp;
        this.followedUpAt = from.followedUpAt;
        this.version = from.version;
        check();
    }

    private void check() {
        if (round < 1) {
            throw new IllegalArgumentException("round is " + round + ", allowed is 1 or more");
        }
        if (alternatives.size() > MOST_ALTERNATIVES) {
            throw new IllegalArgumentException(
                    "alternatives are " + alternatives.size() + ", allowed is 0.." + MOST_ALTERNATIVES);
        }
        if (deadline.isAfter(slot.start())) {
            throw new IllegalArgumentException(
                    "deadline is " + deadline + ", allowed is the start of the slot at the latest, " + slot.start());
        }
    }

    /** Starts a choice that is open, in round 1 and version 0, without alternatives; every other part must be given. */
    public static ChoiceBuilder builder() {
        return new ChoiceBuilder();
    }

    /** A builder that starts with everything this choice has, the version too. */
    public ChoiceBuilder toBuilder() {
        return builder()
                .token(token)
                .round(round)
                .reason(reason)
                .slot(slot)
                .alternatives(alternatives)
                .made(madeAt)
                .until(deadline, atDeadline)
                .state(state)
                .accepted(accepted)
                .ended(endedAt, endedBy)
                .followUp(followUp, followedUpAt)
                .version(version);
    }

    /** The next version, still open, with other slots to choose from. */
    Choice offering(List<SlotId> others) {
        return toBuilder().alternatives(others).version(version + 1).build();
    }

    /** The next version, ended; throws {@link IllegalStateException} if it has ended before. */
    Choice ended(ChoiceState how, FollowUp then, Act act) {
        if (state != ChoiceState.OPEN || how == ChoiceState.OPEN) {
            throw new IllegalStateException(this + " cannot become " + how);
        }
        return toBuilder()
                .state(how)
                .followUp(then, null)
                .ended(act.at(), act.actor().isShopper() ? Actor.shopper() : act.actor())
                .version(version + 1)
                .build();
    }

    /** The next version, ended with that slot chosen; throws like {@link #ended}. */
    Choice accepted(SlotId chosen, Act act) {
        return ended(ChoiceState.ACCEPTED, FollowUp.NONE, act).toBuilder()
                .accepted(chosen)
                .build();
    }

    /** The next version, with nothing left to do for staff. */
    Choice followedUp(Instant at) {
        return toBuilder().followUp(followUp, at).version(version + 1).build();
    }

    /** Of the reservation it is about. */
    public ReservationToken token() {
        return token;
    }

    /** 1 for the first time the shopper of that reservation is asked. */
    public int round() {
        return round;
    }

    /** Why the slot cannot be kept: a code with facts, for words of a bundle. */
    public Refusal reason() {
        return reason;
    }

    /** The slot that cannot be kept. */
    public SlotId slot() {
        return slot;
    }

    /** At most {@value #MOST_ALTERNATIVES}, the nearest in time first; they were free when looked up, and are not held. */
    public List<SlotId> alternatives() {
        return alternatives;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** The first instant at which it is too late to answer; never after the start of the slot. */
    public Instant deadline() {
        return deadline;
    }

    public AtDeadline atDeadline() {
        return atDeadline;
    }

    public ChoiceState state() {
        return state;
    }

    public boolean isOpen() {
        return state == ChoiceState.OPEN;
    }

    /** The slot chosen; null unless accepted. */
    public @Nullable SlotId accepted() {
        return accepted;
    }

    /** Null while open. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Null while open; of a shopper not who, which the history knows for as long as is allowed. */
    public @Nullable Actor endedBy() {
        return endedBy;
    }

    /** What staff have, or had, to do. */
    public FollowUp followUp() {
        return followUp;
    }

    /** When staff had done it; null until then. */
    public @Nullable Instant followedUpAt() {
        return followedUpAt;
    }

    /** True if staff still have something to do. */
    public boolean isLeftToStaff() {
        return followUp != FollowUp.NONE && followedUpAt == null;
    }

    /** 0 when added, one more with every change. */
    public long version() {
        return version;
    }

    /** The last day, in UTC, on which a link to it should work: a week after the slot, so that it can still tell what was. */
    public LocalDate linkValidThrough() {
        return slot.end().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(DAYS_OF_LINK);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Choice && parts().equals(((Choice) other).parts());
    }

    private List<Object> parts() {
        List<Object> parts = new ArrayList<>();
        Collections.addAll(parts, token, round, reason, slot, alternatives, madeAt, deadline, atDeadline, state);
        Collections.addAll(parts, String.valueOf(accepted), String.valueOf(endedAt), String.valueOf(endedBy));
        Collections.addAll(parts, followUp, String.valueOf(followedUpAt), version);
        return parts;
    }

    @Override
    public int hashCode() {
        return 31 * token.hashCode() + round;
    }

    @Override
    public String toString() {
        return "choice " + round + " of " + token + " " + state + " because of " + reason.code() + " v" + version;
    }
}
