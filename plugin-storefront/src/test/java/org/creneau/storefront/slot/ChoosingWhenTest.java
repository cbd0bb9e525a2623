// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.creneau.broadleaf.cart.HostCart;
import org.creneau.confinement.Hours;
import org.creneau.confinement.Shopper;
import org.creneau.eligibility.Journey;
import org.creneau.eligibility.Lockdown;
import org.creneau.memory.Shop;
import org.creneau.point.PickupPoint;
import org.creneau.point.Soonest;
import org.creneau.reservation.Holder;
import org.creneau.storefront.Rendered;
import org.creneau.storefront.Visit;
import org.creneau.storefront.place.Coming;
import org.creneau.storefront.place.WayForm;
import org.creneau.territory.Area;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.ui.ExtendedModelMap;

/** What the page of a point's slots offers beside a list of them, on Thursday, 12 November 2020, from eight o'clock on. */
class ChoosingWhenTest {
    private final Counter counter = Counter.inPeace();
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void arrive() {
        Visit.by(Locale.UK, HostCart.order(1L, HostCart.collected(11L)));
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void as_soon_as_possible_is_the_first_slot_that_can_be_booked_whatever_day_is_shown() {
        assertThat(page("2020-11-14").getSoonest().getName()).isEqualTo("Thu 12 Nov, 09:00 \u2013 09:30");
        take("2020-11-12T08:00:00Z", 2);
        take("2020-11-12T08:30:00Z", 1);
        assertThat(page("").getSoonest().getName()).isEqualTo("Thu 12 Nov, 09:30 \u2013 10:00");
        assertThat(page("").getSoonest().getValue()).isEqualTo("12-20201112T083000Z-30");
    }

    @Test
    void what_has_to_be_confirmed_first_is_not_offered_as_the_soonest() {
        Counter announced = Counter.inFrance();
        announced.journey = Lockdown.from(3_000);
        assertThat(page(announced, "", "").getGroups())
                .flatExtracting(SlotGroup::getChoices)
                .anyMatch(SlotChoice::isToConfirm);
        assertThat(page(announced, "", "").getSoonest()).isNull();
        announced.journey = Lockdown.from(300);
        assertThat(page(announced, "", "").getSoonest()).isNotNull();
    }

    @Test
    void a_point_that_does_not_offer_it_has_days_and_slots_alone() {
        counter.slots.setSoonest(SoonestPoints.of("3, 13"));
        assertThat(page("").getSoonest()).isNull();
        counter.slots.setSoonest(SoonestPoints.of("3,12"));
        assertThat(page("").getSoonest()).isNotNull();
        assertThat(SoonestPoints.of("none").offeredAt(Shop.aPoint().build())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "all, AS_THE_SHOP, true",
        "all, OFFERED, true",
        "all, NOT_OFFERED, false",
        "12, AS_THE_SHOP, true",
        "12, NOT_OFFERED, false",
        "3, AS_THE_SHOP, false",
        "3, OFFERED, true",
        "none, AS_THE_SHOP, false",
        "none, OFFERED, true",
        "none, NOT_OFFERED, false"
    })
    void what_a_point_says_for_itself_goes_before_what_the_shop_has_set(String shop, Soonest point, boolean offered) {
        counter.slots.setSoonest(SoonestPoints.of(shop));
        counter.shop.points.put(Shop.aPoint().soonest(point).build());
        assertThat(page("").getSoonest() != null).isEqualTo(offered);
        assertThat(page("").getFreeCount()).as("slots are free either way").isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "some", "0", "3;12", "3,", "-1"})
    void another_setting_is_refused_by_its_name(String setting) {
        assertThatThrownBy(() -> SoonestPoints.of(setting)).hasMessageContaining("creneau.slots.soonest");
    }

    @Test
    void the_soonest_is_checked_only_where_its_slot_stands_nowhere_else_on_the_page() {
        Chosen first = new Chosen("12-20201112T080000Z-30", List.of());
        assertThat(counter.slots
                        .page(point(), LocalDate.of(2020, 11, 14), first)
                        .isSoonestChecked())
                .isTrue();
        assertThat(counter.slots.page(point(), null, first).isSoonestChecked()).isFalse();
    }

    @Test
    void slots_that_are_much_less_taken_than_their_day_are_told_to_be_quiet() {
        assertThat(quiet("2020-11-13")).as("an empty day has none").isEmpty();
        for (int half = 0; half < 8; half++) {
            take(Instant.parse("2020-11-13T08:00:00Z").plusSeconds(1800L * half).toString(), 2);
        }
        take("2020-11-13T12:00:00Z", 1);
        assertThat(quiet("2020-11-13")).hasSize(9).doesNotContain("09:00 \u2013 09:30", "13:00 \u2013 13:30");
        assertThat(quiet("2020-11-14")).isEmpty();
    }

    @Test
    void whose_clocks_count_is_said_when_those_of_the_home_show_another_time() {
        assertThat(page("").getZoneNote().isShown()).as("nobody knows").isFalse();
        counter.journey = homeIn("Indian/Reunion");
        ZoneNote note = page("").getZoneNote();
        assertThat(note.isShown()).isTrue();
        assertThat(note.getWords()).matches("Times are told by the clocks of the point: .+ \\(UTC\\+01:00\\)\\.");
        assertThat(note.getOffsetMinutes()).isEqualTo(60);
        counter.journey = homeIn("Europe/Berlin");
        assertThat(page("").getZoneNote().isShown()).as("the same time").isFalse();
        counter.journey = Journey.from(
                Place.in(ZoneId.of("Indian/Reunion"))
                        .at(GeoPoint.of(-20.9, 55.4))
                        .build(),
                0);
        assertThat(page("").getZoneNote().isShown())
                .as("a home in no area that is known")
                .isFalse();
    }

