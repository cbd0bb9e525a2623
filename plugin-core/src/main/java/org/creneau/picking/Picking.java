// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationToken;
import org.jspecify.annotations.Nullable;

/**
 * How far the picking of one pickup is: what became of its lines, where its bags wait, whether an age was checked, and who said so
 * last. Immutable and thread-safe: each change is a copy with the next version, which {@link Pickings#write} stores only over the
 * version it was made from. An age that was looked at stands beside it and makes no version.
 */
public final class Picking {

    private final ReservationToken token;
    private final long orderId;
    private final long version;
    private final SortedMap<Long, LineMark> marks;
    private final Bags bags;
    private final @Nullable AgeCheck ageCheck;
    private final @Nullable Instant changedAt;
    private final @Nullable Actor changedBy;

    private Picking(Draft draft) {
        this.token = draft.token;
        this.orderId = draft.orderId;
        this.version = draft.version;
        this.marks = Collections.unmodifiableSortedMap(new TreeMap<>(draft.marks));
        this.bags = draft.bags;
        this.ageCheck = draft.ageCheck;
        this.changedAt = draft.changedAt;
        this.changedBy = draft.changedBy;
    }

    /** Not begun, in version 0, which is stored nowhere. */
    public static Picking none(Reservation reservation) {
        return new Draft(reservation.token(), reservation.holder().orderId(), 0).build();
    }

    /** Starts one as a store reads it back. */
    public static Draft stored(ReservationToken token, long orderId, long version) {
        return new Draft(token, orderId, version);
    }

    /** The next version with what became of its lines, by their numbers, and where its bags are. */
    public Picking picked(Map<Long, LineMark> lines, Bags where, Actor by, Instant at) {
        Draft draft = next(by, at).bags(where);
        lines.forEach(draft::mark);
        return draft.build();
    }

    /** The same version with an age that was looked at; null for none. */
    public Picking withAge(@Nullable AgeCheck check) {
        Draft draft = new Draft(token, orderId, version).bags(bags).ageCheck(check);
        draft.changedBy = changedBy;
        draft.changedAt = changedAt;
        marks.forEach(draft::mark);
        return draft.build();
    }

    private Draft next(Actor by, Instant at) {
        Draft draft = new Draft(token, orderId, version + 1)
                .bags(bags)
                .ageCheck(ageCheck)
                .changed(by, at);
        marks.forEach(draft::mark);
        return draft;
    }

    public ReservationToken token() {
        return token;
    }

    /** The host's number of the order. */
    public long orderId() {
        return orderId;
    }

    /** 0 for one that is not begun, one more with every change. */
    public long version() {
        return version;
    }

    /** Of that line by its number in the host. */
    public LineMark mark(long lineId) {
        return marks.getOrDefault(lineId, LineMark.open());
    }

    /** By the numbers of the lines; unmodifiable. */
    public SortedMap<Long, LineMark> marks() {
        return marks;
    }

    public Bags bags() {
        return bags;
    }

    /** Empty if none was checked. */
    public Optional<AgeCheck> ageCheck() {
        return Optional.ofNullable(ageCheck);
    }

    /** Whether an age was checked that is enough for so many years at that instant; 0 asks for none. */
    public boolean allowsAge(int years, Instant now) {
        return years <= 0 || ageCheck != null && ageCheck.covers(years, now);
    }

    /** Empty if it is not begun. */
    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    /** Empty if it is not begun. */
    public Optional<Actor> changedBy() {
        return Optional.ofNullable(changedBy);
    }

    /** What the shopper pays more for all of it; below 0 for less. */
    public BigDecimal effect() {
        return marks.values().stream().map(LineMark::effect).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether somebody has looked for each of those lines. */
    public boolean isDone(Collection<OrderLine> lines) {
        return lines.stream().noneMatch(line -> mark(line.id()).state() == LineState.OPEN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picking && sameAs((Picking) other);
    }

    private boolean sameAs(Picking other) {
        return token.equals(other.token)
                && orderId == other.orderId
                && version == other.version
                && marks.equals(other.marks)
                && bags.equals(other.bags)
                && Objects.equals(ageCheck, other.ageCheck)
                && Objects.equals(changedAt, other.changedAt)
                && Objects.equals(changedBy, other.changedBy);
    }

    @Override
    public int hashCode() {
        return 31 * token.hashCode() + Long.hashCode(version);
    }

    @Override
    public String toString() {
        return "picking of " + token + " v" + version + ": " + marks + ", " + bags + ", " + ageCheck;
    }

    /** Collects the parts of a picking. For one thread. */
    public static final class Draft {

        private final ReservationToken token;
        private final long orderId;
        private final long version;
        private final SortedMap<Long, LineMark> marks = new TreeMap<>();
        private Bags bags = Bags.none();
        private @Nullable AgeCheck ageCheck;
        private @Nullable Instant changedAt;
        private @Nullable Actor changedBy;

        private Draft(ReservationToken token, long orderId, long version) {
            this.token = token;
            this.orderId = orderId;
            this.version = version;
        }

        public Draft mark(long lineId, LineMark mark) {
            marks.put(lineId, mark);
            return this;
        }

        public Draft bags(Bags value) {
            this.bags = value;
            return this;
        }

        public Draft ageCheck(@Nullable AgeCheck value) {
            this.ageCheck = value;
            return this;
        }

        public Draft changed(Actor by, Instant at) {
            this.changedBy = by;
            this.changedAt = at;
            return this;
        }

        public Picking build() {
            return new Picking(this);
        }
    }
}
