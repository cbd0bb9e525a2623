// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

/**
 * Port: how far apart two positions are over ground, where a limit in metres depends on it. Asked only for positions
 * so close to a limit that the sphere cannot tell. Implementations are thread-safe.
 *
 * <p>Every implementation is symmetric, answers zero for one place however it is named (180 and -180 degrees, a pole
 * under any longitude) to a millimetre, and never differs from {@link GeoPoint#distanceMetersTo} by more than 0.6 %
 * and a millimetre: {@link PlaceIndex} relies on it when it leaves positions out unasked.
 */
public interface Geodesic {

    /** Metres of the shortest way from one position to the other, 0 or more, finite. */
    double meters(GeoPoint from, GeoPoint to);
}
