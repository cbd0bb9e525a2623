// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.util.Objects;

/**
 * What stands on the label of one bag. There is no place for the pickup code: whoever sees a bag could collect it. Immutable and
 * thread-safe.
 */
public final class PaperLabel {

    private final String number;
    private final String name;
    private final String slot;
    private final String place;
    private final String bag;

    private PaperLabel(String number, String name, String slot) {
        this(number, name, slot, "", "");
    }

    private PaperLabel(String number, String name, String slot, String place, String bag) {
        this.number = Objects.requireNonNull(number, "number");
        this.name = Objects.requireNonNull(name, "name");
        this.slot = Objects.requireNonNull(slot, "slot");
        this.place = Objects.requireNonNull(place, "place");
        this.bag = Objects.requireNonNull(bag, "bag");
    }

    /** Of an order by its number and {@link ShortName short name}, for that slot. */
    public static PaperLabel of(String number, String name, String slot) {
        return new PaperLabel(number, name, slot);
    }

    /** The same for a bag that waits there. */
    public PaperLabel in(String where, String bagOfBags) {
        return new PaperLabel(number, name, slot, where, bagOfBags);
    }

    public String getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    public String getSlot() {
        return slot;
    }

    /** Empty if it was not said. */
    public String getPlace() {
        return place;
    }

    /** Which of how many. */
    public String getBag() {
        return bag;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaperLabel && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    @Override
    public String toString() {
        return "label of " + number + ", " + name + ", " + slot + ", " + place + ", " + bag;
    }
}
