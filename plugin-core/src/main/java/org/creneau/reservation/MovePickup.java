// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Use case: the counter moves a reservation on: preparing, ready, collected, no-show. Steps may be left out. A second
 * click on the same step changes nothing. A no-show is noted only when the slot is over and gives the place back.
 * Runs in a short transaction of its own, after a code that was typed has been checked in another. Thread-safe.
 */
public final class MovePickup {

    private static final Set<ReservationState> STEPS = EnumSet.of(
            ReservationState.PREPARING, ReservationState.READY, ReservationState.COLLECTED, ReservationState.NO_SHOW);

    private static final Map<ReservationState, MessageKind> TOLD = told();

    private final PlaceDesk desk;
    private final ReservationBook book;
    private final CheckPickupCode codes;
    private final Clock clock;
    private HandOverGate gate = HandOverGate.open();

    public MovePickup(PlaceDesk desk, ReservationBook book, CheckPickupCode codes, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.codes = codes;
        this.clock = clock;
    }

    /** What must be true, beside the code, before goods change hands; nothing unless set. Called by the container before anything else. */
    public void setHandOverGate(HandOverGate value) {
        this.gate = Objects.requireNonNull(value, "gate");
    }

    private static Map<ReservationState, MessageKind> told() {
        Map<ReservationState, MessageKind> kinds = new EnumMap<>(ReservationState.class);
        kinds.put(ReservationState.READY, MessageKind.READY);
        kinds.put(ReservationState.NO_SHOW, MessageKind.NOT_COLLECTED);
        return Collections.unmodifiableMap(kinds);
    }

    /**
     * Moves the reservation on.
     *
     * @param next one of the four steps, otherwise {@link IllegalArgumentException}
     * @param typedCode what the shopper showed, checked by {@link CheckPickupCode} if given; null when staff vouch for the
     *     shopper otherwise, which the history keeps
     */
    public ChangeOutcome advance(
            ReservationToken token, ReservationState next, Actor actor, @Nullable String typedCode) {
        if (!STEPS.contains(next)) {
            throw new IllegalArgumentException("next is " + next + ", allowed is one of " + STEPS);
        }
        Verdict code = typedCode == null ? Verdict.allowed() : codes.check(token, typedCode);
        if (!code.isAllowed()) {
            return ChangeOutcome.refused(code);
        }
        Step step = new Step(next, typedCode == null, Act.of(actor, clock.instant()));
        return book.alone(() -> attempt(book.all().find(token), step));
    }

    private ChangeOutcome attempt(Optional<Reservation> found, Step step) {
        if (!found.isPresent()) {
            return ChangeOutcome.refused(Refusals.because(Refusals.UNKNOWN));
        }
        Reservation reservation = found.get();
        Verdict verdict = step.judge(reservation);
        if (verdict.isAllowed() && step.next == ReservationState.COLLECTED && reservation.state() != step.next) {
            verdict = gate.judge(reservation);
        }
        if (!verdict.isAllowed()) {
            return ChangeOutcome.refused(verdict);
        }
        return ChangeOutcome.done(reservation.state() == step.next ? reservation : moved(reservation, step));
    }

    private Reservation moved(Reservation reservation, Step step) {
        boolean losesGoods = step.next == ReservationState.NO_SHOW && !desk.isOnSaleAgain(reservation);
        Act act = losesGoods ? step.recorded().because(Reasons.GOODS_LOST) : step.recorded();
        Reservation moved = book.store(reservation, reservation.withState(step.next), act);
        MessageKind kind = TOLD.get(step.next);
        if (kind != null) {
            book.tell(moved, kind, step.act.at());
        }
        if (reservation.holdsPlace() && !moved.holdsPlace()) {
            desk.giveBackPlaced(reservation);
        } else if (moved.state() == ReservationState.COLLECTED) {
            desk.handOver(moved);
        }
        return moved;
    }

    /** One step asked for at one instant. */
    private static final class Step {

        private final ReservationState next;
        private final boolean isWithoutCode;
        private final Act act;

        private Step(ReservationState next, boolean isWithoutCode, Act act) {
            this.next = next;
            this.isWithoutCode = isWithoutCode;
            this.act = act;
        }

        /** That nobody showed a code for what was handed over is worth remembering. */
        private Act recorded() {
            boolean vouched = next == ReservationState.COLLECTED && isWithoutCode;
            return vouched ? act.because(Reasons.VOUCHED) : act;
        }

        private Verdict judge(Reservation reservation) {
            if (reservation.state() != next && !reservation.state().canBecome(next)) {
                return Refusals.moveNotAllowed(reservation, next);
            }
            Instant end = reservation.slotId().end();
            if (next == ReservationState.NO_SHOW && act.at().isBefore(end)) {
                return Verdict.refusedBy(Refusal.of(Refusals.SLOT_NOT_OVER).with("end", end));
            }
            return Verdict.allowed();
        }
    }
}
