// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Objects;
import org.creneau.slot.SlotId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the staff wants for an order: which slot, for whom, who they are, why, and over what they have seen. Immutable and
 * thread-safe.
 */
public final class StaffWish {

    /** The fewest characters of a reason. */
    public static final int LEAST_REASON = 3;

    private final SlotId slot;
    private final Collector shopper;
    private final String reason;
    private final long seen;
    private final @Nullable SlotOverride override;

    private StaffWish(SlotId slot, Collector shopper, String reason, long seen, @Nullable SlotOverride override) {
        this.slot = slot;
        this.shopper = shopper;
        this.reason = reason;
        this.seen = seen;
        this.override = override;
    }

    /**
     * A slot that is wanted.
     *
     * @param shopper the holder, what is in the order and what is kept of the outing; its actor is one of the staff, see {@link
     *     Collector#by}, otherwise {@link IllegalArgumentException}
     * @param reason in their own words, for the history; {@link IllegalArgumentException} unless it has 3..200 characters
     */
    public static StaffWish of(SlotId slot, Collector shopper, String reason) {
        String words = reason.trim();
        if (!shopper.actor().isStaff() || !isReason(words)) {
            throw new IllegalArgumentException("actor is " + shopper.actor() + " and the reason has " + words.length()
                    + " characters, allowed is one of the staff with " + LEAST_REASON + ".."
                    + HistoryEntry.MOST_REASON);
        }
        return new StaffWish(Objects.requireNonNull(slot, "slot"), shopper, words, 0, null);
    }

    /** Whether that can be a reason, spaces around it aside. */
    public static boolean isReason(String words) {
        int length = words.trim().length();
        return length >= LEAST_REASON && length <= HistoryEntry.MOST_REASON;
    }

    /** Over that version of the reservation that is moved; what was changed since is left alone. Unless said, the first. */
    public StaffWish over(long version) {
        return new StaffWish(slot, shopper, reason, version, override);
    }

    /** In spite of what speaks against it. */
    public StaffWish overriding(SlotOverride despite) {
        return new StaffWish(slot, shopper, reason, seen, Objects.requireNonNull(despite, "despite"));
    }

    public SlotId slot() {
        return slot;
    }

    Collector shopper() {
        return shopper;
    }

    String reason() {
        return reason;
    }

    long seen() {
        return seen;
    }

    /** Null if nothing is to be overridden. */
    @Nullable
    SlotOverride override() {
        return override;
    }

    @Override
    public String toString() {
        return slot + " for " + shopper + " by " + shopper.actor() + (override == null ? "" : " " + override);
    }
}
