// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.common.security.service.ExploitProtectionService;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.FulfillmentOptionService;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.profile.core.domain.Address;
import org.broadleafcommerce.profile.core.domain.Country;
import org.broadleafcommerce.profile.core.service.AddressService;
import org.broadleafcommerce.profile.core.service.CountryService;
import org.creneau.broadleaf.cart.Hosts;
import org.creneau.broadleaf.cart.MixedCart;
import org.creneau.broadleaf.cart.MovePlacedOrder;
import org.creneau.broadleaf.cart.PickupOption;
import org.creneau.broadleaf.cart.PointAddress;
import org.creneau.broadleaf.line.AddressCountry;
import org.creneau.broadleaf.waitlist.TakeForOrder;
import org.creneau.confinement.StraightLineTravel;
import org.creneau.eligibility.Alternatives;
import org.creneau.eligibility.ExplainSlot;
import org.creneau.eligibility.Journeys;
import org.creneau.eligibility.Lockdown;
import org.creneau.eligibility.Outings;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.SlotFinder;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.InMemoryVisits;
import org.creneau.memory.InMemoryWaitEntries;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.reservation.ChangePolicy;
import org.creneau.reservation.DeclineOffer;
import org.creneau.reservation.FirstInLine;
import org.creneau.reservation.Holder;
import org.creneau.reservation.JoinWaitlist;
import org.creneau.reservation.LeaveWaitlist;
import org.creneau.reservation.OfferDesk;
import org.creneau.reservation.OfferPolicy;
import org.creneau.reservation.PlaceDesk;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ShowWait;
import org.creneau.reservation.TakeOffer;
import org.creneau.reservation.guard.LinkSigner;
import org.creneau.reservation.visit.NamePerson;
import org.creneau.slot.SlotId;
import org.creneau.storefront.Visit;
import org.creneau.storefront.guard.ClientAddresses;
import org.creneau.storefront.guard.TrafficLimits;
import org.creneau.storefront.held.ManageLinks;
import org.creneau.storefront.held.OrderPickups;
import org.creneau.storefront.inquiry.VisitorHolds;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.creneau.storefront.manage.ManagedPickups;
import org.creneau.storefront.manage.Moves;
import org.creneau.storefront.place.FindPoints;
import org.creneau.storefront.place.PlaceSearch;
import org.creneau.storefront.place.PointSearch;
import org.creneau.storefront.place.SessionJourneys;
import org.creneau.storefront.place.TellPlace;
import org.creneau.storefront.slot.Confirmed;
import org.creneau.storefront.slot.SlotsOfPoint;
import org.creneau.storefront.slot.VisitorSlots;
import org.creneau.storefront.text.PickupTexts;
import org.creneau.storefront.wait.VisitorWaits;
import org.creneau.storefront.wait.WaitDoors;
import org.creneau.storefront.wait.WaitLinks;
import org.creneau.storefront.wait.WaitWindows;
import org.creneau.territory.CommuneExtents;
import org.creneau.territory.CommuneGeocoder;
import org.creneau.territory.CommuneTable;
import org.creneau.territory.FrenchPlaces;
import org.creneau.territory.NearestCommune;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The whole API over the shop in memory and {@link MixedCart}, whose goods the visitor has. Every answer is checked against the
 * description as it is made. Points 12 and 13; for the rest see {@link Shop}.
 */
final class ApiShop {
    static final String TOKEN = "TOKEN-OF-THE-SESSION";
    static final SlotId TEN = MixedCart.TEN;
    static final SlotId TWO = MixedCart.TWO;

    private static final Description DESCRIPTION = Description.shipped();
    private static final CommuneTable COMMUNES = CommuneTable.shared();
    private static final TellPlace PLACES = new TellPlace(new PlaceSearch(
            COMMUNES, new CommuneGeocoder(COMMUNES, CommuneExtents.ofFrance()), NearestCommune.ofFrance()));
    private static final SecureRandom RANDOM = new SecureRandom();

    final MixedCart mixed = new MixedCart();
    final Shop shop = mixed.shop;
    final TrafficLimits limits;
    final ApiDoor door;
    final ApiFilter filter;
    final ApiPath path = ApiPath.of("/pickup/api/v1");
    final ManageLinks links;
    final InMemoryVisits visits;
    /** How many answers there were to each operation and status. */
    final Map<String, Integer> answers = new TreeMap<>();

    MockHttpSession session = new MockHttpSession();
    /** From where the next requests come. */
    String remoteAddress = "203.0.113.7";

