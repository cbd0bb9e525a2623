// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.regime;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
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
 * The regimes in force: the shipped ones, and of the shop's own those whose time has come; those planned follow. A job looks every two seconds whether any
 * were added, so that shoppers wait for no statement of ours; if the job does not run, whoever asks looks when what is known gets old.
 * Within a transaction the book stays the same, so that what was judged and what is recorded agree. Thread-safe.
 */
public final class StoredRegimes implements Regimes {

    private static final Logger LOG = LoggerFactory.getLogger(StoredRegimes.class);
    private static final String BOOK = "book";

    private final Regimes shipped;
    private final OwnRegimes own;
    private final Transactions transactions;
    private final Clock clock;
    private final Clock machineClock;
    private final Lock reading = new ReentrantLock();
    private final ReadOnce<String, RegimeBook> ofTransaction = new ReadOnce<>();
    private volatile @Nullable KnownRegimes last;

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

    @Override
    public RegimeBook current() {
        return ofTransaction.get(BOOK, () -> known().bookFrom(clock.instant(), shipped.current()));
    }

    /** The same, for a bean of its own that a shop may replace while the job goes on. */
    public static Regimes itself(StoredRegimes regimes) {
        return regimes;
    }

    /** Looks whether anything was added; what this node adds itself need not wait for the job. */
    public void refresh() {
        reading.lock();
        try {
            last = next();
        } finally {
            reading.unlock();
        }
    }

    private KnownRegimes known() {
        KnownRegimes known = last;
        Instant now = machineClock.instant();
        if (known != null && (known.isFreshAt(now) || !reading.tryLock())) {
            return known;
        }
        if (known == null) {
            reading.lock();
        }
        try {
            KnownRegimes newest = last;
            if (newest == null || !newest.isFreshAt(now)) {
                newest = next();
                last = newest;
            }
            return newest;
        } finally {
            reading.unlock();
        }
    }

    /** In the running transaction, if there is one: a second connection could be waited for in vain. */
    private KnownRegimes next() {
        Instant now = machineClock.instant();
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? read(now)
                : transactions.separate(() -> read(now));
    }

    private KnownRegimes read(Instant now) {
        KnownRegimes known = last;
        long count = own.count();
        Instant since = clock.instant();
        if (known != null && count <= known.count() && known.reachesTo(since)) {
            return known.stillAt(now); // fewer only in a transaction that began before the last was added
        }
        List<RegimeEdition> editions = own.editions();
        RegimeRegister register = RegimeRegister.of(editions);
        Map<RegimeEdition, Regime> regimes = new HashMap<>();
        for (RegimeEdition edition : register.heldFrom(since)) {
            Regime regime = known == null ? null : known.read().get(edition);
            (regime == null ? parsed(edition) : Optional.of(regime)).ifPresent(found -> regimes.put(edition, found));
        }
        return new KnownRegimes(now, since, register, editions.size(), regimes);
    }

    /** What nobody can read any more must not close the shop, but must be told. */
    private Optional<Regime> parsed(RegimeEdition edition) {
        try {
            return own.textOf(edition.regimeId(), edition.number()).map(OwnRegimeText::read);
        } catch (MistakesException e) {
            LOG.error("The own regime {} is not in force, for its text cannot be read: {}", edition, e.getMessage());
            return Optional.empty();
        }
    }
}
