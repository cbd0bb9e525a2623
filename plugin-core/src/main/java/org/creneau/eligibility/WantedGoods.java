// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;
import org.creneau.slot.Basket;
import org.creneau.slot.BasketLine;
import org.creneau.stock.Allotment;
import org.creneau.stock.Shelf;
import org.creneau.stock.ShopSupply;
import org.creneau.stock.SkuQuantities;
import org.creneau.stock.Source;
import org.creneau.stock.StockKind;
import org.creneau.stock.StockLevel;
import org.jspecify.annotations.Nullable;

/**
 * What an order wants of each SKU, what it has already and where, and what points and the shop have. At a point whose shelf
 * was not looked at nothing is counted. Immutable and thread-safe.
 */
public final class WantedGoods {

    private static final WantedGoods NONE = new WantedGoods(SkuQuantities.none(), Had.nothing(), new HashMap<>());

    private final SkuQuantities wanted;
    private final Had had;
    private final Map<PointId, Shelf> shelves;
    private final ShopSupply supply;

    private WantedGoods(SkuQuantities wanted, Had had, Map<PointId, Shelf> shelves) {
        this(wanted, had, shelves, ShopSupply.unknown());
    }

    private WantedGoods(SkuQuantities wanted, Had had, Map<PointId, Shelf> shelves, ShopSupply supply) {
        this.wanted = wanted;
        this.had = had;
        this.shelves = Collections.unmodifiableMap(shelves);
        this.supply = supply;
    }

    public static WantedGoods none() {
        return NONE;
    }

    public static WantedGoods of(SkuQuantities wanted) {
        return wanted.isNone() ? NONE : new WantedGoods(wanted, Had.nothing(), new HashMap<>());
    }

    /** Lines without a SKU count for nothing. */
    static WantedGoods of(Basket basket) {
        if (basket.lines().isEmpty()) {
            return NONE;
        }
        Map<Long, Integer> quantities = new HashMap<>();
        for (BasketLine line : basket.lines()) {
            if (line.skuId() > 0) {
                quantities.merge(line.skuId(), line.quantity(), Math::addExact);
            }
        }
        return of(SkuQuantities.of(quantities));
    }

    /** The order was given that at that point then: what came from the shelf is taken, what comes from elsewhere is on its way. */
    public WantedGoods keeping(PointId point, Allotment given, Instant since) {
        return new WantedGoods(wanted, new Had(point, given, since), shelves, supply);
    }

    /** With what each of these points has, beside what was looked at before. */
    public WantedGoods seeing(Map<PointId, Shelf> looked) {
        Map<PointId, Shelf> all = new HashMap<>(shelves);
        all.putAll(looked);
        return new WantedGoods(wanted, had, all, supply);
    }

    /** With what the shop as a whole can sell. */
    public WantedGoods suppliedBy(ShopSupply shop) {
        if (shop.equals(supply)) {
            return this;
        }
        return new WantedGoods(wanted, had, shelves, shop);
    }

    public SkuQuantities wanted() {
        return wanted;
    }

    /** What the order has taken from the shelf of that point. */
    public SkuQuantities keptAt(PointId point) {
        return had.at(point).fromShelf();
    }

    /** The point at which the order was given something; null if it was given nothing. */
    public @Nullable PointId keptAt() {
        return had.point;
    }

    /** Before that instant not all that is wanted is at that point; now for what need not come. */
    Instant thereFrom(PickupPoint point, Instant now) {
        Instant there = now;
        for (Long sku : wanted.skus()) {
            Standing standing = standing(point, sku);
            if (standing.days() > 0) {
                Instant day = GoodsComeInTime.dayOf(standing, now, point.zone())
                        .atStartOfDay(point.zone())
                        .toInstant();
                there = day.isAfter(there) ? day : there;
            }
        }
        return there;
    }

    /** How many the order could have from the shelf there, its own among them; -1 if nobody counts it there. */
    int leftAt(PointId point, long sku) {
        Shelf shelf = shelves.getOrDefault(point, Shelf.empty());
        return shelf.level(sku)
                .filter(level -> level.kind() == StockKind.COUNTED)
                .map(level -> level.left() + had.at(point).fromShelf().of(sku))
                .orElse(-1);
    }

    /** How a SKU of those wanted stands at that point. */
    Standing standing(PickupPoint point, Long sku) {
        Shelf shelf = shelves.get(point.id());
        if (shelf == null) {
            return Standing.UNCOUNTED;
        }
        if (wanted.of(sku) <= had.at(point.id()).fromShelf().of(sku)) {
            return Standing.SHELF;
        }
        StockLevel level = shelf.levels().get(sku);
        if (level != null) {
            return standing(level, point.id(), sku);
        }
        return point.stockPolicy().isListComplete() ? Standing.tooFew(0) : supplied(sku, Standing.UNCOUNTED);
    }

