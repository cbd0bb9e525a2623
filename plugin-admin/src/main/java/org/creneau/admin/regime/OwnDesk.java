// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creneau.admin.page.Right;
import org.creneau.confinement.EditionStanding;
import org.creneau.confinement.OwnRegimes;
import org.creneau.confinement.Regime;
import org.creneau.confinement.RegimeBook;
import org.creneau.confinement.RegimeEdition;
import org.creneau.confinement.RegimeRegister;
import org.creneau.confinement.RegimeSignature;
import org.creneau.confinement.Regimes;
import org.creneau.format.json.MistakesException;
import org.creneau.format.json.OwnRegimeText;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * Writes down and decides about the shop's own regimes for whoever has the right to; everybody else gets an
 * {@link AccessDeniedException}. Nothing is ever changed or taken away: each step is one more
 * edition, and who did not see the last one is told. Thread-safe.
 */
public class OwnDesk {

    private final Right right;
    private final OwnRegimes own;
    private final Regimes shipped;
    private final ImpactTickets tickets;
    private final Runnable follow;
    private final Clock clock;

    /**
     * @param right to change own regimes
     * @param shipped without the own ones
     * @param follow makes this node look for what was added
     */
    public OwnDesk(Right right, OwnRegimes own, Regimes shipped, ImpactTickets tickets, Runnable follow, Clock clock) {
        this.right = right;
        this.own = own;
        this.shipped = shipped;
        this.tickets = tickets;
        this.follow = follow;
        this.clock = clock;
    }

    /** What came of a step. */
    enum Outcome {
        DONE,
        /** Somebody else added an edition since; nothing was written. */
        OVERTAKEN,
        /** What it would break was not seen, or is out of date; nothing was written. */
        UNSEEN,
        /** The time set has come meanwhile; nothing was written. */
        TOO_LATE
    }

    long mayChange() {
        return right.mayChange();
    }

    /** Whether there is any use in offering it. */
    boolean canChange() {
        try {
            right.mayChange();
            return true;
        } catch (AccessDeniedException e) {
            return false;
        }
    }

    RegimeRegister register() {
        return RegimeRegister.of(own.editions());
    }

    Instant now() {
        return clock.instant();
    }

    /** Empty if there is no such edition. */
    Optional<String> textOf(String regimeId, int number) {
        return own.textOf(regimeId, number);
    }

    /** Null if its text cannot be read. */
    @Nullable
    Regime regimeOf(RegimeEdition edition) {
        return own.textOf(edition.regimeId(), edition.number())
                .map(OwnDesk::parsed)
                .orElse(null);
    }

    private static @Nullable Regime parsed(String text) {
        try {
            return OwnRegimeText.read(text);
        } catch (MistakesException e) {
            return null;
        }
    }

    /**
     * Keeps a text as a draft under the id that it has.
     *
     * @param seen the number of the last edition of that regime when it was written, 0 for none
     * @throws MistakesException for what is wrong with the text
     */
    Outcome save(String text, int seen, String note) {
        long staff = right.mayChange();
        Regime regime = OwnRegimeText.read(text);
        RegimeSignature by = RegimeSignature.of(staff, clock.instant(), shortened(note));
        return own.add(RegimeEdition.draft(regime.id(), seen + 1, by), text) ? Outcome.DONE : Outcome.OVERTAKEN;
    }

    /** True if there is such a text, and something to withdraw. */
    boolean isPossible(Decision decision) {
        RegimeRegister register = register();
        return register.find(decision.regimeId(), decision.textNumber())
                .filter(edition -> regimeOf(edition) != null)
                .filter(edition -> !decision.isWithdrawing()
                        || register.heldFrom(clock.instant()).stream()
                                .anyMatch(held -> held.regimeId().equals(decision.regimeId())))
                .isPresent();
    }

    /** What is planned for that regime and would never count after the decision, the oldest first. */
    List<RegimeEdition> takenBackBy(Decision decision) {
        Instant now = clock.instant();
        RegimeRegister before = register();
        RegimeRegister after = registerAfter(decision.edition(RegimeSignature.of(0, now, ""), now));
        return before.editionsOf(decision.regimeId()).stream()
                .filter(each -> before.standingAt(each, now) == EditionStanding.PLANNED)
                .filter(each -> after.standingAt(each, now) == EditionStanding.OVER)
                .collect(Collectors.toList());
    }

    private RegimeRegister registerAfter(RegimeEdition next) {
        List<RegimeEdition> editions = new ArrayList<>(own.editions());
        editions.removeIf(each -> each.regimeId().equals(next.regimeId()) && each.number() >= next.number());
        editions.add(next);
        return RegimeRegister.of(editions);
    }

    /** The rules as they would be if that were decided: of now, and from the instant on at which the decision counts. */
    RegimeBook bookAfter(Decision decision) {
        Instant now = clock.instant();
        RegimeEdition next = decision.edition(RegimeSignature.of(0, now, ""), now);
        return registerAfter(next)
                .bookFrom(
                        now,
                        shipped.current(),
                        edition -> own.textOf(
                                        edition.regimeId(),
                                        edition.equals(next) ? decision.textNumber() : edition.number())
                                .map(OwnDesk::parsed)
                                .orElse(null));
    }

    /** To be handed to whoever has seen to its end what the decision would break. */
    String ticketOf(Decision decision) {
        return tickets.of(decision, right.mayChange(), rulesNow(), clock.instant());
    }

    Outcome decide(Decision decision, String ticket, String note) {
        long staff = right.mayChange();
        Instant now = clock.instant();
        if (!decision.isPossibleAt(now)) {
            return Outcome.TOO_LATE;
        }
        if (!tickets.isGood(ticket, decision, staff, rulesNow(), now)) {
            return register().lastNumberOf(decision.regimeId()) == decision.seen() ? Outcome.UNSEEN : Outcome.OVERTAKEN;
        }
        RegimeEdition edition = decision.edition(RegimeSignature.of(staff, now, shortened(note)), now);
        String text = own.textOf(decision.regimeId(), decision.textNumber()).orElse("");
        if (text.isEmpty()) {
            return Outcome.UNSEEN;
        }
        boolean added = own.add(edition, text);
        follow.run();
        return added ? Outcome.DONE : Outcome.OVERTAKEN;
    }

    /** As they are in the store, whatever this node knows; with what is planned, by which later slots are judged. */
    private String rulesNow() {
        return register()
                .bookFrom(clock.instant(), shipped.current(), this::regimeOf)
                .versions();
    }

    /** Without characters that cannot be seen, some of which no database takes. */
    private static String shortened(String note) {
        String trimmed = note.replaceAll("\\p{Cntrl}", " ").trim();
        if (trimmed.length() <= RegimeEdition.LONGEST_NOTE) {
            return trimmed;
        }
        boolean splits = Character.isLowSurrogate(trimmed.charAt(RegimeEdition.LONGEST_NOTE));
        return trimmed.substring(0, RegimeEdition.LONGEST_NOTE - (splits ? 1 : 0));
    }
}
