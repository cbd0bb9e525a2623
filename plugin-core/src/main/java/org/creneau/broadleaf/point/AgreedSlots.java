// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The slots that somebody was shown and agreed to leave outside of the hours, with how many people each: what is left out otherwise has
 * not been agreed to. As text for a form: {@code START-LENGTH-PEOPLE}, seconds and minutes in base 36, joined by dots.
 * Immutable and thread-safe.
 */
public final class AgreedSlots {

    private static final AgreedSlots NONE = new AgreedSlots(Collections.emptyMap());
    private static final Pattern SLOT = Pattern.compile("([0-9a-z]{1,12}-[0-9a-z]{1,6})-([0-9a-z]{1,6})");
    private static final int RADIX = 36;

    /** Characters: more than all slots of a year at a busy point make. */
    private static final int LONGEST = 1_000_000;

    private final Map<String, Long> people;

    private AgreedSlots(Map<String, Long> people) {
        this.people = people;
    }

    public static AgreedSlots none() {
        return NONE;
    }

    /** All of them, as they are shown. */
    public static AgreedSlots to(List<LeftOut> shown) {
        Map<String, Long> people = new HashMap<>();
        shown.forEach(slot -> people.merge(key(slot), slot.people(), Long::sum));
        return new AgreedSlots(people);
    }

    /** What {@link #toString} wrote; nothing for anything else, for who agrees must have been shown what to. */
    public static AgreedSlots parse(String text) {
        Map<String, Long> people = new HashMap<>();
        if (text.isEmpty() || text.length() > LONGEST) {
            return NONE;
        }
        for (String each : text.split("\\.", -1)) {
            Matcher slot = SLOT.matcher(each);
            if (!slot.matches()) {
                return NONE;
            }
            people.merge(slot.group(1), Long.parseLong(slot.group(2), RADIX), Long::sum);
        }
        return new AgreedSlots(people);
    }

    /** False if there is a slot that was not shown, or more people in one than were. */
    boolean covers(List<LeftOut> leftOut) {
        return leftOut.stream().allMatch(slot -> slot.people() <= people.getOrDefault(key(slot), 0L));
    }

    private static String key(LeftOut slot) {
        long start = slot.slot().start().getEpochSecond();
        long minutes = (slot.slot().end().getEpochSecond() - start) / 60;
        return Long.toString(start, RADIX) + "-" + Long.toString(minutes, RADIX);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgreedSlots && people.equals(((AgreedSlots) other).people);
    }

    @Override
    public int hashCode() {
        return people.hashCode();
    }

    @Override
    public String toString() {
        return people.entrySet().stream()
                .map(slot -> slot.getKey() + "-" + Long.toString(slot.getValue(), RADIX))
                .sorted()
                .collect(Collectors.joining("."));
    }
}
