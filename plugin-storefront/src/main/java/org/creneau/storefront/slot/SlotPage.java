// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.SlotIsOpenToShopper;

/** The slots of one point, sorted into days and parts of the day, in words. Built per request. */
public final class SlotPage {
    private static final LocalTime DAYBREAK = LocalTime.of(5, 0);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final SortedMap<LocalDate, List<OfferedSlot>> days = new TreeMap<LocalDate, List<OfferedSlot>>();
    private final SlotWords words;
    private final LocalDate day;
    private final Chosen chosen;
    private OfferedSlot soonest;
    private ZoneNote zoneNote;
    private boolean fitting;

    /** The day asked for is null for the first with a free slot. */
    SlotPage(List<OfferedSlot> offered, LocalDate asked, SlotWords words, Chosen chosen) {
        for (OfferedSlot slot : offered) {
            days.computeIfAbsent(slot.slot().day(), any -> new ArrayList<OfferedSlot>())
                    .add(slot);
        }
        this.words = words;
        this.chosen = chosen;
        this.day = asked != null && days.containsKey(asked) ? asked : firstFreeDay();
    }

    /** With the first bookable one of these slots as a choice of its own, if there is one. */
    SlotPage offeringSoonest(List<OfferedSlot> offered) {
        this.soonest = offered.stream()
                .filter(slot -> slot.verdict().isBookable())
                .findFirst()
                .orElse(null);
        return this;
    }

    /** With a word about clocks. */
    SlotPage noting(ZoneNote zone) {
        this.zoneNote = zone;
        return this;
    }

    /** Without the slots against which nothing speaks but the hours in which the visitor may be out, if that is wanted. */
    SlotPage fitting(boolean only) {
        this.fitting = only;
        return this;
    }

    private LocalDate firstFreeDay() {
        for (Map.Entry<LocalDate, List<OfferedSlot>> entry : days.entrySet()) {
            if (freeIn(entry.getValue()) > 0) {
                return entry.getKey();
            }
        }
        return days.isEmpty() ? null : days.firstKey();
    }

    /** When the first slot of the chosen day starts; not to be asked of an empty page. */
    Instant firstStart() {
        return days.get(day).get(0).slot().start();
    }

    /** Whether there is any day at all. */
    public boolean isEmpty() {
        return days.isEmpty();
    }

    /** The full slots of the chosen day, for which one can wait. */
    public List<SlotChoice> getWaits() {
        List<SlotChoice> waits = new ArrayList<SlotChoice>();
        for (SlotGroup group : getGroups()) {
            for (SlotChoice choice : group.getChoices()) {
                if (choice.isWaitable()) {
                    waits.add(choice);
                }
            }
        }
        return waits;
    }

    /** The chosen day, such as {@code 2020-11-12}; empty if there is none. */
    public String getDayIso() {
        return day == null ? "" : day.toString();
    }

    public String getDayName() {
        return day == null ? "" : words.texts().day(day);
    }

    /** What is special about the hours of the chosen day; empty if nothing. */
    public String getDayNote() {
        return day == null ? "" : words.special(day);
    }

    /** From which worth of goods on collecting here is free, and what the cart lacks; empty where it never is, or always. */
    public String getFreeNote() {
        boolean priced = days.values().stream().flatMap(List::stream).anyMatch(words::isPriced);
        return priced ? words.freeFrom() : "";
    }

    /** The days within the booking window on which the point is closed out of turn. */
    public List<DayNote> getClosedDays() {
        return words.closedDays();
    }

    public List<DayTab> getDays() {
        List<DayTab> tabs = new ArrayList<DayTab>();
        for (Map.Entry<LocalDate, List<OfferedSlot>> entry : days.entrySet()) {
            LocalDate date = entry.getKey();
            tabs.add(new DayTab(
                    date.toString(), words.texts().shortDay(date), freeIn(entry.getValue()), date.equals(day)));
        }
        return tabs;
    }

    /** The first slot that can be had without anything to confirm; null where that is not offered, or there is none. */
    public SlotChoice getSoonest() {
        return soonest == null ? null : new SlotChoice(soonest, words, chosen, false);
    }

    /** Whether the soonest one was chosen before and stands nowhere else on the page. */
    public boolean isSoonestChecked() {
        return soonest != null
                && !soonest.slot().day().equals(day)
                && getSoonest().isChecked();
    }

    /** By whose clocks times are told; null if there is no slot. */
    public ZoneNote getZoneNote() {
        return zoneNote;
    }

    /** Whether slots outside of the visitor's hours are left out. */
    public boolean isFitting() {
        return fitting;
    }

    /** How many slots of the chosen day lie outside of the visitor's hours, and nothing else speaks against. */
    public int getOutside() {
        int outside = 0;
        for (OfferedSlot slot : day == null ? Collections.<OfferedSlot>emptyList() : days.get(day)) {
            outside += words.isOutside(slot) ? 1 : 0;
        }
        return outside;
    }

    /** Whether no slot of the chosen day can be had, so that the reasons are what is to be read. */
    public boolean isNoneFree() {
        return day == null || freeIn(days.get(day)) == 0;
    }

    /** The chosen day's slots, by part of the day; parts without slots are left out. */
    public List<SlotGroup> getGroups() {
        Map<String, SlotGroup> groups = new LinkedHashMap<String, SlotGroup>();
        if (day != null) {
            QuietSlots quiet = QuietSlots.of(days.get(day));
            for (OfferedSlot offered : days.get(day)) {
                if (!fitting || !words.isOutside(offered)) {
                    SlotChoice choice = new SlotChoice(offered, words, chosen, quiet.has(offered));
                    groups.computeIfAbsent(partOf(offered), SlotGroup::new).add(choice);
                }
            }
        }
        return new ArrayList<SlotGroup>(groups.values());
    }

    /** How many slots of the chosen day the visitor could have. */
    public int getFreeCount() {
        return day == null ? 0 : freeIn(days.get(day));
    }

    /** The boxes to tick for slots of that day that ask for it. */
    public List<AckBox> getBoxes() {
        return day == null ? Collections.<AckBox>emptyList() : AckBoxes.of(days.get(day), words, chosen);
    }

    /** Whether the page should ask where home is, more exactly if it knows roughly. */
    public boolean isHomeWanted() {
        return day != null && AckBoxes.wantHome(days.get(day));
    }

    /** Whether some of that day's slots are kept for people to whom the visitor has not said to belong. */
    public boolean isGroupsWanted() {
        return day != null
                && days.get(day).stream().anyMatch(slot -> slot.verdict().isRefusedFor(SlotIsOpenToShopper.CODE));
    }

    private static String partOf(OfferedSlot offered) {
        LocalTime start = offered.slot().start().atZone(offered.slot().zone()).toLocalTime();
        if (start.isBefore(DAYBREAK)) {
            return "creneau.part.night";
        }
        if (start.isBefore(NOON)) {
            return "creneau.part.morning";
        }
        return start.isBefore(EVENING) ? "creneau.part.afternoon" : "creneau.part.evening";
    }

    private static int freeIn(List<OfferedSlot> slots) {
        int free = 0;
        for (OfferedSlot slot : slots) {
            free += slot.verdict().isAllowed() ? 1 : 0;
        }
        return free;
    }
}
