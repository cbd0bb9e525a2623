// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.picking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityService;
import org.creneau.admin.board.Counter;
import org.creneau.admin.rights.PointRights;
import org.creneau.admin.rights.StaffRemits;
import org.creneau.board.Board;
import org.creneau.board.OrderFace;
import org.creneau.format.pdf.PdfBoxPapers;
import org.creneau.memory.InMemoryCounterPayments;
import org.creneau.memory.InMemoryOrderBalances;
import org.creneau.memory.InMemoryOrderFaces;
import org.creneau.memory.InMemoryOrderLines;
import org.creneau.memory.InMemoryPickings;
import org.creneau.memory.InMemoryStaffPoints;
import org.creneau.memory.Shop;
import org.creneau.picking.AgeIsChecked;
import org.creneau.picking.AgeLimits;
import org.creneau.picking.CheckAge;
import org.creneau.picking.LineState;
import org.creneau.picking.OrderBalance;
import org.creneau.picking.OrderLine;
import org.creneau.picking.PaperLabel;
import org.creneau.picking.PickGoods;
import org.creneau.picking.Picking;
import org.creneau.picking.SettlePickup;
import org.creneau.picking.ShowPickList;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** The pages of picking over the real use cases, in memory. It is Thursday, 12 November 2020, 8 in the morning in Paris. */
class PickingInTheAdminTest {
    private static final SlotId TEN = Shop.slotAt("2020-11-12T09:00:00Z");
    private static final String HERE = "12";
    private static final String REF = "1-11";
    private static final OrderLine WINE = OrderLine.of(21, "Crémant d’Alsace", 2)
            .sku(7, 70)
            .costing(new BigDecimal("20.00"))
            .option("Emballage", "cadeau")
            .build();
    private static final OrderLine BREAD = OrderLine.of(22, "Pain <b>noir</b>", 1)
            .costing(new BigDecimal("4.90"))
            .build();

    private final Shop shop = new Shop();
    private final InMemoryOrderFaces faces = new InMemoryOrderFaces();
    private final InMemoryOrderLines lines = new InMemoryOrderLines();
    private final InMemoryOrderBalances balances = new InMemoryOrderBalances();
    private final InMemoryPickings pickings = new InMemoryPickings();
    private final InMemoryCounterPayments payments = new InMemoryCounterPayments();
    private final Map<Long, Integer> ages = new HashMap<>(Map.of(WINE.id(), 18));
    private boolean refusing;
    private final AgeLimits limits = any -> {
        if (refusing) {
            throw new Conflict("two wait for each other");
        }
        return ages;
    };
    private final SecurityVerifier security = mock(SecurityVerifier.class);
    private final AdminUser user = mock(AdminUser.class);
    private final PickWords words = new PickWords(messages()) {
        @Override
        Locale locale() {
            return Locale.FRANCE;
        }
    };
    private final ShowPickList showPickList = new ShowPickList(shop.reservations, faces, lines, limits, pickings);
    private final CheckAge checkAge =
            new CheckAge(shop.reservations, lines, limits, pickings, shop.transactions, shop.clock);
    private final PickDesk desk = new PickDesk(new Counter(everywhere()), shop.points, shop.reservations, shop.clock);
    private final PickListController lists = new PickListController(desk, showPickList, new PdfBoxPapers(), words);
    private final PickupController pickups = new PickupController(
            desk,
            showPickList,
            new PickGoods(shop.reservations, lines, balances, pickings, shop.transactions, shop.clock),
            new SettlePickup(
                    shop.reservations,
                    shop.history,
                    lines,
                    balances,
                    pickings,
                    payments,
                    shop.transactions,
                    shop.clock),
            checkAge,
            words);

    private MockHttpServletResponse response = new MockHttpServletResponse();
    private ExtendedModelMap model = new ExtendedModelMap();
    private RedirectAttributesModelMap flash = new RedirectAttributesModelMap();
    private Reservation placed;

    private PointRights everywhere() {
        AdminSecurityService users = mock(AdminSecurityService.class);
        when(users.isUserQualifiedForOperationOnCeilingEntity(any(), any(), any()))
                .thenReturn(true);
        return new PointRights(security, new StaffRemits(users, new InMemoryStaffPoints()));
    }

    @BeforeEach
    void anOrder() {
        when(security.getPersistentAdminUser()).thenReturn(user);
        when(user.getId()).thenReturn(-1L);
        shop.movePickup.setHandOverGate(new AgeIsChecked(checkAge));
        faces.put(1, OrderFace.of("N-1", "Zoé Martin"));
        lines.put(11, WINE);
        lines.put(11, BREAD);
        balances.put(1, OrderBalance.of(new BigDecimal("24.90"), BigDecimal.ZERO, Currency.getInstance("EUR")));
        Holder holder = Holder.of(1, 11);
        assertThat(shop.holdSlot.hold(TEN, holder).isHeld()).isTrue();
        placed = shop.confirmHold.confirm(holder).reservation().orElseThrow();
    }

