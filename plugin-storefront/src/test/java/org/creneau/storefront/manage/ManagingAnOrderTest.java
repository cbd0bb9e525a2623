// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.FulfillmentOptionService;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.profile.core.domain.Address;
import org.broadleafcommerce.profile.core.domain.Country;
import org.broadleafcommerce.profile.core.service.AddressService;
import org.broadleafcommerce.profile.core.service.CountryService;
import org.creneau.broadleaf.cart.HostCart;
import org.creneau.broadleaf.cart.HostGoods;
import org.creneau.broadleaf.cart.Hosts;
import org.creneau.broadleaf.cart.MovePlacedOrder;
import org.creneau.broadleaf.cart.OrderRows;
import org.creneau.broadleaf.cart.PickupOption;
import org.creneau.broadleaf.cart.PointAddress;
import org.creneau.broadleaf.checkout.Baskets;
import org.creneau.broadleaf.goods.HostTerms;
import org.creneau.broadleaf.line.AddressCountry;
import org.creneau.eligibility.ExplainSlot;
import org.creneau.eligibility.GoodsAreHadHere;
import org.creneau.eligibility.RuleBook;
import org.creneau.memory.InMemoryGoodsTerms;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.Shop;
import org.creneau.notice.CollectBoxes;
import org.creneau.point.PointId;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.ChangePolicy;
import org.creneau.reservation.Collector;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Refusals;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.guard.LinkSigner;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.Collecting;
import org.creneau.slot.LeadRule.Scope;
import org.creneau.slot.SlotId;
import org.creneau.storefront.Visit;
import org.creneau.storefront.held.ManageLinks;
import org.creneau.storefront.held.OrderPickups;
import org.creneau.storefront.held.PickupView;
import org.creneau.storefront.held.PickupViews;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.creneau.storefront.link.HandOverLinks;
import org.creneau.storefront.slot.Confirmed;
import org.creneau.storefront.slot.SlotChoice;
import org.creneau.storefront.slot.SlotPage;
import org.creneau.storefront.slot.SlotsOfPoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** Who has the link of a placed order moves or cancels it, as long as that is not too late. */
class ManagingAnOrderTest {
    private static final SlotId NOON = Shop.slotAt("2020-11-12T11:00:00Z");
    private static final SlotId LATER = Shop.slotAt("2020-11-12T14:00:00Z");
    private static final PointId OTHER = PointId.of(13);
    private static final String[] NOTHING = {};

    private final Shop shop = new Shop();
    private final OrderService orders = mock(OrderService.class);
    private final AddressService addresses = mock(AddressService.class);
    private final CountryService countries = mock(CountryService.class);
    private final LinkSigner signer = new LinkSigner(new InMemorySecrets());
    private final ManageLinks links = new ManageLinks(signer, shop.reservations, shop.clock);
    private final OrderPickups pickups = new OrderPickups(shop.reservations, shop.points);
    private final ManagedPickups managed =
            new ManagedPickups(links, pickups, ChangePolicy.standard(), Visit.texts(), shop.clock);
    private final PickupViews views =
            new PickupViews(Visit.texts(), CollectBoxes.ofFrance(), new HandOverLinks(signer, shop.clock), shop.clock);
    private final ManageController controller =
            new ManageController(managed, views, Visit.views(shop), shop.cancelReservation, Visit.texts());
    private final VisitorInquiry visitor = new VisitorInquiry(shop.reservations, Optional::empty, shop.clock);
    private final MovePages pages = new MovePages(
            shop.points,
            new SlotsOfPoint(shop.plans, shop.finder, Shop.OUTINGS, visitor, Visit.texts()),
            visitor,
            Visit.texts());
    private final Hosts hosts = new Hosts(
            orders,
            null,
            new PickupOption(mock(FulfillmentOptionService.class)),
            new PointAddress(addresses, new AddressCountry(countries)),
            shop.reservations,
            Shop.OUTINGS);
    private final InMemoryGoodsTerms terms = new InMemoryGoodsTerms();

    {
        hosts.setBaskets(new Baskets(new HostTerms(terms)));
    }

    private final MovePlacedOrder moves = new MovePlacedOrder(hosts, shop.points, shop.rescheduleReservation);
    private final MoveController mover = new MoveController(
            managed,
            pages,
            new Moves(
                    moves,
                    new Confirmed(shop.points, new ExplainSlot(shop.plans, shop.ledger, RuleBook.standard()), visitor),
                    visitor));
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final RedirectAttributesModelMap flash = new RedirectAttributesModelMap();
    private final FulfillmentGroup group = HostCart.collected(11L);
    private final Order order = HostCart.order(1L, group);
    private String signed = "";

