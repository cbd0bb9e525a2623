// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.change;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.broadleafcommerce.core.order.dao.FulfillmentGroupItemDao;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentOption;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.FulfillmentGroupService;
import org.broadleafcommerce.core.order.service.FulfillmentOptionService;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.core.order.service.type.OrderStatus;
import org.broadleafcommerce.profile.core.domain.Address;
import org.broadleafcommerce.profile.core.domain.Country;
import org.broadleafcommerce.profile.core.service.AddressService;
import org.broadleafcommerce.profile.core.service.CountryService;
import org.creneau.admin.rights.PointRights;
import org.creneau.board.OrderFace;
import org.creneau.broadleaf.cart.GroupLines;
import org.creneau.broadleaf.cart.HostCart;
import org.creneau.broadleaf.cart.Hosts;
import org.creneau.broadleaf.cart.MovePlacedOrder;
import org.creneau.broadleaf.cart.PickupOption;
import org.creneau.broadleaf.cart.PointAddress;
import org.creneau.broadleaf.cart.StaffPickups;
import org.creneau.broadleaf.line.AddressCountry;
import org.creneau.memory.InMemoryOrderBalances;
import org.creneau.memory.InMemoryOrderFaces;
import org.creneau.memory.InMemoryPlacedOrders;
import org.creneau.memory.Shop;
import org.creneau.picking.OrderBalance;
import org.creneau.reservation.OrderTerms;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The pages about pickups of orders over the use cases of a shop in memory. Each order has one group, number 1, of two loaves. */
public final class ChangeHarness {
    static final int SEARCHES = 60;
    private static final String LIMIT = SEARCHES + "/300";

    final InMemoryOrderFaces faces = new InMemoryOrderFaces();
    final InMemoryOrderBalances balances = new InMemoryOrderBalances();
    final InMemoryPlacedOrders placed = new InMemoryPlacedOrders();
    final OrderService orders = mock(OrderService.class);
    final ChangeController controller;

    public ChangeHarness(PointRights rights, Shop shop) {
        FulfillmentOptionService options = mock(FulfillmentOptionService.class);
        AddressService addresses = mock(AddressService.class);
        CountryService countries = mock(CountryService.class);
        Address address = mock(Address.class);
        Country france = mock(Country.class);
        FulfillmentOption option = mock(FulfillmentOption.class);
        lenient()
                .when(options.readAllFulfillmentOptionsByFulfillmentType(FulfillmentType.PHYSICAL_PICKUP))
                .thenReturn(List.of(option));
        lenient().when(countries.findCountryByAbbreviation("FR")).thenReturn(france);
        lenient().when(addresses.create()).thenReturn(address);
        lenient().when(addresses.saveAddress(any())).thenReturn(address);
        Hosts hosts = new Hosts(
                orders,
                new GroupLines(mock(FulfillmentGroupService.class), mock(FulfillmentGroupItemDao.class)),
                new PickupOption(options),
                new PointAddress(addresses, new AddressCountry(countries)),
                shop.reservations,
                Shop.OUTINGS);
        ChangeWords words = new ChangeWords(messages());
        StaffPickups pickups = new StaffPickups(hosts, shop.points, shop.bookForOrder, OrderTerms.standard());
        OrderFinder finder = new OrderFinder(pickups, shop.reservations, faces, placed, shop.clock);
        ChangeDesk desk = new ChangeDesk(rights, shop.points, pickups, shop.reservations, finder, shop.clock);
        ChangeBook book = new ChangeBook(
                shop.showStaffSlots,
                pickups,
                new MovePlacedOrder(hosts, shop.points, shop.rescheduleReservation),
                shop.cancelReservation);
        ChangePages pages = new ChangePages(desk, book, shop.points, balances, shop.history, shop.transactions, words);
        this.controller = new ChangeController(desk, pages, book, words, new SearchLimit(LIMIT, shop.clock));
    }

    public List<Object> controllers() {
        return List.of(controller);
    }

    /** An order of two loaves, which is to be delivered until it is collected. */
    public Order order(long id, String number) {
        FulfillmentGroup group = HostCart.group(1L, FulfillmentType.PHYSICAL_SHIP, HostCart.line(id * 10, 2));
        lenient()
                .when(group.getFulfillmentGroupItems().get(0).getOrderItem().getName())
                .thenReturn("Pain <b>complet</b>");
        Order order = HostCart.order(id, group);
        lenient().when(order.getStatus()).thenReturn(OrderStatus.SUBMITTED);
        lenient().when(order.getOrderNumber()).thenReturn(number);
        lenient().when(orders.findOrderById(id)).thenReturn(order);
        lenient().when(orders.findOrderByOrderNumber(number)).thenReturn(order);
        OrderFace face = OrderFace.of(number, "Jeanne <b>Martin</b>");
        faces.put(id, face);
        placed.put(id, true, face, "jeanne" + id + "@example.org");
        balances.put(id, OrderBalance.of(new BigDecimal("20.00"), BigDecimal.ZERO, Currency.getInstance("EUR")));
        return order;
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/CreneauAdminMessages");
        return messages;
    }
}
