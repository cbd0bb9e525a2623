// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creneau.confinement.Reason;
import org.creneau.eligibility.Acknowledgement;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.Refusal;

/** What the slots of one day ask to confirm, each once. */
final class AckBoxes {
    private AckBoxes() {}

    static List<AckBox> of(List<OfferedSlot> slots, SlotWords words, Chosen chosen) {
        Map<String, AckBox> boxes = new LinkedHashMap<String, AckBox>();
        for (OfferedSlot offered : slots) {
            if (offered.verdict().isAllowed()) {
                for (Refusal asked : offered.verdict().toConfirm()) {
                    Optional<String> key = Acknowledgement.keyOf(asked);
                    key.filter(each -> !boxes.containsKey(each))
                            .ifPresent(each -> boxes.put(
                                    each,
                                    new AckBox(
                                            each,
                                            words.confirmation(asked, offered),
                                            chosen.confirmed().contains(each))));
                }
            }
        }
        return new ArrayList<AckBox>(boxes.values());
    }

    /** Whether a better known home would tell more of any of them. */
    static boolean wantHome(List<OfferedSlot> slots) {
        for (OfferedSlot offered : slots) {
            if (isUntold(offered.verdict().refusals())
                    || isUntold(offered.verdict().toConfirm())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUntold(List<Refusal> reasons) {
        return reasons.stream().anyMatch(reason -> reason.code().equals(Reason.DISTANCE_UNKNOWN.code()));
    }
}
