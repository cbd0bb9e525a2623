// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creneau.point.PointId;
import org.creneau.reservation.SlotOverride;
import org.creneau.reservation.StaffSlot;
import org.creneau.slot.SlotId;

/**
 * A slot as a form names it: {@code 1605171600000.30.2.slot-full,slot-too-soon} is the slot that starts then and is so long, with how
 * many orders the page showed and what spoke against it, so that nothing else is overridden than what was seen. Immutable.
 */
final class SlotPick {

    private static final Pattern TEXT =
            Pattern.compile("([0-9]{1,14})\\.([0-9]{1,4})\\.([0-9]{1,7})\\.([a-z0-9,-]{0,1000})");

    private final SlotId slot;
    private final int taken;
    private final List<String> codes;

    private SlotPick(SlotId slot, int taken, List<String> codes) {
        this.slot = slot;
        this.taken = taken;
        this.codes = codes;
    }

    static String of(StaffSlot slot) {
        return slot.slotId().start().toEpochMilli() + "." + slot.slotId().minutes() + "." + slot.takenOrders() + "."
                + String.join(",", slot.refusalCodes());
    }

    /** Empty for anything else. */
    static Optional<SlotPick> parse(PointId point, String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> codes = new ArrayList<>();
        for (String code : matcher.group(4).split(",")) {
            if (!code.isEmpty()) {
                codes.add(code);
            }
        }
        try {
            Instant start = Instant.ofEpochMilli(Long.parseLong(matcher.group(1)));
            SlotId slot = SlotId.of(point, start, Integer.parseInt(matcher.group(2)));
            return Optional.of(
                    new SlotPick(slot, Integer.parseInt(matcher.group(3)), Collections.unmodifiableList(codes)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    SlotId slot() {
        return slot;
    }

    /** Empty if it was free. */
    Optional<SlotOverride> override() {
        return codes.isEmpty() ? Optional.empty() : Optional.of(SlotOverride.of(codes, taken));
    }
}
