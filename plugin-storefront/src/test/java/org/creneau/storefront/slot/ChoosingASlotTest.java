// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.creneau.broadleaf.cart.HostCart;
import org.creneau.broadleaf.pricing.CollectPrices;
import org.creneau.confinement.Shopper;
import org.creneau.eligibility.Journey;
import org.creneau.memory.Shop;
import org.creneau.point.HolidayCalendar;
import org.creneau.point.HolidayHours;
import org.creneau.point.OpeningHoursBuilder;
import org.creneau.point.OpeningRange;
import org.creneau.point.SpecialDay;
import org.creneau.slot.PriceBand;
import org.creneau.slot.PriceTerms;
import org.creneau.slot.PriorityWindow;
import org.creneau.slot.SlotPattern;
import org.creneau.storefront.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** What the slot pages answer before a cart is touched. */
class ChoosingASlotTest {
    private static final String[] NOTHING = {};

    private final Counter counter = Counter.inPeace();
    private final RedirectAttributesModelMap flash = new RedirectAttributesModelMap();

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
        Visit.end();
    }

    @Test
    void a_point_that_is_not_known_is_not_found() {
        for (String id : new String[] {"99", "-1", "twelve", ""}) {
            MockHttpServletResponse response = new MockHttpServletResponse();
            assertThat(counter.slotController.slots(
                            id, "", "", new MockHttpSession(), new ExtendedModelMap(), response))
                    .isEqualTo("pickup/unknown");
            assertThat(response.getStatus()).isEqualTo(404);
        }
    }

    @Test
    void a_known_point_shows_the_first_free_day_sorted_into_parts() {
        Visit.by(Locale.FRANCE, null);
        ExtendedModelMap model = new ExtendedModelMap();
        assertThat(counter.slotController.slots(
                        "12", "nonsense", "", new MockHttpSession(), model, new MockHttpServletResponse()))
                .isEqualTo("pickup/slots");
        SlotPage page = (SlotPage) model.get("slots");
        assertThat(page.getDayName()).isEqualTo("jeudi 12 novembre 2020");
        assertThat(page.getGroups())
                .extracting(SlotGroup::getTitleKey)
                .containsExactly("creneau.part.morning", "creneau.part.afternoon");
        assertThat(page.getBoxes()).isEmpty();
        assertThat(page.isHomeWanted()).isFalse();
        assertThat(model.get("cartReady")).isEqualTo(false);
    }

    @Test
    void a_closure_a_holiday_and_special_hours_say_why() {
        Visit.by(Locale.FRANCE, null);
        LocalDate today = LocalDate.of(2020, 11, 12);
        open(counter.shop.points.find(Shop.POINT).get().hours().toBuilder()
                .closure(today.plusDays(1), today.plusDays(4), "Travaux <b>")
                .specialDay(today.plusDays(4), SpecialDay.closed())
                .specialDay(
                        today.plusDays(5),
                        SpecialDay.open(OpeningRange.of(LocalTime.of(10, 0), LocalTime.of(12, 0)))
                                .because("Inventaire"))
                .holidays(HolidayHours.closedOn(
                        HolidayCalendar.of("X", Map.of(today.plusDays(6), "armistice", today.plusDays(7), "moon")))));
        SlotPage page = page("2020-11-17");
        assertThat(page.getClosedDays())
                .extracting(note -> note.getDays() + ": " + note.getReason())
                .containsExactly(
                        "ven. 13 nov. \u2013 dim. 15 nov.: Travaux <b>",
                        "lun. 16 nov.: Fermé",
                        "mer. 18 nov.: Armistice de 1918",
                        "jeu. 19 nov.: Jour férié");
        assertThat(page.getDayNote()).isEqualTo("Inventaire : ouvert 10h00 \u2013 12h00");
        assertThat(page("2020-11-12").getDayNote()).isEmpty();
    }

    @Test
    void slots_kept_for_carers_say_so_until_the_visitor_says_to_be_one() {
        Visit.by(Locale.UK, null);
        counter.shop.plans.put(
                Shop.POINT,
                Shop.aPlan()
                        .priorities(List.of(PriorityWindow.of(
                                OpeningRange.of(LocalTime.of(9, 0), LocalTime.of(18, 0)), List.of("carer"))))
                        .build());
        SlotPage kept = page("2020-11-13");
        assertThat(kept.isGroupsWanted()).isTrue();
        assertThat(kept.getGroups())
                .flatExtracting(SlotGroup::getChoices)
                .extracting(SlotChoice::getRefusal)
                .containsOnly("Kept for: people collecting for somebody who cannot go out");
        counter.journey = Journey.fromUntoldHome()
                .of(Shopper.builder().belongingTo(List.of("carer")).build());
        assertThat(page("2020-11-13").isGroupsWanted()).isFalse();
        assertThat(page("2020-11-13").getGroups())
                .flatExtracting(SlotGroup::getChoices)
                .allMatch(SlotChoice::isFree);
    }

    @Test
    void a_slot_says_what_collecting_then_costs() {
        Visit.by(Locale.FRANCE, null);
        counter.slots.setPrices(new CollectPrices((point, cart) -> PriceTerms.of(new BigDecimal("1.50"))));
        counter.shop.plans.put(
                Shop.POINT,
                Shop.aPlan()
                        .pattern(SlotPattern.builder()
                                .lengthMinutes(240)
                                .prices(List.of(priced(9, 10, "2.5"), priced(13, 14, "-1")))
                                .build())
                        .build());
        assertThat(page("2020-11-13").getGroups())
                .flatExtracting(SlotGroup::getChoices)
                .extracting(choice -> choice.getPrice().replace('\u00a0', ' '))
                .containsExactly("4,00 €", "0,50 € au lieu de 1,50 €");
        assertThat(page("2020-11-13").getGroups())
                .flatExtracting(SlotGroup::getChoices)
                .extracting(choice -> choice.getSurcharge().replace('\u00a0', ' '))
                .containsExactly("+ 2,50 €", "\u2212 1,00 €");
        assertThat(page("2020-11-13").getFreeNote()).isEmpty();
    }

    @Test
    void a_quiet_slot_of_a_point_without_a_fee_promises_nothing() {
        Visit.by(Locale.FRANCE, null);
        counter.shop.plans.put(
                Shop.POINT,
                Shop.aPlan()
                        .pattern(SlotPattern.builder()
                                .lengthMinutes(240)
                                .prices(List.of(priced(9, 10, "-1")))
                                .build())
                        .build());
        assertThat(page("2020-11-13").getGroups())
                .flatExtracting(SlotGroup::getChoices)
                .extracting(SlotChoice::getPrice)
                .containsOnly("");
    }

    @Test
    void a_point_that_is_free_from_some_worth_on_says_what_the_cart_lacks() {
        counter.slots.setPrices(new CollectPrices(
                (point, cart) -> PriceTerms.of(new BigDecimal("1.50")).freeFrom(new BigDecimal("40"))));
        Visit.by(Locale.FRANCE, null);
        assertThat(freeNote()).isEqualTo("Le retrait ici est gratuit à partir de 40,00 € d’articles.");
        FulfillmentGroup group = HostCart.collected(11L);
        FulfillmentGroupItem line = group.getFulfillmentGroupItems().get(0);
        Visit.by(Locale.FRANCE, HostCart.order(1L, group));
        when(line.getTotalItemAmount()).thenReturn(new Money("27.50", "EUR"));
        assertThat(freeNote()).isEqualTo("Le retrait ici est gratuit à partir de 40,00 € d’articles : encore 12,50 €.");
        when(line.getTotalItemAmount()).thenReturn(new Money("40.00", "EUR"));
        assertThat(freeNote()).isEqualTo("Le retrait ici est gratuit pour vous : vos articles atteignent 40,00 €.");
        assertThat(page("2020-11-13").getGroups())
                .flatExtracting(SlotGroup::getChoices)
                .extracting(choice -> choice.getPrice().replace('\u00a0', ' '))
                .containsOnly("Gratuit au lieu de 1,50 €");
    }

    @Test
    void what_stays_elsewhere_does_not_make_collecting_some_of_a_cart_free() {
        counter.slots.setPrices(new CollectPrices(
                (point, cart) -> PriceTerms.of(new BigDecimal("1.50")).freeFrom(new BigDecimal("40"))));
        FulfillmentGroupItem wine = HostCart.line(101L, 3);
        FulfillmentGroupItem truffle = HostCart.line(102L, 1);
        when(wine.getTotalItemAmount()).thenReturn(new Money("30.00", "EUR"));
        when(wine.getProratedOrderAdjustmentAmount()).thenReturn(new Money("3.00", "EUR"));
        when(truffle.getTotalItemAmount()).thenReturn(new Money("90.00", "EUR"));
        Visit.by(Locale.FRANCE, HostCart.order(1L, HostCart.group(11L, null, wine, truffle)));
        assertThat(freeNote()).contains("gratuit pour vous");
        MockHttpServletRequest request = new MockHttpServletRequest();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        request.setParameter("for", "0.101x2.3");
        assertThat(freeNote()).isEqualTo("Le retrait ici est gratuit à partir de 40,00 € d’articles : encore 22,00 €.");
        request.setParameter("for", "0.102x1.1");
        assertThat(freeNote()).contains("gratuit pour vous");
    }

    private String freeNote() {
        return page("2020-11-13").getFreeNote().replace('\u00a0', ' ');
    }

    private static PriceBand priced(int from, int to, String amount) {
        return PriceBand.of(OpeningRange.of(LocalTime.of(from, 0), LocalTime.of(to, 0)), new BigDecimal(amount));
    }

    private void open(OpeningHoursBuilder hours) {
        counter.shop.points.put(counter.shop.points.find(Shop.POINT).get().toBuilder()
                .hours(hours.build())
                .build());
    }

    private SlotPage page(String day) {
        ExtendedModelMap model = new ExtendedModelMap();
        counter.slotController.slots("12", day, "", new MockHttpSession(), model, new MockHttpServletResponse());
        return (SlotPage) model.get("slots");
    }

    @Test
    void an_empty_cart_holds_nothing_and_is_told_so() {
        Visit.by(Locale.UK, null);
        assertThat(counter.holdController.hold("anything", NOTHING, flash)).isEqualTo("redirect:/pickup");
        assertThat(problem()).startsWith("Your cart is empty.");
    }

    /** "As soon as possible" is sent as the slot that the page told; the words themselves hold nothing, wherever they are offered. */
    @ParameterizedTest
    @ValueSource(strings = {"not a slot", "soonest", "SOONEST", "12-soonest", "12", "12-"})
    void a_malformed_slot_is_refused_in_the_visitors_language(String sent) {
        Visit.by(Locale.FRANCE, HostCart.order(1L, HostCart.collected(11L)));
        assertThat(counter.holdController.hold(sent, NOTHING, flash)).isEqualTo("redirect:/pickup");
        assertThat(problem()).startsWith("Ce n’est pas un créneau");
    }

    @Test
    void releasing_without_a_cart_changes_nothing() {
        Visit.by(Locale.UK, null);
        counter.holdController.setAfterHold("/basket");
        assertThat(counter.holdController.release()).isEqualTo("redirect:/basket");
    }

    private String problem() {
        return (String) flash.getFlashAttributes().get("pickupProblem");
    }
}
