// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creneau.point.InvalidSettings;
import org.creneau.point.Problem;

/**
 * Collects the parts of a {@link SlotPlan}. The parts that most points need can be set here directly: they are those of
 * the pattern of every day, of the booking window and of the point's own lead time. At most 200 periods and 50
 * priorities. For one thread.
 */
public final class SlotPlanBuilder {

    private final List<Problem> refused = new ArrayList<>();
    private SlotPatternBuilder pattern = SlotPattern.builder();
    private List<PlanPeriod> periods = Collections.emptyList();
    private BookingWindow window = BookingWindow.ofDays(7);
    private LeadTimes leadTimes = LeadTimes.of(LeadTime.ofMinutes(60));
    private int holdMinutes;
    private List<PriorityWindow> priorities = Collections.emptyList();

    SlotPlanBuilder() {}

    public SlotPlanBuilder lengthMinutes(int value) {
        pattern.lengthMinutes(value);
        return this;
    }

    /** 0 means the length. */
    public SlotPlanBuilder stepMinutes(int value) {
        pattern.stepMinutes(value);
        return this;
    }

    public SlotPlanBuilder capacityOrders(int value) {
        return tried(() -> pattern.capacity(Capacity.ofOrders(value)));
    }

    public SlotPlanBuilder capacity(Capacity value) {
        pattern.capacity(value);
        return this;
    }

    /** The point's own, in elapsed minutes, whatever is in the basket. */
    public SlotPlanBuilder leadMinutes(int value) {
        return tried(() -> leadTimes(LeadTimes.of(LeadTime.ofMinutes(value))));
    }

    public SlotPlanBuilder leadTimes(LeadTimes value) {
        this.leadTimes = value;
        return this;
    }

    /** So many days from midnight on, without cut-off. */
    public SlotPlanBuilder horizonDays(int value) {
        return tried(() -> window(BookingWindow.ofDays(value)));
    }

    public SlotPlanBuilder window(BookingWindow value) {
        this.window = value;
        return this;
    }

    /** How long a hold lasts at this point, 0..1440 minutes; 0 means as long as anywhere in the shop. */
    public SlotPlanBuilder holdMinutes(int value) {
        this.holdMinutes = value;
        return this;
    }

    /** The whole pattern of the days without a period of their own. */
    public SlotPlanBuilder pattern(SlotPattern value) {
        this.pattern = value.toBuilder();
        return this;
    }

    public SlotPlanBuilder periods(List<PlanPeriod> value) {
        this.periods = value;
        return this;
    }

    public SlotPlanBuilder priorities(List<PriorityWindow> value) {
        this.priorities = value;
        return this;
    }

    /** What is wrong with a value is kept until all of them are there. */
    private SlotPlanBuilder tried(Runnable setting) {
        try {
            setting.run();
        } catch (InvalidSettings e) {
            refused.addAll(e.problems());
        }
        return this;
    }

    SlotPattern pattern() {
        return pattern.build();
    }

    List<PlanPeriod> copyOfPeriods() {
        return new ArrayList<>(periods);
    }

    BookingWindow window() {
        return window;
    }

    LeadTimes leadTimes() {
        return leadTimes;
    }

    int holdMinutes() {
        return holdMinutes;
    }

    List<PriorityWindow> copyOfPriorities() {
        return new ArrayList<>(priorities);
    }

    /** Everything that is wrong, for the form; empty if {@link #build()} will do. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(refused);
        problems.addAll(pattern.problems());
        if (periods.size() > 200) {
            problems.add(Problem.of("periods", periods.size(), "200 at most"));
        }
        if (holdMinutes < 0 || holdMinutes > 1440) {
            problems.add(Problem.of("holdMinutes", holdMinutes, "0..1440, 0 for as long as anywhere in the shop"));
        }
        if (priorities.size() > 50) {
            problems.add(Problem.of("priorities", priorities.size(), "50 at most"));
        }
        return problems;
    }

    /** Throws {@link InvalidSettings} naming every part that is wrong. */
    public SlotPlan build() {
        List<Problem> problems = problems();
        if (!problems.isEmpty()) {
            throw InvalidSettings.of(problems);
        }
        return new SlotPlan(this);
    }
}
