// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.FulfillmentOptionService;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.order.service.type.FulfillmentType;
import org.broadleafcommerce.profile.core.service.AddressService;
import org.broadleafcommerce.profile.core.service.CountryService;
import org.creneau.broadleaf.cart.HostCart;
import org.creneau.broadleaf.cart.HostGoods;
import org.creneau.broadleaf.cart.Hosts;
import org.creneau.broadleaf.cart.MovePlacedOrder;
import org.creneau.broadleaf.cart.PickupOption;
import org.creneau.broadleaf.cart.PointAddress;
import org.creneau.broadleaf.checkout.Baskets;
import org.creneau.broadleaf.goods.HostTerms;
import org.creneau.broadleaf.line.AddressCountry;
import org.creneau.broadleaf.waitlist.TakeForOrder;
import org.creneau.eligibility.Journeys;
import org.creneau.eligibility.RuleBook;
import org.creneau.memory.InMemoryGoodsTerms;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.InMemoryWaitEntries;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.reservation.ChangePolicy;
import org.creneau.reservation.Collector;
import org.creneau.reservation.DeclineOffer;
import org.creneau.reservation.FirstInLine;
import org.creneau.reservation.Holder;
import org.creneau.reservation.JoinWaitlist;
import org.creneau.reservation.LeaveWaitlist;
import org.creneau.reservation.OfferDesk;
import org.creneau.reservation.OfferPolicy;
import org.creneau.reservation.PlaceDesk;
import org.creneau.reservation.ReleaseHold;
import org.creneau.reservation.ReservationBook;
import org.creneau.reservation.ShowWait;
import org.creneau.reservation.TakeOffer;
import org.creneau.reservation.Transactions;
import org.creneau.reservation.guard.LinkSigner;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.LeadRule.Scope;
import org.creneau.slot.SlotId;
import org.creneau.storefront.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** A full slot is waited for, and who is first takes up what comes free, from whatever device. */
class WaitingForAPlaceTest {
    private static final SlotId TEN = Shop.slotAt("2020-11-12T09:00:00Z");

    private final Shop shop = new Shop();
    private final InMemoryWaitEntries entries = new InMemoryWaitEntries();
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private RedirectAttributesModelMap flash = new RedirectAttributesModelMap();
    private JoinController join;
    private WaitController waits;
    private ReleaseHold release;
    private final InMemoryGoodsTerms terms = new InMemoryGoodsTerms();
    private final OrderService orders = mock(OrderService.class);
    private Runnable meanwhile = () -> {};

    @BeforeEach
    void visit() {
        OfferDesk own = new OfferDesk(entries, shop.messages, OfferPolicy.standard());
        PlaceDesk places = new PlaceDesk(
                shop.points, shop.plans, shop.ledger, RuleBook.standard(), new FirstInLine(own, shop.clock));
        WaitLinks links = new WaitLinks(new LinkSigner(new InMemorySecrets()), shop.clock);
        join = new JoinController(
                new VisitorWaits(
                        new WaitWindows(shop.points, shop.plans, shop.clock),
                        new JoinWaitlist(places, shop.book, own, new SecureRandom(), shop.clock),
                        Journeys.untold()),
                links,
                Visit.texts());
        TakeOffer take = new TakeOffer(
                new TakeOffer.Desks(places, book(), own), shop.issue, ChangePolicy.standard(), shop.clock);
        ShowWait show = new ShowWait(entries, shop.transactions);
        WaitDoors doors = new WaitDoors(
                show,
                new TakeForOrder(take, show, orders, order -> order.getEmailAddress(), moves()),
                new DeclineOffer(places, shop.book, own),
                new LeaveWaitlist(places, shop.book, own));
        waits = new WaitController(links, doors, shop.points, Visit.texts(), shop.clock);
        release = new ReleaseHold(places, shop.book, shop.clock);
        Visit.by(Locale.UK, HostCart.order(1L, HostCart.collected(11L)));
    }

    /** Something else comes in between whatever is read before a transaction and the transaction. */
    private ReservationBook book() {
        return new ReservationBook(shop.reservations, shop.history, shop.messages, new Transactions() {
            @Override
            public <T> T required(Supplier<T> work) {
                return shop.transactions.required(work);
            }

            @Override
            public <T> T separate(Supplier<T> work) {
                meanwhile.run();
                return shop.transactions.separate(work);
            }
        });
    }