    @Test
    void the_list_says_what_to_take_and_when_to_begin_and_nothing_keeps_it() {
        ListView list = list("");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(list.getGroups()).singleElement().satisfies(group -> {
            assertThat(group.getHeading()).isEqualTo("10:00 à 10:30");
            OrderView order = group.getOrders().get(0);
            assertThat(order.getHeading()).isEqualTo("Zoé Martin · N-1");
            assertThat(order.getRef()).isEqualTo(REF);
            assertThat(order.getFacts())
                    .containsExactly(
                            "Prêt pour 10:00", "Retrait de 10:00 à 10:30", "18 ans : vérifier avant de remettre");
            assertThat(order.getItems())
                    .containsExactly(
                            "2 × Crémant d’Alsace, Emballage cadeau · SKU 7 · stock non compté · dès 18 ans",
                            "1 × Pain <b>noir</b> · stock non compté");
        });
        assertThat(list("hour").getGroups().get(0).getHeading()).isEqualTo("10:00 à 11:00");
        assertThat(list("hour").isByHour()).isTrue();
        assertThat(list.getSum()).isEqualTo("1 commande, 0 entièrement préparée(s).");
    }

    @Test
    void whoever_only_looks_is_offered_nothing_that_would_be_refused() throws Exception {
        pickup();
        assertThat(model).containsEntry("works", true);
        doThrow(new ServiceException("no"))
                .when(security)
                .securityCheck(Board.class.getName(), EntityOperationType.UPDATE);
        pickup();
        assertThat(model).containsEntry("works", false);
        String page = Files.readString(Path.of(
                "src", "main", "resources", "open_admin_style", "templates", "views", "creneau", "pickup.html"));
        Pattern form = Pattern.compile("<blc:form(?! th:if=\"\\$\\{works)");
        String whole = page.replaceAll("(?s)<section th:if=\"\\$\\{works.*?</section>", "");
        assertThat(form.matcher(whole).results().map(each -> each.group())).isEmpty();
        assertThat(whole).contains("<blc:form");
    }

    @Test
    void the_paper_says_the_same_as_the_page() throws IOException {
        save("0", fields("PICKED", "MISSING", "1"));
        ListView list = list("");
        response = new MockHttpServletResponse();
        lists.sheet(HERE, "", "", response);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        String paper = printed();
        assertThat(paper).contains(plain(list.getTitle()));
        for (GroupView group : list.getGroups()) {
            assertThat(paper).contains(plain(group.getHeading()));
            for (OrderView order : group.getOrders()) {
                assertThat(paper).contains(plain(order.getHeading()));
                assertThat(order.getFacts()).hasSize(4).allMatch(fact -> paper.contains(plain(fact)));
                assertThat(order.getItems()).hasSize(2).allMatch(item -> paper.contains(plain(item)));
            }
        }
    }

    @Test
    void labels_are_for_all_bags_that_are_counted_and_never_show_the_code() throws IOException {
        assertThat(labels("")).isEmpty();
        assertThat(labels(REF))
                .singleElement()
                .satisfies(label -> assertThat(label.getBag()).isEqualTo("Sac 1 sur 1"));
        save("0", fields("PICKED", "PICKED", "2"));
        List<PaperLabel> labels = labels("");
        assertThat(labels).hasSize(2).allSatisfy(label -> {
            assertThat(label.getNumber()).isEqualTo("N-1");
            assertThat(label.getName()).isEqualTo("Zoé M.");
            assertThat(label.getSlot()).contains("2020").endsWith("10:00 à 10:30");
            assertThat(label.getPlace()).isEqualTo("Froid, Étagère 4");
            assertThat(label.toString())
                    .doesNotContain(placed.code().value(), placed.code().spaced(), "Martin");
        });
        response = new MockHttpServletResponse();
        lists.labelSheet(HERE, "", REF, response);
        assertThat(printed())
                .contains("N-1", "Zoé M.", "Froid, Étagère 4", "Sac 2 sur 2")
                .doesNotContain(placed.code().value(), placed.code().spaced(), "Martin");
    }

