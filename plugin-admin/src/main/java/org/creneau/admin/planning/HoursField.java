// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import org.jspecify.annotations.Nullable;

/** A field of the form of hours as the page reads it. Immutable and thread-safe. */
public final class HoursField {

    private final String name;
    private final String value;
    private final String label;
    private final String wrong;

    HoursField(String name, String value, String label, String wrong) {
        this.name = name;
        this.value = value;
        this.label = label;
        this.wrong = wrong;
    }

    public String getName() {
        return name;
    }

    public String getId() {
        return id(name);
    }

    static String id(String name) {
        return "crn-" + name.replace('.', '-');
    }

    public String getValue() {
        return value;
    }

    /** What it is, with the day and the week it belongs to. */
    public String getLabel() {
        return label;
    }

    /** {@code true}, or null for a field that is right, which says nothing then. */
    public @Nullable String getInvalid() {
        return wrong.isEmpty() ? null : "true";
    }

    /** The id of what says what is wrong; null for a field that is right. */
    public @Nullable String getDescribedBy() {
        return wrong.isEmpty() ? null : getId() + "-wrong";
    }

    /** What is wrong with it; empty for nothing. */
    public String getWrong() {
        return wrong;
    }
}
