// SPDX-License-Identifier: Apache-2.0
package org.creneau.point;

/** The identity of a pickup point, a number from 1 on given by the shop's database. Immutable and thread-safe. */
public final class PointId implements Comparable<PointId> {

    private final long value;

    private PointId(long value) {
        this.value = value;
    }

    /** Throws {@link IllegalArgumentException} below 1. */
    public static PointId of(long value) {
        if (value < 1) {
            throw new IllegalArgumentException("point id is " + value + ", allowed is 1 or more");
        }
        return new PointId(value);
    }

    public long value() {
        return value;
    }

    @Override
    public int compareTo(PointId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PointId && value == ((PointId) other).value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    /** The number alone, {@code 12}. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
