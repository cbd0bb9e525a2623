// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.eligibility.Journey;
import org.creneau.reservation.HoldFinding;
import org.creneau.reservation.JudgeHold;
import org.creneau.reservation.Reservation;
import org.creneau.slot.SlotId;
import org.creneau.storefront.held.HoldNote;
import org.creneau.storefront.held.HoldNotes;
import org.creneau.storefront.inquiry.VisitorHold;
import org.creneau.storefront.inquiry.VisitorHolds;

/**
 * Judges the slots of the visitor's cart for what is in it now, and offers the next best for those that do not suit it any more.
 * A slot that is being paid for is let be. That collecting costs something else than before is told once. A failure is only logged: the page shows the rest, and the checkout judges anyway.
 * Thread-safe.
 */
public class ChangedHolds implements HoldNotes {
    private static final Log LOG = LogFactory.getLog(ChangedHolds.class);

    private final VisitorHolds holds;
    private final JudgeHold judgeHold;
    private final AlternativeViews alternatives;
    private final HoldWords words;
    private final PricesTold prices = new PricesTold();

    public ChangedHolds(VisitorHolds holds, JudgeHold judgeHold, AlternativeViews alternatives, HoldWords words) {
        this.holds = holds;
        this.judgeHold = judgeHold;
        this.alternatives = alternatives;
        this.words = words;
    }

    @Override
    public List<HoldNote> all() {
        List<HoldNote> notes = new ArrayList<HoldNote>();
        try {
            for (VisitorHold hold : holds.running()) {
                note(hold).ifPresent(notes::add);
                prices.otherThan(hold.price(), hold.reservation())
                        .ifPresent(before -> notes.add(words.priced(hold, before)));
            }
        } catch (RuntimeException e) {
            LOG.warn("What has become of the slots of a cart could not be told", e);
        }
        return notes;
    }

    private Optional<HoldNote> note(VisitorHold held) {
        Reservation hold = held.reservation();
        if (hold.payingSince() != null) {
            return Optional.empty();
        }
        HoldFinding finding = judgeHold.judge(hold, held.shopper());
        if (!finding.verdict().isBookable()) {
            return Optional.of(words.refused(hold, finding.verdict(), modeOf(held))
                    .offering(instead(held))
                    .ofGroup(hold.holder().groupId()));
        }
        return finding.keptDespite().isEmpty()
                ? Optional.<HoldNote>empty()
                : Optional.of(words.kept(hold, finding.keptDespite(), modeOf(held)));
    }

    private static String modeOf(VisitorHold held) {
        return held.inquiry()
                .journey()
                .filter(journey -> journey.home().isPresent())
                .map(Journey::mode)
                .map(Enum::name)
                .orElse("");
    }

    private Map<String, String> instead(VisitorHold held) {
        SlotId refused = held.reservation().slotId();
        Map<String, String> slots = new LinkedHashMap<String, String>();
        for (AlternativeView one : alternatives.of(refused, held.inquiry())) {
            slots.put(one.getSlot(), one.getWords());
        }
        return slots;
    }
}
