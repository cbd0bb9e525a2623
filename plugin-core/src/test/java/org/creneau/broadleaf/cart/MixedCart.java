// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.core.order.dao.FulfillmentGroupItemDao;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.FulfillmentOption;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.FulfillmentGroupService;
import org.broadleafcommerce.core.order.service.FulfillmentOptionService;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.profile.core.domain.Address;
import org.broadleafcommerce.profile.core.domain.Country;
import org.broadleafcommerce.profile.core.service.AddressService;
import org.broadleafcommerce.profile.core.service.CountryService;
import org.creneau.broadleaf.checkout.Baskets;
import org.creneau.broadleaf.goods.HostTerms;
import org.creneau.broadleaf.line.AddressCountry;
import org.creneau.memory.InMemoryGoodsTerms;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.SlotWish;
import org.creneau.reservation.StoreUnavailable;
import org.creneau.slot.SlotId;

/**
 * A shop with two points, the bookshop 12 and the market 13, and a cart of two apples (line 101), three breads (102) and one cake
 * (103), which core has put into the one ordinary group 11. New groups are numbered from 21.
 */
public final class MixedCart {
    public static final PointId MARKET = PointId.of(13);
    public static final SlotId TEN = Shop.slotAt("2020-11-12T09:00:00Z");
    public static final SlotId NOON_AT_MARKET = SlotId.of(MARKET, Instant.parse("2020-11-12T11:00:00Z"), 30);
    public static final SlotId TWO = Shop.slotAt("2020-11-12T13:00:00Z");

    public final Shop shop = new Shop();
    public final InMemoryGoodsTerms terms = new InMemoryGoodsTerms();
    public final Baskets baskets = new Baskets(new HostTerms(terms));
    public final OrderService orders = mock(OrderService.class);
    public final FulfillmentGroupService groups = mock(FulfillmentGroupService.class);
    public final FulfillmentGroupItemDao items = mock(FulfillmentGroupItemDao.class);
    public final FulfillmentOption option = mock(FulfillmentOption.class);
    public final GroupLines lines = new GroupLines(groups, items);
    public final CollectCart collectCart;

    public final DiscreteOrderItem apples = goods(101, "Apples");
    public final DiscreteOrderItem breads = goods(102, "Breads");
    public final DiscreteOrderItem cake = goods(103, "Cake");
    public final FulfillmentGroup ordinary =
            HostCart.group(11L, null, in(1L, apples, 2), in(2L, breads, 3), in(3L, cake, 1));
    public final Order cart = HostCart.order(1L, ordinary);

    /** Groups whose places cannot be lessened or given back: the database is away just then. */
    public final Set<Long> unreached = new HashSet<>();

    private long lastGroup = 20;

    public MixedCart() {
        shop.points.put(Shop.aPoint().id(MARKET).name("Marché").build());
        FulfillmentOptionService options = mock(FulfillmentOptionService.class);
        AddressService addresses = mock(AddressService.class);
        CountryService countries = mock(CountryService.class);
        lenient()
                .when(options.readAllFulfillmentOptionsByFulfillmentType(any()))
                .thenReturn(List.of(option));
        lenient().when(addresses.create()).thenAnswer(call -> mock(Address.class));
        lenient().when(addresses.saveAddress(any())).thenAnswer(call -> call.getArgument(0));
        lenient().when(countries.findCountryByAbbreviation("FR")).thenReturn(mock(Country.class));
        lenient().when(items.create()).thenAnswer(call -> HostCart.emptyLine());
        lenient().when(groups.createEmptyFulfillmentGroup()).thenAnswer(call -> HostCart.group(null, null));
        lenient().when(groups.save(any())).thenAnswer(call -> HostCart.group(++lastGroup, null));
        pricing(() -> cart);
        PointAddress address = new PointAddress(addresses, new AddressCountry(countries));
        Hosts hosts = new Hosts(orders, lines, new PickupOption(options), address, shop.reservations, Shop.OUTINGS);
        hosts.setBaskets(baskets);
        hosts.setTransactions(shop.transactions);
        collectCart = new CollectCart(
                hosts,
                shop.points,
                new CartPlaces(shop.reservations, shop.holdSlot, shop.holdTogether, shop.releaseHold, shop.clock) {
                    @Override
                    void lessen(SlotWish wish) {
                        reach(wish.collector().holder());
                        super.lessen(wish);
                    }

                    @Override
                    void back(SlotWish before) {
                        reach(before.collector().holder());
                        super.back(before);
                    }

                    @Override
                    void release(Holder holder) {
                        reach(holder);
                        super.release(holder);
                    }
                });
    }

