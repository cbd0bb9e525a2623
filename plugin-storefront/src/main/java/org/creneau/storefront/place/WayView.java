// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creneau.confinement.TravelMode;

/** What the visitor has said of the way, for the form and in words. Immutable. */
public final class WayView {
    private final WayOfGoing way;
    private final String words;
    private final List<GroupBox> groups;

    WayView(WayOfGoing way, String words, List<GroupBox> groups) {
        this.way = way;
        this.words = words;
        this.groups = Collections.unmodifiableList(groups);
    }

    /** Empty if nothing was said. */
    public String getWords() {
        return words;
    }

    public String getMode() {
        return way.mode().name();
    }

    public List<String> getModes() {
        List<String> names = new ArrayList<String>();
        for (TravelMode mode : TravelMode.values()) {
            names.add(mode.name());
        }
        return names;
    }

    /** Whether hours were said in which alone the visitor may be out. */
    public boolean isWindow() {
        return way.start() != null;
    }

    /** Such as {@code 10:00}, or empty. */
    public String getStart() {
        return text(way.start());
    }

    public String getEnd() {
        return text(way.end());
    }

    /** The groups the form asks for; empty where no slot is kept for anybody, for then nobody need say. */
    public List<GroupBox> getGroups() {
        return groups;
    }

    private static String text(LocalTime time) {
        return time == null ? "" : time.toString();
    }
}
