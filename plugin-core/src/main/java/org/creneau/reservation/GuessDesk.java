// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;

/**
 * Counts a guess of a pickup code before anybody looks whether it is right, in a short transaction of its own, so that
 * neither many guesses at one moment nor a rollback give one away for nothing. One that was right is then taken off
 * again; should the node die in between, a right one stays counted until the hour is over. Thread-safe.
 */
public final class GuessDesk {

    private static final Duration KEPT = Duration.ofHours(1);

    private final CodeGuesses guesses;
    private final GuessLimits limits;
    private final ReservationBook book;
    private final Clock clock;
    private Predicate<String> isCode = PickupCode::isCode;

    public GuessDesk(CodeGuesses guesses, GuessLimits limits, ReservationBook book, Clock clock) {
        this.guesses = guesses;
        this.limits = limits;
        this.book = book;
        this.clock = clock;
    }

    /** How codes look; the usual unless set. Called by the container before anything else. */
    public void setCodes(PickupCodes value) {
        this.isCode = value::isCode;
    }

    /** False for what can be nobody's code, which costs no guess. */
    boolean isCode(String typed) {
        return isCode.test(typed);
    }

    GuessLimits limits() {
        return limits;
    }

    Instant now() {
        return clock.instant();
    }

    /** Allowed if the guess was right; refused as {@code wrong} if not, or for too many if it was not looked at. */
    Verdict judge(List<GuessWindow> windows, BooleanSupplier isRight, String wrong) {
        Optional<GuessWindow> full = book.alone(() -> take(windows));
        if (full.isPresent()) {
            return Verdict.refusedBy(Refusal.of(Refusals.TOO_MANY_GUESSES)
                    .with("from", full.get().end()));
        }
        if (!isRight.getAsBoolean()) {
            return Refusals.because(wrong);
        }
        book.alone(() -> giveBack(windows));
        return Verdict.allowed();
    }

    /**
     * Forgets the guesses of hours that ended an hour ago or before, so that clocks of nodes may differ; returns how many
     * rows that were. Safe to run on all nodes at once.
     */
    public int forgetOld() {
        return book.alone(() -> guesses.forgetEndedBefore(clock.instant().minus(KEPT)));
    }

    /** Takes one in all windows or in none; the first that has none left is returned. */
    private Optional<GuessWindow> take(List<GuessWindow> windows) {
        List<GuessWindow> taken = new ArrayList<>();
        for (GuessWindow window : windows) {
            if (!guesses.take(window)) {
                giveBack(taken);
                return Optional.of(window);
            }
            taken.add(window);
        }
        return Optional.empty();
    }

    private boolean giveBack(List<GuessWindow> windows) {
        windows.forEach(guesses::giveBack);
        return true;
    }
}