    private Standing standing(StockLevel level, PointId point, long sku) {
        switch (level.kind()) {
            case COUNTED:
                return counted(level, point, sku);
            case MADE_TO_ORDER:
                return Standing.TO_ORDER;
            case FROM_ELSEWHERE:
                return elsewhere(level, point, sku);
            default:
                return Standing.tooFew(0);
        }
    }

    private Standing counted(StockLevel level, PointId point, long sku) {
        int left = level.left() + had.at(point).fromShelf().of(sku);
        if (wanted.of(sku) <= left) {
            return Standing.SHELF;
        }
        return level.elsewhereDays() > 0 ? elsewhere(level, point, sku) : Standing.tooFew(left);
    }

    /** What is on its way since the order was given it comes when it was said to. */
    private Standing elsewhere(StockLevel level, PointId point, long sku) {
        boolean onItsWay =
                wanted.of(sku) <= had.at(point).from(Source.ELSEWHERE).of(sku);
        return onItsWay
                ? Standing.in(level.elsewhereDays(), had.since)
                : supplied(sku, Standing.in(level.elsewhereDays(), null));
    }

    /** What no shelf counts is bound by what the shop as a whole has, if that is known. */
    private Standing supplied(long sku, Standing otherwise) {
        OptionalInt left = supply.of(sku);
        return left.isPresent() && left.getAsInt() < wanted.of(sku) ? Standing.tooFew(left.getAsInt()) : otherwise;
    }

    /** What is set aside for the order at that point if it is booked there; what does not stand is left out. */
    public Allotment allotmentAt(PickupPoint point) {
        Allotment allotment = Allotment.none();
        for (Long sku : wanted.skus()) {
            Optional<Source> source = standing(point, sku).source();
            if (source.isPresent()) {
                allotment = allotment.with(sku, wanted.of(sku), source.get());
            }
        }
        return allotment;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WantedGoods && sameAs((WantedGoods) other);
    }

    private boolean sameAs(WantedGoods other) {
        return wanted.equals(other.wanted)
                && had.equals(other.had)
                && shelves.equals(other.shelves)
                && supply.equals(other.supply);
    }

    @Override
    public int hashCode() {
        return wanted.hashCode();
    }

    @Override
    public String toString() {
        return "wants " + wanted + (had.point == null ? "" : ", has " + had);
    }

    /** What the order was given before, where and when. */
    private static final class Had {

        private static final Had NOTHING = new Had(null, Allotment.none(), Instant.EPOCH);

        private final @Nullable PointId point;
        private final Allotment given;
        private final Instant since;

        private Had(@Nullable PointId point, Allotment given, Instant since) {
            this.point = point;
            this.given = Objects.requireNonNull(given, "given");
            this.since = Objects.requireNonNull(since, "since");
        }

        private static Had nothing() {
            return NOTHING;
        }

        private Allotment at(PointId there) {
            return point != null && there.equals(point) ? given : Allotment.none();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Had
                    && Objects.equals(point, ((Had) other).point)
                    && given.equals(((Had) other).given)
                    && since.equals(((Had) other).since);
        }

        @Override
        public int hashCode() {
            return given.hashCode();
        }

        @Override
        public String toString() {
            return given + " at point " + point;
        }
    }

    /** Where it comes from and in how many days, or that too few are left. */
    static final class Standing {

        private static final Standing SHELF = new Standing(Source.SHELF, 0, null);
        private static final Standing TO_ORDER = new Standing(Source.TO_ORDER, 0, null);
        private static final Standing UNCOUNTED = new Standing(Source.UNCOUNTED, 0, null);

        private final @Nullable Source source;
        private final int number;
        private final @Nullable Instant since;

        private Standing(@Nullable Source source, int number, @Nullable Instant since) {
            this.source = source;
            this.number = number;
            this.since = since;
        }

        private static Standing in(int days, @Nullable Instant since) {
            return new Standing(Source.ELSEWHERE, days, since);
        }

        private static Standing tooFew(int left) {
            return new Standing(null, left, null);
        }

        /** Empty if too few are left. */
        Optional<Source> source() {
            return Optional.ofNullable(source);
        }

        boolean isShort() {
            return source == null;
        }

        /** How many there are where too few are left. */
        int left() {
            return number;
        }

        /** In how many days it comes; 0 for what need not come. */
        int days() {
            return source == Source.ELSEWHERE ? number : 0;
        }

        /** When it was ordered; that instant if it is ordered now. */
        Instant sinceOr(Instant now) {
            return since == null ? now : since;
        }
    }
}
