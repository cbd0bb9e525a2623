// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

/**
 * A position on the globe in decimal degrees (WGS84), latitude -90..90 and longitude -180..180, both finite.
 *
 * <p>Immutable and thread-safe. Equality is exact: no rounding, but {@code -0.0} and {@code 0.0} are the same place.
 */
public final class GeoPoint {

    /** Mean radius of the earth in metres (IUGG, R1). */
    static final double EARTH_RADIUS_METERS = 6_371_008.8;

    private final double latitude;
    private final double longitude;

    private GeoPoint(double latitude, double longitude) {
        this.latitude = latitude;
        this.longitude = longitude;
    }

    /** Throws {@link IllegalArgumentException} for a value out of bounds, not finite or NaN. */
    public static GeoPoint of(double latitude, double longitude) {
        return new GeoPoint(within("latitude", latitude, 90), within("longitude", longitude, 180));
    }

    private static double within(String field, double value, int bound) {
        if (value >= -bound && value <= bound) {
            return value + 0.0; // -0.0 becomes 0.0
        }
        throw new IllegalArgumentException(field + " is " + value + ", allowed is -" + bound + ".." + bound
                + " degrees. Maybe latitude and longitude are swapped.");
    }

    public double latitude() {
        return latitude;
    }

    public double longitude() {
        return longitude;
    }

    /**
     * Great-circle distance in metres (haversine on a sphere: within 0.6 % of the ellipsoid), symmetric, never
     * negative.
     */
    public double distanceMetersTo(GeoPoint other) {
        return distanceMetersTo(other.latitude, other.longitude);
    }

    /** The same for a position that is not an object: an index holds a million of them. */
    double distanceMetersTo(double otherLatitude, double otherLongitude) {
        double north = Math.sin(Math.toRadians(otherLatitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
        double cosines = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(otherLatitude));
        double half = north * north + cosines * east * east;
        return 2 * EARTH_RADIUS_METERS * Math.asin(Math.sqrt(Math.min(1, half)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GeoPoint
                && Double.compare(latitude, ((GeoPoint) other).latitude) == 0
                && Double.compare(longitude, ((GeoPoint) other).longitude) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(latitude) + Double.hashCode(longitude);
    }

    /** For example {@code 48.85661,2.3428}. */
    @Override
    public String toString() {
        return latitude + "," + longitude;
    }
}
