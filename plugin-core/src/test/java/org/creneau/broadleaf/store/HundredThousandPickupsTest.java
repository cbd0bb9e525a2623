// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
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
import org.creneau.reservation.ImpactSummary;
import org.creneau.reservation.PickupCode;
import org.creneau.reservation.PreviewImpact;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.slot.SlotId;
import org.creneau.territory.FrenchPlaces;
import org.junit.jupiter.api.Test;

/** Of a hundred thousand pickups in PostgreSQL, the first that a curfew breaks is shown long before the last is read; how long goes to the output. */
class HundredThousandPickupsTest {
    private static final int PICKUPS = 100_000;
    private static final int POINTS = 100;

    private final Schema schema = Databases.postgres();

    @Test
    void the_first_of_a_hundred_thousand_is_shown_long_before_the_last() {
        schema.empty();
        fill();
        FixedPoints points = new FixedPoints(LongStream.rangeClosed(1, POINTS)
                .mapToObj(id -> Shop.aPoint().id(PointId.of(id)).build())
                .toArray(PickupPoint[]::new));
        Outings outings = new Outings(
                FileRegimes.of(List.of(RegimeFile.FRANCE)),
                new FrenchPointPlaces(FrenchPlaces.shared()),
                OutingPolicy.builder().build());
        PreviewImpact preview = new PreviewImpact(
                schema.reservations(), points, new FixedPlans(Shop.aPlan().build()), schema.ledger(), outings);
        for (String run : List.of("first run", "second run")) {
            List<Duration> shown = new ArrayList<>();
            List<Long> sent = new ArrayList<>();
            List<ImpactSummary> summaries = new ArrayList<>();
            long start = System.nanoTime();
            long statements =
                    schema.statementsIn(() -> summaries.add(preview.preview(proposed(), Shop.EIGHT, impact -> {
                        sent.add(schema.statementsSent());
                        shown.add(Duration.ofNanos(System.nanoTime() - start));
                    })));
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            System.out.println("IMPACT " + run + ": first shown after "
                    + shown.get(0).toMillis() + " ms and " + sent.get(0) + " statements, all " + summaries.get(0)
                    + " after " + took.toMillis() + " ms and " + statements + " statements");
            assertThat(summaries.get(0).seen()).isEqualTo(PICKUPS);
            assertThat(sent.get(0))
                    .as("one page of pickups and what its first point has taken")
                    .isLessThanOrEqualTo(2);
        }
        schema.empty();
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
