// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.Objects;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.Journey;
import org.creneau.eligibility.OutingRecord;
import org.creneau.slot.Basket;
import org.creneau.slot.SlotQuery;
import org.creneau.stock.ShopSupply;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to collect and what they have said: the cart that would hold the place, what is in it, where they would come
 * from and what they have acknowledged. It may hold somebody's home, so keep it no longer than the request. Immutable
 * and thread-safe.
 */
public final class Collector {

    private final Holder holder;
    private final Basket basket;
    private final ShopSupply supply;
    private final @Nullable Journey journey;
    private final OutingRecord record;
    private final Identity identity;

    private Collector(
            Holder holder,
            Basket basket,
            ShopSupply supply,
            @Nullable Journey journey,
            OutingRecord record,
            Identity identity) {
        this.holder = Objects.requireNonNull(holder, "holder");
        this.basket = Objects.requireNonNull(basket, "basket");
        this.supply = Objects.requireNonNull(supply, "supply");
        this.journey = journey;
        this.record = Objects.requireNonNull(record, "record");
        this.identity = identity;
    }

    /** One of whom no more is known, who acts for themselves. */
    public static Collector of(Holder holder) {
        Identity shopper = new Identity(Actor.shopper(holder), "", "", "");
        return new Collector(holder, Basket.unknown(), ShopSupply.unknown(), null, OutingRecord.none(), shopper);
    }

    public Collector with(Basket wanted) {
        return new Collector(holder, wanted, supply, journey, record, identity);
    }

    /** With what the shop as a whole can still sell of it; nothing is known unless said. */
    public Collector suppliedBy(ShopSupply shop) {
        return new Collector(holder, basket, shop, journey, record, identity);
    }

    /** Null for not said. */
    public Collector from(@Nullable Journey way) {
        return new Collector(holder, basket, supply, way, record, identity);
    }

    /** With what is to be kept of the outing; what was acknowledged in it counts. */
    public Collector recording(OutingRecord outing) {
        return new Collector(holder, basket, supply, journey, outing, identity);
    }

    /** What was confirmed when that slot was chosen counts when it is judged anew, and is kept. */
    Collector remembering(Reservation hold) {
        return record.equals(OutingRecord.none()) ? recording(hold.outing()) : this;
    }

    /** Somebody else chooses for them, such as staff for a caller. */
    public Collector by(Actor actor) {
        return new Collector(holder, basket, supply, journey, record, identity.by(actor));
    }

    /** The hash of the block of the network that the request came from, at most 32 characters; empty for not known. */
    public Collector through(String network) {
        return new Collector(holder, basket, supply, journey, record, identity.through(network));
    }

    /** For whom one running reservation is allowed, see {@link Reservation#household()}; empty for no such limit. */
    public Collector ofHousehold(String household) {
        return new Collector(holder, basket, supply, journey, record, identity.of(household));
    }

    /** Reads the shop in the language of that tag, see {@link Reservation#language()}; empty for not known. */
    public Collector speaking(String language) {
        return new Collector(holder, basket, supply, journey, record, identity.speaking(language));
    }

    /** Who acts, what limits are asked of, and how to talk to them. */
    private static final class Identity {

        private final Actor actor;
        private final String network;
        private final String household;
        private final String language;

        private Identity(Actor actor, String network, String household, String language) {
            this.actor = Objects.requireNonNull(actor, "actor");
            this.network = Objects.requireNonNull(network, "network");
            this.household = Objects.requireNonNull(household, "household");
            this.language = Objects.requireNonNull(language, "language");
        }

        private Identity by(Actor other) {
            return new Identity(other, network, household, language);
        }

        private Identity through(String other) {
            return new Identity(actor, other, household, language);
        }

        private Identity of(String other) {
            return new Identity(actor, network, other, language);
        }

        private Identity speaking(String other) {
            return new Identity(actor, network, household, other);
        }
    }

    Actor actor() {
        return identity.actor;
    }

    String network() {
        return identity.network;
    }

    String household() {
        return identity.household;
    }

    String language() {
        return identity.language;
    }

    Basket basket() {
        return basket;
    }

    OutingRecord record() {
        return record;
    }

    public Holder holder() {
        return holder;
    }

    /** True if limits are asked of the same: the order, its customer, where the request comes from and the household. */
    boolean isSameShopperAs(Collector other) {
        return holder.orderId() == other.holder.orderId()
                && Objects.equals(holder.customerId(), other.holder.customerId())
                && identity.network.equals(other.identity.network)
                && identity.household.equals(other.identity.household);
    }

    Inquiry asking(Instant now) {
        Inquiry inquiry = Inquiry.of(SlotQuery.at(now).forBasket(basket));
        return inquiry.with(inquiry.goods().suppliedBy(supply)).from(journey).acknowledging(record.acknowledged());
    }

    /** Without the home. */
    @Override
    public String toString() {
        return holder + " with " + basket;
    }
}
