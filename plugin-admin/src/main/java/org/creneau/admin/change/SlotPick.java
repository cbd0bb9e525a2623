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
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;

/**
 * A slot as a form names it: {@code 1605171600000.30.2-14-0.slot-full,slot-too-soon} is the slot that starts then and is so long, with
 * the orders, items and minutes that were taken and what spoke against it on the page, so that nothing else is overridden than what was seen. Immutable.
 */
final class SlotPick {

    private static final Pattern TEXT = Pattern.compile(
            "([0-9]{1,14})\\.([0-9]{1,4})\\.([0-9]{1,7})-([0-9]{1,10})-([0-9]{1,10})\\.([a-z0-9,-]{0,1000})");

    private final SlotId slot;
    private final Load taken;
    private final List<String> codes;

    private SlotPick(SlotId slot, Load taken, List<String> codes) {
        this.slot = slot;
        this.taken = taken;
        this.codes = codes;
    }

    static String of(StaffSlot slot) {
        Load taken = slot.taken();
        return slot.slotId().start().toEpochMilli() + "." + slot.slotId().minutes() + "." + taken.orders() + "-"
                + taken.items() + "-" + taken.minutes() + "." + String.join(",", slot.refusalCodes());
    }

    /** Empty for anything else. */
    static Optional<SlotPick> parse(PointId point, String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> codes = new ArrayList<>();
        for (String code : matcher.group(6).split(",")) {
            if (!code.isEmpty()) {
                codes.add(code);
            }
        }
        try {
            Instant start = Instant.ofEpochMilli(Long.parseLong(matcher.group(1)));
            SlotId slot = SlotId.of(point, start, Integer.parseInt(matcher.group(2)));
            Load taken = Load.of(number(matcher, 3), number(matcher, 4), number(matcher, 5));
            return Optional.of(new SlotPick(slot, taken, Collections.unmodifiableList(codes)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@link NumberFormatException} beyond two thousand million. */
    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    SlotId slot() {
        return slot;
    }

    /** Empty if it was free. */
    Optional<SlotOverride> override() {
        return codes.isEmpty() ? Optional.empty() : Optional.of(SlotOverride.of(codes, taken));
    }
}
