// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.broadleaf.cart.HostCart;
import org.creneau.broadleaf.checkout.Baskets;
import org.creneau.broadleaf.goods.HostTerms;
import org.creneau.broadleaf.point.MapTiles;
import org.creneau.confinement.TravelMode;
import org.creneau.eligibility.Journey;
import org.creneau.memory.Shop;
import org.creneau.point.Access;
import org.creneau.point.AccessLevel;
import org.creneau.point.HandoverMode;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.PointId;
import org.creneau.slot.Basket;
import org.creneau.slot.BasketLine;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.Collecting;
import org.creneau.stock.StockLevel;
import org.creneau.storefront.Rendered;
import org.creneau.storefront.Visit;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.GeocodedPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.ui.ExtendedModelMap;

/** Somebody who lives a kilometre north of the point looks for where to collect, on Thursday, 12 November 2020, at eight. */
class FindingAPointTest {
    private static final long BOOK = 17;
    private static final long PEN = 18;
    private static final PointId LOCKER = PointId.of(13);
    private static final PlaceOfHome HOME = new PlaceOfHome(
            GeocodedPlace.at(GeoPoint.of(48.8790, 2.3660), 50).insee("75110").build(), "12 rue Haute 75010 Paris");
    private static final String EVIL = "<img src=x onerror=alert(1)>\"'${7*7}#{x}&amp;";

    private final Shop shop = new Shop();
    private final Finder finder = new Finder(shop);
    private final MockHttpSession session = new MockHttpSession();
    private final FinderForm form = new FinderForm();

