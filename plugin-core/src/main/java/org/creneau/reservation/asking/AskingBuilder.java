// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.asking;

import java.time.Instant;
import org.creneau.reservation.Actor;
import org.creneau.reservation.ConflictPlace;
import org.jspecify.annotations.Nullable;

/** Makes an {@link Asking} from its parts, as a store keeps them. For one thread. */
public final class AskingBuilder {

    long number;

    @Nullable
    Actor staff;

    @Nullable
    Instant madeAt;

    @Nullable
    AskingScope scope;

    AskingState state = AskingState.WAITING;

    @Nullable
    Instant endedAt;

    @Nullable
    Instant dueAt;

    @Nullable
    Instant leasedUntil;

    int attempts;
    int times = 1;

    @Nullable
    ConflictPlace place;

    AskingTally tally = AskingTally.nothing();
    long version;

    AskingBuilder() {}

    public AskingBuilder number(long given) {
        this.number = given;
        return this;
    }

    public AskingBuilder made(Actor by, Instant at, AskingScope about) {
        this.staff = by;
        this.madeAt = at;
        this.scope = about;
        return this;
    }

    public AskingBuilder state(AskingState now, @Nullable Instant ended) {
        this.state = now;
        this.endedAt = ended;
        return this;
    }

    public AskingBuilder due(Instant at, @Nullable Instant leased) {
        this.dueAt = at;
        this.leasedUntil = leased;
        return this;
    }

    public AskingBuilder tried(int inARow, int through) {
        this.attempts = inARow;
        this.times = through;
        return this;
    }

    /** @param to null for the start */
    public AskingBuilder got(@Nullable ConflictPlace to, AskingTally counted) {
        this.place = to;
        this.tally = counted;
        return this;
    }

    public AskingBuilder version(long kept) {
        this.version = kept;
        return this;
    }

    public Asking build() {
        return new Asking(this);
    }
}
