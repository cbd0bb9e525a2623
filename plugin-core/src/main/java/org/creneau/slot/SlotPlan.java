// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a point cuts its opening hours into slots, when these can be booked and how long an order takes: a pattern for
 * every day, others for some seasons and days of the week, the booking window, the lead times and for whom slots are
 * kept. Immutable and thread-safe.
 */
public final class SlotPlan {

    private final SlotPattern pattern;
    private final List<PlanPeriod> periods;
    private final BookingWindow window;
    private final LeadTimes leadTimes;
    private final int holdMinutes;
    private final List<PriorityWindow> priorities;

    SlotPlan(SlotPlanBuilder from) {
        this.pattern = from.pattern();
        this.periods = Collections.unmodifiableList(from.copyOfPeriods());
        this.window = from.window();
        this.leadTimes = from.leadTimes();
        this.holdMinutes = from.holdMinutes();
        this.priorities = Collections.unmodifiableList(from.copyOfPriorities());
    }

    /** Starts from slots of 30 minutes for 4 orders, one hour ahead at least and 7 days at most. */
    public static SlotPlanBuilder builder() {
        return new SlotPlanBuilder();
    }

    /** A builder that starts with everything this plan has. */
    public SlotPlanBuilder toBuilder() {
        SlotPlanBuilder copy =
                builder().pattern(pattern).periods(periods).window(window).leadTimes(leadTimes);
        return copy.priorities(priorities).holdMinutes(holdMinutes);
    }

    /** The pattern of the days that no period has a word about. */
    public SlotPattern pattern() {
        return pattern;
    }

    /** The first that includes a day decides. */
    public List<PlanPeriod> periods() {
        return periods;
    }

    /** The pattern of the slots in the ranges that open on that day. */
    public SlotPattern patternOn(LocalDate day) {
        for (int i = 0; i < periods.size(); i++) {
            if (periods.get(i).includes(day)) {
                return periods.get(i).pattern();
            }
        }
        return pattern;
    }

    public BookingWindow window() {
        return window;
    }

    public LeadTimes leadTimes() {
        return leadTimes;
    }

    /** How long a hold lasts here, in minutes; 0 for as long as anywhere in the shop. */
    public int holdMinutes() {
        return holdMinutes;
    }

    /** Of two that hold for a slot the first decides. */
    public List<PriorityWindow> priorities() {
        return priorities;
    }

    /** The one that holds for that slot, whether or not the slot is open to everybody by now. */
    public Optional<PriorityWindow> priorityOf(Slot slot) {
        long wall = LocalDateTime.ofInstant(slot.start(), slot.zone()).toEpochSecond(ZoneOffset.UTC);
        return priorities.stream().filter(window -> window.holdsFor(wall)).findFirst();
    }

    /** All groups for which some slots are kept, in the order of the windows; empty if none are. */
    public Set<String> priorityGroups() {
        Set<String> groups = new LinkedHashSet<>();
        priorities.forEach(window -> groups.addAll(window.groups()));
        return groups;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SlotPlan
                && holdMinutes == ((SlotPlan) other).holdMinutes
                && pattern.equals(((SlotPlan) other).pattern)
                && periods.equals(((SlotPlan) other).periods)
                && window.equals(((SlotPlan) other).window)
                && leadTimes.equals(((SlotPlan) other).leadTimes)
                && priorities.equals(((SlotPlan) other).priorities);
    }

    @Override
    public int hashCode() {
        return 31 * pattern.hashCode() + leadTimes.hashCode();
    }

    @Override
    public String toString() {
        return pattern + (periods.isEmpty() ? "" : ", " + periods) + ", " + window + ", " + leadTimes
                + (holdMinutes == 0 ? "" : ", holds of " + holdMinutes + " min")
                + (priorities.isEmpty() ? "" : ", priorities " + priorities);
    }
}
