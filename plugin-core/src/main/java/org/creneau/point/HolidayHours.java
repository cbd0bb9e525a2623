// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a point does on the public holidays of a calendar: one rule for all, and others for single holidays by key,
 * such as open on {@code whit-monday}. Immutable and thread-safe.
 */
public final class HolidayHours {

    private final HolidayCalendar calendar;
    private final HolidayRule rule;
    private final Map<String, HolidayRule> exceptions;

    private HolidayHours(HolidayCalendar calendar, HolidayRule rule, Map<String, HolidayRule> exceptions) {
        this.calendar = calendar;
        this.rule = rule;
        this.exceptions = Collections.unmodifiableMap(exceptions);
    }

    public static HolidayHours of(HolidayCalendar calendar, HolidayRule rule) {
        Objects.requireNonNull(calendar, "calendar");
        return new HolidayHours(calendar, Objects.requireNonNull(rule, "rule"), Collections.emptyMap());
    }

    public static HolidayHours closedOn(HolidayCalendar calendar) {
        return of(calendar, HolidayRule.closed());
    }

    /** The same but for one holiday; the key need not be in the calendar, which may come to have it later. */
    public HolidayHours except(String key, HolidayRule other) {
        Map<String, HolidayRule> more = new TreeMap<>(exceptions);
        more.put(key, Objects.requireNonNull(other, "rule"));
        return new HolidayHours(calendar, rule, more);
    }

    public HolidayCalendar calendar() {
        return calendar;
    }

    public HolidayRule rule() {
        return rule;
    }

    /** By key, sorted. */
    public Map<String, HolidayRule> exceptions() {
        return exceptions;
    }

    /** Null if the date is no holiday. */
    @Nullable
    HolidayRule ruleOn(LocalDate date) {
        String key = calendar.find(date);
        return key == null ? null : exceptions.getOrDefault(key, rule);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HolidayHours && sameAs((HolidayHours) other);
    }

    private boolean sameAs(HolidayHours other) {
        return calendar.equals(other.calendar) && rule.equals(other.rule) && exceptions.equals(other.exceptions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(calendar, rule, exceptions);
    }

    @Override
    public String toString() {
        return calendar + " " + rule + (exceptions.isEmpty() ? "" : " except " + exceptions);
    }
}