    @Test
    void what_was_picked_is_shown_as_it_was_said() {
        Map<String, String> fields = fields("SUBSTITUTED", "PICKED", "1");
        fields.putAll(Map.of("quantity-21", "1", "substitute-21", "Cidre", "price-21", "7,50"));
        assertThat(save("0", fields)).isEqualTo("redirect:/pickup-picking/12/pickup/1-11");
        assertSaid("said");
        PickupView shown = pickup();
        LineView wine = shown.getLines().get(0);
        assertThat(wine.isSubstituted()).isTrue();
        assertThat(wine.getQuantity()).isEqualTo("1");
        assertThat(wine.getSubstitute()).isEqualTo("Cidre");
        assertThat(wine.getSubstitutePrice()).isEqualTo("7.50");
        assertThat(plain(wine.getWords())).endsWith("1 remplacé(s) par : Cidre");
        assertThat(plain(shown.getMoney().getEffect())).isEqualTo("-2,50 €");
        assertThat(shown.getMoney().getAmount()).isEqualTo("22.40");
        assertThat(shown.getVersion()).isEqualTo(1);
        assertThat(shown.getChanged()).contains("-1");
        assertThat(shown.getStorages())
                .filteredOn(ChoiceView::isChosen)
                .extracting(ChoiceView::getWords)
                .containsExactly("Froid");
    }

    @Test
    void one_tap_puts_all_the_rest_into_the_bag_and_leaves_what_was_said() {
        Map<String, String> fields = fields("MISSING", "OPEN", "1");
        fields.put("quantity-21", "2");
        fields.put("all", "true");
        save("0", fields);
        assertThat(picking().mark(21).state()).isEqualTo(LineState.MISSING);
        assertThat(picking().mark(22).state()).isEqualTo(LineState.PICKED);
    }

    @Test
    void a_page_that_is_out_of_date_overwrites_nothing() {
        save("0", fields("PICKED", "PICKED", "2"));
        assertSaid("said");
        Map<String, String> late = fields("MISSING", "OPEN", "7");
        late.put("quantity-21", "1");
        assertThat(save("0", late)).isEqualTo("views/creneau/pickup");
        PickupView again = assertShownAgain();
        assertThat(picking().bags().count()).isEqualTo(2);
        assertThat(again.getBagCount()).as("what was typed").isEqualTo("7");
        assertThat(again.getLines().get(0).isMissing()).isTrue();
        assertThat(again.getLines().get(0).getQuantity()).isEqualTo("1");
        assertThat(again.getVersion()).as("over what is now").isEqualTo(1);
    }

    @Test
    void a_price_that_is_none_loses_nothing_of_what_was_typed_beside_it() {
        Map<String, String> fields = fields("SUBSTITUTED", "PICKED", "3");
        fields.putAll(Map.of(
                "quantity-21",
                "2",
                "substitute-21",
                "Cidre",
                "price-21",
                "twelve",
                "place",
                "Shelf 4",
                "storage",
                "COLD"));
        save("0", fields);
        PickupView again = assertShownAgain();
        LineView first = again.getLines().get(0);
        assertThat(first.isSubstituted()).isTrue();
        assertThat(first.getQuantity()).isEqualTo("2");
        assertThat(first.getSubstitute()).isEqualTo("Cidre");
        assertThat(first.getSubstitutePrice()).isEqualTo("twelve");
        assertThat(again.getLines().get(1).isPicked()).isTrue();
        assertThat(again.getPlace()).isEqualTo("Shelf 4");
        assertThat(again.getStorages())
                .filteredOn(ChoiceView::isChosen)
                .extracting(ChoiceView::getValue)
                .containsExactly("COLD");
        assertThat(picking().version()).isZero();
    }

    @Test
    void an_age_that_is_looked_at_makes_nobodys_page_stale() {
        pickups.age(HERE, REF, 18, true, "", flash);
        assertSaid("said");
        save("0", fields("PICKED", "PICKED", "2"));
        assertSaid("said");
        assertThat(picking().ageCheck()).isPresent();
    }

    @Test
    void nonsense_is_answered_and_changes_nothing() {
        for (Map<String, String> wrong : List.of(
                Map.of("state-21", "GONE"),
                Map.of("bags", "-1"),
                Map.of("bags", "100"),
                Map.of("bags", "two"),
                Map.of("storage", "WARM"),
                Map.of("place", "x".repeat(41)),
                Map.of("version", "x"),
                Map.of("state-21", "MISSING", "quantity-21", "3"),
                Map.of("state-21", "SUBSTITUTED", "quantity-21", "1", "substitute-21", "Cidre", "price-21", "1e3"),
                Map.of("state-99", "PICKED"))) {
            Map<String, String> fields = fields("PICKED", "PICKED", "1");
            fields.putAll(wrong);
            save("0", fields);
            assertShownAgain();
        }
        paid("24.90", "GOLD");
        assertSaid("problem");
        paid("1e1", "CARD");
        assertSaid("problem");
        pickups.age(HERE, REF, 18, false, "", flash);
        assertSaid("problem");
        assertThat(picking().version()).isZero();
        assertThat(payments.ofOrder(1)).isEmpty();
    }

