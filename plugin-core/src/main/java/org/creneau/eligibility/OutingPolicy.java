// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Duration;
import java.util.Objects;
import org.creneau.confinement.StraightLineTravel;
import org.creneau.confinement.TravelTimes;
import org.creneau.confinement.Treatments;
import org.creneau.territory.Geodesic;
import org.creneau.territory.SphericalGeodesic;

/**
 * How a site judges outings: what is done when a limit is broken, how long ways, queue and hand-over take, how distances
 * are measured, and whether shoppers come at the start of their slot or at any moment of it. Immutable and thread-safe.
 */
public final class OutingPolicy {

    private final Treatments treatments;
    private final TravelTimes travelTimes;
    private final Geodesic geodesic;
    private final Duration queue;
    private final Duration handover;
    private final boolean atSlotStart;

    private OutingPolicy(Builder from) {
        this.treatments = from.treatments;
        this.travelTimes = from.travelTimes;
        this.geodesic = from.geodesic;
        this.queue = from.queue;
        this.handover = from.handover;
        this.atSlotStart = from.atSlotStart;
    }

    /**
     * Law refuses and what was announced is confirmed; ways as the crow flies times 1.3; no queue, five minutes for the
     * hand-over; shoppers come at any moment of the slot.
     */
    public static Builder builder() {
        return new Builder();
    }

    Treatments treatments() {
        return treatments;
    }

    TravelTimes travelTimes() {
        return travelTimes;
    }

    Geodesic geodesic() {
        return geodesic;
    }

    Duration queue() {
        return queue;
    }

    Duration handover() {
        return handover;
    }

    boolean arrivesAtSlotStart() {
        return atSlotStart;
    }

    /** Collects the parts of a policy; for one thread. */
    public static final class Builder {

        private Treatments treatments = Treatments.usual();
        private TravelTimes travelTimes = StraightLineTravel.usual();
        private Geodesic geodesic = new SphericalGeodesic();
        private Duration queue = Duration.ZERO;
        private Duration handover = Duration.ofMinutes(5);
        private boolean atSlotStart;

        private Builder() {}

        public Builder treatments(Treatments value) {
            this.treatments = Objects.requireNonNull(value, "treatments");
            return this;
        }

        public Builder travelTimes(TravelTimes value) {
            this.travelTimes = Objects.requireNonNull(value, "travelTimes");
            return this;
        }

        public Builder geodesic(Geodesic value) {
            this.geodesic = Objects.requireNonNull(value, "geodesic");
            return this;
        }

        /** 0..240 minutes before the hand-over; {@link IllegalArgumentException} otherwise. */
        public Builder queueMinutes(int value) {
            this.queue = minutes("queueMinutes", value);
            return this;
        }

        /** 0..240 minutes; {@link IllegalArgumentException} otherwise. */
        public Builder handoverMinutes(int value) {
            this.handover = minutes("handoverMinutes", value);
            return this;
        }

        /** True if shoppers are asked to come at the start of their slot. */
        public Builder arrivingAtSlotStart(boolean value) {
            this.atSlotStart = value;
            return this;
        }

        public OutingPolicy build() {
            return new OutingPolicy(this);
        }

        private static Duration minutes(String field, int value) {
            if (value < 0 || value > 240) {
                throw new IllegalArgumentException(field + " is " + value + ", allowed is 0..240");
            }
            return Duration.ofMinutes(value);
        }
    }
}