    private void reach(Holder holder) {
        if (unreached.contains(holder.groupId())) {
            throw StoreUnavailable.nothingChanged("refused", new IllegalStateException("away"));
        }
    }

    /** What comes of saving and pricing the cart. */
    public void pricing(Pricing pricing) {
        try {
            lenient().when(orders.save(cart, true)).thenAnswer(call -> pricing.priced());
        } catch (PricingException e) {
            throw new AssertionError(e);
        }
    }

    /** What saving and pricing answers. */
    public interface Pricing {
        Order priced() throws PricingException;
    }

    public static FulfillmentGroupItem in(Long id, DiscreteOrderItem item, int quantity) {
        FulfillmentGroupItem line = HostCart.emptyLine();
        lenient().when(line.getId()).thenReturn(id);
        line.setOrderItem(item);
        line.setQuantity(quantity);
        return line;
    }

    /** Its SKU and product have its number. */
    public static DiscreteOrderItem goods(long id, String name) {
        Sku sku = HostGoods.sku(id);
        Product product = HostGoods.product(id, null);
        DiscreteOrderItem item = mock(DiscreteOrderItem.class);
        lenient().when(item.getId()).thenReturn(id);
        lenient().when(item.getName()).thenReturn(name);
        lenient().when(item.getSku()).thenReturn(sku);
        lenient().when(item.getProduct()).thenReturn(product);
        return item;
    }

    /** The group of the cart with that number. */
    public FulfillmentGroup group(long id) {
        return cart.getFulfillmentGroups().stream()
                .filter(group -> id == group.getId())
                .findFirst()
                .orElseThrow();
    }

    /** What is where, such as {@code {11={101=2}, 21={102=3}}}; 0 stands for a group that is not stored. */
    public String where() {
        Map<Long, Map<Long, Integer>> found = new TreeMap<>();
        for (FulfillmentGroup group : cart.getFulfillmentGroups()) {
            Map<Long, Integer> units = new TreeMap<>();
            group.getFulfillmentGroupItems()
                    .forEach(line -> units.merge(line.getOrderItem().getId(), line.getQuantity(), Integer::sum));
            found.put(group.getId() == null ? 0 : group.getId(), units);
        }
        return found.toString();
    }

    /** A portion as a page of this moment writes it: {@code 0.102x2} becomes {@code 0.102x2.3} while three are delivered. */
    public String seen(String portion) {
        return Pattern.compile("(\\d+)\\.(\\d+)x\\d+(?![0-9.])")
                .matcher(portion)
                .replaceAll(pick -> pick.group() + "."
                        + Math.max(1, units(Long.parseLong(pick.group(1)), Long.parseLong(pick.group(2)))));
    }

    private int units(long part, long line) {
        return CartPart.of(cart).stream()
                .filter(each -> each.number() == part)
                .flatMap(each -> each.units().stream())
                .filter(each -> each.line().getId() == line)
                .mapToInt(each -> each.units())
                .sum();
    }

    /** What that group holds. */
    public Reservation held(long group) {
        return shop.reservations.liveOf(1, group).orElseThrow();
    }

    public boolean isHeld(long group) {
        return shop.reservations.liveOf(1, group).isPresent();
    }

    public Holder holder(long group) {
        return Holder.of(1, group);
    }
}
