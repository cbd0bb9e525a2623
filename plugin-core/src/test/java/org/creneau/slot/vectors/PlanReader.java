// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot.vectors;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.creneau.slot.BookingWindow;
import org.creneau.slot.CutOff;
import org.creneau.slot.LeadRule;
import org.creneau.slot.LeadTime;
import org.creneau.slot.LeadTimes;
import org.creneau.slot.PlanPeriod;
import org.creneau.slot.PriorityWindow;
import org.creneau.slot.SlotPlan;
import org.creneau.slot.SlotPlanBuilder;

/** Reads {@code plan}. */
final class PlanReader {

    private PlanReader() {}

    static SlotPlan read(Node node) {
        node.only(and(PatternReader.KEYS, "periods", "window", "lead", "priorities"));
        SlotPlanBuilder plan = SlotPlan.builder()
                .pattern(PatternReader.read(node))
                .periods(node.at("periods").list(PlanReader::period))
                .priorities(node.at("priorities").list(PlanReader::priority));
        if (node.has("window")) {
            plan.window(window(node.at("window")));
        }
        return (node.has("lead") ? plan.leadTimes(lead(node.at("lead"))) : plan).build();
    }

    private static String[] and(String[] keys, String... more) {
        return Stream.concat(Arrays.stream(keys), Arrays.stream(more)).toArray(String[]::new);
    }

    private static PlanPeriod period(Node node) {
        node.only(and(PatternReader.KEYS, "season", "days"));
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(node.has("days") ? node.at("days").list(Times::day) : Arrays.asList(DayOfWeek.values()));
        return PlanPeriod.of(HoursReader.season(node.at("season")), days, PatternReader.read(node));
    }

    private static PriorityWindow priority(Node node) {
        node.only("hours", "groups", "days", "season", "opensHoursBefore");
        PriorityWindow window = PriorityWindow.of(
                Times.range(node.at("hours")), node.at("groups").list(Node::text));
        if (node.has("opensHoursBefore")) {
            window = window.openingToAll(node.at("opensHoursBefore").integer());
        }
        if (node.has("days")) {
            window = window.on(Set.copyOf(node.at("days").list(Times::day)));
        }
        return node.has("season") ? window.during(HoursReader.season(node.at("season"))) : window;
    }

    private static BookingWindow window(Node node) {
        node.only("horizonDays", "releaseTime", "cutOffs");
        return BookingWindow.of(
                node.at("horizonDays").integer(),
                node.has("releaseTime") ? Times.time(node.at("releaseTime")) : LocalTime.MIDNIGHT,
                node.at("cutOffs").list(PlanReader::cutOff));
    }

    private static CutOff cutOff(Node node) {
        node.only("until", "daysBefore", "weekday", "slotHours", "slotDay");
        LocalTime until = Times.time(node.at("until"));
        if (node.has("weekday") == node.has("daysBefore")) {
            node.refuse("either daysBefore or weekday");
        }
        CutOff cutOff = node.has("weekday")
                ? CutOff.weekly(Times.day(node.at("weekday")), until)
                : CutOff.daysBefore(node.at("daysBefore").integer(), until);
        cutOff = node.has("slotHours") ? cutOff.forSlotsWithin(Times.range(node.at("slotHours"))) : cutOff;
        return node.has("slotDay") ? cutOff.forSlotsOn(Times.day(node.at("slotDay"))) : cutOff;
    }

    private static LeadTimes lead(Node node) {
        node.only("least", "rules", "cooks");
        return LeadTimes.of(node.has("least") ? leadTime(node.at("least")) : LeadTime.none())
                .withRules(node.at("rules").list(PlanReader::rule))
                .withCooks(node.at("cooks").integerOr(0));
    }

    private static LeadTime leadTime(Node node) {
        node.only("minutes", "openingMinutes", "workingDays");
        if (node.has("minutes")) {
            return LeadTime.ofMinutes(node.only("minutes").at("minutes").integer());
        }
        return node.has("workingDays")
                ? LeadTime.ofWorkingDays(
                        node.only("workingDays").at("workingDays").integer())
                : LeadTime.ofOpeningMinutes(node.at("openingMinutes").integer());
    }

    private static LeadRule rule(Node node) {
        node.only("sku", "product", "category", "fromQuantity", "time");
        int from = node.at("fromQuantity").integerOr(1);
        LeadTime time = leadTime(node.at("time"));
        if (node.has("sku")) {
            return LeadRule.of(LeadRule.Scope.SKU, node.at("sku").integer(), from, time);
        }
        return node.has("product")
                ? LeadRule.of(LeadRule.Scope.PRODUCT, node.at("product").integer(), from, time)
                : LeadRule.of(LeadRule.Scope.CATEGORY, node.at("category").integer(), from, time);
    }
}