    private ApiShop(RuleBook rules, Outings outings, ClientAddresses clients, String origins) {
        Journeys journeys = new SessionJourneys(FrenchPlaces.shared());
        PickupTexts texts = Visit.texts();
        LinkSigner signer = new LinkSigner(new InMemorySecrets());
        SlotFinder finder = new SlotFinder(shop.ledger, rules);
        ExplainSlot explain = new ExplainSlot(shop.plans, shop.ledger, rules);
        VisitorInquiry visitor = new VisitorInquiry(shop.reservations, journeys, shop.clock);
        visitor.setBaskets(mixed.baskets);
        Confirmed confirmed = new Confirmed(shop.points, explain, visitor);
        visits = new InMemoryVisits(shop.reservations);
        NamePerson namePerson = new NamePerson(visits, shop.reservations, shop.transactions);
        links = new ManageLinks(signer, shop.reservations, shop.clock);
        ManagedPickups managed = new ManagedPickups(
                links, new OrderPickups(shop.reservations, shop.points), ChangePolicy.standard(), texts, shop.clock);
        PointSearch search = new PointSearch(
                shop.points,
                new FindPoints(shop.points, shop.plans, finder, texts, visitor),
                StraightLineTravel.usual(),
                visitor);
        VerdictJson verdicts = new VerdictJson(texts, visitor);
        SlotJson slots = new SlotJson(verdicts, texts);
        FormToken tokens = new FormToken(protection());
        ApiCors cors = ApiCors.of(origins);
        ApiWriter writer = new ApiWriter(texts, cors);
        limits = new TrafficLimits(clients, shop.clock);
        WaitLinks waitLinks = new WaitLinks(signer, shop.clock);
        InMemoryWaitEntries entries = new InMemoryWaitEntries();
        OfferDesk offers = new OfferDesk(entries, shop.messages, OfferPolicy.standard());
        PlaceDesk desk =
                new PlaceDesk(shop.points, shop.plans, shop.ledger, rules, new FirstInLine(offers, shop.clock));
        VisitorWaits waits = new VisitorWaits(
                new WaitWindows(shop.points, shop.plans, shop.clock),
                new JoinWaitlist(desk, shop.book, offers, RANDOM, shop.clock),
                journeys);
        waits.setBaskets(mixed.baskets);
        door = new ApiDoor(
                new ApiResources(List.of(
                        new SessionResource(tokens, texts),
                        new PlaceResource(PLACES),
                        new PointsResource(shop.points, search, PLACES, new PointJson(slots)),
                        new SlotsResource(
                                shop.points,
                                new SlotsOfPoint(shop.plans, finder, outings, visitor, texts),
                                new SlotsResource.Explanations(
                                        explain, new Alternatives(shop.points, shop.plans, finder), visitor, verdicts),
                                slots),
                        new HoldsResource(
                                new VisitorSlots(mixed.collectCart, shop.extendHold, confirmed),
                                new VisitorHolds(shop.reservations, mixed.baskets, journeys, shop.clock),
                                namePerson,
                                new HoldsResource.Writers(
                                        new HoldJson(shop.points, slots, texts, shop.clock), verdicts, shop.points)),
                        new ReservationsResource(
                                managed,
                                new Moves(moves(), confirmed, visitor),
                                new ReservationsResource.Changes(shop.cancelReservation, namePerson, verdicts),
                                new ReservationJson(managed, Visit.views(shop, visits), slots)),
                        new WaitsResource(
                                waits,
                                waitLinks,
                                doors(desk, offers, entries),
                                new WaitsResource.Writers(shop.points, slots, verdicts, texts)),
                        new DescriptionResource(path))),
                limits,
                tokens,
                writer);
        filter = new ApiFilter(path, cors, writer);
        arrive(Locale.UK, mixed.cart);
    }

    static ApiShop inPeace() {
        return of(ClientAddresses.ofContainer(), "");
    }

    static ApiShop of(ClientAddresses clients, String origins) {
        return new ApiShop(RuleBook.standard(), Shop.OUTINGS, clients, origins);
    }

    /** Under the French regimes of 2020; what is held is not judged by them. */
    static ApiShop inFrance() {
        return new ApiShop(Lockdown.rules(), Lockdown.outings(), ClientAddresses.ofContainer(), "");
    }

    private WaitDoors doors(PlaceDesk desk, OfferDesk offers, InMemoryWaitEntries entries) {
        TakeOffer take = new TakeOffer(
                new TakeOffer.Desks(desk, shop.book, offers), shop.issue, ChangePolicy.standard(), shop.clock);
        ShowWait show = new ShowWait(entries, shop.transactions);
        return new WaitDoors(
                show,
                new TakeForOrder(take, show, mixed.orders, order -> order.getEmailAddress(), moves()),
                new DeclineOffer(desk, shop.book, offers),
                new LeaveWaitlist(desk, shop.book, offers));
    }

