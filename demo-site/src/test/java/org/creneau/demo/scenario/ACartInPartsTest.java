// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.broadleaf.cart.CartPart;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.broadleaf.cart.Portion;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** One cart, collected at two points and delivered in part, while Broadleaf's own workflows change it. */
class ACartInPartsTest {
    private final Shop shop = Shop.withPlugin();
    private final Goods book = shop.goods("12.50");
    private final Goods wine = shop.goods("9.00");
    private final SlotId morning = shop.aPoint().open().slot("2026-06-02T10:00");
    private final SlotId evening = shop.aPoint().open().slot("2026-06-02T18:00");
    private final Shopper camille = shop.aShopper().puts(book, 3).puts(wine);

    @Test
    void twoPointsInOneOrderAreTwoReservations() {
        collect(Portion.all(), morning);
        collect(from(morning, book, 2), evening);
        assertThat(where()).isEqualTo(Map.of(morning, "1 book, 1 wine", evening, "2 book"));

        assertThat(camille.checksOut().thrown()).isNull();

        assertThat(camille.reservations())
                .extracting(Reservation::state)
                .containsExactly(ReservationState.CONFIRMED, ReservationState.CONFIRMED);
        assertThat(camille.reservations()).extracting(Reservation::code).doesNotHaveDuplicates();
        assertThat(shop.books.taken(morning)).isEqualTo(1);
        assertThat(shop.books.taken(evening)).isEqualTo(1);
        assertThat(shop.books.items(evening)).isEqualTo(2);
        assertThat(shop.books.messages(camille.orderId())).containsExactly("CONFIRMED", "CONFIRMED");
    }

    @Test
    void unitsOfALineAreDeliveredAndCollectedAtTwoPoints() {
        collect(delivered(book, 1), morning);
        collect(delivered(book, 1), evening);

        assertThat(where()).isEqualTo(Map.of(morning, "1 book", evening, "1 book", "delivered", "1 book, 1 wine"));
        assertThat(camille.checksOut().thrown()).isNull();
    }

    @Test
    void whatIsTakenAwayComesFromWhatIsDeliveredThenFromTheLatestSlot() {
        collect(delivered(book, 1), morning);
        collect(delivered(book, 1), evening);

        camille.changes(book, 2);
        assertThat(where()).isEqualTo(Map.of(morning, "1 book", evening, "1 book", "delivered", "1 wine"));
        camille.changes(book, 1);
        assertThat(where()).isEqualTo(Map.of(morning, "1 book", "delivered", "1 wine"));
        assertThat(shop.books.taken(evening)).isZero();
    }

    @Test
    void whatIsAddedGoesWhereMostOfItIs() {
        collect(delivered(book, 2), evening);

        camille.changes(book, 5);
        assertThat(where()).isEqualTo(Map.of(evening, "4 book", "delivered", "1 book, 1 wine"));
        camille.puts(book);
        assertThat(where()).isEqualTo(Map.of(evening, "5 book", "delivered", "1 book, 1 wine"));
        assertThat(shop.books.items(evening)).isEqualTo(5);
    }

    @Test
    void somethingNewIsCollectedWhereAllIsAndDeliveredWhereSomeIs() {
        Goods tea = shop.goods("4.00");
        collect(delivered(book, 3), morning);
        camille.puts(tea);
        assertThat(where()).isEqualTo(Map.of(morning, "3 book", "delivered", "1 other, 1 wine"));
        collect(Portion.all(), morning);
        camille.puts(shop.goods("5.00"));
        assertThat(where()).isEqualTo(Map.of(morning, "3 book, 2 other, 1 wine"));
    }

    @Test
    void aLineThatIsRemovedTakesItsGroupsAndTheirPlacesAlong() {
        collect(delivered(book, 1), morning);
        collect(delivered(book, 2), evening);

        camille.removes(book);

        assertThat(where()).isEqualTo(Map.of("delivered", "1 wine"));
        assertThat(shop.books.taken(morning) + shop.books.taken(evening)).isZero();
        assertThat(camille.reservations()).isEmpty();
    }

    @Test
    void aCartThatCannotBePricedIsWhatItWasAndHoldsWhatItHeld() {
        collect(Portion.all(), morning);
        try (Steps.Step broken = shop.steps.before("blPricingWorkflow", "blTotalActivity", () -> {
            throw new IllegalStateException("no total");
        })) {
            assertThat(broken).isNotNull();
            Portion some = from(morning, book, 2);
            assertThat(catchThrowable(() -> collect(some, evening))).isNotNull();
        }
        assertThat(where()).isEqualTo(Map.of(morning, "3 book, 1 wine"));
        assertThat(shop.books.taken(evening)).isZero();
        assertThat(shop.books.items(morning)).isEqualTo(4);
        camille.changes(book, 2);
        assertThat(camille.checksOut().thrown()).isNull();
    }

