// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Positions a map maker would rather not draw: in heaps, at poles, on the date line, on top of each other. */
final class RandomPlaces {
    private RandomPlaces() {}

    static GeoPoint anywhere(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> GeoPoint.of(pole(random), random.nextDouble() * 360 - 180);
            case 1 -> GeoPoint.of(random.nextDouble() * 180 - 90, dateLine(random));
            case 2 -> GeoPoint.of(random.nextInt(5) * 45 - 90, random.nextInt(9) * 45 - 180);
            default ->
                GeoPoint.of(Math.toDegrees(Math.asin(random.nextDouble() * 2 - 1)), random.nextDouble() * 360 - 180);
        };
    }

    /** From a millimetre to a thousand kilometres away, or the very place. */
    static GeoPoint around(GeoPoint center, Random random) {
        double degrees = random.nextInt(8) == 0 ? 0 : Math.pow(10, random.nextDouble() * 9 - 8);
        double north = center.latitude() + degrees * random.nextGaussian();
        double east = center.longitude() + degrees * random.nextGaussian();
        return GeoPoint.of(Math.max(-90, Math.min(90, north)), east - 360 * Math.rint(east / 360));
    }

    /** Some anywhere, some in heaps, some twice. */
    static List<GeoPoint> some(Random random) {
        List<GeoPoint> places = new ArrayList<>();
        int count = random.nextInt(4) == 0 ? random.nextInt(20) : random.nextInt(400);
        while (places.size() < count) {
            boolean first = places.isEmpty() || random.nextInt(4) == 0;
            places.add(first ? anywhere(random) : around(places.get(random.nextInt(places.size())), random));
        }
        return places;
    }

    private static double pole(Random random) {
        return (random.nextBoolean() ? 1 : -1) * (90 - Math.pow(10, random.nextDouble() * 9 - 8));
    }

    private static double dateLine(Random random) {
        return (random.nextBoolean() ? 1 : -1) * (180 - Math.pow(10, random.nextDouble() * 9 - 8));
    }
}
