// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creneau.point.Access;
import org.creneau.point.Address;
import org.creneau.point.PickupPoint;

/** A point's page, in words. Immutable. */
public final class StoreView {
    private final PickupPoint point;
    private final String open;
    private final List<StoreDay> week;
    private final List<StoreDay> otherDays;
    private final String firstSlot;
    private final String map;
    private final String data;

    StoreView(
            PickupPoint point,
            String open,
            List<StoreDay> week,
            List<StoreDay> otherDays,
            String firstSlot,
            String map,
            String data) {
        this.point = point;
        this.open = open;
        this.week = Collections.unmodifiableList(week);
        this.otherDays = Collections.unmodifiableList(otherDays);
        this.firstSlot = firstSlot;
        this.map = map;
        this.data = data;
    }

    public long getId() {
        return point.id().value();
    }

    public String getName() {
        return point.name();
    }

    /** As on an envelope, without empty lines. */
    public List<String> getAddress() {
        Address address = point.address();
        List<String> lines = new ArrayList<String>(
                Arrays.asList(address.line1(), address.line2(), address.postcode() + " " + address.city()));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    public String getPhone() {
        return point.phone();
    }

    /** The phone for a link that dials it. */
    public String getDial() {
        return point.phone().replaceAll("[^0-9+]", "");
    }

    public String getAccessNotes() {
        return point.accessNotes();
    }

    /** Message keys of what is told of access, each with the one of how far it is so; nothing if nobody has said anything. */
    public Map<String, String> getAccess() {
        Access access = point.access();
        Map<String, String> told = new LinkedHashMap<String, String>();
        if (access.isTold()) {
            told.put("creneau.access.stepFree", "creneau.access." + access.stepFree());
            told.put("creneau.access.parking", "creneau.access." + access.parking());
            told.put("creneau.access.kerbHelp", "creneau.access." + access.kerbHelp());
        }
        return told;
    }

    public String getPhotoUrl() {
        return point.photoUrl();
    }

    /** Message key of how the goods are handed over. */
    public String getModeKey() {
        return "creneau.mode." + point.mode().name();
    }

    /** Until when it is open, or when it opens. */
    public String getOpen() {
        return open;
    }

    public List<StoreDay> getWeek() {
        return week;
    }

    /** The coming days with other hours; perhaps none. */
    public List<StoreDay> getOtherDays() {
        return otherDays;
    }

    /** When the visitor's basket can be collected first; empty when no slot is free. */
    public String getFirstSlot() {
        return firstSlot;
    }

    /** Where a map shows it; empty if the shop wants no link. */
    public String getMap() {
        return map;
    }

    /** The same for search engines, as data in a script element: escaped for it, to be written as it is. */
    public String getData() {
        return data;
    }
}
