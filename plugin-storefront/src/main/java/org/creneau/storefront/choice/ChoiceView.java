// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.choice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.Choice;
import org.creneau.reservation.ChoiceState;
import org.creneau.reservation.FollowUp;
import org.creneau.reservation.Reservation;
import org.creneau.slot.SlotId;
import org.creneau.storefront.text.PickupTexts;

/** One choice in words, for its page. Times are told in the point's zone. Built per request. */
public final class ChoiceView {
    private final Choice choice;
    private final Reservation reservation;
    private final PickupPoint point;
    private final PickupTexts texts;
    private final Instant now;

    ChoiceView(Choice choice, Reservation reservation, PickupPoint point, PickupTexts texts, Instant now) {
        this.choice = choice;
        this.reservation = reservation;
        this.point = point;
        this.texts = texts;
        this.now = now;
    }

    public int getRound() {
        return choice.round();
    }

    public String getPointName() {
        return point.name();
    }

    /** Empty if the point has none. */
    public String getPhone() {
        return point.phone();
    }

    /** Why the slot cannot be kept, in one sentence. */
    public String getWhy() {
        return texts.reason(choice.reason(), point.zone(), "");
    }

    /** The slot that cannot be kept. */
    public String getSlot() {
        return words(choice.slot());
    }

    /** The slot the reservation has now. */
    public String getCurrentSlot() {
        return words(reservation.slotId());
    }

    public String getDeadline() {
        ZoneId zone = point.zone();
        return texts.day(choice.deadline().atZone(zone).toLocalDate()) + ", " + texts.time(choice.deadline(), zone);
    }

    /** The key of what happens at the deadline. */
    public String getDeadlineKey() {
        return "creneau.choice.deadline." + choice.atDeadline().name();
    }

    /** Whether an answer would be taken now. */
    public boolean isOpen() {
        return choice.isOpen() && !isOvertaken() && now.isBefore(choice.deadline());
    }

    private boolean isOvertaken() {
        return !reservation.slotId().equals(choice.slot())
                || !reservation.state().isAwaited();
    }

    /** The key of how it ended; of no use while it is open. */
    public String getEndKey() {
        if (choice.isOpen()) {
            return "creneau.choice.end." + (isOvertaken() ? ChoiceState.WITHDRAWN.name() : "LATE");
        }
        boolean plain = choice.state() == ChoiceState.ACCEPTED || choice.state() == ChoiceState.WITHDRAWN;
        return "creneau.choice.end." + choice.state() + (plain ? "" : "." + choice.followUp());
    }

    /** Whether the reservation still has a slot to tell. */
    public boolean isAwaited() {
        return reservation.state().isAwaited();
    }

    /** Whether the shopper has to call or be called. */
    public boolean isCalling() {
        return !isOpen() && (choice.isOpen() || choice.followUp() == FollowUp.DECIDE);
    }

    public List<ChoiceOption> getOptions() {
        List<ChoiceOption> options = new ArrayList<ChoiceOption>();
        for (SlotId slot : choice.alternatives()) {
            options.add(new ChoiceOption(slot.toString(), words(slot)));
        }
        return options;
    }

    private String words(SlotId slot) {
        ZoneId zone = point.zone();
        return texts.day(slot.start().atZone(zone).toLocalDate()) + ", " + texts.time(slot.start(), zone) + " \u2013 "
                + texts.time(slot.end(), zone);
    }
}
