// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.creneau.territory.GeocodedPlace;

/** What the geocoder makes of an address, as the page reads it. Immutable and thread-safe. */
public final class FoundPlace {

    private final GeocodedPlace place;

    FoundPlace(GeocodedPlace place) {
        this.place = place;
    }

    public String getLabel() {
        return place.label();
    }

    public String getLatitude() {
        return degrees(place.point().latitude());
    }

    public String getLongitude() {
        return degrees(place.point().longitude());
    }

    private static String degrees(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).toPlainString();
    }

    /** How far off it may be, in whole metres. */
    public long getErrorMeters() {
        return Math.round(place.errorMeters());
    }

    /** Whether it is only about there: the pin is to be put right by hand. */
    public boolean isRough() {
        return place.isTooCoarseFor(500);
    }
}