    private MovePlacedOrder moves() {
        FulfillmentOptionService options = mock(FulfillmentOptionService.class);
        AddressService addresses = mock(AddressService.class);
        CountryService countries = mock(CountryService.class);
        OrderService orders = mixed.orders;
        lenient().when(addresses.create()).thenAnswer(call -> mock(Address.class));
        lenient().when(addresses.saveAddress(any())).thenAnswer(call -> call.getArgument(0));
        lenient().when(countries.findCountryByAbbreviation("FR")).thenReturn(mock(Country.class));
        lenient().when(orders.findOrderById(1L)).thenReturn(mixed.cart);
        Hosts hosts = new Hosts(
                orders,
                mixed.lines,
                new PickupOption(options),
                new PointAddress(addresses, new AddressCountry(countries)),
                shop.reservations,
                Shop.OUTINGS);
        hosts.setBaskets(mixed.baskets);
        return new MovePlacedOrder(hosts, shop.points, shop.rescheduleReservation);
    }

    private static ExploitProtectionService protection() {
        ExploitProtectionService protection = mock(ExploitProtectionService.class);
        try {
            lenient().when(protection.getCSRFToken()).thenReturn(TOKEN);
            lenient().when(protection.getCsrfTokenParameter()).thenReturn("csrfToken");
            doAnswer(call -> {
                        if (!TOKEN.equals(call.getArgument(0))) {
                            throw new ServiceException("no");
                        }
                        return null;
                    })
                    .when(protection)
                    .compareToken(any());
        } catch (ServiceException e) {
            throw new AssertionError(e);
        }
        return protection;
    }

    /** As somebody of that language with that cart; null for none. */
    void arrive(Locale language, Order cart) {
        Visit.by(language, cart);
    }

    void leave() {
        RequestContextHolder.resetRequestAttributes();
        Visit.end();
    }

    /** The signed part of a link to what the cart holds, once it is placed. */
    String placed() {
        Reservation held = shop.reservations.allLiveOfOrder(1).get(0);
        Reservation placed =
                shop.confirmHold.confirm(held.holder()).reservation().orElseThrow();
        return links.pathOf(placed).substring(ManageLinks.PATH.length());
    }

    /** Strangers take both places of the slot. */
    void fill(SlotId slot) {
        shop.holdSlot.hold(slot, Holder.of(101, 1));
        shop.holdSlot.hold(slot, Holder.of(102, 1));
    }

    PointId addPoint(long id, double latitude, double longitude) {
        PointId point = PointId.of(id);
        shop.points.put(Shop.aPoint()
                .id(point)
                .name("Point " + id)
                .location(org.creneau.territory.GeoPoint.of(latitude, longitude))
                .build());
        return point;
    }

    /** @param parameters name, value, name, value and so on */
    Reply get(String resource, String... parameters) {
        return send(request("GET", resource, parameters));
    }

    /** A form with the token of the session. */
    Reply post(String resource, String... parameters) {
        MockHttpServletRequest request = request("POST", resource, parameters);
        request.setContentType("application/x-www-form-urlencoded;charset=UTF-8");
        request.setParameter("csrfToken", TOKEN);
        return send(request);
    }

    MockHttpServletRequest request(String method, String resource, String... parameters) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path.prefix() + "/" + resource);
        request.setAttribute(HandlerMapping.PATH_WITHIN_HANDLER_MAPPING_ATTRIBUTE, resource);
        request.setSession(session);
        request.setRemoteAddr(remoteAddress);
        for (int i = 0; i < parameters.length; i += 2) {
            request.addParameter(parameters[i], parameters[i + 1]);
        }
        return request;
    }

    Reply send(MockHttpServletRequest request) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            door.handleRequest(request, response);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Reply reply = new Reply(response);
        check(request, reply);
        return reply;
    }

    private void check(MockHttpServletRequest request, Reply reply) {
        Object resource = request.getAttribute(HandlerMapping.PATH_WITHIN_HANDLER_MAPPING_ATTRIBUTE);
        List<String> parts = List.of(resource.toString().split("/", -1));
        Optional<ApiRoute> route = door.routes().stream()
                .filter(each -> each.method().equals(request.getMethod())
                        && each.match(parts).isPresent())
                .findFirst();
        String operation = route.map(each -> each.method() + " " + each.path()).orElse("none");
        answers.merge(operation + " " + reply.status(), 1, Integer::sum);
        if (route.isPresent()) {
            DESCRIPTION.check(request.getMethod(), route.get().path(), reply);
        }
    }
}
