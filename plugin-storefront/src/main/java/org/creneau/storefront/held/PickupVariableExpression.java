// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.held;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.broadleafcommerce.common.web.expression.BroadleafVariableExpression;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.Reservations;
import org.creneau.storefront.goods.CartNotes;
import org.creneau.storefront.goods.GoodsOffers;
import org.creneau.storefront.goods.GoodsView;
import org.creneau.storefront.goods.Listing;
import org.creneau.storefront.place.BannerView;
import org.creneau.storefront.place.RegimeBanner;
import org.creneau.storefront.sale.SaleView;
import org.creneau.storefront.visit.CheckoutPersons;
import org.creneau.storefront.visit.PersonForm;
import org.creneau.storefront.visit.VisitView;
import org.creneau.storefront.visit.VisitViews;

/**
 * {@code #pickup}: what templates ask. Whoever shows an order has made sure that it is the visitor's: this object asks no
 * more. Thread-safe.
 */
public class PickupVariableExpression implements BroadleafVariableExpression {
    private final Reservations reservations;
    private final OrderPickups pickups;
    private final PickupViews views;
    private final Clock clock;
    private CatalogueSales sales;
    private ManageLinks links;
    private GoodsOffers goods;
    private CartNotes notes;
    private VisitViews visits;
    private CheckoutPersons persons;
    private HoldNotes holdNotes;
    private RegimeBanner banner;
    private boolean collectOnly;

    public PickupVariableExpression(Reservations reservations, OrderPickups pickups, PickupViews views, Clock clock) {
        this.reservations = reservations;
        this.pickups = pickups;
        this.views = views;
        this.clock = clock;
    }

    /** Called once, by the container. */
    public void setSales(CatalogueSales value) {
        this.sales = value;
    }

    /** Called once, by the container. */
    public void setLinks(ManageLinks value) {
        this.links = value;
    }

    /** Called once, by the container. */
    public void setGoods(GoodsOffers value) {
        this.goods = value;
    }

    /** Called once, by the container. */
    public void setNotes(CartNotes value) {
        this.notes = value;
    }

    /** Called once, by the container. */
    public void setVisits(VisitViews value) {
        this.visits = value;
    }

    /** Called once, by the container. */
    public void setPersons(CheckoutPersons value) {
        this.persons = value;
    }

    /** Who comes for that pickup of a placed order, and how near they are: to be shown to the order's owner only. */
    public VisitView visit(PickupView pickup) {
        return visits.of(pickup.reservation());
    }

    /** The fields that ask who comes for what the cart holds, filled with what was typed or kept before. */
    public PersonForm person(PickupView held) {
        Holder holder = held.reservation().holder();
        return persons.form(holder.orderId(), holder.groupId());
    }

    /** Whether some of that order is neither collected nor a download or gift card: only then is there an address to ask for. */
    public boolean needsDeliveryAddress(Order order) {
        return !PickupGroups.othersOf(order).isEmpty();
    }

    /** Called once, by the container. */
    public void setHoldNotes(HoldNotes value) {
        this.holdNotes = value;
    }

    /** Called once, by the container. */
    public void setBanner(RegimeBanner value) {
        this.banner = value;
    }

    /** What limits going out where the visitor has said to live, for any page of the shop: no statement. */
    public BannerView getBanner() {
        return banner.forVisitor();
    }

    /** What has become of the slots that the visitor's cart holds; empty if all is as it was when they were chosen. */
    public List<HoldNote> holdNotes() {
        return holdNotes.all();
    }

    /** Where and when each of the products of a page can be collected; to be asked once for all of them. */
    public Listing listing(Collection<? extends Product> products) {
        return goods.listing(products);
    }

    /** Where and when a product can be collected: one view for each of its SKUs, or a single one if all say the same. */
    public List<GoodsView> product(Product product) {
        return goods.product(product);
    }

    /** What has to be changed in the visitor's cart before it can be ordered; empty if nothing. */
    public List<String> cartNotes() {
        return notes.all();
    }

    /** True for a shop that does not deliver. Default false. */
    public void setCollectOnly(boolean value) {
        this.collectOnly = value;
    }

    /** Whether the cart may be delivered instead of collected. */
    public boolean isDelivering() {
        return !collectOnly;
    }

    /**
     * The path of the page on which that pickup of a placed order is moved or cancelled, with a signature that lets whoever
     * has the link do so: to be shown to the order's owner only.
     */
    public String manageLink(PickupView pickup) {
        return links.pathOf(pickup.reservation());
    }

    /**
     * How goods of these trades, joined by commas in the words of the regimes such as {@code books,toys}, can be sold at
     * the moment where the visitor would collect them.
     */
    public SaleView sale(String trades) {
        return sale(trades, false);
    }

    /** The same for goods that count as essential, or not. */
    public SaleView sale(String trades, boolean essential) {
        return sales.of(trades, essential, held());
    }

    @Override
    public String getName() {
        return "pickup";
    }

    /** Whether all of the visitor's cart has a slot that is held at this moment. */
    public boolean isHeld() {
        Order cart = CartState.getCart();
        return CollectCart.isCollectable(cart)
                && PickupGroups.othersOf(cart).isEmpty()
                && held().size() == PickupGroups.of(cart).size();
    }

    /**
     * Whether nothing of the visitor's cart waits for a slot: what is collected has one that is held at this moment, and the rest, if
     * there is any, may be delivered.
     */
    public boolean isReady() {
        Order cart = CartState.getCart();
        return CollectCart.isCollectable(cart)
                && (isDelivering() || PickupGroups.othersOf(cart).isEmpty())
                && held().size() == PickupGroups.of(cart).size();
    }

    /** The slots the visitor's cart holds at this moment; empty if none. */
    public List<PickupView> held() {
        List<PickupView> held = new ArrayList<PickupView>();
        Order cart = CartState.getCart();
        if (CollectCart.isCollectable(cart)) {
            for (FulfillmentGroup group : PickupGroups.of(cart)) {
                Optional<Reservation> live = reservations.liveOf(cart.getId(), group.getId());
                live.filter(this::isHeldNow)
                        .flatMap(pickups::atItsPoint)
                        .map(pickup -> views.of(pickup, cart))
                        .ifPresent(held::add);
            }
        }
        return held;
    }

    /** The reservations of a placed order. */
    public List<PickupView> of(Order order) {
        return pickups.of(order).stream().map(pickup -> views.of(pickup, order)).collect(Collectors.toList());
    }

    private boolean isHeldNow(Reservation reservation) {
        return reservation.state() == ReservationState.HELD && reservation.isLiveAt(clock.instant());
    }
}