    @Test
    void what_is_due_is_marked_as_paid_once_and_taken_back() {
        assertThat(plain(pickup().getMoney().getDue())).isEqualTo("24,90 €");
        paid("24.90", "CARD");
        assertSaid("said");
        MoneyView money = pickup().getMoney();
        assertThat(money.isOwed()).isFalse();
        assertThat(money.getLast()).isEqualTo(1);
        assertThat(plain(money.getPayments().get(0)))
                .startsWith("24,90 € payés, Carte,")
                .endsWith("compte -1");
        paid("24.90", "CARD");
        assertSaid("problem");
        pickups.unpaid(HERE, REF, 1, "", flash);
        assertSaid("said");
        assertThat(pickup().getMoney().isOwed()).isTrue();
        assertThat(payments.ofOrder(1))
                .hasSize(2)
                .allSatisfy(payment -> assertThat(payment.by()).isEqualTo(Actor.staff(-1)));
    }

    @Test
    void an_age_that_the_database_refuses_to_record_in_passing_is_to_be_confirmed_again() {
        refusing = true;
        assertThat(pickups.age(HERE, REF, 18, true, "", flash)).startsWith("redirect:");
        assertThat(flash.getFlashAttributes().get("problem").toString()).contains("Réessayez");
        refusing = false;
        pickups.age(HERE, REF, 18, true, "", flash);
        assertThat(flash.getFlashAttributes()).containsKey("said");
    }

    @Test
    void what_was_paid_for_a_pickup_that_was_cancelled_is_paid_back_on_its_page() {
        paid("24.90", "CARD");
        shop.cancelReservation.cancelAlone(placed.token(), Actor.staff(-1), "");
        MoneyView money = pickup().getMoney();
        assertThat(money.isToPayBack()).isTrue();
        assertThat(money.isWithoutSome()).isTrue();
        assertThat(plain(money.getEnded())).isEqualTo("-24,90 €");
        paid(money.getAmount(), "CARD");
        assertSaid("said");
        assertThat(pickup().getMoney().isToPayBack()).isFalse();
    }

    @Test
    void handing_over_is_offered_once_the_age_was_checked() {
        assertThat(pickup().isToHandOver()).isFalse();
        assertThat(shop.movePickup
                        .advance(placed.token(), ReservationState.COLLECTED, Actor.staff(-1), null)
                        .isDone())
                .isFalse();
        pickups.age(HERE, REF, 18, true, "", flash);
        assertSaid("said");
        PickupView shown = pickup();
        assertThat(shown.isToHandOver()).isTrue();
        assertThat(shown.getAgeCheck()).contains("18", "-1");
        assertThat(shop.movePickup
                        .advance(placed.token(), ReservationState.COLLECTED, Actor.staff(-1), null)
                        .isDone())
                .isTrue();
        assertThat(pickup().isOpen()).isFalse();
    }

    @Test
    void the_board_leads_to_a_pickup_by_its_token_which_stands_in_no_address() {
        assertThat(pickups.open(HERE, placed.token().toString(), "", flash))
                .isEqualTo("redirect:/pickup-picking/12/pickup/1-11");
        for (String token : List.of("", "nonsense", "A".repeat(32))) {
            assertThatThrownBy(() -> pickups.open(HERE, token, "", flash)).isInstanceOf(NoSuchPickup.class);
        }
    }

    @Test
    void what_code_was_typed_at_the_board_goes_along_until_it_is_handed_over() {
        pickups.open(HERE, placed.token().toString(), "AB CD", flash);
        assertThat(flash.getFlashAttributes()).isEqualTo(Map.of("code", "AB CD"));
        pickups.age(HERE, REF, 18, true, "AB CD", flash);
        assertThat(flash.getFlashAttributes()).containsOnlyKeys("code", "said");
        flash = new RedirectAttributesModelMap();
        pickups.unpaid(HERE, REF, 1, "x".repeat(33), flash);
        assertThat(flash.getFlashAttributes()).doesNotContainKey("code");
    }

