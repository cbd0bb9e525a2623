// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.creneau.broadleaf.picking.HostAgeLimits;
import org.creneau.memory.Shop;
import org.creneau.picking.Bags;
import org.creneau.picking.Grouping;
import org.creneau.picking.LineMark;
import org.creneau.picking.OrderLine;
import org.creneau.picking.PickList;
import org.creneau.picking.Picking;
import org.creneau.picking.ShowPickList;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Holder;
import org.creneau.reservation.PickupCode;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a day of 500 pickups costs to list, with all adapters on HSQLDB in memory. */
class ReadingAPickListTest {
    private static final Instant NINE = Instant.parse("2020-11-12T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2020, 11, 12);
    private static final int PICKUPS = 500;
    private static final int MEASURED = 30;

    private final Schema schema = Databases.hsqldb();
    private final PickupPoint point = Shop.aPoint().build();
    private final ShowPickList show = new ShowPickList(
            schema.reservations(),
            schema.orderFaces(),
            schema.orderLines(),
            new HostAgeLimits(schema.goodsTerms(), mock(CatalogService.class)),
            schema.pickings());

    @BeforeEach
    void aFullDay() {
        schema.empty();
        HostOrders.in(schema);
        HostLines host = HostLines.in(schema);
        for (int order = 1; order <= PICKUPS; order++) {
            for (int line = 0; line < 4; line++) {
                long id = order * 10L + line;
                host.line(
                        order,
                        OrderLine.of(id, "Pain " + line, 2)
                                .sku(1 + line, 1)
                                .costing(new BigDecimal("4.50"))
                                .option("Coupe", "tranché")
                                .build());
            }
            Reservation placed = placed(order);
            schema.transactions().separate(() -> {
                schema.reservations().add(placed);
                schema.pickings()
                        .write(Picking.none(placed)
                                .picked(
                                        Map.of(placed.holder().orderId() * 10, LineMark.picked()),
                                        Bags.none(),
                                        Actor.staff(3),
                                        NINE));
                return null;
            });
        }
    }

    @Test
    void five_hundred_pickups_cost_seven_statements_two_of_them_for_the_hosts_lines() {
        assertThat(schema.statementsIn(() -> {
                    PickList list = show.of(point, TODAY, Grouping.HOUR);
                    assertThat(list.orders()).hasSize(PICKUPS).allSatisfy(order -> {
                        assertThat(order.lines()).hasSize(4);
                        assertThat(order.picking().version()).isEqualTo(1);
                    });
                }))
                .isEqualTo(7);
        if (Boolean.getBoolean("creneau.measure")) {
            measure();
        }
    }

    private void measure() {
        long[] times = new long[MEASURED];
        for (int run = 0; run < MEASURED; run++) {
            long begun = System.nanoTime();
            show.of(point, TODAY, Grouping.SLOT);
            times[run] = System.nanoTime() - begun;
        }
        java.util.Arrays.sort(times);
        System.out.printf(
                "pick list of %d pickups with 4 lines: median %.1f ms, longest of %d %.1f ms%n",
                PICKUPS, times[MEASURED / 2] / 1e6, MEASURED, times[MEASURED - 1] / 1e6);
    }

    private Reservation placed(int order) {
        return Reservation.builder()
                .token(ReservationToken.generate(new SecureRandom()))
                .slotId(SlotId.of(point.id(), NINE.plusSeconds(900L * (order % 30)), 15))
                .holder(Holder.of(order, order))
                .state(ReservationState.CONFIRMED)
                .code(PickupCode.generate(new SecureRandom()))
                .heldAt(NINE.minusSeconds(86_400))
                .expiresAt(NINE)
                .build();
    }
}
