// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.creneau.confinement.Confidence;
import org.creneau.confinement.Curfew;
import org.creneau.confinement.Ground;
import org.creneau.confinement.Hours;
import org.creneau.confinement.Regime;
import org.creneau.confinement.RegimeBook;
import org.creneau.confinement.Terms;
import org.creneau.confinement.Validity;
import org.creneau.eligibility.FrenchPointPlaces;
import org.creneau.eligibility.OutingPolicy;
import org.creneau.eligibility.OutingRecord;
import org.creneau.eligibility.Outings;
import org.creneau.format.json.FileRegimes;
import org.creneau.format.json.RegimeFile;
import org.creneau.point.Address;
import org.creneau.point.NearestPoints;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.slot.Capacity;
import org.creneau.slot.Load;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotLedger;
import org.creneau.slot.SlotPlan;
import org.creneau.slot.Taken;
import org.creneau.territory.DistanceBand;
import org.creneau.territory.FrenchPlaces;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.SphericalGeodesic;
import org.jspecify.annotations.Nullable;

/**
 * 500 points in Paris and so many reservations for their next 14 days, made as they are read, as a database cursor would
 * hand them out; and a book of all regimes of France with one more, a curfew at six in the evening.
 */
final class BookedChain implements Reservations {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2020, 11, 12);
    private static final int POINTS = 500;
    private static final int SLOTS_A_DAY = 44;

    private final int size;
    private final Map<PointId, PickupPoint> points = new HashMap<>();
    private final ReservationBuilder made;
    private final DistanceBand[] bands = DistanceBand.values();
    private final Instant now = TODAY.atStartOfDay(PARIS).toInstant();
    private final Outings outings = new Outings(
            FileRegimes.of(List.of(RegimeFile.FRANCE)),
            new FrenchPointPlaces(FrenchPlaces.shared()),
            OutingPolicy.builder().build());
    private final RegimeBook proposed = proposed();

    BookedChain(int size) {
        this.size = size;
        SecureRandom random = new SecureRandom();
        this.made = Reservation.builder()
                .token(ReservationToken.generate(random))
                .code(PickupCode.generate(random))
                .holder(Holder.of(1, 1))
                .state(ReservationState.CONFIRMED)
                .heldAt(now)
                .expiresAt(now);
        for (int number = 1; number <= POINTS; number++) {
            points.put(PointId.of(number), point(number));
        }
    }

    private static PickupPoint point(int number) {
        return PickupPoint.builder()
                .id(PointId.of(number))
                .name("Librairie " + number)
                .address(Address.of(number + " rue de Rivoli", "75010", "Paris").withDepartmentCode("75"))
                .location(GeoPoint.of(48.87 + number / 100_000.0, 2.366))
                .zone(PARIS)
                .hours(OpeningHours.daily(OpeningRange.of(LocalTime.of(9, 0), LocalTime.of(20, 0))))
                .build();
    }

    private static RegimeBook proposed() {
        Ground ground = Ground.of("a draft", List.of("a draft"), Confidence.HIGH);
        List<Regime> regimes =
                new ArrayList<>(RegimeFile.shipped(RegimeFile.FRANCE).regimes());
        LocalDateTime start = TODAY.plusDays(1).atStartOfDay();
        regimes.add(Regime.builder("curfew-at-six", "1")
                .validity(Validity.of(start, start.plusDays(30)))
                .limits(List.of(Curfew.of(Terms.law(ground), Hours.of(LocalTime.of(18, 0), LocalTime.of(6, 0)))))
                .ground(ground)
                .build());
        return RegimeBook.of("draft", regimes);
    }

    ImpactSummary preview(Consumer<Impact> reader) {
        PreviewImpact preview = new PreviewImpact(this, new Points(), id -> PLAN, new NothingTaken(), outings);
        ImpactSummary summary = preview.preview(proposed, now, reader);
        if (summary.seen() != size || summary.broken() == 0) {
            throw new IllegalStateException(summary + ", expected some of " + size);
        }
        return summary;
    }

    private static final SlotPlan PLAN = SlotPlan.builder()
            .lengthMinutes(15)
            .capacityOrders(100)
            .horizonDays(14)
            .build();

    @Override
    public void eachLiveFrom(Instant from, Consumer<Reservation> reader) {
        int each = size / POINTS;
        for (int number = 1; number <= POINTS; number++) {
            PointId point = PointId.of(number);
            for (int i = 0; i < each; i++) {
                long slot = (long) i * 14 * SLOTS_A_DAY / each;
                long second = slot / SLOTS_A_DAY * 86_400 + 9 * 3_600 + slot % SLOTS_A_DAY * 900;
                SlotId id = SlotId.of(point, now.plusSeconds(second), 15);
                OutingRecord outing = OutingRecord.of(bands[i % bands.length], "1", List.of());
                reader.accept(made.slotId(id).outing(outing).build());
            }
        }
    }

    @Override
    public void eachLiveWhile(@Nullable PointId first, Instant from, Predicate<Reservation> reader) {
        throw new UnsupportedOperationException("a preview goes through all");
    }

    private final class Points implements PickupPoints {
        @Override
        public Optional<PickupPoint> find(PointId id) {
            return Optional.ofNullable(points.get(id));
        }

        @Override
        public List<PickupPoint> all() {
            return List.copyOf(points.values());
        }

        @Override
        public NearestPoints nearest() {
            return NearestPoints.over(points.values(), new SphericalGeodesic());
        }
    }

    private static final class NothingTaken implements SlotLedger {
        @Override
        public Taken taken(PointId point, Instant from, Instant to) {
            return Taken.nothing();
        }

        @Override
        public Map<PointId, Taken> taken(Collection<PointId> all, Instant from, Instant to) {
            return Map.of();
        }

        @Override
        public boolean take(SlotId slot, Load load, Capacity capacity) {
            throw new UnsupportedOperationException("a preview takes nothing");
        }

        @Override
        public void giveBack(SlotId slot, Load load) {
            throw new UnsupportedOperationException("a preview gives nothing back");
        }
    }

    @Override
    public Optional<Reservation> find(ReservationToken token) {
        throw new UnsupportedOperationException("a preview reads them all");
    }

    @Override
    public List<Reservation> unreminded(Instant from, Instant to, int limit) {
        throw new UnsupportedOperationException("a preview reads them all");
    }

    @Override
    public boolean noteReminded(Reservation expected) {
        throw new UnsupportedOperationException("a preview reads them all");
    }

    @Override
    public List<Reservation> around(Holder holder, String network, String household) {
        throw new UnsupportedOperationException("a preview reads them all");
    }

    @Override
    public boolean claim(Reservation expected) {
        throw new UnsupportedOperationException("a preview reads them all");
    }

    @Override
    public Optional<Reservation> liveOf(long orderId, long groupId) {
        throw new UnsupportedOperationException("a preview reads them all");
    }

    @Override
    public Optional<Reservation> liveOfOrder(long orderId) {
        throw new UnsupportedOperationException("a preview reads them all");
    }

    @Override
    public List<Reservation> allLiveOfOrder(long orderId) {
        throw new UnsupportedOperationException("a preview reads them all");
    }

    @Override
    public List<Reservation> allOfOrder(long orderId) {
        throw new UnsupportedOperationException("a preview reads them all");
    }

    @Override
    public Optional<Reservation> latestOf(long orderId, long groupId) {
        throw new UnsupportedOperationException("a preview reads them all");
    }

    @Override
    public void add(Reservation reservation) {
        throw new UnsupportedOperationException("a preview changes nothing");
    }

    @Override
    public boolean replace(Reservation expected, Reservation next) {
        throw new UnsupportedOperationException("a preview changes nothing");
    }

    @Override
    public List<Reservation> heldExpiredBefore(Instant instant, int limit) {
        throw new UnsupportedOperationException("a preview reads them all");
    }

    @Override
    public List<Reservation> ofPoint(PointId point, Instant from, Instant to) {
        throw new UnsupportedOperationException("a preview reads them all");
    }
}
