// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
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
import org.creneau.eligibility.Outings;
import org.creneau.format.json.FileRegimes;
import org.creneau.format.json.RegimeFile;
import org.creneau.memory.FixedPlans;
import org.creneau.memory.FixedPoints;
import org.creneau.memory.Shop;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Impact;
import org.creneau.reservation.ImpactSummary;
import org.creneau.reservation.PickupCode;
import org.creneau.reservation.PreviewImpact;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.slot.SlotId;
import org.creneau.territory.FrenchPlaces;

/** A hundred thousand pickups in PostgreSQL at a hundred points, and a curfew that breaks all of them: for what is counted and what is measured. */
final class ManyPickups {
    static final int PICKUPS = 100_000;
    private static final int POINTS = 100;

    private final Schema schema = Databases.postgres();

    ManyPickups() {
        schema.empty();
        fill();
    }

    Schema schema() {
        return schema;
    }

    /** What the preview of the curfew shows, in a preview made anew. */
    ImpactSummary preview(Consumer<Impact> shown) {
        FixedPoints points = new FixedPoints(LongStream.rangeClosed(1, POINTS)
                .mapToObj(id -> Shop.aPoint().id(PointId.of(id)).build())
                .toArray(PickupPoint[]::new));
        Outings outings = new Outings(
                FileRegimes.of(List.of(RegimeFile.FRANCE)),
                new FrenchPointPlaces(FrenchPlaces.shared()),
                OutingPolicy.builder().build());
        return new PreviewImpact(
                        schema.reservations(),
                        points,
                        new FixedPlans(Shop.aPlan().build()),
                        schema.ledger(),
                        outings)
                .preview(proposed(), Shop.EIGHT, shown);
    }

    private static RegimeBook proposed() {
        List<Regime> regimes =
                new ArrayList<>(RegimeFile.shipped(RegimeFile.FRANCE).regimes());
        Ground ground = Ground.of("a draft", List.of(), Confidence.HIGH);
        LocalDateTime start = LocalDateTime.parse("2020-11-12T00:00");
        regimes.add(Regime.builder("curfew-at-six", "1")
                .validity(Validity.of(start, start.plusDays(30)))
                .limits(List.of(Curfew.of(Terms.law(ground), Hours.of(LocalTime.of(18, 0), LocalTime.of(6, 0)))))
                .ground(ground)
                .build());
        return RegimeBook.of("draft", regimes);
    }

    /** One row as the plugin writes it, and as many like it: a thousand at each point, over fourteen days. */
    private void fill() {
        schema.transactions().separate(() -> {
            schema.reservations().add(one());
            return null;
        });
        long eight = Shop.EIGHT.toEpochMilli();
        String columns = schema
                .sql()
                .queryForList(
                        "SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME = 'crn_reservation'",
                        String.class)
                .stream()
                .collect(Collectors.joining(", "));
        String values = columns.replace("reservation_id", "1000000 + n")
                .replace("point_id", "1 + n % " + POINTS)
                .replace("token", "'01ARZ3NDEKTSV4RRFF' || lpad(n::text, 8, '0')")
                .replace("live_key", "'bench-' || n")
                .replace("slot_start", eight + " + (n / " + POINTS + " % 14) * 86400000 + (n % 24) * 1800000");
        schema.sql()
                .execute("INSERT INTO CRN_RESERVATION (" + columns + ") SELECT " + values
                        + " FROM CRN_RESERVATION r, generate_series(1, " + (PICKUPS - 1) + ") n");
        schema.sql().execute("ANALYZE CRN_RESERVATION");
        assertThat(schema.sql().queryForObject("SELECT COUNT(*) FROM CRN_RESERVATION", Integer.class))
                .isEqualTo(PICKUPS);
    }

    private static Reservation one() {
        SecureRandom random = new SecureRandom();
        return Reservation.builder()
                .token(ReservationToken.generate(random))
                .slotId(SlotId.of(PointId.of(1), Shop.EIGHT, 30))
                .holder(Holder.of(1, 1))
                .state(ReservationState.CONFIRMED)
                .code(PickupCode.generate(random))
                .heldAt(Shop.EIGHT)
                .expiresAt(Shop.EIGHT)
                .build();
    }
}
