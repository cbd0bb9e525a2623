// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.broadleafcommerce.common.web.BroadleafRequestCustomerResolverImpl;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.web.core.CustomerState;
import org.creneau.broadleaf.cart.HostCart;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.Shop;
import org.creneau.notice.CollectBoxes;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.guard.LinkSigner;
import org.creneau.storefront.Visit;
import org.creneau.storefront.held.OrderPickup;
import org.creneau.storefront.held.OrderPickups;
import org.creneau.storefront.held.PickupView;
import org.creneau.storefront.held.PickupViews;
import org.creneau.storefront.link.HandOverLinks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

/** The proof and the certificate are for whom the order is; to others there is nothing. */
class CarryingAProofTest {
    private static final String NUMBER = "2020111210000";

    private final Shop shop = new Shop();
    private final OrderService orders = mock(OrderService.class);
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final ProvenPickups pickups =
            new ProvenPickups(orders, new OrdersOfCustomer(), new OrderPickups(shop.reservations, shop.points));
    private final PickupViews views = new PickupViews(
            Visit.texts(),
            CollectBoxes.ofFrance(),
            new HandOverLinks(new LinkSigner(new InMemorySecrets()), shop.clock),
            shop.clock);
    private Reservation placed;

    @BeforeEach
    void order() {
        placed = place("2020-11-12T09:00:00Z");
        Order order = HostCart.order(1L, HostCart.collected(11L));
        Customer nadia = customer(7L);
        lenient().when(order.getCustomer()).thenReturn(nadia);
        lenient().when(orders.findOrderByOrderNumber(NUMBER)).thenReturn(order);
        visitedBy(7L);
    }

    /** Broadleaf looks its resolver up in the context it was given last. */
    @BeforeAll
    static void prepare_broadleaf() {
        BroadleafRequestCustomerResolverImpl resolver = new BroadleafRequestCustomerResolverImpl();
        StaticApplicationContext context = new StaticApplicationContext();
        context.getBeanFactory().registerSingleton("blRequestCustomerResolver", resolver);
        resolver.setApplicationContext(context);
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    @SuppressWarnings("unchecked")
    void its_owner_sees_point_slot_and_code() {
        assertThat(proof(NUMBER)).isEqualTo("pickup/proof");
        PickupView pickup = ((List<PickupView>) model.get("pickups")).get(0);
        assertThat(pickup.getPointName()).isEqualTo("Librairie du Canal");
        assertThat(pickup.getDay()).isEqualTo("jeudi 12 novembre 2020");
        assertThat(pickup.getTime()).isEqualTo("10h00 – 10h30");
        assertThat(pickup.getCode()).isEqualTo(placed.code().spaced());
        assertThat(pickup.isCertificate()).isTrue();
        assertThat(model.get("orderNumber")).isEqualTo(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 0})
    void to_anybody_else_it_is_as_unknown_as_a_number_that_does_not_exist(long visitor) {
        visitedBy(visitor);
        assertThat(proof(NUMBER)).isEqualTo("pickup/unknown-order");
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(certificate("1")).isEqualTo("pickup/unknown-order");
        assertThat(proof("1")).isEqualTo("pickup/unknown-order");
        assertThat(proof("9".repeat(10_000))).isEqualTo("pickup/unknown-order");
        assertThat(model).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HELD, false", "CONFIRMED, true", "PREPARING, true", "READY, true",
        "COLLECTED, true", "NO_SHOW, false", "CANCELLED, false", "EXPIRED, false"
    })
    void only_what_was_ordered_and_not_given_up_proves_anything(ReservationState state, boolean proof) {
        Reservation as = placed.toBuilder().state(state).build();
        OrderPickups one = new OrderPickups(shop.reservations, shop.points) {
            @Override
            public List<OrderPickup> of(Order order) {
                return atItsPoint(as).map(List::of).orElseThrow();
            }
        };
        ProvenPickups proven = new ProvenPickups(orders, new OrdersOfCustomer(), one);
        assertThat(proven.of(NUMBER)).hasSize(proof ? 1 : 0);
    }

    @Test
    void the_certificate_has_the_box_of_the_day_and_numbers_for_the_browser() {
        assertThat(certificate("1")).isEqualTo("pickup/certificate");
        CertificateView certificate = (CertificateView) model.get("certificate");
        assertThat(certificate.getCode()).isEqualTo("achats");
        assertThat(certificate.getForm()).isEqualTo("30/10/2020");
        assertThat(certificate.isBirthplaceAsked()).isTrue();
        assertThat(certificate.isForSomeDepartments()).isFalse();
        assertThat(certificate.getDepartments()).isEqualTo("METRO 972");
        assertThat(certificate.getZone()).isEqualTo("Europe/Paris");
        assertThat(certificate.getSlotStart())
                .isEqualTo(Instant.parse("2020-11-12T09:00:00Z").toEpochMilli());
        assertThat(certificate.getNow()).isEqualTo(Shop.EIGHT.toEpochMilli());
        assertThat(model.get("curfewForm")).isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-20T10:00:00Z, , true",
        "2021-03-22T10:00:00Z, achats, true",
        "2021-04-12T10:00:00Z, achats_culte_culturel, true",
        "2026-11-23T10:00:00Z, , false"
    })
    void on_other_days_there_is_another_box_or_none(Instant start, String code, boolean curfew) {
        placed = placeAnew(start);
        assertThat(certificate("1")).isEqualTo("pickup/certificate");
        CertificateView certificate = (CertificateView) model.get("certificate");
        assertThat(certificate == null ? null : certificate.getCode()).isEqualTo(code);
        assertThat(model.get("curfewForm")).isEqualTo(curfew);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "-1", "x", "", "999999999999"})
    void a_pickup_the_order_has_not_is_not_found(String pickup) {
        assertThat(certificate(pickup)).isEqualTo("pickup/unknown-order");
        assertThat(response.getStatus()).isEqualTo(404);
    }

    @Test
    void the_page_has_no_form_no_named_field_no_inline_script_and_no_inline_style() throws IOException {
        String page = template("certificate");
        assertThat(page).doesNotContainPattern("<(blc:)?form").doesNotContainPattern("<input[^>]* name=");
        assertThat(page).contains("id=\"crn-birthday\"");
        for (String each : List.of(page, template("proof"), template("order"))) {
            assertThat(each).doesNotContainPattern("<script>|<style| style=| on[a-z]+=");
        }
    }

    private static String template(String name) throws IOException {
        try (var file = CarryingAProofTest.class.getResourceAsStream("/webTemplates/pickup/" + name + ".html")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String proof(String number) {
        return new ProofController(pickups, views).proof(number, model, response);
    }

    private String certificate(String pickup) {
        CertificateController controller =
                new CertificateController(pickups, views, CollectBoxes.ofFrance(), shop.clock);
        return controller.certificate(NUMBER, pickup, model, response);
    }

    private Reservation place(String start) {
        Holder holder = Holder.of(1L, 11L, 7L);
        shop.holdSlot.hold(Shop.slotAt(start), holder);
        return shop.confirmHold.confirm(holder).reservation().orElseThrow();
    }

    private Reservation placeAnew(Instant start) {
        shop.cancelReservation.cancel(placed.token(), Actor.system(), "");
        shop.clock.set(start.minusSeconds(7_200));
        return place(start.toString());
    }

    private static void visitedBy(long id) {
        Visit.by(Locale.FRANCE, null);
        CustomerState.setCustomer(id == 0 ? customer(null) : customer(id));
    }

    private static Customer customer(Long id) {
        Customer customer = mock(Customer.class);
        lenient().when(customer.getId()).thenReturn(id);
        return customer;
    }
}
