// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.asking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.creneau.reservation.Actor;
import org.creneau.reservation.ConflictPlace;
import org.jspecify.annotations.Nullable;

/**
 * That somebody of the staff wants all shoppers of broken pickups asked, and how far that is. It is gone through in parts, by one
 * node at a time, and gone through again from the start if some could not be asked. Immutable and thread-safe: each change is a copy with
 * the next version, which {@link Askings#replace} stores only over the version it was made from.
 */
public final class Asking {

    /** How often it is gone through at most, if some could not be asked. */
    public static final int MOST_TIMES = 3;

    /** How often in a row a part may go wrong. */
    static final int MOST_ATTEMPTS = 6;

    /** Longer than a node takes to follow what another has published or stored, so that nobody is looked at by rules of before. */
    static final Duration SETTLED = Duration.ofSeconds(10);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final long number;
    private final Actor staff;
    private final Instant madeAt;
    private final AskingScope scope;
    private final AskingState state;
    private final Instant dueAt;
    private final @Nullable Instant leasedUntil;
    private final int attempts;
    private final int times;
    private final ConflictPlace place;
    private final AskingTally tally;
    private final @Nullable Instant endedAt;
    private final long version;

    Asking(AskingBuilder built) {
        this.number = built.number;
        this.staff = Objects.requireNonNull(built.staff, "staff");
        this.madeAt = Objects.requireNonNull(built.madeAt, "madeAt");
        this.scope = Objects.requireNonNull(built.scope, "scope");
        this.state = built.state;
        this.dueAt = built.dueAt == null ? madeAt : built.dueAt;
        this.leasedUntil = built.leasedUntil;
        this.attempts = built.attempts;
        this.times = built.times;
        this.place = built.place == null ? startOf(scope) : built.place;
        this.tally = built.tally;
        this.endedAt = built.endedAt;
        this.version = built.version;
    }

    private static ConflictPlace startOf(AskingScope scope) {
        return scope.point() == null ? ConflictPlace.start() : ConflictPlace.startOf(scope.point());
    }

    /**
     * A new one, which the store gives its number, due when every node knows what was decided before it.
     *
     * @param staff one of the staff, otherwise {@link IllegalArgumentException}
     * @param now of which whole milliseconds are kept
     */
    public static Asking of(AskingScope scope, Actor staff, Instant now) {
        if (staff.kind() != Actor.Kind.STAFF) {
            throw new IllegalArgumentException("actor is " + staff + ", allowed is one of the staff");
        }
        Instant made = Instant.ofEpochMilli(now.toEpochMilli());
        return new AskingBuilder()
                .made(staff, made, scope)
                .due(made.plus(SETTLED), null)
                .build();
    }

    public static AskingBuilder builder() {
        return new AskingBuilder();
    }

    private AskingBuilder next() {
        return builder()
                .number(number)
                .made(staff, madeAt, scope)
                .state(state, endedAt)
                .due(dueAt, leasedUntil)
                .tried(attempts, times)
                .got(place, tally)
                .version(version + 1);
    }

    public Asking numbered(long given) {
        return next().number(given).version(version).build();
    }

    Asking leased(Instant until) {
        return next().due(dueAt, until).build();
    }

    /** A part is done, and there is more to do from that place on. */
    Asking wentOn(ConflictPlace to, AskingTally part, Instant now) {
        return next().due(now, null).tried(0, times).got(to, with(part)).build();
    }

    /** The last part is done: it ends, or begins again later because some could not be asked. */
    Asking wentThrough(AskingTally part, Instant now) {
        AskingTally all = with(part);
        if (all.failed() == 0 || times >= MOST_TIMES) {
            return next().due(now, null)
                    .tried(0, times)
                    .got(startOf(scope), all)
                    .state(AskingState.DONE, now)
                    .build();
        }
        return next().due(now.plus(pause(times)), null)
                .tried(0, times + 1)
                .got(startOf(scope), all)
                .build();
    }

    /** What the time before came to is told until this one has come to anything. */
    private AskingTally with(AskingTally part) {
        return isAtStart() ? part : tally.plus(part);
    }

    boolean isAtStart() {
        return place.equals(startOf(scope));
    }

    /** A part went wrong and is tried again later, from the same place, or given up. */
    Asking putOff(Instant now) {
        int tried = attempts + 1;
        boolean over = tried >= MOST_ATTEMPTS;
        AskingBuilder later = next().due(now.plus(pause(tried)), null).tried(tried, times);
        return (over ? later.state(AskingState.GIVEN_UP, now) : later).build();
    }

    /** A minute, then twice as long each time. */
    private static Duration pause(int tried) {
        Duration pause = Duration.ofMinutes(1L << Math.min(tried - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** Whether the part that goes wrong now is the last one to be tried. */
    boolean isLastAttempt() {
        return attempts + 1 >= MOST_ATTEMPTS;
    }

    /** True if nothing of it was done yet, and nobody is about to. */
    boolean isUntouched() {
        return version == 0 && state == AskingState.WAITING;
    }

    /** 0 for one that is not stored. */
    public long number() {
        return number;
    }

    /** Who wants it. */
    public Actor staff() {
        return staff;
    }

    /** Who was asked since is not asked again. */
    public Instant madeAt() {
        return madeAt;
    }

    public AskingScope scope() {
        return scope;
    }

    public AskingState state() {
        return state;
    }

    /** When its next part may be done. */
    public Instant dueAt() {
        return dueAt;
    }

    /** By a node that is at a part of it; null if none is. */
    public @Nullable Instant leasedUntil() {
        return leasedUntil;
    }

    /** How often in a row its next part went wrong. */
    public int attempts() {
        return attempts;
    }

    /** The how many-th time it is gone through, from 1. */
    public int times() {
        return times;
    }

    /** Where its next part begins. */
    public ConflictPlace place() {
        return place;
    }

    /** Of this time through, or of the one before as long as nothing of this one is done. */
    public AskingTally tally() {
        return tally;
    }

    /** Null while it waits. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** 0 when added, one more with every change. */
    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Asking && parts().equals(((Asking) other).parts());
    }

    private List<Object> parts() {
        List<Object> parts = new ArrayList<>();
        Collections.addAll(parts, number, staff, madeAt, scope, state, dueAt, String.valueOf(leasedUntil));
        Collections.addAll(parts, attempts, times, place, tally, String.valueOf(endedAt), version);
        return parts;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * number + version);
    }

    @Override
    public String toString() {
        return "asking " + number + " by " + staff + " " + scope + ", " + state + " at " + place + ": " + tally + ", v"
                + version;
    }
}
