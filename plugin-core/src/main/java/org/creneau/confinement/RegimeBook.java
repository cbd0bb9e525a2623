// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import org.creneau.territory.Place;
import org.jspecify.annotations.Nullable;

/**
 * The regimes in force, one snapshot under one version, with the indicators some of them depend on. Bases come before
 * overlays, otherwise the order given stays. Where others are decided for later, it knows the book that follows: a slot is judged by
 * the one that holds when it starts. Immutable and thread-safe; what it works out per time zone it remembers.
 */
public final class RegimeBook {

    /** Characters: it stands with every reservation. */
    private static final int LONGEST_VERSION = 200;

    /** Of the digest of a longer one: 128 bits. */
    private static final int DIGITS = 32;

    private static final long SECONDS_OF_DAY = 86_400;

    private static final RegimeBook EMPTY = new RegimeBook("0", Collections.emptyList(), Collections.emptyList(), null);

    private final String version;
    private final List<Regime> regimes;
    private final List<IndicatorSeries> indicators;
    private final ConcurrentMap<ZoneId, ZonedBook> zoned = new ConcurrentHashMap<>();
    private final @Nullable Following following;
    private volatile @Nullable Recent recent;

    private RegimeBook(
            String version, List<Regime> regimes, List<IndicatorSeries> indicators, @Nullable Following following) {
        this.version = version;
        this.regimes = Collections.unmodifiableList(regimes);
        this.indicators = Collections.unmodifiableList(indicators);
        this.following = following;
    }

    /** No regime at all. */
    public static RegimeBook empty() {
        return EMPTY;
    }

    /** Throws {@link IllegalArgumentException} if two regimes have the same id. */
    public static RegimeBook of(String version, Collection<Regime> regimes) {
        List<Regime> sorted = new ArrayList<>(regimes);
        sorted.sort(Comparator.comparing(Regime::layer));
        Set<String> ids = new HashSet<>();
        sorted.forEach(regime -> {
            if (!ids.add(regime.id())) {
                throw new IllegalArgumentException("id is '" + regime.id() + "' twice, allowed is each id once");
            }
        });
        return new RegimeBook(version, sorted, Collections.emptyList(), null);
    }

