// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.creneau.broadleaf.store.Schema;
import org.creneau.memory.SettableClock;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.proof.Bookings;
import org.creneau.proof.DatabaseTown;
import org.creneau.proof.OwnPostgres;
import org.creneau.proof.Quiet;
import org.creneau.reservation.StoreUnavailable;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * PostgreSQL is stopped at once and started again while shoppers book. They are told so by one kind of error, ask again,
 * and are served when it is back, through the same pool and the same beans.
 */
@ExtendWith(Quiet.class)
class PostgresOutageIT {
    private static final PointId POINT = PointId.of(9_100_001);
    private static final Instant ELEVEN = Instant.parse("2020-11-12T10:00:00Z");
    private static final int CAPACITY = 9_999;
    private static final int OUTAGES = 3;

    private final SettableClock clock = new SettableClock(Shop.EIGHT);

    @Test
    void what_was_confirmed_survives_and_booking_goes_on_by_itself() throws Exception {
        try (OwnPostgres database = new OwnPostgres()) {
            Schema schema = database.schema("create");
            DatabaseTown town = new DatabaseTown(schema);
            town.open(POINT, CAPACITY);
            Bookings bookings = town.bookings(clock);
            try (Shoppers shoppers = new Shoppers(bookings, List.of(slot(0), slot(1), slot(2)))) {
                for (int outage = 0; outage < OUTAGES; outage++) {
                    shoppers.areServed();
                    database.stopAtOnce();
                    shoppers.areTurnedAway();
                    database.startAgain();
                }
                shoppers.areServed();
                shoppers.leave();
                theErrorsSayWhatHappened(shoppers.errors());
                nothingIsLost(shoppers.told(), schema);
            }
            everyPlaceIsSomebodys(town);
            whatNobodyConfirmedRunsOut(bookings, schema);
            schema.factory().close();
        }
    }

    private static void theErrorsSayWhatHappened(List<StoreUnavailable> errors) {
        assertThat(errors)
                .filteredOn(error -> !error.isInDoubt())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error).hasMessageContaining("cannot be reached, nothing was changed"));
        assertThat(errors)
                .filteredOn(StoreUnavailable::isInDoubt)
                .allSatisfy(error -> assertThat(error).hasMessageContaining("the change was made or not"));
    }

    private static void nothingIsLost(Set<String> told, Schema schema) {
        assertThat(told).isNotEmpty();
        assertThat(schema.sql()
                        .queryForList("SELECT TOKEN FROM CRN_RESERVATION WHERE STATE = 'CONFIRMED'", String.class))
                .containsAll(told);
    }

    private static void everyPlaceIsSomebodys(DatabaseTown town) {
        assertThat(town.look(POINT)).isNotEmpty().allMatch(count -> count.isWithin(CAPACITY));
    }

    private void whatNobodyConfirmedRunsOut(Bookings bookings, Schema schema) {
        clock.advance(Duration.ofHours(2));
        bookings.sweep();
        assertThat(schema.sql()
                        .queryForObject("SELECT COUNT(*) FROM CRN_RESERVATION WHERE STATE = 'HELD'", Integer.class))
                .isZero();
    }

    private static SlotId slot(int number) {
        return SlotId.of(POINT, ELEVEN.plusSeconds(1800L * number), 30);
    }
}
