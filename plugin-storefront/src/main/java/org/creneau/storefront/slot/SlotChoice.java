// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.util.List;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.PlaceIsLeft;
import org.creneau.slot.SlotReason;

/**
 * One radio button: a slot in words; or why not, for a slot that cannot be had or a run of them refused for the same reason. Built
 * per request.
 */
public final class SlotChoice {
    private final OfferedSlot offered;
    private final OfferedSlot last;
    private final SlotWords words;
    private final Chosen chosen;
    private final boolean quiet;

    SlotChoice(OfferedSlot offered, SlotWords words, Chosen chosen, boolean quiet) {
        this(offered, offered, words, chosen, quiet);
    }

    private SlotChoice(OfferedSlot offered, OfferedSlot last, SlotWords words, Chosen chosen, boolean quiet) {
        this.offered = offered;
        this.last = last;
        this.words = words;
        this.chosen = chosen;
        this.quiet = quiet;
    }

    public String getValue() {
        return offered.slot().id().toString();
    }

    public String getLabel() {
        return words.hours(offered.slot().start(), last.slot());
    }

    /** The same with its day, such as "Fri 13 Nov, 9:00 - 9:20". */
    public String getName() {
        return words.texts().shortDay(offered.slot().day()) + ", " + getLabel();
    }

    /** Whether it is much less taken than the rest of its day. */
    public boolean isQuiet() {
        return quiet;
    }

    public int getRemaining() {
        return offered.remaining();
    }

    /** Whether the other one follows without a gap and is refused in the same words. */
    boolean isContinuedBy(SlotChoice next) {
        return !isFree()
                && !next.isFree()
                && !isWaitable()
                && isOutside() == next.isOutside()
                && !next.offered.slot().start().isAfter(last.slot().end())
                && getRefusal().equals(next.getRefusal());
    }

    SlotChoice through(SlotChoice next) {
        return new SlotChoice(offered, next.last, words, chosen, quiet);
    }

    /** Whether it stands for several slots. */
    public boolean isRun() {
        return !offered.equals(last);
    }

    /** Empty when the slot can be chosen. */
    public String getRefusal() {
        return words.refusal(offered);
    }

    public boolean isFree() {
        return offered.verdict().isAllowed();
    }

    /** Whether it would be free if nobody else had a place in it, so that one can wait for it. */
    public boolean isWaitable() {
        return offered.verdict().refusals().size() == 1 && offered.verdict().isRefusedFor(PlaceIsLeft.CODE);
    }

    /** Whether nothing speaks against it but the hours in which the visitor may be out. */
    public boolean isOutside() {
        return words.isOutside(offered);
    }

    /** Message key of why it cannot be had, in a word or two; the reason has the rest. */
    public String getStateKey() {
        if (isOutside()) {
            return "creneau.slots.isOutside";
        }
        return offered.offer().isRefusedFor(SlotReason.ORDERS_FULL) ? "creneau.slots.isFull" : "creneau.slots.isNot";
    }

    /** Whether a box has to be ticked for it. */
    public boolean isToConfirm() {
        return isFree() && !offered.verdict().isBookable();
    }

    /**
     * When to leave home and when one is back; empty while home is not known, for a slot that cannot be had, and for several that
     * are told together.
     */
    public String getOuting() {
        return isFree() || isOutside() && !isRun() ? words.outing(offered.slot()) : "";
    }

    public List<String> getNotices() {
        return words.notices(offered);
    }

    /** What collecting then costs, in words; empty if it never costs anything. */
    public String getPrice() {
        return words.price(offered);
    }

    /** What this time adds to the fee of the point or takes from it, in words; empty if nothing. */
    public String getSurcharge() {
        return words.surcharge(offered);
    }

    /** The visitor holds this one. */
    public boolean isHeld() {
        return chosen.holds(offered.slot().id());
    }

    public boolean isChecked() {
        return isFree() && chosen.isChecked(offered.slot().id());
    }
}
