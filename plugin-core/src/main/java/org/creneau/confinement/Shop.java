// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What rules ask about a point: its trades, whether it counts as essential, where orders change hands, the size of the
 * mall around it, whether collecting there is by appointment, as with a slot it is. Immutable and thread-safe.
 */
public final class Shop {

    private static final Shop UNKNOWN = new Builder().build();

    private final boolean essential;
    private final boolean byAppointment;
    private final boolean nearestOfItsKind;
    private final Set<String> trades;
    private final Handover handover;
    private final double mallSquareMeters;

    private Shop(Builder from) {
        this.essential = from.essential;
        this.byAppointment = from.byAppointment;
        this.nearestOfItsKind = from.nearestOfItsKind;
        this.trades = Collections.unmodifiableSet(new TreeSet<>(from.trades));
        this.handover = from.handover;
        this.mallSquareMeters = from.mallSquareMeters;
    }

    /** Not essential, of no trade, in no mall, handing over outside, by appointment. */
    public static Shop unknown() {
        return UNKNOWN;
    }

    public static Builder builder() {
        return new Builder();
    }

    public boolean isEssential() {
        return essential;
    }

    public boolean isByAppointment() {
        return byAppointment;
    }

    /** True if the home has no nearer shop of the kind. */
    public boolean isNearestOfItsKind() {
        return nearestOfItsKind;
    }

    /** Trades and categories of goods in the words of the regimes, such as {@code food}; unmodifiable. */
    public Set<String> trades() {
        return trades;
    }

    public Handover handover() {
        return handover;
    }

    /** The lettable area of the mall the shop stands in, 0 for none. */
    public double mallSquareMeters() {
        return mallSquareMeters;
    }

    /** Collects the traits of a shop; for one thread. */
    public static final class Builder {

        private boolean essential;
        private boolean byAppointment = true;
        private boolean nearestOfItsKind;
        private final Set<String> trades = new TreeSet<>();
        private Handover handover = Handover.OUTSIDE;
        private double mallSquareMeters;

        private Builder() {}

        public Builder essential(boolean value) {
            this.essential = value;
            return this;
        }

        public Builder byAppointment(boolean value) {
            this.byAppointment = value;
            return this;
        }

        public Builder nearestOfItsKind(boolean value) {
            this.nearestOfItsKind = value;
            return this;
        }

        public Builder trades(Collection<String> values) {
            trades.addAll(values);
            return this;
        }

        public Builder handover(Handover value) {
            this.handover = value;
            return this;
        }

        /** {@link IllegalArgumentException} for an area below 0. */
        public Builder mallSquareMeters(double value) {
            if (!(value >= 0)) {
                throw new IllegalArgumentException("mallSquareMeters is " + value + ", allowed is 0 or more");
            }
            this.mallSquareMeters = value;
            return this;
        }

        public Shop build() {
            return new Shop(this);
        }
    }
}