    private MovePlacedOrder moves() {
        Hosts hosts = new Hosts(
                orders,
                null,
                new PickupOption(mock(FulfillmentOptionService.class)),
                new PointAddress(mock(AddressService.class), new AddressCountry(mock(CountryService.class))),
                shop.reservations,
                Shop.OUTINGS);
        hosts.setBaskets(new Baskets(new HostTerms(terms)));
        return new MovePlacedOrder(hosts, shop.points, shop.rescheduleReservation);
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
        Visit.end();
    }

    private void fill() {
        shop.holdSlot.hold(TEN, Holder.of(101, 1));
        shop.holdSlot.hold(TEN, Holder.of(102, 1));
    }

    private String problem() {
        return String.valueOf(flash.getFlashAttributes().get("pickupProblem"));
    }

    private String joined() {
        String path = join.join("slot:" + TEN, "ana@example.org", flash);
        assertThat(path).startsWith("redirect:/pickup/wait/W").doesNotContain("ana");
        return path.substring("redirect:/pickup/wait/".length());
    }

    private WaitView shown(String signed) {
        assertThat(waits.show(signed, model, response)).isEqualTo("pickup/wait");
        return (WaitView) model.get("wait");
    }

    @Test
    void who_joins_is_told_their_number() {
        fill();
        WaitView view = shown(joined());
        assertThat(view.getState()).isEqualTo("WAITING");
        assertThat(view.getNumber()).isEqualTo(1);
        assertThat(view.getWhat()).contains("12 November 2020").contains("10:00");
        Visit.by(Locale.UK, HostCart.order(2L, HostCart.collected(12L)));
        assertThat(shown(joined()).getNumber()).isEqualTo(2);
    }

    @Test
    void a_stale_page_waits_for_no_other_group_than_it_was_made_for() {
        fill();
        Order cart = HostCart.order(1L, HostCart.group(11L, FulfillmentType.PHYSICAL_PICKUP, HostCart.line(110L, 3)));
        for (String gone : new String[] {"21", "0", "0.110x1.3", "11.110x1.3", "11.110x3.4", "x"}) {
            Visit.by(Locale.UK, cart);
            MockHttpServletRequest request = new MockHttpServletRequest();
            request.setParameter("for", gone);
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
            assertThat(join.join("slot:" + TEN, "ana@example.org", flash))
                    .as(gone)
                    .isEqualTo("redirect:/pickup");
            assertThat(problem()).startsWith("Your cart");
        }
        assertThat(entries.awaitedPoints()).isEmpty();
    }

    @Test
    void what_came_free_is_taken_on_a_device_without_a_cart_and_held_for_the_cart_that_joined() {
        fill();
        String signed = joined();
        release.release(Holder.of(101, 1));
        Visit.by(Locale.UK, null);
        assertThat(shown(signed).isOffered()).isTrue();
        assertThat(shown(signed).getUntil()).isNotEmpty();
        assertThat(waits.take(signed, flash)).isEqualTo("redirect:/pickup/wait/" + signed);
        assertThat(flash.getFlashAttributes()).containsKey("waitNote");
        assertThat(shown(signed).getState()).isEqualTo("TAKEN");
        assertThat(shop.reservations.liveOf(1L, 11L).get().slotId()).isEqualTo(TEN);
        flash = new RedirectAttributesModelMap();
        waits.take(signed, flash);
        assertThat(flash.getFlashAttributes()).doesNotContainKey("pickupProblem");
    }

    @Test
    void the_household_is_that_of_the_order_that_waits_whoever_follows_the_link() {
        fill();
        String signed = joined();
        release.release(Holder.of(101, 1));
        Order waiting = HostCart.order(1L, HostCart.collected(11L));
        when(waiting.getEmailAddress()).thenReturn("h");
        when(orders.findOrderById(1L)).thenReturn(waiting);
        Holder other = Holder.of(103, 1);
        shop.holdSlot.hold(
                Shop.slotAt("2020-11-12T11:00:00Z"), Collector.of(other).ofHousehold("h"));
        Visit.by(Locale.UK, null);
        waits.take(signed, flash);
        assertThat(problem()).contains("already");
        assertThat(shown(signed).isOffered()).isTrue();
        release.release(other);
        flash = new RedirectAttributesModelMap();
        waits.take(signed, flash);
        assertThat(flash.getFlashAttributes()).containsKey("waitNote");
        assertThat(shop.reservations.liveOf(1L, 11L).get().household()).isEqualTo("h");
    }

