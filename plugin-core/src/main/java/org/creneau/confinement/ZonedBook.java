// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.ZoneId;
import java.util.List;

/** From when until when the regimes of a book are in force where the clocks show the time of one zone. Immutable. */
final class ZonedBook {

    private final LocalClock clock;
    private final Span[] spans;

    private ZonedBook(LocalClock clock, Span[] spans) {
        this.clock = clock;
        this.spans = spans;
    }

    static ZonedBook of(ZoneId zone, List<Regime> regimes) {
        LocalClock clock = LocalClock.of(zone);
        return new ZonedBook(
                clock,
                regimes.stream()
                        .map(regime -> Span.of(regime.validity(), clock))
                        .toArray(Span[]::new));
    }

    LocalClock clock() {
        return clock;
    }

    Span span(int regime) {
        return spans[regime];
    }
}
