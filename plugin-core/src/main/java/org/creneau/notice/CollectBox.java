// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The box to tick for collecting an order, on one version of the French outing form: its code, as it stood in the QR, and its
 * wording, in French as the law had it. In force from a local day until another, which is excluded, on some days of the week and
 * for homes in some departments. Immutable and thread-safe.
 */
public final class CollectBox {

    /** Stands for every department of European France, Corsica's too. */
    public static final String METRO = "METRO";
    /** Stands for every department, overseas too. */
    public static final String ALL = "ALL";

    private final LocalDate form;
    private final String code;
    private final String wording;
    private final LocalDate from;
    private final LocalDate untilExclusive;
    private final Set<DayOfWeek> days;
    private final List<String> departments;
    private final boolean forPartOnly;
    private final boolean birthplaceAsked;
    private final boolean recalled;

    private CollectBox(Builder by) {
        this.form = by.form;
        this.code = by.code;
        this.wording = by.wording;
        this.from = by.from;
        this.untilExclusive = by.untilExclusive;
        this.days = Collections.unmodifiableSet(EnumSet.copyOf(by.days));
        this.departments = Collections.unmodifiableList(new ArrayList<>(by.departments));
        this.forPartOnly = by.forPartOnly;
        this.birthplaceAsked = by.birthplaceAsked;
        this.recalled = by.recalled;
    }

    /** Starts a box of the form published on that day, with the code of its QR and its wording. */
    public static Builder on(LocalDate form, String code, String wording) {
        return new Builder(form, code, wording);
    }

    /** The version of the form: the day it was published for. */
    public LocalDate form() {
        return form;
    }

    /** Such as {@code achats_culturel_cultuel}. */
    public String code() {
        return code;
    }

    public String wording() {
        return wording;
    }

    /** Codes such as {@code 2A} or {@code 972}, or {@link #METRO} or {@link #ALL}. */
    public List<String> departments() {
        return departments;
    }

    /** True if only parts of the departments were concerned, by order of the prefect. */
    public boolean isForPartOnly() {
        return forPartOnly;
    }

    /** Whether the form asked for the place of birth, as those of 2020 did. */
    public boolean isBirthplaceAsked() {
        return birthplaceAsked;
    }

    /** True if code or wording were not found on the ministry's own form. */
    public boolean isRecalled() {
        return recalled;
    }

    /** Whether it was in force that day, wherever. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(untilExclusive) && days.contains(day.getDayOfWeek());
    }

    /** Whether it was meant for homes of that department, {@code 01}, {@code 2A}, {@code 974}. */
    public boolean isFor(String departmentCode) {
        boolean european = departmentCode.length() == 2;
        return departments.contains(ALL)
                || european && departments.contains(METRO)
                || departments.contains(departmentCode);
    }

    @Override
    public String toString() {
        return code + " of " + form + " [" + from + ", " + untilExclusive + ")";
    }

    /** Collects the parts of a box; for one thread. */
    public static final class Builder {

        private final LocalDate form;
        private final String code;
        private final String wording;
        private LocalDate from = LocalDate.MIN;
        private LocalDate untilExclusive = LocalDate.MAX;
        private Collection<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
        private Collection<String> departments = Collections.singleton(ALL);
        private boolean forPartOnly;
        private boolean birthplaceAsked;
        private boolean recalled;

        private Builder(LocalDate form, String code, String wording) {
            this.form = Objects.requireNonNull(form, "form");
            this.code = Objects.requireNonNull(code, "code");
            this.wording = Objects.requireNonNull(wording, "wording");
        }

        public Builder between(LocalDate first, LocalDate endExclusive) {
            this.from = first;
            this.untilExclusive = endExclusive;
            return this;
        }

        public Builder days(Collection<DayOfWeek> value) {
            this.days = value;
            return this;
        }

        public Builder departments(Collection<String> value) {
            this.departments = value;
            return this;
        }

        public Builder forPartOnly(boolean value) {
            this.forPartOnly = value;
            return this;
        }

        public Builder birthplaceAsked(boolean value) {
            this.birthplaceAsked = value;
            return this;
        }

        public Builder recalled(boolean value) {
            this.recalled = value;
            return this;
        }

        /** Throws {@link IllegalArgumentException} for a box that would never be in force. */
        public CollectBox build() {
            if (!from.isBefore(untilExclusive) || days.isEmpty() || departments.isEmpty()) {
                throw new IllegalArgumentException("box " + code + " is in force from " + from + " until "
                        + untilExclusive + " on " + days + " in " + departments
                        + ", allowed is at least one day and department");
            }
            return new CollectBox(this);
        }
    }
}
