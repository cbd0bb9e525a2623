// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Positions as shops and shoppers have them: in French communes, overseas included, each commune as often as it has
 * inhabitants, some kilometres around its middle. The same for the same seed.
 */
public final class PeopledPlaces {
    private static final double DEGREES_AROUND = 0.02;

    private PeopledPlaces() {}

    public static List<GeoPoint> some(int count, long seed) {
        List<Commune> communes = CommuneFile.read();
        long[] inhabitantsUpTo = new long[communes.size()];
        long sum = 0;
        for (int i = 0; i < inhabitantsUpTo.length; i++) {
            sum += communes.get(i).population();
            inhabitantsUpTo[i] = sum;
        }
        Random random = new Random(seed);
        List<GeoPoint> places = new ArrayList<>(count);
        while (places.size() < count) {
            int found = Arrays.binarySearch(inhabitantsUpTo, (long) (random.nextDouble() * sum));
            places.add(around(communes.get(found < 0 ? -found - 1 : found).centroid(), random));
        }
        return places;
    }

    private static GeoPoint around(GeoPoint middle, Random random) {
        double north = DEGREES_AROUND * random.nextGaussian();
        double east = DEGREES_AROUND * random.nextGaussian();
        return GeoPoint.of(middle.latitude() + north, middle.longitude() + east);
    }
}
