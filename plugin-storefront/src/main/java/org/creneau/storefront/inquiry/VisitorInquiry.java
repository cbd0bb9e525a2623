// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.inquiry;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.CartPortion;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.broadleaf.checkout.Baskets;
import org.creneau.broadleaf.stock.ShopInventory;
import org.creneau.eligibility.Inquiry;
import org.creneau.eligibility.Journeys;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.Reservations;
import org.creneau.slot.Basket;
import org.creneau.slot.SlotQuery;
import org.creneau.stock.ShopSupply;

/**
 * What the visitor of the running request asks the rules: now, for the basket in their cart or the {@link VisitorPortion} of it, seeing their own hold as free, from
 * the home they have told. Bean {@code creneauVisitorInquiry}. Thread-safe.
 */
public class VisitorInquiry {
    private final Reservations reservations;
    private final Journeys journeys;
    private final Clock clock;
    private final VisitorPortion portion = new VisitorPortion();
    private Baskets baskets = Baskets.plain();
    private ShopInventory inventory = ShopInventory.unknown();

    public VisitorInquiry(Reservations reservations, Journeys journeys, Clock clock) {
        this.reservations = reservations;
        this.journeys = journeys;
        this.clock = clock;
    }

    /** What reads the cart; nothing is known about the goods unless set. */
    public void setBaskets(Baskets value) {
        this.baskets = value;
    }

    /** At which moment it is asked; reads nothing. */
    public Instant moment() {
        return clock.instant();
    }

    /** What the shop as a whole can sell; nothing is known unless set. */
    public void setInventory(ShopInventory value) {
        this.inventory = value;
    }

    /** To be kept no longer than the request: it may hold somebody's home. */
    public Inquiry now() {
        Optional<Reservation> held = held();
        Inquiry asked = Inquiry.of(query(held)).from(journeys.current().orElse(null));
        Inquiry inquiry = asked.with(asked.goods().suppliedBy(supply()));
        return held.map(hold -> hold.keptIn(inquiry)).orElse(inquiry);
    }

    /** The same for an order that is placed: its own slot and goods count as free, and it weighs what it weighed. */
    public Inquiry forPlaced(Reservation placed) {
        SlotQuery query = SlotQuery.at(clock.instant())
                .forBasket(Basket.weighing(placed.load()))
                .holding(placed.slotId(), placed.load());
        return placed.askingAgain(Inquiry.of(query).from(journeys.current().orElse(null)));
    }

    /** What the visitor confirmed for the slot they hold; empty if they hold none. */
    public Set<String> confirmed() {
        return held().map(held -> held.outing().acknowledged()).orElse(Collections.<String>emptySet());
    }

    /** How the visitor comes, as the end of a message key: {@code WALK} and so on; empty if home is not known. */
    public String mode() {
        return journeys.current()
                .filter(journey -> journey.home().isPresent())
                .map(journey -> journey.mode().name())
                .orElse("");
    }

    private SlotQuery query(Optional<Reservation> held) {
        SlotQuery query = SlotQuery.at(clock.instant());
        Order cart = CartState.getCart();
        if (!CollectCart.isCollectable(cart)) {
            return query;
        }
        SlotQuery forCart = query.forBasket(
                part().map(chosen -> baskets.ofUnits(chosen.units())).orElseGet(() -> baskets.ofCart(cart)));
        return held.map(hold -> forCart.holding(hold.slotId(), hold.load())).orElse(forCart);
    }

    private ShopSupply supply() {
        Order cart = CartState.getCart();
        if (!CollectCart.isCollectable(cart)) {
            return ShopSupply.unknown();
        }
        List<OrderItem> lines = new ArrayList<OrderItem>();
        if (part().isPresent()) {
            part().get().units().forEach(units -> lines.add(units.line()));
        } else {
            lines.addAll(cart.getOrderItems());
        }
        return inventory.ofLines(lines);
    }

    private Optional<Reservation> held() {
        Order cart = CartState.getCart();
        if (!CollectCart.isCollectable(cart)) {
            return Optional.empty();
        }
        Optional<Reservation> live =
                part().isPresent() ? ofGroup(cart, part().get().group()) : reservations.liveOfOrder(cart.getId());
        return live.filter(each -> each.state() == ReservationState.HELD);
    }

    private Optional<Reservation> ofGroup(Order cart, OptionalLong group) {
        return group.isPresent() ? reservations.liveOf(cart.getId(), group.getAsLong()) : Optional.<Reservation>empty();
    }

    /** Empty for all of the cart. */
    private Optional<CartPortion> part() {
        return portion.part();
    }
}