    @BeforeEach
    void place() {
        Visit.by(Locale.UK, null);
        shop.holdSlot.hold(NOON, Holder.of(1, 11));
        Reservation placed =
                shop.confirmHold.confirm(Holder.of(1, 11)).reservation().get();
        signed = links.pathOf(placed).substring(ManageLinks.PATH.length());
        when(orders.findOrderById(1L)).thenReturn(order);
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void the_page_shows_what_is_collected_where_and_until_when_it_can_be_changed() {
        assertThat(controller.show(signed, model, response)).isEqualTo("pickup/manage");
        PickupView pickup = (PickupView) model.get("pickup");
        assertThat(pickup.getPointName()).isEqualTo("Librairie du Canal");
        assertThat(pickup.isCancelled()).isFalse();
        ManageView manage = view();
        assertThat(manage.isChangeable()).isTrue();
        assertThat(manage.isLate()).isFalse();
        assertThat(manage.getUntil()).contains("12 November 2020").endsWith("10:00");
        assertThat(manage.getPath()).isEqualTo("/pickup/manage/" + signed);
    }

    @Test
    void no_cache_no_search_engine_and_no_other_site_learns_the_link() {
        controller.show(signed, model, response);
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.getHeader("X-Robots-Tag")).contains("noindex");
    }

    @Test
    void what_is_no_such_link_is_not_found_on_any_page_and_changes_nothing() {
        String handOver = new HandOverLinks(signer, shop.clock).of(stored());
        for (String wrong : List.of("", "M", signed.toLowerCase(Locale.ROOT), signed + "A", handOver)) {
            List<String> answers = List.of(
                    controller.show(wrong, model, response),
                    controller.ask(wrong, model, response),
                    controller.cancel(wrong, flash, response),
                    mover.slots(wrong, "", "", model, response),
                    mover.points(wrong, model, response),
                    mover.move(wrong, LATER.toString(), NOTHING, flash, response));
            assertThat(answers).containsOnly("pickup/unknown-link");
            assertThat(response.getStatus()).isEqualTo(404);
            assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        }
        assertThat(stored().slotId()).isEqualTo(NOON);
        assertThat(stored().state()).isEqualTo(ReservationState.CONFIRMED);
    }

    @Test
    void the_slots_are_shown_with_the_own_one_marked_and_chosen() {
        assertThat(mover.slots(signed, "", "2020-11-12", model, response)).isEqualTo("pickup/manage-slots");
        SlotPage page = (SlotPage) model.get("slots");
        assertThat(page.getGroups())
                .flatExtracting(slots -> slots.getChoices())
                .filteredOn(SlotChoice::isHeld)
                .singleElement()
                .satisfies(own -> {
                    assertThat(own.getValue()).isEqualTo(NOON.toString());
                    assertThat(own.isChecked()).isTrue();
                });
        mover.slots(signed, "", "2020-11-14", model, response);
        assertThat(((SlotPage) model.get("slots")).getDayName()).isEqualTo("Saturday, 14 November 2020");
        mover.slots(signed, "", "", model, response);
        assertThat(((SlotPage) model.get("slots")).getDayName()).isEqualTo(page.getDayName());
        for (String nonsense : List.of("99", "x", "-1")) {
            mover.slots(signed, nonsense, "nonsense", model, response);
            assertThat(model.get("point"))
                    .isEqualTo(shop.points.find(Shop.POINT).get());
        }
    }

    @Test
    void choosing_another_slot_moves_the_order_and_keeps_its_code() {
        String code = stored().code().spaced();
        assertThat(mover.move(signed, LATER.toString(), NOTHING, flash, response))
                .isEqualTo("redirect:/pickup/manage/" + signed);
        assertThat(flash.getFlashAttributes().get("moved")).isEqualTo(true);
        assertThat(stored().slotId()).isEqualTo(LATER);
        assertThat(stored().code().spaced()).isEqualTo(code);
        assertThat(shop.taken(NOON)).isZero();
        assertThat(shop.booksBalance()).isTrue();
        verify(orders, never()).findOrderById(any());
        assertThat(controller.show(signed, model, response)).isEqualTo("pickup/manage");
    }

