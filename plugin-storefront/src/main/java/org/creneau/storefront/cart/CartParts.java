// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.cart;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadleafcommerce.common.web.expression.BroadleafVariableExpression;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.CartPart;
import org.creneau.broadleaf.cart.CartPortion;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.broadleaf.checkout.LineUnits;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.Reservations;
import org.creneau.storefront.held.OrderPickups;
import org.creneau.storefront.held.PickupView;
import org.creneau.storefront.held.PickupViews;
import org.creneau.storefront.inquiry.VisitorPortion;
import org.creneau.storefront.text.PickupTexts;
import org.jspecify.annotations.Nullable;

/**
 * {@code #pickupCart}: the parts of the visitor's cart in words, and what of it a slot is being chosen for. One statement for all
 * parts, and those of their prices. Bean {@code creneauCartParts}. Thread-safe.
 */
public class CartParts implements BroadleafVariableExpression {
    private final Reservations reservations;
    private final OrderPickups pickups;
    private final PickupViews views;
    private final PickupTexts texts;
    private final Clock clock;
    private final VisitorPortion portion = new VisitorPortion();
    private String cartPath = "/cart";
    private boolean collectOnly;

    public CartParts(
            Reservations reservations, OrderPickups pickups, PickupViews views, PickupTexts texts, Clock clock) {
        this.reservations = reservations;
        this.pickups = pickups;
        this.views = views;
        this.texts = texts;
        this.clock = clock;
    }

    /** The shop's cart page. Default {@code /cart}. */
    public void setCartPath(String path) {
        this.cartPath = path;
    }

    /** The shop's cart page. */
    public String path() {
        return cartPath;
    }

    /** True for a shop that does not deliver. Default false. */
    public void setCollectOnly(boolean value) {
        this.collectOnly = value;
    }

    @Override
    public String getName() {
        return "pickupCart";
    }

    /** The pickup groups, then what is delivered; empty without a cart. */
    public List<PartView> parts() {
        Order cart = CartState.getCart();
        List<PartView> parts = new ArrayList<PartView>();
        if (CollectCart.isCollectable(cart)) {
            Map<CartPart, PickupView> held = held(cart);
            held.forEach((part, view) -> parts.add(new PartView(part, view, targets(part, held))));
        }
        return parts;
    }

    private Map<CartPart, PickupView> held(Order cart) {
        List<Reservation> live = reservations.allLiveOfOrder(cart.getId());
        Map<CartPart, PickupView> held = new LinkedHashMap<CartPart, PickupView>();
        for (CartPart part : CartPart.of(cart)) {
            held.put(part, view(part, live, cart));
        }
        return held;
    }

    private @Nullable PickupView view(CartPart part, List<Reservation> live, Order cart) {
        return live.stream()
                .filter(each -> each.holder().groupId() == part.number())
                .filter(each -> each.state() == ReservationState.HELD && each.isLiveAt(clock.instant()))
                .findFirst()
                .flatMap(pickups::atItsPoint)
                .map(pickup -> views.of(pickup, cart))
                .orElse(null);
    }

    private List<PartTarget> targets(CartPart from, Map<CartPart, PickupView> held) {
        List<PartTarget> targets = new ArrayList<PartTarget>();
        targets.add(new PartTarget(LineController.ELSEWHERE, texts.message("creneau.parts.elsewhere")));
        held.forEach((part, view) -> {
            if (part != from && view != null) {
                String words = texts.message("creneau.parts.at", view.getPointName(), view.getDay(), view.getTime());
                targets.add(new PartTarget(String.valueOf(part.number()), words));
            }
        });
        if (!collectOnly && from.isCollected()) {
            targets.add(new PartTarget(LineController.DELIVER, texts.message("creneau.parts.deliver")));
        }
        return targets;
    }

    /**
     * What a slot is being chosen for, such as "2 × Bread, 1 × Cake"; empty if it is the whole of a cart that is in one part, so
     * that nothing need be said.
     */
    public String chosen() {
        return portion.inCart()
                .filter(CartPortion::isPart)
                .map(chosen -> words(chosen.units()))
                .orElse("");
    }

    private String words(List<LineUnits> units) {
        Map<String, Integer> byName = new LinkedHashMap<String, Integer>();
        for (LineUnits each : units) {
            byName.merge(String.valueOf(each.line().getName()), each.units(), Integer::sum);
        }
        List<String> words = new ArrayList<String>();
        byName.forEach((name, count) -> words.add(texts.message("creneau.parts.line", count, name)));
        return String.join(", ", words);
    }

    /** Whether one can wait for a full slot: only for a group that there is. */
    public boolean isWaitable() {
        return portion.inCart().map(chosen -> chosen.group().isPresent()).orElse(false);
    }

    /** See {@link VisitorPortion#query}. */
    public String query(String mark) {
        return portion.query(mark);
    }

    /** As forms pass it on; empty for all of the cart. */
    public String portion() {
        return portion.asked().map(Object::toString).orElse("");
    }
}