    @Test
    void slots_outside_of_the_hour_one_may_go_out_are_marked_with_when_to_leave_or_left_out() {
        Counter free = Counter.inFrance();
        free.journey = Lockdown.from(300)
                .of(Shopper.builder()
                        .outOnlyDuring(Hours.of(LocalTime.of(10, 0), LocalTime.NOON))
                        .build());
        SlotPage marked = page(free, "2020-11-13", "");
        assertThat(marked.getOutside()).isEqualTo(16);
        assertThat(labels(marked))
                .containsExactly(
                        "09:00 \u2013 10:30",
                        "10:30 \u2013 11:00",
                        "11:00 \u2013 11:30",
                        "11:30 \u2013 12:00",
                        "12:00 \u2013 18:00");
        SlotChoice noon =
                choices(marked).stream().filter(SlotChoice::isFree).findFirst().orElseThrow();
        assertThat(noon.getOuting()).isEqualTo("Leave by 10:25, back by 11:10");
        sayHours();
        SlotPage fitting = page(free, "2020-11-13", "1");
        assertThat(fitting.isFitting()).isTrue();
        assertThat(choices(fitting)).allMatch(SlotChoice::isFree);
        assertThat(fitting.getDays())
                .extracting(DayTab::getFree)
                .as("counts stay")
                .isNotEmpty();
    }

    @Test
    void who_has_said_no_hours_is_hidden_nothing() {
        assertThat(page(counter, "2020-11-13", "1").isFitting()).isFalse();
    }

    @Test
    void on_the_page_a_full_slot_is_there_in_a_word_and_its_reason_on_request() {
        take("2020-11-13T08:00:00Z", 2);
        String html = Rendered.page("pickup/slots", Locale.UK, model("2020-11-13"));
        assertThat(html)
                .containsSubsequence("As soon as possible", "<nav", "id=\"crn-day\"", "<summary>", "Full", "crn-why")
                .doesNotContain("style=", "onclick", "??creneau", "open=")
                .containsPattern("data-crn-zone=\"[0-9]+\"[^>]* hidden=\"hidden\"");
        Visit.by(Locale.FRANCE, HostCart.order(1L, HostCart.collected(11L)));
        counter.journey = homeIn("Indian/Reunion");
        assertThat(Rendered.page("pickup/slots", Locale.FRANCE, model("2020-11-13")))
                .contains("D\u00e8s que possible", "Complet", "Les heures sont celles du point")
                .doesNotContainPattern("data-crn-zone=\"[0-9]+\"[^>]* hidden")
                .doesNotContain("??creneau");
    }

    @Test
    void on_a_day_without_a_free_slot_the_reasons_are_open() {
        for (int half = 0; half < 18; half++) {
            take(Instant.parse("2020-11-13T08:00:00Z").plusSeconds(1800L * half).toString(), 2);
        }
        assertThat(page("2020-11-13").isNoneFree()).isTrue();
        assertThat(Rendered.page("pickup/slots", Locale.UK, model("2020-11-13")))
                .contains("open=\"open\"");
    }

    private void sayHours() {
        WayForm form = new WayForm();
        form.setMode("WALK");
        form.setFrom("10:00");
        form.setUntil("12:00");
        Coming.by(form, session);
    }

    private Journey homeIn(String zone) {
        return Journey.from(
                Place.in(ZoneId.of(zone))
                        .within(Area.COUNTRY, "FR")
                        .at(GeoPoint.of(48.87, 2.37))
                        .build(),
                0);
    }

    private PickupPoint point() {
        return counter.shop.points.find(Shop.POINT).orElseThrow();
    }

    private void take(String start, int orders) {
        for (int n = 0; n < orders; n++) {
            long order = 100 + n + Instant.parse(start).getEpochSecond();
            assertThat(counter.shop
                            .holdSlot
                            .hold(Shop.slotAt(start), Holder.of(order, order))
                            .isHeld())
                    .isTrue();
        }
    }

    private List<String> quiet(String day) {
        return choices(page(day)).stream()
                .filter(SlotChoice::isQuiet)
                .map(SlotChoice::getLabel)
                .toList();
    }

    private static List<String> labels(SlotPage page) {
        return choices(page).stream().map(SlotChoice::getLabel).toList();
    }

    private static List<SlotChoice> choices(SlotPage page) {
        return page.getGroups().stream()
                .flatMap(group -> group.getChoices().stream())
                .toList();
    }

    private SlotPage page(String day) {
        return page(counter, day, "");
    }

    private SlotPage page(Counter at, String day, String fit) {
        ExtendedModelMap model = new ExtendedModelMap();
        at.slotController.slots("12", day, fit, session, model, new MockHttpServletResponse());
        return (SlotPage) model.get("slots");
    }

    private Map<String, Object> model(String day) {
        ExtendedModelMap model = new ExtendedModelMap();
        counter.slotController.slots("12", day, "", session, model, new MockHttpServletResponse());
        return new HashMap<>(model);
    }
}
