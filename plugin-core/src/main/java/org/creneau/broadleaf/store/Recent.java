// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read lately on this node, so that a crowd which looks at the same things does not read each of them once a head. Only
 * for what is shown: within a transaction nothing is remembered and nothing is answered from memory. What this node changes is
 * forgotten when its transaction ends, and a reading that began before that is not kept; what another node changes is seen when
 * the memory is too old. Thread-safe.
 */
public final class Recent<K, V> {

    private final Duration oldest;
    private final Duration halfOfOldest;
    private final int most;
    private final Clock clock;
    private final ConcurrentMap<K, Seen<V>> seen = new ConcurrentHashMap<>();
    private final AtomicReference<Instant> cleaned;

    /**
     * @param oldest zero or less remembers nothing
     * @param most with more things than that in memory, all of them are forgotten
     * @param clock measures the age alone: give the machine's, not one that a demo or a test of the shop sets
     */
    public Recent(Duration oldest, int most, Clock clock) {
        this.oldest = oldest;
        this.halfOfOldest = oldest.dividedBy(2);
        this.most = most;
        this.clock = clock;
        this.cleaned = new AtomicReference<>(clock.instant());
    }

    /** Whether something can be remembered here: not within a transaction, and not where nothing is kept. */
    public boolean isKept() {
        return !oldest.isNegative()
                && !oldest.isZero()
                && !TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** The moment from which the age of a reading counts; to be asked before it is begun. */
    Instant now() {
        return clock.instant();
    }

    /** What is remembered, or else what is read now. */
    public V get(K key, Function<K, V> reading) {
        if (!isKept()) {
            return reading.apply(key);
        }
        Instant now = now();
        V known = known(key, now);
        if (known != null) {
            return known;
        }
        V read = reading.apply(key);
        remember(key, read, now);
        return read;
    }

    /**
     * What is remembered of each, and of the others what one reading says of them all. Who has to read takes along what will be too old
     * in half the time: things that are looked at together are then read together, and not one after the other.
     *
     * @param isEnough whether what is remembered says what is asked
     * @param isNoMore whether it says nothing else; what says more is not read along, or it would say less
     */
    public Map<K, V> get(
            Collection<K> keys,
            Predicate<V> isEnough,
            Predicate<V> isNoMore,
            Function<Collection<K>, Map<K, V>> reading) {
        if (!isKept()) {
            return reading.apply(keys);
        }
        Instant now = now();
        Map<K, V> told = new HashMap<>();
        List<K> lacking = new ArrayList<>();
        List<K> ageing = new ArrayList<>();
        for (K key : keys) {
            Seen<V> last = seen.get(key);
            if (last == null || last.isOlderAt(now, oldest) || last.value == null || !isEnough.test(last.value)) {
                lacking.add(key);
                continue;
            }
            told.put(key, last.value);
            if (last.isOlderAt(now, halfOfOldest) && isNoMore.test(last.value)) {
                ageing.add(key);
            }
        }
        if (lacking.isEmpty()) {
            return told;
        }
        lacking.addAll(ageing);
        reading.apply(lacking).forEach((key, read) -> {
            remember(key, read, now);
            told.put(key, read);
        });
        return told;
    }

    /** Null if it is not remembered, or too old at that moment. */
    @Nullable
    V known(K key, Instant now) {
        Seen<V> last = seen.get(key);
        return last == null || last.isOlderAt(now, oldest) ? null : last.value;
    }

    /** @param begun when its reading was begun */
    void remember(K key, V value, Instant begun) {
        clean(now());
        seen.merge(key, new Seen<>(value, begun), (last, next) -> last.isBetterThanAReadingOf(begun) ? last : next);
    }

    /** At once, and once more when the running transaction has ended, if one is running: it is only then that others see what it did. */
    public void forget(K key) {
        gone(key);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new ForgettingAtTheEnd(() -> gone(key)));
        }
    }

    /**
     * To be called by who reads the truth within a transaction, as a booking does: what its shopper is shown next, be it that they were
     * refused, must not be older than what refused them.
     */
    public void overtake(K key) {
        gone(key);
    }

    private void gone(K key) {
        seen.put(key, new Seen<>(null, clock.instant()));
    }

    /**
     * Now and then what is too old is dropped, so that what nobody looks at any more takes no room. What was forgotten just now stays:
     * a reading that was begun before may still come.
     */
    private void clean(Instant now) {
        Instant last = cleaned.get();
        if (seen.size() >= most) {
            seen.values().removeIf(each -> each.value != null || each.isOlderAt(now, oldest));
        } else if (now.isAfter(last.plus(oldest.multipliedBy(10))) && cleaned.compareAndSet(last, now)) {
            seen.values().removeIf(each -> each.isOlderAt(now, oldest));
        }
    }

    /** A value, or that there is none since. */
    private static final class Seen<V> {

        private final @Nullable V value;
        private final Instant at;

        private Seen(@Nullable V value, Instant at) {
            this.value = value;
            this.at = at;
        }

        /** What was forgotten in the very moment in which a reading began may have been changed after it. */
        private boolean isBetterThanAReadingOf(Instant begun) {
            return at.isAfter(begun) || value == null && at.equals(begun);
        }

        /** A clock that was set back must not make it last. */
        private boolean isOlderAt(Instant now, Duration oldest) {
            return now.isBefore(at) || !now.isBefore(at.plus(oldest));
        }
    }

    /** Spring 3.2 wants every method written out. */
    private static final class ForgettingAtTheEnd implements TransactionSynchronization {

        private final Runnable forgetting;

        private ForgettingAtTheEnd(Runnable forgetting) {
            this.forgetting = forgetting;
        }

        @Override
        public void suspend() {}

        @Override
        public void resume() {}

        @Override
        public void flush() {}

        @Override
        public void beforeCommit(boolean readOnly) {}

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCommit() {}

        @Override
        public void afterCompletion(int status) {
            forgetting.run();
        }
    }
}
