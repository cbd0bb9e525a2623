// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.broadleaf.cart.HostCart;
import org.creneau.broadleaf.checkout.Baskets;
import org.creneau.broadleaf.goods.HostTerms;
import org.creneau.broadleaf.point.JpaPickupPoints;
import org.creneau.broadleaf.point.JpaSlotPlans;
import org.creneau.broadleaf.point.PointSnapshots;
import org.creneau.broadleaf.point.PointTable;
import org.creneau.broadleaf.reservation.SlotLabels;
import org.creneau.broadleaf.store.Databases;
import org.creneau.broadleaf.store.Schema;
import org.creneau.eligibility.Journeys;
import org.creneau.eligibility.Lockdown;
import org.creneau.eligibility.SlotFinder;
import org.creneau.memory.SettableClock;
import org.creneau.slot.Basket;
import org.creneau.slot.BasketLine;
import org.creneau.stock.PointStock;
import org.creneau.storefront.Visit;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.GeocodedPlace;
import org.creneau.territory.SphericalGeodesic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many statements the list of points costs, over the real adapters: as many for two hundred points as for three. */
class ReadingTheListTest {
    private static final Instant NOW = Instant.parse("2020-11-12T07:00:00Z");
    private static final PlaceOfHome HOME = new PlaceOfHome(
            GeocodedPlace.at(GeoPoint.of(48.8790, 2.3660), 50).insee("75110").build(), "");
    private static final FinderFilters UNTIL_SATURDAY = FinderFilters.NONE.freeUntil(LocalDate.of(2020, 11, 14));

    private final Schema schema = Databases.hsqldb();
    private final SettableClock clock = new SettableClock(NOW);
    private final PointTable table = schema.points();
    private final PointSnapshots snapshots =
            new PointSnapshots(table, schema.transactions(), clock, new SphericalGeodesic());
    private final JpaPickupPoints points = new JpaPickupPoints(table, snapshots);
    private final JpaSlotPlans plans = new JpaSlotPlans(table, snapshots);
    private final PointStock stock = schema.stock(table);
    private final VisitorInquiry visitor =
            new VisitorInquiry(schema.reservations(new SlotLabels(points)), Journeys.untold(), clock);
    private final FindPoints finder = new FindPoints(
            points, plans, new SlotFinder(schema.ledger(table), Lockdown.rules(), stock), Visit.texts(), visitor);

    @BeforeEach
    void empty() {
        schema.empty();
        finder.setStock(stock);
    }

    @AfterEach
    void leave() {
        Visit.end();
        schema.empty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 20, 200})
    void an_empty_cart_costs_one_statement_and_a_full_one_three(int many) {
        open(many);
        Visit.by(Locale.UK, null);
        assertThat(statements(FinderFilters.NONE)).isEqualTo(1);
        assertThat(statements(UNTIL_SATURDAY)).isEqualTo(1);
        Visit.by(Locale.UK, HostCart.order(1L, HostCart.collected(11L)));
        visitor.setBaskets(new Baskets(HostTerms.none()) {
            @Override
            public Basket ofCart(Order cart) {
                return Basket.of(BasketLine.of(17, 1, 1), BasketLine.of(18, 1, 2));
            }
        });
        assertThat(statements(FinderFilters.NONE))
                .as("reservation, stock, ledger")
                .isEqualTo(3);
        assertThat(statements(UNTIL_SATURDAY.withWholeBasket(true))).isEqualTo(3);
    }

    @Test
    void a_list_without_a_point_reads_nothing() {
        points.all();
        Visit.by(Locale.UK, null);
        assertThat(schema.statementsIn(() -> finder.find(HOME, FinderFilters.NONE, 1)))
                .isZero();
    }

    private int statements(FinderFilters filters) {
        return (int) schema.statementsIn(
                () -> assertThat(finder.find(HOME, filters, 1).getCards()).isNotEmpty());
    }

    private void open(int many) {
        for (long point = 1; point <= many; point++) {
            schema.insertPoint(point);
            schema.sql()
                    .update("INSERT INTO CRN_POINT_HOURS (HOURS_ID, POINT_ID, WEEKDAY, OPENS, CLOSES) VALUES (" + point
                            + ", " + point + ", 'FRIDAY', '09:00', '19:00')");
        }
        points.all();
    }
}
