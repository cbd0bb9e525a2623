// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * In which commune a position lies, as well as the table can tell: the one whose middle is nearest. The table holds no
 * borders, so near one the answer may be the neighbour; whoever needs certainty names the commune. Immutable and
 * thread-safe. One answer takes about a millisecond.
 */
public final class NearestCommune {

    /** Beyond, a position is not in France: no home there is so far from the middle of its commune. */
    private static final double MOST_METERS = 30_000;

    private static final double METERS_PER_DEGREE = 111_000;

    private final List<Commune> communes;

    private NearestCommune(List<Commune> communes) {
        this.communes = communes;
    }

    /** Among these, of which there should be all; a municipal district stands for its city. */
    public static NearestCommune among(Collection<Commune> communes) {
        return new NearestCommune(new ArrayList<>(communes));
    }

    /** Among the shipped table's. */
    public static NearestCommune ofFrance() {
        return among(CommuneTable.shared().all());
    }

    /** Empty if none is within 30 km. */
    public Optional<Commune> of(GeoPoint position) {
        Commune nearest = null;
        double meters = MOST_METERS;
        for (Commune commune : communes) {
            double north = Math.abs(commune.centroid().latitude() - position.latitude()) * METERS_PER_DEGREE;
            if (north <= meters && !CommuneExtents.isCityOfDistricts(commune)) {
                double away = position.distanceMetersTo(commune.centroid());
                if (away <= meters) {
                    nearest = commune;
                    meters = away;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }
}