    @BeforeEach
    void arrive() {
        Visit.by(Locale.UK, null);
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void a_point_says_how_far_it_is_and_how_long_one_walks_until_when_it_opens_and_when_a_slot_is_free() {
        PointCard card = near().getCards().get(0);
        assertThat(card.getDistance()).isEqualTo("1.0 km");
        assertThat(card.getWay()).isEqualTo("about 16 min on foot");
        assertThat(card.isOpen()).isFalse();
        assertThat(card.getHours()).isEqualTo("Opens at 09:00");
        assertThat(card.getFirstSlot()).isEqualTo("Thu 12 Nov, 09:00");
        assertThat(card.getStock()).as("nothing is in the cart").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BICYCLE, about 6 min by bicycle", "CAR, about 3 min by car"})
    void the_way_is_estimated_for_how_the_visitor_comes(TravelMode mode, String words) {
        finder.journey = Journey.fromUntoldHome().by(mode);
        assertThat(near().getCards().get(0).getWay()).isEqualTo(words);
    }

    @Test
    void without_a_place_there_is_no_way_and_a_very_long_one_is_not_told() {
        assertThat(finder.points
                        .find(null, FinderFilters.NONE, 1)
                        .getCards()
                        .get(0)
                        .getWay())
                .isEmpty();
        PlaceOfHome far =
                new PlaceOfHome(GeocodedPlace.at(GeoPoint.of(49.6, 2.366), 50).build(), "");
        PointCard card =
                finder.points.find(far, FinderFilters.NONE, 1).getCards().get(0);
        assertThat(card.getDistance()).isEqualTo("81.2 km");
        assertThat(card.getWay()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-11-12T08:00:00Z, Open until 18:00",
        "2020-11-12T17:00:00Z, Opens tomorrow at 09:00",
        "2020-11-12T23:30:00Z, Opens at 09:00"
    })
    void the_hours_are_told_as_of_now(Instant now, String words) {
        shop.clock.set(now);
        assertThat(near().getCards().get(0).getHours()).isEqualTo(words);
    }

    @Test
    void a_point_that_is_paused_closed_or_open_day_and_night_says_so() {
        shop.points.put(
                Shop.aPoint().pausedUntil(Instant.parse("2020-11-14T09:00:00Z")).build());
        assertThat(near().getCards().get(0).getHours()).isEqualTo("Hands nothing over before Sat 14 Nov, 10:00");
        shop.points.put(Shop.aPoint().hours(OpeningHours.closed()).build());
        assertThat(near().getCards().get(0).getHours()).isEqualTo("Closed for now");
        shop.points.put(Shop.aPoint()
                .hours(OpeningHours.daily(OpeningRange.of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)))
                .build());
        assertThat(near().getCards().get(0).getHours()).isEqualTo("Open now");
    }

    @Test
    void each_point_says_how_much_of_the_basket_it_has() {
        wanting(BasketLine.of(BOOK, 1, 2), BasketLine.of(PEN, 2, 1), BasketLine.of(0, 3, 1));
        assertThat(stock()).isEqualTo("Has everything in your basket (all)");
        finder.stock.put(Shop.POINT, BOOK, StockLevel.counted(1));
        assertThat(stock()).isEqualTo("Has 2 of the 3 articles in your basket (some)");
        finder.stock.put(Shop.POINT, BOOK, StockLevel.counted(0).orElseIn(2));
        assertThat(stock())
                .isEqualTo("Has or gets everything in your basket; the last of it comes within 2 days (all)");
        wanting(BasketLine.of(PEN, 2, 1).under(CollectTerms.unsaid().collecting(Collecting.NEVER)));
        assertThat(stock()).isEqualTo("Has nothing of your basket (none)");
        wanting(BasketLine.of(PEN, 2, 1).under(CollectTerms.unsaid().onlyAt(Set.of(LOCKER))));
        assertThat(stock()).isEqualTo("Has nothing of your basket (none)");
    }

    @Test
    void filters_leave_out_what_is_not_wanted() {
        shop.points.put(Shop.aPoint()
                .id(LOCKER)
                .mode(HandoverMode.LOCKER)
                .hours(OpeningHours.daily(OpeningRange.of(LocalTime.of(7, 0), LocalTime.of(8, 30))))
                .build());
        assertThat(ids(FinderFilters.NONE)).containsExactly(12L, 13L);
        assertThat(ids(FinderFilters.NONE.openNow(true))).containsExactly(13L);
        assertThat(ids(FinderFilters.NONE.by(HandoverMode.COUNTER))).containsExactly(12L);
        assertThat(ids(FinderFilters.NONE.freeUntil(LocalDate.of(2020, 11, 12))))
                .as("the locker's next hour is tomorrow's")
                .containsExactly(12L);
        assertThat(ids(FinderFilters.NONE.freeUntil(LocalDate.of(2020, 11, 13))))
                .hasSize(2);
        wanting(BasketLine.of(BOOK, 1, 1));
        finder.stock.put(Shop.POINT, BOOK, StockLevel.notThere());
        assertThat(ids(FinderFilters.NONE.withWholeBasket(true))).containsExactly(13L);
        assertThat(ids(FinderFilters.NONE.withWholeBasket(true).by(HandoverMode.HATCH)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"YES, Step-free", "LIMITED, Partly step-free", "NO, Not step-free", "UNKNOWN, ''"})
    void whether_there_is_a_step_is_told_if_somebody_said_and_only_what_has_none_is_step_free(
            AccessLevel level, String words) {
        shop.points.put(
                Shop.aPoint().access(Access.untold().withStepFree(level)).build());
        form.setStepFree("1");
        assertThat(ids(form.filters(LocalDate.of(2020, 11, 12)))).hasSize(level == AccessLevel.YES ? 1 : 0);
        form.setStepFree("");
        String card = Rendered.page("pickup/points", Locale.UK, shown()).replaceAll("(?s).*<ul class=\"crn-list\"", "");
        assertThat(card).contains("At the counter");
        if (words.isEmpty()) {
            assertThat(card.toLowerCase(Locale.ROOT)).doesNotContain("step");
        } else {
            assertThat(card).contains("<span>" + words + "</span>");
        }
    }

    @Test
    void to_want_no_step_is_kept_by_every_form_and_link_of_the_page_and_can_be_taken_back() {
        for (long id = 100; id < 150; id++) {
            shop.points.put(Shop.aPoint()
                    .id(PointId.of(id))
                    .access(Access.untold().withStepFree(AccessLevel.YES))
                    .build());
        }
        form.setStepFree("1");
        Map<String, Object> model = shown();
        assertThat(model.get("nextPage")).isEqualTo("/pickup?stepFree=1&page=2");
        String page = Rendered.page("pickup/points", Locale.UK, model);
        assertThat(page)
                .contains("name=\"stepFree\" value=\"1\" checked=\"checked\"", "Show all points", "Only some")
                .doesNotContain("points/12\"");
        Matcher posted = Pattern.compile("(?s)<(blc:)?form[^>]*method=\"POST\".*?</(blc:)?form>")
                .matcher(page);
        int forms = 0;
        for (; posted.find(); forms++) {
            assertThat(posted.group()).contains("<input type=\"hidden\" name=\"stepFree\" value=\"1\"");
        }
        assertThat(forms).isGreaterThanOrEqualTo(4);
    }

    @Test
    void pages_follow_each_other_in_one_order_and_leave_out_nobody() {
        for (long id = 100; id < 170; id++) {
            shop.points.put(Shop.aPoint().id(PointId.of(id)).build());
        }
        for (FinderFilters filters :
                List.of(FinderFilters.NONE, FinderFilters.NONE.freeUntil(LocalDate.of(2020, 11, 14)))) {
            List<Long> seen = new ArrayList<>();
            for (int page = 1; page <= 3; page++) {
                PointList list = finder.points.find(HOME, filters, page);
                assertThat(list.isMore()).isEqualTo(page < 3);
                list.getCards().forEach(card -> seen.add(card.getId()));
            }
            assertThat(seen).hasSize(71).isSorted();
            assertThat(new HashSet<>(seen)).hasSize(71);
            assertThat(finder.points.find(HOME, filters, 4).getCards()).isEmpty();
        }
    }

    @Test
    void only_the_nearest_are_looked_through_and_that_is_said() {
        for (long id = 100; id < 700; id++) {
            shop.points.put(Shop.aPoint().id(PointId.of(id)).build());
        }
        assertThat(near().getLooked()).isEqualTo(500);
        FinderFilters until = FinderFilters.NONE.freeUntil(LocalDate.of(2020, 11, 12));
        assertThat(finder.points.find(HOME, until, 1).getLooked()).isEqualTo(200);
        assertThat(finder.points.find(HOME, until, 8).isMore()).isFalse();
    }

    @Test
    void filters_and_page_stand_in_the_address_and_the_home_does_not() {
        HOME.rememberIn(session);
        form.setOpen("1");
        form.setAll("1");
        form.setStepFree("1");
        form.setBy("LOCKER");
        form.setDay("2020-11-14");
        form.setPage("2");
        Map<String, Object> model = shown();
        assertThat(model.get("nextPage")).isEqualTo("/pickup?open=1&all=1&stepFree=1&by=LOCKER&day=2020-11-14&page=3");
        assertThat(model.get("previousPage")).isEqualTo("/pickup?open=1&all=1&stepFree=1&by=LOCKER&day=2020-11-14");
        assertThat(finder.page.path(form)).isEqualTo(model.get("previousPage"));
        assertThat(model.get("unfiltered")).isEqualTo("/pickup");
    }

    @ParameterizedTest
    @CsvSource({"2020-11-11", "2021-11-13", "tomorrow", "''", "+999999999-12-31", "<b>"})
    void what_no_form_of_ours_sends_filters_nothing(String day) {
        form.setDay(day);
        form.setBy("BICYCLE");
        form.setOpen("yes");
        form.setStepFree("true");
        form.setPage("-1");
        assertThat(form.filters(LocalDate.of(2020, 11, 12)).isNone()).isTrue();
        assertThat(form.page()).isEqualTo(1);
        form.setPage("100");
        assertThat(form.page()).isEqualTo(1);
    }

    @Test
    void long_notes_are_cut_between_two_words() {
        assertThat(CardWords.brief(" Behind\n the  station ")).isEqualTo("Behind the station");
        assertThat(CardWords.brief("twelve ".repeat(30)))
                .hasSize(105)
                .endsWith("twelve\u2026")
                .doesNotContain(" \u2026");
        String faces = "\uD83D\uDE00".repeat(120);
        assertThat(CardWords.brief("x" + faces).codePoints().filter(c -> c == 0xD83D))
                .isEmpty();
    }

    @Test
    void whatever_the_merchant_or_the_visitor_wrote_is_shown_as_text() {
        shop.points.put(Shop.aPoint().name(EVIL).accessNotes(EVIL).build());
        new PlaceOfHome(
                        GeocodedPlace.at(GeoPoint.of(48.879, 2.366), 50)
                                .insee("75110")
                                .build(),
                        EVIL)
                .rememberIn(session);
        finder.page.setTiles(new MapTiles(""));
        Map<String, Object> model = shown();
        model.put("typed", EVIL);
        for (Locale language : List.of(Locale.UK, Locale.FRANCE)) {
            String page = Rendered.page("pickup/points", language, model);
            assertThat(page)
                    .doesNotContain("<img src=x", "49#", "??creneau")
                    .contains("&lt;img src=x", "data-lat=\"48.87000\"", "data-tiles=\"https://tile.openstreetmap.org")
                    .doesNotContain("style=", "onclick", "javascript:");
        }
    }

    @Test
    void a_page_that_finds_nothing_leads_out_of_its_filters() {
        form.setBy("HATCH");
        String page = Rendered.page("pickup/points", Locale.UK, shown());
        assertThat(page)
                .contains("No pickup point is like that.", "selected=\"selected\"")
                .doesNotContain("data-crn-map", "creneau-map.js");
    }

    private Map<String, Object> shown() {
        ExtendedModelMap model = new ExtendedModelMap();
        finder.places.points("", form, session, model);
        return new HashMap<>(model);
    }

    private PointList near() {
        return finder.points.find(HOME, FinderFilters.NONE, 1);
    }

    private String stock() {
        PointCard card = near().getCards().get(0);
        return card.getStock() + " (" + card.getStockMark() + ")";
    }

    private List<Long> ids(FinderFilters filters) {
        List<Long> ids = new ArrayList<>();
        finder.points.find(HOME, filters, 1).getCards().forEach(card -> ids.add(card.getId()));
        return ids;
    }

    private void wanting(BasketLine... lines) {
        Visit.by(Locale.UK, HostCart.order(1L, HostCart.collected(11L)));
        finder.visitor.setBaskets(new Baskets(HostTerms.none()) {
            @Override
            public Basket ofCart(Order cart) {
                return Basket.of(lines);
            }
        });
    }
}
