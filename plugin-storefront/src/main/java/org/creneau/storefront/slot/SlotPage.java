// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.slot.SlotId;
import org.creneau.storefront.text.PickupTexts;

/** The slots of one point, sorted into days and parts of the day, in words. Built per request. */
public final class SlotPage {
    private static final LocalTime DAYBREAK = LocalTime.of(5, 0);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final SortedMap<LocalDate, List<OfferedSlot>> days = new TreeMap<LocalDate, List<OfferedSlot>>();
    private final SlotWords words;
    private final PickupTexts texts;
    private final LocalDate day;
    private final SlotId held;

    /**
     * @param asked the day the visitor asked for, null for the first with a free slot
     * @param held the slot the visitor holds, or null
     */
    SlotPage(List<OfferedSlot> offered, SlotWords words, LocalDate asked, SlotId held) {
        for (OfferedSlot slot : offered) {
            days.computeIfAbsent(slot.slot().day(), any -> new ArrayList<OfferedSlot>())
                    .add(slot);
        }
        this.words = words;
        this.texts = words.texts();
        this.held = held;
        this.day = asked != null && days.containsKey(asked) ? asked : firstFreeDay();
    }

    private LocalDate firstFreeDay() {
        for (Map.Entry<LocalDate, List<OfferedSlot>> entry : days.entrySet()) {
            if (freeIn(entry.getValue()) > 0) {
                return entry.getKey();
            }
        }
        return days.isEmpty() ? null : days.firstKey();
    }

    /** Whether there is any day at all. */
    public boolean isEmpty() {
        return days.isEmpty();
    }

    public String getDayName() {
        return day == null ? "" : texts.day(day);
    }

    /** What is special about the hours of the chosen day; empty if nothing. */
    public String getDayNote() {
        return day == null ? "" : words.special(day);
    }

    /** The days within the booking window on which the point is closed out of turn. */
    public List<DayNote> getClosedDays() {
        return words.closedDays();
    }

    public List<DayTab> getDays() {
        List<DayTab> tabs = new ArrayList<DayTab>();
        for (Map.Entry<LocalDate, List<OfferedSlot>> entry : days.entrySet()) {
            LocalDate date = entry.getKey();
            tabs.add(new DayTab(date.toString(), texts.shortDay(date), freeIn(entry.getValue()), date.equals(day)));
        }
        return tabs;
    }

    /** The chosen day's slots, by part of the day; parts without slots are left out. */
    public List<SlotGroup> getGroups() {
        Map<String, SlotGroup> groups = new LinkedHashMap<String, SlotGroup>();
        if (day != null) {
            for (OfferedSlot offered : days.get(day)) {
                String key = partOf(offered);
                groups.computeIfAbsent(key, SlotGroup::new).add(choice(offered));
            }
        }
        return new ArrayList<SlotGroup>(groups.values());
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

    private SlotChoice choice(OfferedSlot offered) {
        String label = texts.time(offered.slot().start(), offered.slot().zone())
                + " \u2013 "
                + texts.time(offered.slot().end(), offered.slot().zone());
        String refusal = texts.refusal(offered.verdict(), offered.slot().zone());
        SlotId id = offered.slot().id();
        return new SlotChoice(
                id.toString(), label, offered.remaining(), refusal, id.equals(held), words.price(offered));
    }

    private static int freeIn(List<OfferedSlot> slots) {
        int free = 0;
        for (OfferedSlot slot : slots) {
            free += slot.verdict().isAllowed() ? 1 : 0;
        }
        return free;
    }
}
