// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the host's words for the status of an order mean for its reservations, and how long one waits before anything is done. A
 * word that is not known means nothing: such an order is left alone. Immutable and thread-safe.
 */
public final class OrderTerms {

    /**
     * A reservation that was changed within this time is left alone: a hold is committed before the cart that it is for, and the
     * clocks of nodes differ.
     */
    public static final Duration SETTLED = Duration.ofSeconds(60);

    /** Of slots that began longer ago nothing is given back. */
    public static final Duration BEHIND = Duration.ofDays(7);

    private static final Set<String> PLACED = Collections.singleton("SUBMITTED");
    private static final Set<String> SAVED = Collections.singleton("NAMED");
    private static final Set<String> CARTS = words(Arrays.asList("IN_PROCESS", "CSR_OWNED", "NAMED"));

    private final Set<String> ended;
    private final Duration patience;

    private OrderTerms(Set<String> ended, Duration patience) {
        this.ended = ended;
        this.patience = patience;
    }

    /**
     * The terms of a shop.
     *
     * @param ended the words for an order that has ended, at least one, none of which means a cart or a placed order
     * @param patienceMinutes for how long a confirmed reservation waits for its order to be placed, 5..1440
     * @throws IllegalArgumentException for anything else
     */
    public static OrderTerms of(Collection<String> ended, int patienceMinutes) {
        Set<String> words = words(ended);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("statuses of ended orders are none, allowed is at least one");
        }
        for (String word : words) {
            if (PLACED.contains(word) || CARTS.contains(word)) {
                throw new IllegalArgumentException("status of ended orders is '" + word
                        + "', allowed is none of SUBMITTED, IN_PROCESS, CSR_OWNED, NAMED");
            }
        }
        if (patienceMinutes < 5 || patienceMinutes > 1440) {
            throw new IllegalArgumentException("patienceMinutes is " + patienceMinutes + ", allowed is 5..1440");
        }
        return new OrderTerms(words, Duration.ofMinutes(patienceMinutes));
    }

    /** The same, the words being written with commas between them, for the container. */
    public static OrderTerms parse(String ended, int patienceMinutes) {
        return of(Arrays.asList(ended.split(",")), patienceMinutes);
    }

    /** {@code CANCELLED}, the one word the host has for an order that has ended, and half an hour. */
    public static OrderTerms standard() {
        return of(Collections.singleton("CANCELLED"), 30);
    }

    private static Set<String> words(Collection<String> from) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : from) {
            if (!word.trim().isEmpty()) {
                words.add(word.trim());
            }
        }
        return Collections.unmodifiableSet(words);
    }

    /** The words for an order that has ended. */
    public Set<String> ended() {
        return ended;
    }

    /** The words for an order that is placed. */
    public Set<String> placed() {
        return PLACED;
    }

    /** The words for a cart that was saved for later; they hold nothing. */
    public Set<String> saved() {
        return SAVED;
    }

    /** The words for an order that is not placed, the saved ones among them. */
    public Set<String> carts() {
        return CARTS;
    }

    /** For how long a confirmed reservation waits for its order to be placed. */
    public Duration patience() {
        return patience;
    }

    /** What is to be done about that reservation now; empty if nothing, or nothing yet. */
    Optional<Remedy> remedy(Reservation live, OrderFate fate, Instant now) {
        boolean concerned = live.state().isAwaited()
                && !live.slotId().start().isBefore(now.minus(BEHIND))
                && !fate.unchangedSince().isAfter(now.minus(SETTLED));
        return concerned ? Optional.ofNullable(remedyOf(live, fate, now)) : Optional.empty();
    }

    private @Nullable Remedy remedyOf(Reservation live, OrderFate fate, Instant now) {
        String status = fate.status().orElse("");
        if (!fate.isOrderThere()) {
            return Remedy.ORDER_GONE;
        }
        if (ended.contains(status)) {
            return Remedy.ORDER_ENDED;
        }
        if (!fate.isGroupThere()) {
            return Remedy.GROUP_GONE;
        }
        return live.state() == ReservationState.HELD ? ofHold(live, fate, now) : ofPlaced(live, fate, now);
    }

    private @Nullable Remedy ofHold(Reservation hold, OrderFate fate, Instant now) {
        String status = fate.status().orElse("");
        if (PLACED.contains(status) && fate.isCollected()) {
            return Remedy.PLACED;
        }
        return SAVED.contains(status) && !hold.isBeingPaidAt(now) ? Remedy.CART_SAVED : null;
    }

    /** Once the point has begun to prepare it, staff decide. */
    private @Nullable Remedy ofPlaced(Reservation placed, OrderFate fate, Instant now) {
        boolean waitedFor = !fate.unchangedSince().isAfter(now.minus(patience));
        boolean cart = CARTS.contains(fate.status().orElse(""));
        return placed.state() == ReservationState.CONFIRMED && cart && waitedFor ? Remedy.NEVER_PLACED : null;
    }

    @Override
    public String toString() {
        return "ended " + ended + ", placed after " + patience + " at most";
    }
}
