// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.visit;

import org.creneau.reservation.visit.PickupPerson;

/** What the counter is told beside a reservation, in words. For one request. */
public final class VisitView {
    private final PickupPerson person;
    private final Nearness nearness;
    private final boolean editable;

    /** How near they are, and whether they may say so. */
    static final class Nearness {
        private final String coming;
        private final boolean isHere;
        private final String spot;
        private final boolean isSayable;
        private final String from;

        Nearness(String coming, boolean isHere, String spot, boolean isSayable, String from) {
            this.coming = coming;
            this.isHere = isHere;
            this.spot = spot;
            this.isSayable = isSayable;
            this.from = from;
        }
    }

    VisitView(PickupPerson person, Nearness nearness, boolean editable) {
        this.person = person;
        this.nearness = nearness;
        this.editable = editable;
    }

    /** Whether anything is known of who comes. */
    public boolean isTold() {
        return !person.isNone();
    }

    /** Empty if it is who ordered. */
    public String getName() {
        return person.name();
    }

    public String getPhone() {
        return person.phone();
    }

    /** The phone for a link that dials it. */
    public String getDial() {
        return person.dial();
    }

    public String getNote() {
        return person.note();
    }

    /** Such as "On the way since 16:40"; empty if nothing was said. */
    public String getComing() {
        return nearness.coming;
    }

    public boolean isHere() {
        return nearness.isHere;
    }

    /** Where they wait, in their own words; empty if it was not said. */
    public String getSpot() {
        return nearness.spot;
    }

    /** Whether "I am on my way" and "I am here" can be said now. */
    public boolean isSayable() {
        return nearness.isSayable;
    }

    /** From when they can be said, while that is ahead; empty afterwards. */
    public String getFrom() {
        return nearness.from;
    }

    /** Whether another person may be named. */
    public boolean isEditable() {
        return editable;
    }
}
