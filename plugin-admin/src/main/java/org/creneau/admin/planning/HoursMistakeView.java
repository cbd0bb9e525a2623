// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

/** A mistake of the form of hours in the list above it, which leads to its field. Immutable and thread-safe. */
public final class HoursMistakeView {

    private final HoursField field;

    HoursMistakeView(HoursField field) {
        this.field = field;
    }

    public String getId() {
        return field.getId();
    }

    /** Which field, and what is wrong with it. */
    public String getWords() {
        return field.getLabel() + ": " + field.getWrong();
    }
}
