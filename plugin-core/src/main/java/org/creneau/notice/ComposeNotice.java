// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.creneau.notice.Notice.About;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.reservation.Choice;
import org.creneau.reservation.Choices;
import org.creneau.reservation.History;
import org.creneau.reservation.HistoryEntry;
import org.creneau.reservation.Message;
import org.creneau.reservation.MessageKind;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.Reservations;
import org.creneau.reservation.WaitEntries;
import org.creneau.reservation.WaitEntry;
import org.creneau.slot.SlotId;

/**
 * Decides what a message says, from what is so now and not from what was so when it was written: nobody is told that a
 * cancelled order is ready, or asked to choose what is chosen. Reads only. Thread-safe; within a transaction.
 */
public final class ComposeNotice {

    /** Points keep what is ready for some days; after a week it is collected, given back or being talked about. */
    static final Duration READY_AFTER_SLOT = Duration.ofDays(7);

    /** From when it was noted and not from the slot, since a point may keep goods for weeks. */
    static final Duration NOT_COLLECTED_LATELY = Duration.ofDays(3);

    /** Longer than a mail server is away and a message tried; of what was cancelled before, the shopper knows. */
    static final Duration CANCELLED_LATELY = Duration.ofDays(1);

    /** Longer, since who is not told would come in vain. */
    static final Duration CANCELLED_WITH_SLOT_AHEAD = Duration.ofDays(3);

    private final Sources sources;
    private final PickupPoints points;
    private final Addressees addressees;

    public ComposeNotice(Sources sources, PickupPoints points, Addressees addressees) {
        this.sources = sources;
        this.points = points;
        this.addressees = addressees;
    }

    /** The notice; empty if what it would say is not so, or does not matter any more, or there is nobody to tell. */
    public Optional<Notice> compose(Message message, Instant now) {
        ReservationToken token = ReservationToken.parse(message.subject());
        return message.kind() == MessageKind.WAITLIST_OFFER
                ? sources.entries.find(token).flatMap(entry -> offer(message, entry, now))
                : sources.reservations.find(token).flatMap(found -> about(message, found, now));
    }

    private Optional<Notice> offer(Message message, WaitEntry entry, Instant now) {
        SlotId slot = entry.offered();
        boolean holds =
                entry.isOfferedAt(now) && String.valueOf(entry.version()).equals(message.occasion());
        return slot == null || !holds
                ? Optional.<Notice>empty()
                : notice(message, Addressee.of(entry.contact().email()), About.offer(entry, slot), slot);
    }

    private Optional<Notice> about(Message message, Reservation reservation, Instant now) {
        Optional<HistoryEntry> reason = reasonFor(message, reservation);
        boolean sameSlot =
                reason.map(entry -> entry.slotId().equals(reservation.slotId())).orElse(true);
        Instant since = reason.map(HistoryEntry::at).orElse(message.dueAt());
        if (!matters(message.kind(), reservation, since, now) || tellsASlot(message.kind()) && !sameSlot) {
            return Optional.empty();
        }
        About about = About.reservation(reservation)
                .doneBy(reason.map(entry -> entry.actor().kind()).orElse(null));
        if (message.kind() == MessageKind.CHOICE) {
            Optional<Choice> open = openChoice(reservation, now);
            if (!open.isPresent()) {
                return Optional.empty();
            }
            about.asking(open.get());
        }
        return notice(message, addressees.of(reservation.holder()), about, reservation.slotId());
    }

    private Optional<Notice> notice(Message message, Addressee to, About about, SlotId slot) {
        Optional<PickupPoint> point = to.isReachable() ? points.find(slot.point()) : Optional.<PickupPoint>empty();
        return point.map(found -> Notice.of(message, to, found, about));
    }

    /** The change that gave the reason for the message; empty if the history does not know it any more. */
    private Optional<HistoryEntry> reasonFor(Message message, Reservation reservation) {
        return sources.history.of(reservation.token()).stream()
                .filter(entry -> String.valueOf(entry.version()).equals(message.occasion()))
                .findFirst();
    }

    /** Of these a later move makes another message, so one about the slot before would only confuse. */
    private static boolean tellsASlot(MessageKind kind) {
        return kind == MessageKind.MOVED || kind == MessageKind.REMINDER;
    }

    /** Bounded in time for every kind: a shop that turns mail on finds all that was written before. */
    private static boolean matters(MessageKind kind, Reservation reservation, Instant since, Instant now) {
        SlotId slot = reservation.slotId();
        ReservationState state = reservation.state();
        boolean placed = state.isAwaited() && state != ReservationState.HELD;
        switch (kind) {
            case CONFIRMED:
            case MOVED:
                return placed && now.isBefore(slot.end());
            case REMINDER:
                return placed && now.isBefore(slot.start());
            case CHOICE:
                return placed;
            case READY:
                return state == ReservationState.READY
                        && now.isBefore(slot.end().plus(READY_AFTER_SLOT));
            case NOT_COLLECTED:
                return state == ReservationState.NO_SHOW && now.isBefore(since.plus(NOT_COLLECTED_LATELY));
            case CANCELLED:
                return state == ReservationState.CANCELLED && isRecent(since, slot, now);
            default:
                throw new IllegalArgumentException("kind is " + kind + ", allowed is one about a reservation");
        }
    }

    private static boolean isRecent(Instant cancelled, SlotId slot, Instant now) {
        Duration most = now.isBefore(slot.start()) ? CANCELLED_WITH_SLOT_AHEAD : CANCELLED_LATELY;
        return !now.isAfter(cancelled.plus(most));
    }

    private Optional<Choice> openChoice(Reservation reservation, Instant now) {
        return sources.choices
                .latestOf(reservation.token())
                .filter(choice -> choice.isOpen() && now.isBefore(choice.deadline()))
                .filter(choice -> choice.slot().equals(reservation.slotId()));
    }

    /** What messages are about. Immutable. */
    public static final class Sources {

        private final Reservations reservations;
        private final History history;
        private final Choices choices;
        private final WaitEntries entries;

        public Sources(Reservations reservations, History history, Choices choices, WaitEntries entries) {
            this.reservations = reservations;
            this.history = history;
            this.choices = choices;
            this.entries = entries;
        }
    }
}
