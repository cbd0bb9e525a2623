// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.creneau.confinement.Reason;
import org.creneau.eligibility.CollectRequest;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.Verdict;
import org.creneau.slot.Basket;
import org.creneau.slot.BookedSlot;
import org.creneau.slot.Load;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotOffer;
import org.creneau.slot.SlotQuery;
import org.creneau.slot.Taken;
import org.jspecify.annotations.Nullable;

/**
 * A slot in which somebody who waits may get a place: what others have taken of it is known, and the rules can be asked, now
 * and for later. Who waits is not there to be asked: what could only be told with their home known is left open until they
 * take the place, but a slot that is kept for others is not for them. Reads nothing before it is asked. For one
 * transaction.
 */
public final class Vacancy {

    private static final Set<String> UNTOLD = Collections.unmodifiableSet(
            new HashSet<>(Arrays.asList(Reason.DISTANCE_UNKNOWN.code(), Reason.SHOPPER_UNKNOWN.code())));

    private static final Duration PRECISION = Duration.ofMinutes(1);

    private final SlotId slot;
    private final RuleBook rules;
    private final Supplier<Optional<Sight>> looking;
    private @Nullable Optional<Sight> seen;
    private @Nullable Claim fitting;

    Vacancy(SlotId slot, RuleBook rules, Supplier<Optional<Sight>> looking) {
        this.slot = slot;
        this.rules = rules;
        this.looking = looking;
    }

    public SlotId slot() {
        return slot;
    }

    /** True if a load of that size may be put in now, as far as can be told. */
    public boolean fits(Load load, Instant now) {
        Claim claim = claimOf(load, now);
        fitting = claim == null ? fitting : claim;
        return claim != null;
    }

    /** What was asked for last and fits; throws {@link IllegalStateException} if nothing was. */
    Claim fitting() {
        if (fitting == null) {
            throw new IllegalStateException("nobody was found to fit into " + this + ". Maybe it was not asked.");
        }
        return fitting;
    }

    /**
     * The last instant at which such a load could still be put in, to the minute; that instant itself if it could be put in
     * until the slot starts. What forbids a slot because of the time that is left never allows it again later.
     */
    public Instant bookableUntil(Load load, Instant now) {
        Instant known = now;
        Instant end = slot.start();
        while (Duration.between(known, end).compareTo(PRECISION) > 0) {
            Instant middle = known.plus(Duration.between(known, end).dividedBy(2));
            if (claimOf(load, middle) != null) {
                known = middle;
            } else {
                end = middle;
            }
        }
        return known;
    }

    /** Null if the load does not fit, the rules refuse it, or there is no such slot. */
    @Nullable
    Claim claimOf(Load load, Instant now) {
        Sight sight = sight();
        return sight == null ? null : claimOf(load, now, sight.taken);
    }

    /** True if such a load could be put in if nobody else had a place at that start: then it makes sense to wait. */
    boolean isWorthWaitingFor(Load load, Instant now) {
        Sight sight = sight();
        return sight != null && claimOf(load, now, without(sight.taken, slot)) != null;
    }

    private @Nullable Claim claimOf(Load load, Instant now, Taken taken) {
        Inquiry inquiry = Inquiry.of(SlotQuery.at(now).forBasket(Basket.weighing(load)));
        SlotOffer offer = offer(inquiry, taken);
        if (offer == null || !standsForWaiting(verdict(offer, inquiry))) {
            return null;
        }
        return new Claim(slot, load, offer.ownCapacity(), offer.price());
    }

    /** True if the shopper who asks can have it at once. */
    boolean isFreeFor(Inquiry inquiry) {
        Sight sight = sight();
        SlotOffer offer = sight == null ? null : offer(inquiry, sight.taken);
        return offer != null && verdict(offer, inquiry).isAllowed();
    }

    static boolean standsForWaiting(Verdict verdict) {
        return verdict.refusals().stream().map(Refusal::code).allMatch(UNTOLD::contains);
    }

    private @Nullable Sight sight() {
        Optional<Sight> known = seen == null ? looking.get() : seen;
        seen = known;
        return known.orElse(null);
    }

    private @Nullable SlotOffer offer(Inquiry inquiry, Taken taken) {
        Sight sight = sight();
        return sight == null
                ? null
                : sight.grid.offerOf(slot, inquiry.query(), taken).orElse(null);
    }

    private Verdict verdict(SlotOffer offer, Inquiry inquiry) {
        Sight sight = sight();
        return sight == null
                ? Verdict.refusedBy(Refusal.of(PlaceDesk.POINT_UNKNOWN))
                : rules.judge(CollectRequest.of(sight.grid, offer, inquiry));
    }

    /** What is taken by others once all that is there has come free in the slot. */
    private static Taken without(Taken taken, SlotId slot) {
        Map<Instant, Load> loads = new TreeMap<>(taken.loads());
        loads.remove(slot.start());
        return Taken.of(loads);
    }

    /** What is taken once that load has come free in its slot and another was put in. */
    static Taken instead(Taken taken, BookedSlot freed, Load passed) {
        Map<Instant, Load> loads = new TreeMap<>(taken.loads());
        loads.computeIfPresent(
                freed.slot().start(), (start, load) -> less(load, freed.load()).plus(passed));
        return Taken.of(loads);
    }

    private static Load less(Load load, Load freed) {
        return Load.of(
                Math.max(0, load.orders() - freed.orders()),
                Math.max(0, load.items() - freed.items()),
                Math.max(0, load.minutes() - freed.minutes()));
    }

    @Override
    public String toString() {
        return "vacancy in " + slot;
    }

    /** The slots of a point and what is taken of them. */
    static final class Sight {

        private final SlotGrid grid;
        private final Taken taken;

        Sight(SlotGrid grid, Taken taken) {
            this.grid = grid;
            this.taken = taken;
        }

        SlotGrid grid() {
            return grid;
        }

        Taken taken() {
            return taken;
        }
    }
}
