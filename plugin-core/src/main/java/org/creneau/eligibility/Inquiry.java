// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.creneau.point.PointId;
import org.creneau.slot.SlotQuery;
import org.creneau.stock.PointStock;
import org.creneau.stock.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * What a shopper asks: when, for which basket, from where and how they would come, and what they have acknowledged
 * already. It may hold somebody's home, so keep it no longer than the request or the session. Immutable and thread-safe.
 */
public final class Inquiry {

    private final SlotQuery query;
    private final @Nullable Journey journey;
    private final Set<String> acknowledged;
    private final WantedGoods goods;

    private Inquiry(SlotQuery query, @Nullable Journey journey, Set<String> acknowledged, WantedGoods goods) {
        this.query = Objects.requireNonNull(query, "query");
        this.journey = journey;
        this.acknowledged = acknowledged;
        this.goods = Objects.requireNonNull(goods, "goods");
    }

    /** By somebody who has not said where home is. */
    public static Inquiry of(SlotQuery query) {
        return new Inquiry(query, null, Collections.emptySet(), WantedGoods.of(query.basket()));
    }

    /** Null for not said. The groups to which the shopper says to belong are the query's from now on. */
    public Inquiry from(@Nullable Journey way) {
        Set<String> groups =
                way == null ? Collections.emptySet() : way.shopper().allGroups();
        return new Inquiry(query.ofGroups(groups), way, acknowledged, goods);
    }

    /** What the shopper has confirmed, as {@link Acknowledgement} writes it. */
    public Inquiry acknowledging(Set<String> keys) {
        return new Inquiry(query, journey, Collections.unmodifiableSet(new HashSet<>(keys)), goods);
    }

    /** The same shopper with that inquiry about the calendar; to which groups they belong and what they want stays as it is. */
    public Inquiry with(SlotQuery other) {
        return new Inquiry(other.ofGroups(query.groups()), journey, acknowledged, goods);
    }

    /** The same shopper, who wants those goods; unless said, those are wanted that the basket's lines name. */
    public Inquiry with(WantedGoods other) {
        return new Inquiry(query, journey, acknowledged, other);
    }

    /** With what that point has of what is wanted. */
    public Inquiry seeing(PointId point, Shelf shelf) {
        return goods.wanted().isNone() ? this : with(goods.seeing(Collections.singletonMap(point, shelf)));
    }

    /** With what those points have of what is wanted, read once; as it is if nothing is. */
    public Inquiry lookingAt(PointStock stock, Collection<PointId> points) {
        if (goods.wanted().isNone()) {
            return this;
        }
        Map<PointId, Shelf> shelves =
                new HashMap<>(stock.of(points, goods.wanted().skus()));
        points.forEach(point -> shelves.putIfAbsent(point, Shelf.empty()));
        return with(goods.seeing(shelves));
    }

    /** What is wanted of each SKU, and what is known of where it is. */
    public WantedGoods goods() {
        return goods;
    }

    public SlotQuery query() {
        return query;
    }

    /** Empty if the shopper has not said where home is. */
    public Optional<Journey> journey() {
        return Optional.ofNullable(journey);
    }

    public Set<String> acknowledged() {
        return acknowledged;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Inquiry
                && query.equals(((Inquiry) other).query)
                && Objects.equals(journey, ((Inquiry) other).journey)
                && acknowledged.equals(((Inquiry) other).acknowledged)
                && goods.equals(((Inquiry) other).goods);
    }

    @Override
    public int hashCode() {
        return query.hashCode();
    }

    /** Without the home. */
    @Override
    public String toString() {
        return query + (journey == null ? "" : ", " + journey) + ", acknowledged " + acknowledged;
    }
}
