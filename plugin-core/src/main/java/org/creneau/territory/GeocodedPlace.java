// SPDX-License-Identifier: Apache-2.0
package org.creneau.territory;

import java.util.Objects;

/**
 * Where something may be: a position, and the radius in metres within which the true place lies. The radius decides
 * what the place is good for, see {@link DistanceCertainty}. Immutable and thread-safe; equal when all parts are.
 * {@link #toString()} tells neither label nor position, for it may be somebody's home.
 */
public final class GeocodedPlace {

    private final GeoPoint point;
    private final double errorMeters;
    private final String label;
    private final String insee;
    private final double score;

    private GeocodedPlace(Builder from) {
        this.point = from.point;
        this.errorMeters = from.errorMeters;
        this.label = from.label;
        this.insee = from.insee;
        this.score = from.score;
    }

    /** Starts a place at that position that is at most so many metres off: finite, 0 or more. */
    public static Builder at(GeoPoint point, double errorMeters) {
        return new Builder(point, errorMeters);
    }

    public GeoPoint point() {
        return point;
    }

    /** The true place is within so many metres of {@link #point()}; finite, 0 or more. */
    public double errorMeters() {
        return errorMeters;
    }

    /** The place in words, for the shopper to recognise; empty if it has none. */
    public String label() {
        return label;
    }

    /** The INSEE code of its commune, or an empty string. */
    public String insee() {
        return insee;
    }

    /** How well it answers the question, 0 to 1. */
    public double score() {
        return score;
    }

    /** True when a limit of so many metres cannot be kept for certain: the place is less exact than the limit is long. */
    public boolean isTooCoarseFor(double limitMeters) {
        return errorMeters > limitMeters;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof GeocodedPlace)) {
            return false;
        }
        GeocodedPlace that = (GeocodedPlace) other;
        return point.equals(that.point)
                && Double.compare(errorMeters, that.errorMeters) == 0
                && label.equals(that.label)
                && insee.equals(that.insee)
                && Double.compare(score, that.score) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(point, errorMeters, label, insee, score);
    }

    @Override
    public String toString() {
        return "a place known to " + Math.round(errorMeters) + " m";
    }

    /** Collects the parts of a place; for one thread. */
    public static final class Builder {

        private final GeoPoint point;
        private final double errorMeters;
        private String label = "";
        private String insee = "";
        private double score = 1;

        private Builder(GeoPoint point, double errorMeters) {
            this.point = Objects.requireNonNull(point, "point");
            this.errorMeters = errorMeters;
        }

        public Builder label(String value) {
            this.label = Objects.requireNonNull(value, "label");
            return this;
        }

        public Builder insee(String value) {
            this.insee = Objects.requireNonNull(value, "insee");
            return this;
        }

        /** 1 unless said otherwise. */
        public Builder score(double value) {
            this.score = value;
            return this;
        }

        /** Throws {@link IllegalArgumentException} for a number out of bounds or not finite. */
        public GeocodedPlace build() {
            if (!(errorMeters >= 0) || Double.isInfinite(errorMeters)) {
                throw new IllegalArgumentException("errorMeters is " + errorMeters + ", allowed is 0 or more, finite");
            }
            if (!(score >= 0 && score <= 1)) {
                throw new IllegalArgumentException("score is " + score + ", allowed is 0..1");
            }
            return new GeocodedPlace(this);
        }
    }
}