    @Test
    void a_slot_that_is_full_or_none_at_all_leaves_the_order_where_it_is() {
        shop.holdSlot.hold(LATER, Holder.of(2, 1));
        shop.holdSlot.hold(LATER, Holder.of(3, 1));
        assertThat(mover.move(signed, LATER.toString(), NOTHING, flash, response))
                .isEqualTo("redirect:/pickup/manage/" + signed + "/slots?point=12&day=2020-11-12");
        assertThat(problem()).isEqualTo("Full");
        assertThat(mover.move(signed, "noon", NOTHING, flash, response)).endsWith("/slots");
        assertThat(problem()).startsWith("That is not a time");
        assertThat(mover.move(
                        signed, SlotId.of(PointId.of(99), LATER.start(), 30).toString(), NOTHING, flash, response))
                .isEqualTo("redirect:/pickup/manage/" + signed);
        assertThat(stored().slotId()).isEqualTo(NOON);
    }

    @Test
    void at_another_point_the_order_gets_that_points_address() throws Exception {
        Address address = mock(Address.class);
        when(addresses.create()).thenReturn(address);
        when(addresses.saveAddress(address)).thenReturn(address);
        when(countries.findCountryByAbbreviation("FR")).thenReturn(mock(Country.class));
        shop.points.put(Shop.aPoint().id(OTHER).name("La Halle").build());
        shop.plans.put(OTHER, Shop.aPlan().build());
        assertThat(mover.points(signed, model, response)).isEqualTo("pickup/manage-points");
        assertThat((List<?>) model.get("points")).singleElement().satisfies(point -> {
            assertThat(((OtherPoint) point).getName()).isEqualTo("La Halle");
            assertThat(((OtherPoint) point).getId()).isEqualTo(13);
            assertThat(((OtherPoint) point).getWhere()).isEqualTo("1 quai de Valmy, 75010 Paris");
            assertThat(((OtherPoint) point).getDistance()).isEqualTo("0 m");
        });
        mover.slots(signed, "13", "", model, response);
        assertThat(model.get("point")).isEqualTo(shop.points.find(OTHER).get());
        mover.move(signed, SlotId.of(OTHER, LATER.start(), 30).toString(), NOTHING, flash, response);
        assertThat(stored().slotId().point()).isEqualTo(OTHER);
        verify(group).setAddress(address);
        verify(orders).save(order, false);
    }

    @Test
    void an_order_goes_to_no_point_where_its_goods_are_not_had() {
        group.getFulfillmentGroupItems().add(HostGoods.line("Cake", HostGoods.sku(5), HostGoods.product(50, null), 1));
        terms.write(Scope.SKU, 5, CollectTerms.unsaid().onlyAt(Set.of(Shop.POINT)));
        shop.points.put(Shop.aPoint().id(OTHER).name("La Halle").build());
        shop.plans.put(OTHER, Shop.aPlan().build());
        mover.move(signed, SlotId.of(OTHER, LATER.start(), 30).toString(), NOTHING, flash, response);
        assertThat(problem()).startsWith("Cake cannot be collected at La Halle.");
        assertThat(stored().slotId()).isEqualTo(NOON);
        terms.write(Scope.SKU, 5, CollectTerms.unsaid().collecting(Collecting.NEVER));
        mover.move(signed, SlotId.of(OTHER, LATER.start(), 30).toString(), NOTHING, flash, response);
        assertThat(stored().slotId().point()).isEqualTo(OTHER);
    }

    @Test
    void an_order_that_has_ended_meanwhile_moves_nowhere_and_its_rows_are_locked_before_it_is_looked_at() {
        List<String> asked = new ArrayList<>();
        EntityManager em = mock(EntityManager.class);
        when(em.createNativeQuery(any())).thenAnswer(call -> {
            String statement = call.getArgument(0);
            asked.add(statement.endsWith("FOR UPDATE") ? "lock" : "status");
            Query query = mock(Query.class, Answers.RETURNS_SELF);
            when(query.getResultList())
                    .thenReturn(statement.contains("ORDER_STATUS") ? List.of("CANCELLED") : List.of());
            return query;
        });
        OrderRows rows = new OrderRows();
        rows.setEntityManager(em);
        hosts.setRows(rows);
        MovePlacedOrder strict = new MovePlacedOrder(hosts, shop.points, shop.rescheduleReservation);
        ChangeOutcome moved = strict.move(stored(), LATER, Set.of());
        assertThat(moved.verdict().isRefusedFor(Refusals.NOTHING_TO_HAND_OVER)).isTrue();
        assertThat(asked).containsExactly("lock", "lock", "status");
        assertThat(stored().slotId()).isEqualTo(NOON);
        asked.clear();
        HoldOutcome taken = strict.byTaking(Holder.of(1, 11), gate -> {
            assertThat(gate.against()).isEmpty();
            return HoldOutcome.refused(gate.against(stored(), LATER).get());
        });
        assertThat(taken.verdict().isRefusedFor(Refusals.NOTHING_TO_HAND_OVER)).isTrue();
        assertThat(asked).containsExactly("lock", "lock", "status");
        assertThat(strict.gateOf(stored()).against())
                .as("who follows the link of a choice")
                .isPresent();
    }

