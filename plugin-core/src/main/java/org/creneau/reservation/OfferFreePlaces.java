// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creneau.point.PointId;

/**
 * Use case: places that are free although somebody waits for them, because the merchant made room, a slot was released, a
 * shopper joined at the very moment a place came free, or a node was stopped, are taken for the first in line. One offer
 * for each short transaction, always to the first who can have one, so that many nodes do not overtake each other.
 * Thread-safe.
 */
public final class OfferFreePlaces {

    private final PlaceDesk desk;
    private final ReservationBook book;
    private final OfferDesk offers;

    public OfferFreePlaces(PlaceDesk desk, ReservationBook book, OfferDesk offers) {
        this.desk = desk;
        this.book = book;
        this.offers = offers;
    }

    /** At most so many for each point; how many this call made. */
    public int run(Instant now, int limit) {
        int made = 0;
        for (PointId point : book.joined(() -> offers.entries().awaitedPoints())) {
            int here = 0;
            while (here < limit && book.alone(() -> offerOne(point, now))) {
                here++;
            }
            made += here;
        }
        return made;
    }

    private boolean offerOne(PointId point, Instant now) {
        List<WaitEntry> line = offers.entries().openAt(point);
        Optional<WaitWindow> all = line.stream()
                .filter(entry -> entry.state() == WaitState.WAITING)
                .map(WaitEntry::window)
                .reduce(OfferFreePlaces::joined);
        if (!all.isPresent()) {
            return false;
        }
        List<Vacancy> vacancies = desk.vacancies(all.get(), now);
        for (WaitEntry entry : line) {
            for (Vacancy vacancy : vacancies) {
                if (offers.offer(entry, vacancy, now)) {
                    desk.take(vacancy.fitting());
                    return true;
                }
            }
        }
        return false;
    }

    private static WaitWindow joined(WaitWindow one, WaitWindow other) {
        Instant from = one.from().isBefore(other.from()) ? one.from() : other.from();
        Instant to = one.to().isAfter(other.to()) ? one.to() : other.to();
        return WaitWindow.of(WaitScope.POINT, one.point(), from, to);
    }
}