    @Test
    void pickups_of_another_point_carts_and_nonsense_are_not_found() {
        shop.points.put(Shop.aPoint().id(PointId.of(13)).build());
        shop.holdSlot.hold(TEN, Holder.of(2, 12));
        for (String[] address : new String[][] {
            {"13", REF},
            {HERE, "2-12"},
            {HERE, "1-12"},
            {HERE, "x"},
            {HERE, "1-"},
            {HERE, "1-11 "},
            {"99", REF},
            {"x", REF},
            {HERE, "9999999999999999999-1"}
        }) {
            assertThatThrownBy(() -> pickups.pickup(address[0], address[1], model, response))
                    .as(address[0] + "/" + address[1])
                    .isInstanceOf(NoSuchPickup.class);
        }
        assertThatThrownBy(() -> pickups.open("13", placed.token().toString(), "", flash))
                .isInstanceOf(NoSuchPickup.class);
        assertThat(list("").getGroups().get(0).getOrders()).hasSize(1);
        assertThat(lists.list("13", "+999999999-12-31", "", model, response)).isEqualTo("views/creneau/picking");
    }

    @Test
    void who_may_not_look_may_nothing() throws ServiceException {
        doThrow(new ServiceException("no")).when(security).securityCheck(any(String.class), any());
        reads().forEach(PickingInTheAdminTest::refused);
        writes().forEach(PickingInTheAdminTest::refused);
    }

    @Test
    void who_may_only_look_changes_nothing() throws ServiceException {
        doThrow(new ServiceException("no"))
                .when(security)
                .securityCheck(eq(Board.class.getName()), eq(EntityOperationType.UPDATE));
        writes().forEach(PickingInTheAdminTest::refused);
        reads().forEach(Runnable::run);
        assertThat(picking().version()).isZero();
        assertThat(payments.ofOrder(1)).isEmpty();
    }

    private List<Runnable> reads() {
        return List.of(
                () -> lists.list(HERE, "", "", model, response),
                () -> lists.labels(HERE, "", "", model, response),
                () -> pickups.open(HERE, placed.token().toString(), "", flash),
                () -> pickups.pickup(HERE, REF, model, response),
                () -> {
                    try {
                        lists.sheet(HERE, "", "", response);
                        lists.labelSheet(HERE, "", "", response);
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private List<Runnable> writes() {
        return List.of(
                () -> save("0", fields("PICKED", "PICKED", "1")),
                () -> paid("24.90", "CARD"),
                () -> pickups.unpaid(HERE, REF, 1, "", flash),
                () -> pickups.age(HERE, REF, 18, true, "", flash));
    }

    private static void refused(Runnable request) {
        assertThatThrownBy(request::run).isInstanceOf(AccessDeniedException.class);
    }

    private static Map<String, String> fields(String wine, String bread, String bags) {
        Map<String, String> fields = new HashMap<>();
        fields.put("state-21", wine);
        fields.put("quantity-21", "2");
        fields.put("state-22", bread);
        fields.put("quantity-22", "1");
        fields.put("bags", bags);
        fields.put("storage", "COLD");
        fields.put("place", "Étagère 4");
        return fields;
    }

    private String save(String version, Map<String, String> fields) {
        fields.putIfAbsent("version", version);
        model = new ExtendedModelMap();
        return pickups.save(HERE, REF, fields, model, response, flash);
    }

    /** Not stored, and shown again as it was sent. */
    private PickupView assertShownAgain() {
        assertThat(flash.getFlashAttributes()).isEmpty();
        assertThat(model.get("problem")).isNotNull();
        return (PickupView) model.get("pickup");
    }

    private void paid(String amount, String means) {
        pickups.paid(HERE, REF, amount, means, "", flash);
    }

    /** Told once, after the redirect. */
    private void assertSaid(String what) {
        assertThat(flash.getFlashAttributes()).containsOnlyKeys(what);
        flash = new RedirectAttributesModelMap();
    }

    private ListView list(String by) {
        assertThat(lists.list(HERE, "", by, model, response)).isEqualTo("views/creneau/picking");
        return (ListView) model.get("list");
    }

    @SuppressWarnings("unchecked")
    private List<PaperLabel> labels(String ref) {
        model = new ExtendedModelMap();
        assertThat(lists.labels(HERE, "", ref, model, response)).isEqualTo("views/creneau/labels");
        return (List<PaperLabel>) model.get("labels");
    }

    private PickupView pickup() {
        model = new ExtendedModelMap();
        assertThat(pickups.pickup(HERE, REF, model, response)).isEqualTo("views/creneau/pickup");
        return (PickupView) model.get("pickup");
    }

    private Picking picking() {
        return pickings.of(List.of(placed.token())).getOrDefault(placed.token(), Picking.none(placed));
    }

    private String printed() throws IOException {
        try (PDDocument document = PDDocument.load(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    /** With ordinary spaces, and without line ends. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/CreneauAdminMessages");
        return messages;
    }
}
