// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in line for a place: what for, with how much, in which position, and what became of it. Each change makes the
 * next version. While it is {@code OFFERED} a place of its load in the offered slot is counted in the ledger and is its
 * own. A slot that was declined, or whose offer ran out unanswered, is not offered to it again. When it ends it forgets how
 * to reach its shopper. Immutable and thread-safe.
 */
public final class WaitEntry {

    /** One more slot passed on ends the wait: it was not meant. */
    public static final int MOST_PASSED = 10;

    private static final int MOST_LAPSES = 2;

    private final ReservationToken token;
    private final WaitWindow window;
    private final Load load;
    private final Holder holder;
    private final WaitContact contact;
    private final long position;
    private final int seat;
    private final Instant joinedAt;
    private final WaitState state;
    private final @Nullable SlotId offered;
    private final @Nullable Instant offerEndsAt;
    private final int lapses;
    private final List<Instant> passed;
    private final long version;

    WaitEntry(WaitEntryBuilder parts) {
        this.token = Objects.requireNonNull(parts.token, "token");
        this.window = Objects.requireNonNull(parts.window, "window");
        this.load = Objects.requireNonNull(parts.load, "load");
        this.holder = Objects.requireNonNull(parts.holder, "holder");
        this.contact = Objects.requireNonNull(parts.contact, "contact");
        this.position = parts.position;
        this.seat = parts.seat;
        this.joinedAt = Objects.requireNonNull(parts.joinedAt, "joinedAt");
        this.state = Objects.requireNonNull(parts.state, "state");
        this.offered = parts.offered;
        this.offerEndsAt = parts.offerEndsAt;
        this.lapses = parts.lapses;
        this.passed = Collections.unmodifiableList(new ArrayList<>(parts.passed));
        this.version = parts.version;
        if ((state == WaitState.OFFERED) && (offered == null || offerEndsAt == null)) {
            throw new IllegalArgumentException(
                    "an entry that is OFFERED has no offer, allowed is one with slot and end");
        }
    }

    public static WaitEntryBuilder builder() {
        return new WaitEntryBuilder();
    }

    private WaitEntryBuilder next() {
        return new WaitEntryBuilder()
                .token(token)
                .window(window)
                .load(load)
                .holder(holder)
                .contact(contact)
                .position(position)
                .seat(seat)
                .joinedAt(joinedAt)
                .state(state)
                .offered(offered, offerEndsAt)
                .lapses(lapses)
                .passed(passed)
                .version(version + 1);
    }

    /** The next version, for which a place in that slot is kept until that instant. */
    WaitEntry withOffer(SlotId slot, Instant end) {
        require(WaitState.WAITING);
        return next().state(WaitState.OFFERED).offered(slot, end).build();
    }

    /** The next version, in line again where it was, but not for the slot it declined. */
    WaitEntry declining() {
        return passing(lapses, WaitState.LEFT);
    }

    /** The next version, whose offer ran out: in line again, but not for that slot; the second time it is over. */
    WaitEntry lapsing() {
        return passing(lapses + 1, WaitState.LAPSED);
    }

    private WaitEntry passing(int lapsed, WaitState ended) {
        require(WaitState.OFFERED);
        List<Instant> more = new ArrayList<>(passed);
        more.add(Objects.requireNonNull(offered).start());
        boolean over = lapsed >= MOST_LAPSES || more.size() > MOST_PASSED;
        WaitEntryBuilder next = next().lapses(lapsed).offered(null, null);
        return over
                ? next.state(ended).contact(WaitContact.none()).build()
                : next.state(WaitState.WAITING).passed(more).build();
    }

    private void require(WaitState needed) {
        if (state != needed) {
            throw new IllegalStateException(this + ", allowed is one that is " + needed);
        }
    }

    /** The next version, ended as that; the slot that was offered is kept for one that took it. */
    WaitEntry ended(WaitState as) {
        if (as.isOpen() || !state.isOpen()) {
            throw new IllegalStateException(this + " cannot become " + as);
        }
        SlotId taken = as == WaitState.TAKEN ? offered : null;
        return next().state(as).offered(taken, null).contact(WaitContact.none()).build();
    }

    /** Its public name, in links; of the same form as that of a reservation. */
    public ReservationToken token() {
        return token;
    }

    public WaitWindow window() {
        return window;
    }

    /** What it will take of a slot. */
    public Load load() {
        return load;
    }

    /** Whose cart or order gets the place. */
    public Holder holder() {
        return holder;
    }

    /** None once it has ended. */
    public WaitContact contact() {
        return contact;
    }

    /** The ticket it drew at the point, 1 or more: who has the lower one comes first. */
    public long position() {
        return position;
    }

    /** Which of the waits that its shopper may have at once, from 1. */
    public int seat() {
        return seat;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public WaitState state() {
        return state;
    }

    /** The slot that is offered, or was taken; null for none. */
    public @Nullable SlotId offered() {
        return offered;
    }

    /** The first instant at which the offer is over; null unless one is made. */
    public @Nullable Instant offerEndsAt() {
        return offerEndsAt;
    }

    /** How many offers ran out unanswered. */
    public int lapses() {
        return lapses;
    }

    /** The starts of slots that are not offered again; unmodifiable. */
    public List<Instant> passed() {
        return passed;
    }

    /** 0 when added, one more with every change. */
    public long version() {
        return version;
    }

    /** True if it is in line for that slot. */
    public boolean waitsFor(SlotId slot) {
        return state == WaitState.WAITING && window.covers(slot) && !passed.contains(slot.start());
    }

    /** True if an offer is made and can still be taken. */
    public boolean isOfferedAt(Instant now) {
        return state == WaitState.OFFERED && offerEndsAt != null && now.isBefore(offerEndsAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WaitEntry && sameAs((WaitEntry) other);
    }

    private boolean sameAs(WaitEntry other) {
        return token.equals(other.token)
                && window.equals(other.window)
                && load.equals(other.load)
                && holder.equals(other.holder)
                && contact.equals(other.contact)
                && position == other.position
                && seat == other.seat
                && joinedAt.equals(other.joinedAt)
                && state == other.state
                && Objects.equals(offered, other.offered)
                && Objects.equals(offerEndsAt, other.offerEndsAt)
                && lapses == other.lapses
                && passed.equals(other.passed)
                && version == other.version;
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }

    /** Without the address. */
    @Override
    public String toString() {
        return "wait " + token + " " + state + " number " + position + " for " + window + " v" + version;
    }
}
