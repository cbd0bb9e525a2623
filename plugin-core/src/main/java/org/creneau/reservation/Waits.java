// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Optional;
import java.util.function.Function;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;

/** What the use cases of a waitlist have in common. */
final class Waits {

    private Waits() {}

    static WaitOutcome found(Optional<WaitEntry> entry, Function<WaitEntry, WaitOutcome> work) {
        return entry.map(work).orElseGet(() -> WaitOutcome.refused(Refusals.because(Refusals.WAIT_UNKNOWN)));
    }

    /** Why an entry without a valid offer cannot do what only one with an offer can. */
    static Verdict noOffer(WaitEntry entry) {
        return entry.state().isOpen()
                ? Refusals.because(Refusals.OFFER_ENDED)
                : Verdict.refusedBy(Refusal.of(Refusals.WAIT_ENDED)
                        .with("wait", entry.state().name()));
    }

    /** What was offered goes to the next in line. */
    static void passOn(PlaceDesk desk, Optional<SlotId> offered, Load load) {
        offered.ifPresent(slot -> desk.giveBack(slot, load));
    }
}
