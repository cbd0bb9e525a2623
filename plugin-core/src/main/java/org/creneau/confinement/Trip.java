// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.Duration;
import org.creneau.territory.Place;
import org.jspecify.annotations.Nullable;

/**
 * Who goes from where to which shop, and how: everything a judgement needs but the time. It holds somebody's home, so
 * keep it no longer than a request. Immutable and thread-safe.
 */
public final class Trip {

    private final Place home;
    private final Place shopPlace;
    private final Shop shop;
    private final Shopper shopper;
    private final Distance distance;
    private final Outing outing;
    private final Purpose purpose;
    private final @Nullable Whereabouts whereabouts;

    private Trip(Builder from) {
        this.home = from.home;
        this.shopPlace = from.shopPlace;
        this.shop = from.shop;
        this.shopper = from.shopper;
        this.distance = from.distance;
        this.outing = from.outing;
        this.purpose = from.purpose;
        this.whereabouts = from.whereabouts;
    }

    /** Starts a trip to collect an order: distance unknown, no way to go, nothing known of shop and shopper. */
    public static Builder between(Place home, Place shop) {
        return new Builder(home, shop);
    }

    public Place home() {
        return home;
    }

    public Place shopPlace() {
        return shopPlace;
    }

    public Shop shop() {
        return shop;
    }

    public Shopper shopper() {
        return shopper;
    }

    public Distance distance() {
        return distance;
    }

    public Outing outing() {
        return outing;
    }

    public Purpose purpose() {
        return purpose;
    }

    boolean meets(Regime regime) {
        return whereabouts == null ? regime.concerns(home, shopPlace) : whereabouts.meet(regime, shopPlace);
    }

    /** The place whose clocks and indicators stand for those of the home. */
    Place homeClocks() {
        return whereabouts == null ? home : shopPlace;
    }

    /** Collects the parts of a trip; for one thread. */
    public static final class Builder {

        private final Place home;
        private final Place shopPlace;
        private Shop shop = Shop.unknown();
        private Shopper shopper = Shopper.unknown();
        private Distance distance = Distance.unknown();
        private Outing outing = Outing.travelling(Duration.ZERO);
        private Purpose purpose = Purpose.COLLECT;
        private @Nullable Whereabouts whereabouts;

        private Builder(Place home, Place shopPlace) {
            this.home = home;
            this.shopPlace = shopPlace;
        }

        public Builder shop(Shop value) {
            this.shop = value;
            return this;
        }

        public Builder shopper(Shopper value) {
            this.shopper = value;
            return this;
        }

        public Builder distance(Distance value) {
            this.distance = value;
            return this;
        }

        public Builder outing(Outing value) {
            this.outing = value;
            return this;
        }

        public Builder purpose(Purpose value) {
            this.purpose = value;
            return this;
        }

        /** Of the home only this is sure; without it, the home is where it is said to be. */
        public Builder whereabouts(Whereabouts value) {
            this.whereabouts = value;
            return this;
        }

        public Trip build() {
            return new Trip(this);
        }
    }
}
