// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.creneau.format.geodesic.GeographicLibGeodesic;
import org.creneau.territory.GeoPoint;

/** What an index of a million points adds to the heap, the points themselves left out. */
public final class IndexWeight {
    private static final int POINTS = 1_000_000;

    private IndexWeight() {}

    /** Writes and prints one line of JSON. */
    public static void writeTo(Path file) throws IOException {
        List<PickupPoint> points = FrenchPoints.some(POINTS);
        GeoPoint[] shoppers = FrenchPoints.shoppers();
        long before = heapUsed();
        NearestPoints index = NearestPoints.over(points, new GeographicLibGeodesic());
        long bytes = heapUsed() - before;
        int found = index.find(shoppers[0], 10, Double.POSITIVE_INFINITY).size();
        String line = "{\"points\": " + points.size() + ", \"found\": " + found + ", \"indexBytes\": " + bytes + "}\n";
        Files.writeString(file, line);
        System.out.print("index weight: " + line);
    }

    private static long heapUsed() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