    @Test
    void an_order_that_is_confirmed_while_the_link_is_followed_goes_to_no_point_where_its_goods_are_not_had() {
        PointId canal = PointId.of(13);
        SlotId elsewhere = SlotId.of(canal, Shop.slotAt("2020-11-12T11:00:00Z").start(), 30);
        shop.points.put(Shop.aPoint().id(canal).build());
        shop.plans.put(canal, Shop.aPlan().build());
        Holder mine = Holder.of(1, 11);
        shop.holdSlot.hold(elsewhere, mine);
        fill();
        String signed = joined();
        release.release(Holder.of(101, 1));
        Order order = HostCart.order(1L, HostCart.collected(11L));
        order.getFulfillmentGroups()
                .get(0)
                .getFulfillmentGroupItems()
                .add(HostGoods.line("Cake", HostGoods.sku(5), HostGoods.product(50, null), 1));
        when(order.getEmailAddress()).thenReturn("");
        when(orders.findOrderById(1L)).thenReturn(order);
        terms.write(Scope.SKU, 5, CollectTerms.unsaid().onlyAt(Set.of(canal)));
        meanwhile = () -> shop.confirmHold.confirm(mine);
        waits.take(signed, flash);
        assertThat(problem()).startsWith("Cake cannot be collected at");
        assertThat(shop.reservations.liveOf(1L, 11L).get().slotId()).isEqualTo(elsewhere);
        assertThat(shown(signed).isOffered()).isTrue();
    }

    @Test
    void an_offer_is_declined_and_the_line_is_left() {
        fill();
        String signed = joined();
        release.release(Holder.of(101, 1));
        waits.decline(signed, flash);
        assertThat(shown(signed).getState()).isEqualTo("WAITING");
        assertThat(shop.taken(TEN)).isEqualTo(1);
        waits.leave(signed, flash);
        assertThat(shown(signed).getState()).isEqualTo("LEFT");
        flash = new RedirectAttributesModelMap();
        waits.take(signed, flash);
        assertThat(problem()).isEqualTo("You are no longer in line.");
    }

    @Test
    void nobody_waits_for_what_is_free() {
        assertThat(join.join("slot:" + TEN, "ana@example.org", flash))
                .isEqualTo("redirect:/pickup/points/12?day=2020-11-12");
        assertThat(problem()).contains("need not wait");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "a@b\nBcc: c@d", "a@b,c@d", "@", "a b@c"})
    void an_address_to_which_nothing_can_be_sent_is_refused(String email) {
        fill();
        assertThat(join.join("slot:" + TEN, email, flash)).startsWith("redirect:/pickup/points/12");
        assertThat(flash.getFlashAttributes()).containsKey("pickupProblem");
        assertThat(entries.awaitedPoints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "slot:",
                "slot:12",
                "day:12",
                "day:12:tomorrow",
                "day:x:2020-11-12",
                "point:-1",
                "point:99",
                "all"
            })
    void what_no_page_asks_for_is_refused(String what) {
        assertThat(join.join(what, "ana@example.org", flash)).isEqualTo("redirect:/pickup");
        assertThat(flash.getFlashAttributes()).containsKey("pickupProblem");
    }

    @Test
    void a_cart_with_nothing_in_it_waits_for_nothing() {
        Visit.by(Locale.UK, null);
        assertThat(join.join("slot:" + TEN, "ana@example.org", flash)).isEqualTo("redirect:/pickup");
    }

    @Test
    void a_link_that_was_not_signed_here_does_not_exist() {
        assertThat(waits.show("W0000", model, response)).isEqualTo("pickup/unknown-wait");
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(waits.take("W0000", flash)).isEqualTo("redirect:/pickup");
        fill();
        String signed = joined();
        String forged = signed.substring(0, signed.length() - 1) + (signed.endsWith("0") ? "1" : "0");
        assertThat(waits.show(forged, model, response)).isEqualTo("pickup/unknown-wait");
    }
}
