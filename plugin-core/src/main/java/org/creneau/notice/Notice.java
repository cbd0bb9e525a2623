// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Choice;
import org.creneau.reservation.Message;
import org.creneau.reservation.MessageKind;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.WaitEntry;
import org.creneau.slot.SlotId;
import org.jspecify.annotations.Nullable;

/**
 * What a shopper is told, as facts without words: the message, to whom and in which language, the point and the slot, and what it
 * is about. Everything is as it was when the notice was composed, right before it is sent. Immutable and thread-safe.
 */
public final class Notice {

    private static final Set<MessageKind> WITH_CODE =
            EnumSet.of(MessageKind.CONFIRMED, MessageKind.READY, MessageKind.REMINDER, MessageKind.MOVED);
    private static final Set<MessageKind> WITH_CALENDAR =
            EnumSet.of(MessageKind.CONFIRMED, MessageKind.MOVED, MessageKind.CANCELLED);

    private final Message message;
    private final Addressee addressee;
    private final PickupPoint point;
    private final SlotId slot;
    private final @Nullable Reservation reservation;
    private final @Nullable WaitEntry offer;
    private final @Nullable Choice choice;
    private final Actor.@Nullable Kind doneBy;

    private Notice(Message message, Addressee addressee, PickupPoint point, About about) {
        this.message = Objects.requireNonNull(message, "message");
        this.addressee = Objects.requireNonNull(addressee, "addressee");
        this.point = Objects.requireNonNull(point, "point");
        this.slot = Objects.requireNonNull(about.slot, "slot");
        this.reservation = about.reservation;
        this.offer = about.offer;
        this.choice = about.choice;
        this.doneBy = about.doneBy;
    }

    static Notice of(Message message, Addressee addressee, PickupPoint point, About about) {
        return new Notice(message, addressee, point, about);
    }

    /** What a notice is about: a reservation, perhaps with a choice, or an offer. */
    static final class About {

        private final SlotId slot;
        private final @Nullable Reservation reservation;
        private final @Nullable WaitEntry offer;
        private @Nullable Choice choice;
        private Actor.@Nullable Kind doneBy;

        private About(SlotId slot, @Nullable Reservation reservation, @Nullable WaitEntry offer) {
            this.slot = slot;
            this.reservation = reservation;
            this.offer = offer;
        }

        static About reservation(Reservation reservation) {
            return new About(reservation.slotId(), reservation, null);
        }

        static About offer(WaitEntry entry, SlotId slot) {
            return new About(slot, null, entry);
        }

        About asking(Choice asked) {
            this.choice = asked;
            return this;
        }

        About doneBy(Actor.@Nullable Kind kind) {
            this.doneBy = kind;
            return this;
        }
    }

    public Message message() {
        return message;
    }

    public MessageKind kind() {
        return message.kind();
    }

    public Addressee addressee() {
        return addressee;
    }

    public PickupPoint point() {
        return point;
    }

    /** The slot it is about; of an offer the one that is offered. */
    public SlotId slot() {
        return slot;
    }

    /** Null for an offer, which is about no reservation yet. */
    public @Nullable Reservation reservation() {
        return reservation;
    }

    /** What the shopper is asked; null for every other kind. */
    public @Nullable Choice choice() {
        return choice;
    }

    /** Whose place in line it is about; null for every other kind. */
    public @Nullable WaitEntry offer() {
        return offer;
    }

    /** Who moved or cancelled it; null if that is not known, or it is about something else. */
    public Actor.@Nullable Kind doneBy() {
        return doneBy;
    }

    /** The tag of the language to write in; empty if it is not known. */
    public String language() {
        if (reservation != null) {
            return reservation.language();
        }
        return offer == null ? "" : offer.contact().language();
    }

    /** Whether it shows the pickup code, and the QR code with it. */
    public boolean hasCode() {
        return reservation != null && WITH_CODE.contains(kind());
    }

    /** Whether an appointment goes with it: made, changed, or taken out if it {@link #isCancelled()}. */
    public boolean hasCalendar() {
        return reservation != null && WITH_CALENDAR.contains(kind());
    }

    public boolean isCancelled() {
        return kind() == MessageKind.CANCELLED;
    }

    /** Without the addressee. */
    @Override
    public String toString() {
        return "notice " + message.key();
    }
}
