// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creneau.slot.Load;

/**
 * A place that comes free is offered to the first in line: the one with the lowest position among those who wait for that
 * slot, whose load fits and to whom the rules allow it. One statement if nobody waits. Thread-safe.
 */
public final class FirstInLine implements FreedPlaces {

    private static final int PAGE = 50;

    private final OfferDesk offers;
    private final Clock clock;

    public FirstInLine(OfferDesk offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public Optional<Load> pass(Vacancy vacancy) {
        Instant now = clock.instant();
        List<WaitEntry> page = offers.entries().waitingFor(vacancy.slot(), 0, PAGE);
        while (!page.isEmpty()) {
            for (WaitEntry entry : page) {
                if (offers.offer(entry, vacancy, now)) {
                    return Optional.of(entry.load());
                }
            }
            long last = page.get(page.size() - 1).position();
            page = page.size() < PAGE ? page.subList(0, 0) : offers.entries().waitingFor(vacancy.slot(), last, PAGE);
        }
        return Optional.empty();
    }
}
