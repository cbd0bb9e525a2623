// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.creneau.eligibility.Refusal;
import org.creneau.slot.SlotId;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a choice; see {@link Choice#builder()}. For one thread. */
public final class ChoiceBuilder {

    @Nullable
    ReservationToken token;

    int round = 1;

    @Nullable
    Refusal reason;

    @Nullable
    SlotId slot;

    List<SlotId> alternatives = Collections.emptyList();

    @Nullable
    Instant madeAt;

    @Nullable
    Instant deadline;

    @Nullable
    AtDeadline atDeadline;

    ChoiceState state = ChoiceState.OPEN;

    @Nullable
    SlotId accepted;

    @Nullable
    Instant endedAt;

    @Nullable
    Actor endedBy;

    FollowUp followUp = FollowUp.NONE;

    @Nullable
    Instant followedUpAt;

    long version;

    ChoiceBuilder() {}

    public ChoiceBuilder token(ReservationToken value) {
        this.token = value;
        return this;
    }

    public ChoiceBuilder round(int value) {
        this.round = value;
        return this;
    }

    public ChoiceBuilder reason(Refusal value) {
        this.reason = value;
        return this;
    }

    public ChoiceBuilder slot(SlotId value) {
        this.slot = value;
        return this;
    }

    public ChoiceBuilder alternatives(List<SlotId> values) {
        this.alternatives = values;
        return this;
    }

    public ChoiceBuilder made(Instant at) {
        this.madeAt = at;
        return this;
    }

    public ChoiceBuilder until(Instant end, AtDeadline then) {
        this.deadline = end;
        this.atDeadline = then;
        return this;
    }

    public ChoiceBuilder state(ChoiceState value) {
        this.state = value;
        return this;
    }

    /** Null for none. */
    public ChoiceBuilder accepted(@Nullable SlotId value) {
        this.accepted = value;
        return this;
    }

    /** Both null while it is open. */
    public ChoiceBuilder ended(@Nullable Instant at, @Nullable Actor by) {
        this.endedAt = at;
        this.endedBy = by;
        return this;
    }

    /** The instant is null until it is done. */
    public ChoiceBuilder followUp(FollowUp value, @Nullable Instant doneAt) {
        this.followUp = value;
        this.followedUpAt = doneAt;
        return this;
    }

    public ChoiceBuilder version(long value) {
        this.version = value;
        return this;
    }

    /** Throws {@link NullPointerException} naming a missing part, {@link IllegalArgumentException} for one out of bounds. */
    public Choice build() {
        return new Choice(this);
    }
}
