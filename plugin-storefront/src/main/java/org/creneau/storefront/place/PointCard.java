// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import java.util.Locale;
import java.util.Set;
import org.creneau.point.AccessLevel;
import org.creneau.point.PickupPoint;

/** One point in the list, in words, and for which groups it keeps slots. Built per request. */
public final class PointCard {
    private final PointFacts facts;
    private final PickupPoint point;
    private final CardWords words;

    PointCard(PointFacts facts, CardWords words) {
        this.facts = facts;
        this.point = facts.point();
        this.words = words;
    }

    public long getId() {
        return point.id().value();
    }

    public String getName() {
        return point.name();
    }

    public String getStreet() {
        return point.address().line1();
    }

    public String getTown() {
        return point.address().postcode() + " " + point.address().city();
    }

    /** Message key of how the goods are handed over. */
    public String getModeKey() {
        return "creneau.mode." + point.mode().name();
    }

    /** Message key of whether there is a step on the way in; empty if nobody has said. */
    public String getStepFreeKey() {
        AccessLevel level = point.access().stepFree();
        return level == AccessLevel.UNKNOWN ? "" : "creneau.access.stepFree." + level;
    }

    /** How to find it, in short; empty if the merchant says nothing. */
    public String getAccess() {
        return CardWords.brief(point.accessNotes());
    }

    /** In a straight line; empty while the visitor has said no place. */
    public String getDistance() {
        return words.distance(facts);
    }

    /** How long the way there takes about; empty while the visitor has said no place, and if it is very long. */
    public String getWay() {
        return words.way(point);
    }

    /** Empty when no slot is free within the point's horizon. */
    public String getFirstSlot() {
        return facts.first().map(first -> words.first(first.slot())).orElse("");
    }

    public boolean isOpen() {
        return words.isOpen(point);
    }

    /** Until when it is open, or when it opens. */
    public String getHours() {
        return words.hours(point);
    }

    /** What it has of the cart; empty for an empty cart. */
    public String getStock() {
        return words.stock(facts.standing());
    }

    /** {@code all}, {@code some} or {@code none}; what it has of the cart. */
    public String getStockMark() {
        return facts.standing().isComplete() ? "all" : facts.standing().there() == 0 ? "none" : "some";
    }

    /** For the map: degrees with five decimals, about a metre. */
    public String getLatitude() {
        return degrees(point.location().latitude());
    }

    /** As {@link #getLatitude}. */
    public String getLongitude() {
        return degrees(point.location().longitude());
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }

    Set<String> groups() {
        return facts.grid().plan().priorityGroups();
    }
}
