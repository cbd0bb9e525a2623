// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.regime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.creneau.broadleaf.store.ReadOnce;
import org.creneau.confinement.OwnRegimes;
import org.creneau.confinement.Regime;
import org.creneau.confinement.RegimeBook;
import org.creneau.confinement.RegimeEdition;
import org.creneau.confinement.RegimeRegister;
import org.creneau.confinement.Regimes;
import org.creneau.format.json.MistakesException;
import org.creneau.format.json.OwnRegimeText;
import org.creneau.reservation.Transactions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The regimes in force: the shipped ones, and of the shop's own those whose time has come; those planned follow. A job looks every two
 * seconds whether any were added, so that shoppers wait for no statement of ours; if the job does not run, whoever asks looks when what
 * is known gets old. Within a transaction the book stays the same, so that what was judged and what is recorded agree. While the database
 * does not answer, what is known goes on; that it is older than it may be is told in the log, and by {@link #isCurrent}. Thread-safe.
 */
public final class StoredRegimes implements Regimes {

    private static final Logger LOG = LoggerFactory.getLogger(StoredRegimes.class);
    private static final String BOOK = "book";

    /** After that a look of somebody else is taken for one that will never end. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Between two words in the log about the same trouble. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private static final int MOST_MINUTES = 1440;

    private final Regimes shipped;
    private final OwnRegimes own;
    private final Transactions transactions;
    private final Clock clock;
    private final Clock machineClock;
    private final ReadOnce<String, RegimeBook> ofTransaction = new ReadOnce<>();
    private final AtomicReference<@Nullable Instant> looking = new AtomicReference<>();
    private final AtomicReference<@Nullable Instant> toldAt = new AtomicReference<>();
    private final AtomicLong looks = new AtomicLong();
    private volatile @Nullable KnownRegimes last;
    private volatile Instant answeredAt = Instant.MIN;
    private volatile Duration oldest = Duration.ofMinutes(10);

    /**
     * @param clock of the shop: what is planned begins by it
     * @param machineClock measures alone how old is what is known: one that a demo or a test of the shop sets would not do
     */
    public StoredRegimes(Regimes shipped, OwnRegimes own, Transactions transactions, Clock clock, Clock machineClock) {
        this.shipped = shipped;
        this.own = own;
        this.transactions = transactions;
        this.clock = clock;
        this.machineClock = machineClock;
    }

    /** How old what is known may be before it is told that it is too old; 1..1440, default 10. */
    public void setOldestMinutes(int minutes) {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("oldestMinutes is " + minutes + ", allowed is 1 to " + MOST_MINUTES);
        }
        this.oldest = Duration.ofMinutes(minutes);
    }

    @Override
    public RegimeBook current() {
        return ofTransaction.get(BOOK, () -> known().bookFrom(clock.instant(), shipped.current()));
    }

    /** The same, for a bean of its own that a shop may replace while the job goes on. */
    public static Regimes itself(StoredRegimes regimes) {
        return regimes;
    }

    /** False if the database was asked in vain for longer than is allowed; for a health page of the shop. Reads nothing. */
    public boolean isCurrent() {
        return last == null || !isTooOld(machineClock.instant());
    }

    /** By the last answer of the database, which told what was known or that it is as it was. */
    private boolean isTooOld(Instant now) {
        return !answeredAt.equals(Instant.MIN) && now.isAfter(answeredAt.plus(oldest));
    }

    /** Looks whether anything was added; what this node adds itself need not wait for the job. */
    public void refresh() {
        try {
            keep(next());
        } finally {
            told(machineClock.instant());
        }
    }

    private KnownRegimes known() {
        KnownRegimes known = last;
        if (known == null) {
            return keep(next());
        }
        Instant now = machineClock.instant();
        if (known.isFreshAt(now) || !begins(now)) {
            return told(known, now);
        }
        try {
            return told(keep(next()), now);
        } catch (RuntimeException e) {
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                throw e; // it may be of no use any more
            }
            LOG.warn("Own regimes could not be looked for; those known go on", e);
            return told(known, now);
        } finally {
            looking.compareAndSet(now, null);
        }
    }

    /** True for one of those who ask; for another if the one looks for longer than anybody may wait. */
    private boolean begins(Instant now) {
        Instant since = looking.get();
        boolean free = since == null || now.isBefore(since) || !now.isBefore(since.plus(PATIENCE));
        return free && looking.compareAndSet(since, now);
    }

    private KnownRegimes told(KnownRegimes known, Instant now) {
        told(now);
        return known;
    }

    /** Says in the log, now and then, that the database has not answered for too long. */
    private void told(Instant now) {
        Instant before = toldAt.get();
        boolean quiet = before != null && !now.isBefore(before) && now.isBefore(before.plus(SILENCE));
        if (!quiet && isTooOld(now) && toldAt.compareAndSet(before, now)) {
            LOG.error(
                    "The regimes are as they were at {}, for the database has not told since; allowed are {} minutes",
                    answeredAt,
                    oldest.toMinutes());
        }
    }

    /** In the running transaction, if there is one: a second connection could be waited for in vain. */
    private KnownRegimes next() {
        long look = looks.incrementAndGet();
        Instant now = machineClock.instant();
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? read(look, now, false)
                : transactions.separate(() -> read(look, now, true));
    }

    /** What a look that began later has found already stays. */
    private synchronized KnownRegimes keep(KnownRegimes found) {
        KnownRegimes known = last;
        if (known == null || found.look() > known.look()) {
            last = found;
            return found;
        }
        return known;
    }

    /**
     * Whoever is answered within a transaction cannot say that nothing was added since it began, and so makes nothing younger for others;
     * but the database was there.
     *
     * @param newest false in a transaction that may have begun before the last one was added
     */
    private KnownRegimes read(long look, Instant now, boolean newest) {
        KnownRegimes found = found(look, now, newest);
        answeredAt = now;
        return found;
    }

    private KnownRegimes found(long look, Instant now, boolean newest) {
        KnownRegimes known = last;
        long count = own.count();
        Instant since = clock.instant();
        if (known != null && count <= known.count() && known.reachesTo(since)) {
            return newest ? known.stillAt(look, now) : known;
        }
        List<RegimeEdition> editions = own.editions();
        RegimeRegister register = RegimeRegister.of(editions);
        List<RegimeEdition> held = register.heldFrom(since);
        Map<RegimeEdition, Regime> regimes = known == null ? new HashMap<>() : new HashMap<>(known.read());
        regimes.keySet().retainAll(held);
        List<RegimeEdition> unread = new ArrayList<>(held);
        unread.removeAll(regimes.keySet());
        if (!unread.isEmpty()) {
            own.textsOf(unread)
                    .forEach((edition, text) -> parsed(edition, text).ifPresent(found -> regimes.put(edition, found)));
        }
        return new KnownRegimes(new KnownRegimes.Look(look, now, since), register, editions.size(), regimes);
    }

    /** What nobody can read any more must not close the shop, but must be told. */
    private static Optional<Regime> parsed(RegimeEdition edition, String text) {
        try {
            return Optional.of(OwnRegimeText.read(text));
        } catch (MistakesException e) {
            LOG.error("The own regime {} is not in force, for its text cannot be read: {}", edition, e.getMessage());
            return Optional.empty();
        }
    }
}
