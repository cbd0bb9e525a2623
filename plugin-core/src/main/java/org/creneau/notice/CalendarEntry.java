// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import java.time.Instant;
import java.util.Objects;
import org.creneau.slot.SlotId;
import org.creneau.territory.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * One appointment for somebody's calendar. The same {@code uid} with a higher {@code sequence} takes the place of what the
 * calendar has; one that is cancelled takes it out. Texts are in the shopper's words, empty for none, of any characters.
 * Immutable and thread-safe.
 */
public final class CalendarEntry {

    private final String uid;
    private final long sequence;
    private final Instant writtenAt;
    private final SlotId slot;
    private final boolean cancelled;
    private final String organizer;
    private final String title;
    private final String place;
    private final String notes;
    private final @Nullable GeoPoint position;

    private CalendarEntry(Builder from) {
        this.uid = from.uid;
        this.sequence = from.sequence;
        this.writtenAt = Objects.requireNonNull(from.writtenAt, "writtenAt of the calendar entry");
        this.slot = Objects.requireNonNull(from.slot, "slot of the calendar entry");
        this.cancelled = from.cancelled;
        this.organizer = from.organizer;
        this.title = from.title;
        this.place = from.place;
        this.notes = from.notes;
        this.position = from.position;
        if (sequence < 0 || sequence > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "sequence is " + sequence + ", allowed is 0.." + Integer.MAX_VALUE + " (RFC 5545)");
        }
    }

    /**
     * Starts an entry; when it was written and for which slot must be given.
     *
     * @param uid its name for good, in whichever calendar it lies: printable ASCII, 1..200 characters, otherwise {@link
     *     IllegalArgumentException}
     * @param sequence 0 or more, higher with every change
     */
    public static Builder builder(String uid, long sequence) {
        if (!uid.matches("[!-~]{1,200}")) {
            throw new IllegalArgumentException("uid has " + uid.length()
                    + " characters, allowed is 1..200 printable ASCII characters without blanks");
        }
        return new Builder(uid, sequence);
    }

    public String uid() {
        return uid;
    }

    public long sequence() {
        return sequence;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public SlotId slot() {
        return slot;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** The e-mail address of the shop; empty for a file that nobody has sent. */
    public String organizer() {
        return organizer;
    }

    public String title() {
        return title;
    }

    public String place() {
        return place;
    }

    public String notes() {
        return notes;
    }

    public @Nullable GeoPoint position() {
        return position;
    }

    @Override
    public String toString() {
        return "calendar entry " + uid + " v" + sequence + " " + slot + (cancelled ? " cancelled" : "");
    }

    /** Collects the parts. For one thread. */
    public static final class Builder {

        private final String uid;
        private final long sequence;
        private @Nullable Instant writtenAt;
        private @Nullable SlotId slot;
        private boolean cancelled;
        private String organizer = "";
        private String title = "";
        private String place = "";
        private String notes = "";
        private @Nullable GeoPoint position;

        private Builder(String uid, long sequence) {
            this.uid = uid;
            this.sequence = sequence;
        }

        public Builder writtenAt(Instant value) {
            this.writtenAt = value;
            return this;
        }

        public Builder slot(SlotId value) {
            this.slot = value;
            return this;
        }

        public Builder cancelled(boolean value) {
            this.cancelled = value;
            return this;
        }

        public Builder organizer(String value) {
            this.organizer = value;
            return this;
        }

        /** What, where, and what else is good to know. */
        public Builder words(String what, String where, String more) {
            this.title = what;
            this.place = where;
            this.notes = more;
            return this;
        }

        public Builder position(@Nullable GeoPoint value) {
            this.position = value;
            return this;
        }

        /** Throws {@link NullPointerException} naming a missing part. */
        public CalendarEntry build() {
            return new CalendarEntry(this);
        }
    }
}
