// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

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
import org.creneau.stock.StockLevel;
import org.jspecify.annotations.Nullable;

/**
 * What an order wants of each SKU, what it has already and where, and what points and the shop have. At a point whose shelf
 * was not looked at nothing is counted. Immutable and thread-safe.
 */
public final class WantedGoods {

    private static final WantedGoods NONE = new WantedGoods(
            SkuQuantities.none(), null, SkuQuantities.none(), Collections.emptyMap(), ShopSupply.unknown());

    private final SkuQuantities wanted;
    private final @Nullable PointId keptAt;
    private final SkuQuantities kept;
    private final Map<PointId, Shelf> shelves;
    private final ShopSupply supply;

    private WantedGoods(
            SkuQuantities wanted,
            @Nullable PointId keptAt,
            SkuQuantities kept,
            Map<PointId, Shelf> shelves,
            ShopSupply supply) {
        this.wanted = wanted;
        this.keptAt = keptAt;
        this.kept = kept;
        this.shelves = shelves;
        this.supply = supply;
    }

    public static WantedGoods of(SkuQuantities wanted) {
        return wanted.isNone()
                ? NONE
                : new WantedGoods(wanted, null, SkuQuantities.none(), Collections.emptyMap(), ShopSupply.unknown());
    }

    /** Lines without a SKU count for nothing. */
    static WantedGoods of(Basket basket) {
        Map<Long, Integer> quantities = new HashMap<>();
        for (BasketLine line : basket.lines()) {
            if (line.skuId() > 0) {
                quantities.merge(line.skuId(), line.quantity(), Math::addExact);
            }
        }
        return quantities.isEmpty() ? NONE : of(SkuQuantities.of(quantities));
    }

    /** The order has these taken from the shelf of that point already. */
    public WantedGoods keeping(PointId point, SkuQuantities had) {
        return new WantedGoods(wanted, Objects.requireNonNull(point, "point"), had, shelves, supply);
    }

    /** With what each of these points has; those missing count nothing. */
    public WantedGoods seeing(Map<PointId, Shelf> looked) {
        return new WantedGoods(
                wanted, keptAt, kept, Collections.unmodifiableMap(new HashMap<>(looked)), supply);
    }

    /** With what the shop as a whole can sell. */
    public WantedGoods suppliedBy(ShopSupply shop) {
        return new WantedGoods(wanted, keptAt, kept, shelves, shop);
    }

    /** The same, of an order that wants something else. */
    WantedGoods wanting(SkuQuantities other) {
        return new WantedGoods(other, keptAt, kept, shelves, supply);
    }

    public SkuQuantities wanted() {
        return wanted;
    }

    /** How a SKU of those wanted stands at that point. */
    Standing standing(PickupPoint point, long sku) {
        int quantity = wanted.of(sku);
        int had = point.id().equals(keptAt) ? kept.of(sku) : 0;
        Shelf shelf = shelves.get(point.id());
        if (shelf == null) {
            return Standing.from(Source.UNCOUNTED);
        }
        if (quantity <= had) {
            return Standing.from(Source.SHELF);
        }
        return shelf.level(sku)
                .map(level -> standing(level, sku, had))
                .orElseGet(() -> point.stockPolicy().isListComplete()
                        ? Standing.tooFew(0)
                        : supplied(sku, Standing.from(Source.UNCOUNTED)));
    }

    private Standing standing(StockLevel level, long sku, int had) {
        switch (level.kind()) {
            case COUNTED:
                return counted(level, sku, had);
            case MADE_TO_ORDER:
                return Standing.from(Source.TO_ORDER);
            case FROM_ELSEWHERE:
                return supplied(sku, Standing.in(level.elsewhereDays()));
            default:
                return Standing.tooFew(0);
        }
    }

    private Standing counted(StockLevel level, long sku, int had) {
        int left = Math.min(StockLevel.MOST, level.left()) + had;
        if (wanted.of(sku) <= left) {
            return Standing.from(Source.SHELF);
        }
        return level.elsewhereDays() > 0 ? supplied(sku, Standing.in(level.elsewhereDays())) : Standing.tooFew(left);
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
                && Objects.equals(keptAt, other.keptAt)
                && kept.equals(other.kept)
                && shelves.equals(other.shelves)
                && supply.equals(other.supply);
    }

    @Override
    public int hashCode() {
        return wanted.hashCode();
    }

    @Override
    public String toString() {
        return "wants " + wanted + (keptAt == null ? "" : ", has " + kept + " at point " + keptAt);
    }

    /** Where it comes from and in how many days, or that too few are left. */
    static final class Standing {

        private final @Nullable Source source;
        private final int number;

        private Standing(@Nullable Source source, int number) {
            this.source = source;
            this.number = number;
        }

        private static Standing from(Source source) {
            return new Standing(source, 0);
        }

        private static Standing in(int days) {
            return new Standing(Source.ELSEWHERE, days);
        }

        private static Standing tooFew(int left) {
            return new Standing(null, left);
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
    }
}