    @Test
    void an_offer_takes_an_order_to_no_such_point_either_and_else_brings_the_address_along() throws Exception {
        group.getFulfillmentGroupItems().add(HostGoods.line("Cake", HostGoods.sku(5), HostGoods.product(50, null), 1));
        shop.points.put(Shop.aPoint().id(OTHER).name("La Halle").build());
        shop.plans.put(OTHER, Shop.aPlan().build());
        SlotId offered = SlotId.of(OTHER, LATER.start(), 30);
        Address address = mock(Address.class);
        when(addresses.create()).thenReturn(address);
        when(addresses.saveAddress(address)).thenReturn(address);
        when(countries.findCountryByAbbreviation("FR")).thenReturn(mock(Country.class));
        terms.write(Scope.SKU, 5, CollectTerms.unsaid().onlyAt(Set.of(Shop.POINT)));
        HoldOutcome refused = moves.byTaking(
                Holder.of(1, 11),
                gate -> HoldOutcome.refused(gate.against(stored(), offered).get()));
        assertThat(refused.verdict().isRefusedFor(GoodsAreHadHere.CODE)).isTrue();
        verify(orders, never()).save(order, false);
        terms.write(Scope.SKU, 5, CollectTerms.unsaid());
        HoldOutcome taken = moves.byTaking(Holder.of(1, 11), gate -> {
            assertThat(gate.against(stored(), offered)).isEmpty();
            return HoldOutcome.held(shop.rescheduleReservation
                    .reschedule(stored().token(), offered, Collector.of(Holder.of(1, 11)))
                    .reservation()
                    .get());
        });
        assertThat(taken.isHeld()).isTrue();
        verify(orders).save(order, false);
    }

    @Test
    void an_address_that_cannot_be_written_does_not_undo_the_move() {
        when(addresses.create()).thenThrow(new IllegalStateException("away"));
        shop.points.put(Shop.aPoint().id(OTHER).build());
        shop.plans.put(OTHER, Shop.aPlan().build());
        mover.move(signed, SlotId.of(OTHER, LATER.start(), 30).toString(), NOTHING, flash, response);
        assertThat(flash.getFlashAttributes().get("moved")).isEqualTo(true);
        assertThat(stored().slotId().point()).isEqualTo(OTHER);
    }

    @Test
    void cancelling_asks_first_and_gives_the_place_back_once() {
        assertThat(controller.ask(signed, model, response)).isEqualTo("pickup/manage-cancel");
        assertThat(stored().state()).isEqualTo(ReservationState.CONFIRMED);
        for (int clicks = 0; clicks < 2; clicks++) {
            assertThat(controller.cancel(signed, flash, response)).isEqualTo("redirect:/pickup/manage/" + signed);
            assertThat(flash.getFlashAttributes()).isEmpty();
        }
        assertThat(shop.taken(NOON)).isZero();
        controller.show(signed, model, response);
        assertThat(((PickupView) model.get("pickup")).isCancelled()).isTrue();
        assertThat(view().isChangeable()).isFalse();
        assertThat(view().isLate()).isFalse();
        mover.move(signed, LATER.toString(), NOTHING, flash, response);
        assertThat(problem()).isEqualTo("Your time was given back. Choose another.");
    }

    @Test
    void when_it_is_too_late_the_page_says_so_and_nothing_can_be_changed() {
        shop.clock.set(NOON.start().minus(Duration.ofMinutes(120)));
        controller.show(signed, model, response);
        assertThat(view().isChangeable()).isFalse();
        assertThat(view().isLate()).isTrue();
        String page = "redirect:/pickup/manage/" + signed;
        assertThat(mover.slots(signed, "", "", model, response)).isEqualTo(page);
        assertThat(mover.points(signed, model, response)).isEqualTo(page);
        assertThat(mover.move(signed, LATER.toString(), NOTHING, flash, response))
                .isEqualTo(page);
        assertThat(problem())
                .startsWith("It is too late to change or cancel here")
                .contains("10:00");
        controller.cancel(signed, flash, response);
        assertThat(problem()).startsWith("It is too late to change or cancel here");
        assertThat(stored().state()).isEqualTo(ReservationState.CONFIRMED);
        assertThat(stored().slotId()).isEqualTo(NOON);
    }

    private Reservation stored() {
        return shop.reservations.latestOf(1, 11).get();
    }

    private ManageView view() {
        return (ManageView) model.get("manage");
    }

    private String problem() {
        return (String) flash.getFlashAttributes().get("pickupProblem");
    }
}
