// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.regime;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import org.creneau.confinement.Regime;
import org.creneau.confinement.RegimeBook;
import org.creneau.confinement.RegimeEdition;
import org.creneau.confinement.RegimeRegister;
import org.jspecify.annotations.Nullable;

/** The own regimes as one node knew them at one moment, with those already read that hold or are planned. Immutable and thread-safe. */
final class KnownRegimes {

    /** Shorter than the five seconds promised, to leave time for the next one to be read. */
    private static final Duration MOST_AGE = Duration.ofSeconds(4);

    private final Look look;
    private final long count;
    private final RegimeRegister register;
    private final Map<RegimeEdition, Regime> read;
    private volatile @Nullable DatedBook last;

    KnownRegimes(Look look, RegimeRegister register, long count, Map<RegimeEdition, Regime> read) {
        this.look = look;
        this.count = count;
        this.register = register;
        this.read = Collections.unmodifiableMap(read);
    }

    /** The same, found unchanged by a later look. */
    KnownRegimes stillAt(long number, Instant now) {
        KnownRegimes later = new KnownRegimes(new Look(number, now, look.since), register, count, read);
        later.last = last;
        return later;
    }

    /** The looks of one node have rising numbers, in the order in which they began. */
    long look() {
        return look.number;
    }

    /** False too if the clock was set back. */
    boolean isFreshAt(Instant now) {
        return !now.isBefore(look.takenAt) && now.isBefore(look.takenAt.plus(MOST_AGE));
    }

    long count() {
        return count;
    }

    /** False for an instant of which it was not read what held then. */
    boolean reachesTo(Instant instant) {
        return !instant.isBefore(look.since);
    }

    /** Those that were read, by edition; unmodifiable. */
    Map<RegimeEdition, Regime> read() {
        return read;
    }

    /** The book of that instant and those that follow. It remembers what it works out per time zone, so the same one is handed out. */
    RegimeBook bookFrom(Instant instant, RegimeBook shipped) {
        DatedBook known = last;
        if (known == null || !known.reachesTo(instant, shipped)) {
            known = new DatedBook(shipped, register.bookFrom(instant, shipped, read::get), instant);
            last = known;
        }
        return known.book.at(instant);
    }

    /** A book and from when on it and those that follow are the right ones. Immutable. */
    private static final class DatedBook {

        private final RegimeBook shipped;
        private final RegimeBook book;
        private final Instant from;

        DatedBook(RegimeBook shipped, RegimeBook book, Instant from) {
            this.shipped = shipped;
            this.book = book;
            this.from = from;
        }

        boolean reachesTo(Instant instant, RegimeBook ofShipped) {
            return shipped == ofShipped && !instant.isBefore(from);
        }
    }

    /** When it was looked: with what holds from an instant on, by the clock of the shop. Immutable. */
    static final class Look {

        private final long number;
        private final Instant takenAt;
        private final Instant since;

        Look(long number, Instant takenAt, Instant since) {
            this.number = number;
            this.takenAt = takenAt;
            this.since = since;
        }
    }
}
