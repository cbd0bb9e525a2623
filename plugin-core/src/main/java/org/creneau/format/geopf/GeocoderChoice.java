// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.geopf;

import java.time.Clock;
import org.creneau.territory.Geocoder;

/** Makes the geocoder that the property {@code creneau.geocoder} names. */
public final class GeocoderChoice {

    private static final String OFFLINE = "offline";
    private static final String GEOPF = "geopf";

    private GeocoderChoice() {}

    /**
     * The offline one itself for {@code offline}, the national address base for {@code geopf}; otherwise {@link
     * IllegalArgumentException}.
     */
    public static Geocoder of(String name, GeopfSettings settings, Geocoder offline, Clock clock) {
        if (OFFLINE.equals(name)) {
            return offline;
        }
        if (GEOPF.equals(name)) {
            return new GeopfGeocoder(settings, offline, clock);
        }
        throw new IllegalArgumentException(
                "creneau.geocoder is '" + name + "', allowed is " + OFFLINE + " or " + GEOPF);
    }
}
