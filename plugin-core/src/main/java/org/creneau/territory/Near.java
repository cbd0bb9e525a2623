// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

/**
 * Something found by {@link PlaceIndex} and how far it is. The metres are those that decided: great-circle metres
 * (within 0.6 % of the ellipsoid), or, within 1 % of the radius asked for, those of the index's {@link Geodesic}.
 * Immutable; as thread-safe as the item.
 *
 * @param <T> what was found
 */
public final class Near<T> {

    private final T item;
    private final double meters;

    Near(T item, double meters) {
        this.item = item;
        this.meters = meters;
    }

    public T item() {
        return item;
    }

    /** Metres over ground, 0 or more, never more than the radius asked for. */
    public double meters() {
        return meters;
    }

    @Override
    public String toString() {
        return item + " at " + meters + " m";
    }
}
