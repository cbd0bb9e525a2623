// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a {@link WaitEntry}: token, window, holder, position and the instant of joining must be given; the
 * load is one order unless said, the state {@code WAITING}, the seat 1. For one thread.
 */
public final class WaitEntryBuilder {

    @Nullable
    ReservationToken token;

    @Nullable
    WaitWindow window;

    @Nullable
    Holder holder;

    @Nullable
    Instant joinedAt;

    @Nullable
    SlotId offered;

    @Nullable
    Instant offerEndsAt;

    Load load = Load.oneOrder();
    WaitContact contact = WaitContact.none();
    WaitState state = WaitState.WAITING;
    List<Instant> passed = Collections.emptyList();
    long position;
    int seat = 1;
    int lapses;
    long version;

    WaitEntryBuilder() {}

    public WaitEntryBuilder token(ReservationToken value) {
        this.token = value;
        return this;
    }

    public WaitEntryBuilder window(WaitWindow value) {
        this.window = value;
        return this;
    }

    public WaitEntryBuilder load(Load value) {
        this.load = value;
        return this;
    }

    public WaitEntryBuilder holder(Holder value) {
        this.holder = value;
        return this;
    }

    public WaitEntryBuilder contact(WaitContact value) {
        this.contact = value;
        return this;
    }

    public WaitEntryBuilder position(long value) {
        this.position = value;
        return this;
    }

    public WaitEntryBuilder seat(int value) {
        this.seat = value;
        return this;
    }

    public WaitEntryBuilder joinedAt(Instant value) {
        this.joinedAt = value;
        return this;
    }

    public WaitEntryBuilder state(WaitState value) {
        this.state = value;
        return this;
    }

    /** Both null for none. */
    public WaitEntryBuilder offered(@Nullable SlotId slot, @Nullable Instant end) {
        this.offered = slot;
        this.offerEndsAt = end;
        return this;
    }

    public WaitEntryBuilder lapses(int value) {
        this.lapses = value;
        return this;
    }

    public WaitEntryBuilder passed(List<Instant> value) {
        this.passed = value;
        return this;
    }

    public WaitEntryBuilder version(long value) {
        this.version = value;
        return this;
    }

    /** Throws {@link NullPointerException} naming a missing part. */
    public WaitEntry build() {
        return new WaitEntry(this);
    }
}
