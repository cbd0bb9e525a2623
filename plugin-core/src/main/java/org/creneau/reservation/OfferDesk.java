// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.creneau.slot.SlotId;

/** Makes offers to those who wait and takes them back, with the message about it. Thread-safe; within a transaction. */
public final class OfferDesk {

    private final WaitEntries entries;
    private final Messages messages;
    private final OfferPolicy policy;

    public OfferDesk(WaitEntries entries, Messages messages, OfferPolicy policy) {
        this.entries = Objects.requireNonNull(entries, "entries");
        this.messages = Objects.requireNonNull(messages, "messages");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    WaitEntries entries() {
        return entries;
    }

    OfferPolicy policy() {
        return policy;
    }

    /**
     * Offers the vacancy to that entry, if it waits for it, fits, and the offer would last long enough.
     *
     * @return false if it is passed over, because it does not wait for it any more, too
     * @throws Conflict if it was changed meanwhile and waits again: passing it over would let others overtake it
     */
    boolean offer(WaitEntry entry, Vacancy vacancy, Instant now) {
        SlotId slot = vacancy.slot();
        if (!entry.waitsFor(slot) || !vacancy.fits(entry.load(), now)) {
            return false;
        }
        Optional<Instant> end = policy.endOf(now, vacancy.bookableUntil(entry.load(), now));
        return end.isPresent() && offer(entry, entry.withOffer(slot, end.get()), now);
    }

    private boolean offer(WaitEntry entry, WaitEntry offered, Instant now) {
        if (entries.replace(entry, offered)) {
            String occasion = String.valueOf(offered.version());
            messages.add(Message.of(MessageKind.WAITLIST_OFFER, text(offered), occasion, now));
            return true;
        }
        boolean waits = entries.find(entry.token())
                .map(found -> found.state() == WaitState.WAITING)
                .orElse(false);
        if (waits) {
            throw new Conflict(entry + " was changed by others meanwhile");
        }
        return false;
    }

    /** Stores the next version, which has no offer, and takes back what was not told yet. */
    WaitEntry store(WaitEntry expected, WaitEntry next) {
        if (!storeIfFirst(expected, next)) {
            throw new Conflict(expected + " was changed by others meanwhile");
        }
        return next;
    }

    /** The same, but false if another change was faster. */
    boolean storeIfFirst(WaitEntry expected, WaitEntry next) {
        if (!entries.replace(expected, next)) {
            return false;
        }
        if (expected.state() == WaitState.OFFERED) {
            messages.withdraw(MessageKind.WAITLIST_OFFER, text(expected));
        }
        return true;
    }

    private static String text(WaitEntry entry) {
        return entry.token().toString();
    }
}