    /**
     * One version for parts that have one each. Of a long list it is the beginning, {@code #} and the first 32 hexadecimal digits of
     * the SHA-256 of the whole, in UTF-8: whoever knows the parts can tell whether it was them, and nobody finds others for it.
     */
    public static String versionOf(List<String> parts) {
        String version = String.join(", ", parts);
        return version.length() <= LONGEST_VERSION
                ? version
                : version.substring(0, LONGEST_VERSION - 1 - DIGITS) + "#" + digest(version);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return String.format(Locale.ROOT, "%064x", new BigInteger(1, digest))
                    .substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing, which every Java has", e);
        }
    }

    /** Other regimes under another version, with the same indicators; throws as {@link #of}. */
    public RegimeBook replacedBy(String otherVersion, Collection<Regime> others) {
        return of(otherVersion, others).with(indicators.toArray(new IndicatorSeries[0]));
    }

    /** The same with these indicators in place of the ones it had; a book that follows keeps its own. */
    public RegimeBook with(IndicatorSeries... series) {
        return new RegimeBook(version, regimes, new ArrayList<>(Arrays.asList(series)), following);
    }

    /**
     * The same until that instant, from which on another holds.
     *
     * @param next perhaps with books that follow it, each later than the one before
     */
    public RegimeBook followedBy(Instant from, RegimeBook next) {
        return new RegimeBook(version, regimes, indicators, new Following(from, next));
    }

    /** The book that holds at that instant, with those that follow: this one, unless another follows before or then. */
    public RegimeBook at(Instant instant) {
        RegimeBook book = this;
        Following next = following;
        while (next != null && !instant.isBefore(next.from)) {
            book = next.book;
            next = book.following;
        }
        return book;
    }

    /** When another book follows; empty if none does. */
    public Optional<Instant> until() {
        return following == null ? Optional.empty() : Optional.of(following.from);
    }

    /** Another book in place of this one and of each that follows, at the same instants; what is made must have none that follows. */
    public RegimeBook eachReplaced(UnaryOperator<RegimeBook> replacing) {
        RegimeBook replaced = replacing.apply(this);
        return following == null
                ? replaced
                : replaced.followedBy(following.from, following.book.eachReplaced(replacing));
    }

    /**
     * The same book under the same version, without the regimes that are over: for judging nothing that starts before that instant.
     * Law piles up, and each regime is asked for each trip. Kept for the latest day that was asked for.
     */
    public RegimeBook since(Instant earliest) {
        long day = Math.floorDiv(earliest.getEpochSecond(), SECONDS_OF_DAY);
        Recent known = recent;
        if (known != null && known.day == day) {
            return known.book;
        }
        LocalDateTime over = LocalDateTime.ofEpochSecond((day - 1) * SECONDS_OF_DAY, 0, ZoneOffset.UTC);
        RegimeBook left = eachReplaced(book -> book.endingAfter(over));
        if (known == null || known.day < day) {
            recent = new Recent(day, left);
        }
        return left;
    }

    /** Clocks differ from UTC by less than the day that is left. */
    private RegimeBook endingAfter(LocalDateTime over) {
        List<Regime> left = new ArrayList<>();
        for (Regime regime : regimes) {
            LocalDateTime end = regime.validity().to();
            if (end == null || end.isAfter(over)) {
                left.add(regime);
            }
        }
        return new RegimeBook(version, left, indicators, null);
    }

    /** Whether it limits nothing, and no book that follows does. */
    public boolean isEmpty() {
        return regimes.isEmpty() && (following == null || following.book.isEmpty());
    }

    /** Of this book alone; see {@link #versions}. */
    public String version() {
        return version;
    }

    /** Its version and those of the books that follow, each with when: equal if all that is decided is the same. */
    public String versions() {
        StringBuilder all = new StringBuilder(version);
        for (Following next = following; next != null; next = next.book.following) {
            all.append("; ").append(next.from).append(' ').append(next.book.version);
        }
        return all.toString();
    }

    /** Unmodifiable. */
    public List<Regime> regimes() {
        return regimes;
    }

    public Optional<Regime> regime(String id) {
        return regimes.stream().filter(regime -> regime.id().equals(id)).findFirst();
    }

    /**
     * Makes a judge for one trip: it knows only what can concern the trip. Worth keeping for all slots of one shopper
     * and one point; some microseconds to make. A slot is judged by the book that holds when it starts, this one or one that follows.
     */
    public Judge prepare(Trip trip, Treatments treatments) {
        Following next = following;
        Judge judge = new Preparation(this, trip, treatments).judge();
        return next == null ? judge : judge.until(next.from, () -> next.book.prepare(trip, treatments));
    }

    ZonedBook in(ZoneId zone) {
        ZonedBook known = zoned.get(zone);
        return known != null ? known : zoned.computeIfAbsent(zone, wanted -> ZonedBook.of(wanted, regimes));
    }

    /** The series a trigger asks for, if there is one for an area of that place. */
    Optional<IndicatorSeries> series(Trigger trigger, Place place) {
        return indicators.stream()
                .filter(series -> series.indicator().equals(trigger.indicator()))
                .filter(series -> place.areas().contains(series.area()))
                .findFirst();
    }

    /** What is left of it on a day. Immutable. */
    private static final class Recent {

        private final long day;
        private final RegimeBook book;

        private Recent(long day, RegimeBook book) {
            this.day = day;
            this.book = book;
        }
    }

    /** What holds instead from an instant on. Immutable. */
    private static final class Following {

        private final Instant from;
        private final RegimeBook book;

        private Following(Instant from, RegimeBook book) {
            this.from = Objects.requireNonNull(from, "from");
            this.book = Objects.requireNonNull(book, "book");
        }
    }
}
