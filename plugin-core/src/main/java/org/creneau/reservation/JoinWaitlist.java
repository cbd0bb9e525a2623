// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;

/**
 * Use case: a shopper waits for a place that may come free. Refused if there is one now, if none could be had even if it
 * came free, and beyond the number of waits that are allowed at once, counted for the customer or, for a guest, the order.
 * Asking twice is asking once. Runs in a short transaction of its own. Thread-safe.
 */
public final class JoinWaitlist {

    private final PlaceDesk desk;
    private final ReservationBook book;
    private final OfferDesk offers;
    private final SecureRandom random;
    private final Clock clock;

    public JoinWaitlist(PlaceDesk desk, ReservationBook book, OfferDesk offers, SecureRandom random, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.offers = offers;
        this.random = random;
        this.clock = clock;
    }

    /** Joins the line, or says why not. */
    public WaitOutcome join(WaitWindow window, Collector collector, WaitContact contact) {
        Instant now = clock.instant();
        return book.alone(() -> {
            List<WaitEntry> open = offers.entries().openOf(collector.holder());
            Optional<WaitEntry> same = open.stream()
                    .filter(each -> isSame(each, window, collector.holder()))
                    .findFirst();
            return same.map(WaitOutcome::done)
                    .orElseGet(() -> against(window, collector, now)
                            .map(WaitOutcome::refused)
                            .orElseGet(() -> joined(
                                    open,
                                    WaitEntry.builder()
                                            .window(window)
                                            .holder(collector.holder())
                                            .load(collector.basket().load())
                                            .contact(contact)
                                            .joinedAt(now))));
        });
    }

    private static boolean isSame(WaitEntry entry, WaitWindow window, Holder holder) {
        return entry.window().key().equals(window.key())
                && entry.holder().orderId() == holder.orderId()
                && entry.holder().groupId() == holder.groupId();
    }

    private Optional<Verdict> against(WaitWindow window, Collector collector, Instant now) {
        Inquiry inquiry = collector.asking(now);
        boolean worth = false;
        for (Vacancy vacancy : desk.vacancies(window, now)) {
            if (vacancy.isFreeFor(inquiry)) {
                return Optional.of(Verdict.refusedBy(Refusal.of(Refusals.PLACE_IS_FREE)
                        .with("start", vacancy.slot().start())));
            }
            worth |= vacancy.isWorthWaitingFor(collector.basket().load(), now);
        }
        return worth ? Optional.empty() : Optional.of(Refusals.because(Refusals.NOTHING_TO_WAIT_FOR));
    }

    private WaitOutcome joined(List<WaitEntry> open, WaitEntryBuilder wish) {
        int most = offers.policy().waitsPerShopper();
        int seat = freeSeat(open, most);
        if (seat > most) {
            return WaitOutcome.refused(
                    Verdict.refusedBy(Refusal.of(Refusals.TOO_MANY_WAITS).with("most", most)));
        }
        WaitEntry entry = wish.token(ReservationToken.generate(random))
                .seat(seat)
                .position(1)
                .build();
        long position = offers.entries().drawPosition(entry.window().point());
        WaitEntry placed = wish.position(position).build();
        offers.entries().add(placed);
        return WaitOutcome.done(placed);
    }

    private static int freeSeat(List<WaitEntry> open, int most) {
        int seat = 1;
        while (seat <= most && isTaken(open, seat)) {
            seat++;
        }
        return seat;
    }

    private static boolean isTaken(List<WaitEntry> open, int seat) {
        return open.stream().anyMatch(each -> each.seat() == seat);
    }
}
