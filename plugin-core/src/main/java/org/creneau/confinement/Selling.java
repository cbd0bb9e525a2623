// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.creneau.territory.Place;
import org.jspecify.annotations.Nullable;

/**
 * What the regimes of a book mean for a catalogue: whether goods can be collected, delivered or bought in the store of a
 * shop at one place, and until when. Only limits about goods count, and of these the ones that are enforced: a curfew at
 * night takes nothing out of the catalogue. Immutable and thread-safe.
 */
public final class Selling {

    private static final Set<Reason> ABOUT_GOODS = EnumSet.of(Reason.TRADE_NOT_ALLOWED, Reason.COLLECT_FORBIDDEN);
    private static final int DAYS_WATCHED = 14;

    private final RegimeBook book;
    private final Place place;
    private final Treatments treatments;

    public Selling(RegimeBook book, Place shop, Treatments treatments) {
        this.book = Objects.requireNonNull(book, "book");
        this.place = Objects.requireNonNull(shop, "shop");
        this.treatments = Objects.requireNonNull(treatments, "treatments");
    }

    /**
     * How these goods can be sold at that instant. Until when is known for changes of weekday and hour in the next 14
     * days, for every later start or end of a regime and for what is decided for later.
     */
    public Sale of(Goods goods, Instant at) {
        Map<Purpose, Judge> judges = judges(goods);
        Sale now = saleAt(judges, at);
        for (Instant change : changesAfter(at)) {
            if (!saleAt(judges, change).isLike(now)) {
                return now.until(change);
            }
        }
        return now;
    }

    /** The first instant from that one on at which the goods can be collected; empty if none is known. */
    public Optional<Instant> collectableFrom(Goods goods, Instant at) {
        Map<Purpose, Judge> judges = judges(goods);
        if (saleAt(judges, at).mode().isCollected()) {
            return Optional.of(at);
        }
        return changesAfter(at).stream()
                .filter(change -> saleAt(judges, change).mode().isCollected())
                .findFirst();
    }

    /** Whether the goods can be collected, to be asked of many instants. */
    public Predicate<Instant> collecting(Goods goods) {
        Map<Purpose, Judge> judges = judges(goods, EnumSet.of(Purpose.COLLECT));
        return at -> barring(judges, Purpose.COLLECT, at) == null;
    }

    private Map<Purpose, Judge> judges(Goods goods) {
        return judges(goods, EnumSet.of(Purpose.COLLECT, Purpose.DELIVERY, Purpose.SHOP));
    }

    private Map<Purpose, Judge> judges(Goods goods, Set<Purpose> purposes) {
        Shop shop = Shop.builder()
                .trades(goods.trades())
                .essential(goods.essential())
                .build();
        Map<Purpose, Judge> judges = new EnumMap<>(Purpose.class);
        for (Purpose purpose : purposes) {
            Trip trip = Trip.between(place, place).shop(shop).purpose(purpose).build();
            judges.put(purpose, book.prepare(trip, treatments));
        }
        return judges;
    }

    private static Sale saleAt(Map<Purpose, Judge> judges, Instant at) {
        @Nullable String collect = barring(judges, Purpose.COLLECT, at);
        @Nullable String delivery = barring(judges, Purpose.DELIVERY, at);
        @Nullable String store = barring(judges, Purpose.SHOP, at);
        String regime = collect != null ? collect : delivery != null ? delivery : store;
        return new Sale(SaleMode.of(collect == null, delivery == null), store == null, null, regime);
    }

    /** The regime that bars the goods from that way of selling; null if none does. Nobody collects what is delivered. */
    private static @Nullable String barring(Map<Purpose, Judge> judges, Purpose purpose, Instant at) {
        Judge judge = Objects.requireNonNull(judges.get(purpose));
        for (Finding finding :
                judge.judge(at.getEpochSecond(), at.getEpochSecond()).all()) {
            boolean counts = purpose == Purpose.COLLECT || finding.reason() == Reason.TRADE_NOT_ALLOWED;
            if (counts && ABOUT_GOODS.contains(finding.reason()) && finding.treatment() == Treatment.ENFORCE) {
                return finding.regimeId();
            }
        }
        return null;
    }

    private SortedSet<Instant> changesAfter(Instant at) {
        SortedSet<LocalDateTime> walls = new TreeSet<>();
        SortedSet<Instant> changes = new TreeSet<>();
        LocalDate today = LocalDateTime.ofInstant(at, place.zone()).toLocalDate();
        RegimeBook each = book;
        addEdges(walls, each, today);
        for (Optional<Instant> next = each.until(); next.isPresent(); next = each.until()) {
            each = each.at(next.get());
            changes.add(next.get());
            addEdges(walls, each, today);
        }
        ZoneId zone = place.zone();
        walls.forEach(wall -> changes.add(wall.atZone(zone).toInstant()));
        return changes.tailSet(at.plusNanos(1));
    }

    private void addEdges(SortedSet<LocalDateTime> walls, RegimeBook of, LocalDate today) {
        for (Regime regime : of.regimes()) {
            if (regime.concerns(place, place)) {
                addEdges(walls, regime, today);
            }
        }
    }

    private static void addEdges(SortedSet<LocalDateTime> walls, Regime regime, LocalDate today) {
        walls.add(regime.validity().from());
        LocalDateTime end = regime.validity().to();
        if (end != null) {
            walls.add(end);
        }
        for (int day = 0; day <= DAYS_WATCHED; day++) {
            walls.add(today.plusDays(day).atStartOfDay());
            walls.add(today.plusDays(day).atTime(regime.hours().start()));
            walls.add(today.plusDays(day).atTime(regime.hours().end()));
        }
    }
}