    @Test
    void aSlotThatIsRefusedLeavesNoGroupBehind() {
        collect(Portion.all(), morning);
        Portion some = from(morning, book, 2);
        boolean held = camille.cart(cart -> Shop.call(() -> shop.bean("creneauCollectCart", CollectCart.class)
                .collect(cart, some, SlotId.of(evening.point(), evening.start().minusSeconds(36 * 3600), 30), Set.of())
                .outcome()
                .isHeld()));
        assertThat(held).isFalse();
        int groups = camille.cart(cart -> cart.getFulfillmentGroups().size());
        assertThat(groups).isEqualTo(1);
    }

    @Test
    void allOfItIsCollectedTogetherAgainAndDeliveredAfterAll() {
        collect(delivered(book, 1), morning);
        collect(delivered(wine, 1), evening);
        collect(Portion.all(), evening);
        assertThat(where()).isEqualTo(Map.of(evening, "3 book, 1 wine"));
        assertThat(shop.books.taken(morning)).isZero();
        camille.hasItDelivered();
        assertThat(where()).isEqualTo(Map.of("delivered", "3 book, 1 wine"));
        assertThat(shop.books.taken(evening)).isZero();
    }

    private void collect(Portion portion, SlotId slot) {
        boolean held = camille.cart(cart -> Shop.call(() -> shop.bean("creneauCollectCart", CollectCart.class)
                .collect(cart, portion, slot, Set.of())
                .outcome()
                .isHeld()));
        assertThat(held).as(portion + " at " + slot).isTrue();
    }

    private Portion delivered(Goods goods, int units) {
        return camille.cart(cart -> some(cart, Portion.DELIVERED, goods, units));
    }

    /** Out of the group that has that slot. */
    private Portion from(SlotId slot, Goods goods, int units) {
        long group = camille.reservations().stream()
                .filter(each -> each.slotId().equals(slot))
                .findFirst()
                .orElseThrow()
                .holder()
                .groupId();
        return camille.cart(cart -> some(cart, group, goods, units));
    }

    private static Portion some(Order cart, long part, Goods goods, int units) {
        long line = lineOf(cart, goods);
        int had = CartPart.of(cart).stream()
                .filter(each -> each.number() == part)
                .flatMap(each -> each.units().stream())
                .filter(each -> each.line().getId() == line)
                .mapToInt(each -> each.units())
                .sum();
        return Portion.ofLine(part, line, units, had);
    }

    private static long lineOf(Order cart, Goods goods) {
        return cart.getOrderItems().stream()
                .filter(line -> isOf(goods, (DiscreteOrderItem) line))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private static boolean isOf(Goods goods, DiscreteOrderItem line) {
        return line.getSku().getId() == goods.skuId();
    }

    /** What is in each part of the cart as it is stored, by the slot that the part has. */
    private Map<Object, String> where() {
        return camille.cart(cart -> {
            Map<Object, String> parts = new HashMap<>();
            for (CartPart part : CartPart.of(cart)) {
                Map<String, Integer> units = new TreeMap<>();
                part.units()
                        .forEach(
                                each -> units.merge(name((DiscreteOrderItem) each.line()), each.units(), Integer::sum));
                parts.put(slotOf(cart, part), words(units));
            }
            for (FulfillmentGroup group : cart.getFulfillmentGroups()) {
                assertThat(group.getFulfillmentGroupItems()).isNotEmpty();
            }
            return parts;
        });
    }

    private Object slotOf(Order cart, CartPart part) {
        return part.isCollected()
                ? camille.reservations().stream()
                        .filter(each -> each.holder().orderId() == cart.getId()
                                && each.holder().groupId() == part.number())
                        .findFirst()
                        .map(each -> (Object) each.slotId())
                        .orElse("no slot " + part.number())
                : "delivered";
    }

    private String name(DiscreteOrderItem line) {
        return isOf(book, line) ? "book" : isOf(wine, line) ? "wine" : "other";
    }

    private static String words(Map<String, Integer> units) {
        StringBuilder text = new StringBuilder();
        units.forEach((name, count) -> text.append(text.length() == 0 ? "" : ", ")
                .append(count)
                .append(' ')
                .append(name));
        return text.toString();
    }
}
