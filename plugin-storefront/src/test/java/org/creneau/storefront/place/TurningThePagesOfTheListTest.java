// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.creneau.house.NothingToValidate;
import org.creneau.memory.Shop;
import org.creneau.point.Access;
import org.creneau.point.AccessLevel;
import org.creneau.point.PickupPointBuilder;
import org.creneau.point.PointId;
import org.creneau.storefront.Rendered;
import org.creneau.storefront.Visit;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.GeocodedPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.view.AbstractView;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** A list of several pages as a browser turns them: by the links of the page that came, through Spring's own dispatcher. */
class TurningThePagesOfTheListTest {
    private static final Pattern SHOWN = Pattern.compile("href=\"/pickup/points/([0-9]+)[\"?]");
    private static final int POINTS = 74;

    private final Shop shop = new Shop();
    private final MockHttpSession session = new MockHttpSession();
    private final MockMvc browser = MockMvcBuilders.standaloneSetup(new Finder(shop).places)
            .setValidator(new NothingToValidate())
            .setViewResolvers((name, language) -> new AbstractView() {
                @Override
                protected void renderMergedOutputModel(
                        Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
                        throws IOException {
                    response.setCharacterEncoding("UTF-8");
                    response.getWriter().write(Rendered.page(name, Locale.UK, model));
                }
            })
            .build();

    @BeforeEach
    void arrive() {
        Visit.by(Locale.UK, null);
        shop.points.put(aPoint().build());
        for (long id = 101; id < 100 + POINTS; id++) {
            shop.points.put(aPoint().id(PointId.of(id))
                    .name("Point " + id)
                    .location(GeoPoint.of(48.87, 2.366 + id % 5 * 0.001))
                    .build());
        }
    }

    private static PickupPointBuilder aPoint() {
        return Shop.aPoint().access(Access.untold().withStepFree(AccessLevel.YES));
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?by=COUNTER", "?stepFree=1"})
    void the_links_lead_through_all_points_each_once_and_back_again_the_same_way(String filter) throws Exception {
        for (boolean near : new boolean[] {false, true}) {
            if (near) {
                new PlaceOfHome(GeocodedPlace.at(GeoPoint.of(48.879, 2.366), 50).build(), "").rememberIn(session);
            }
            List<List<Long>> pages = new ArrayList<>();
            String last = "";
            for (String next = "/pickup" + filter; !next.isEmpty(); next = linked("next", last)) {
                last = page(next);
                pages.add(points(last));
            }
            assertThat(pages).hasSize(3);
            assertThat(pages.stream().flatMap(List::stream))
                    .doesNotHaveDuplicates()
                    .hasSize(POINTS);
            for (int page = 1; page >= 0; page--) {
                last = page(linked("prev", last));
                assertThat(points(last)).isEqualTo(pages.get(page));
            }
            assertThat(linked("prev", last)).isEmpty();
        }
    }

    @Test
    void a_page_that_is_none_is_the_first_and_one_behind_the_last_is_empty_and_leads_back() throws Exception {
        List<Long> first = points(page("/pickup"));
        for (String none : new String[] {"0", "-1", "100", "1e3", "x", "99999999999999999999", "<script>"}) {
            assertThat(points(page("/pickup?page=" + none))).as(none).isEqualTo(first);
        }
        String behind = page("/pickup?page=99");
        assertThat(points(behind)).isEmpty();
        assertThat(linked("prev", behind)).isNotEmpty();
    }

    private String page(String path) throws Exception {
        UriComponents address = UriComponentsBuilder.fromUriString(
                        path.replace("&amp;", "&").replaceFirst("#.*", ""))
                .build();
        MockHttpServletRequestBuilder asked = get(address.getPath()).session(session);
        address.getQueryParams().forEach((name, values) -> asked.param(name, values.toArray(new String[0])));
        MvcResult result = browser.perform(asked).andReturn();
        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        return result.getResponse().getContentAsString();
    }

    private static List<Long> points(String page) {
        List<Long> points = new ArrayList<>();
        Matcher shown = SHOWN.matcher(page);
        while (shown.find()) {
            long point = Long.parseLong(shown.group(1));
            if (points.isEmpty() || points.get(points.size() - 1) != point) {
                points.add(point);
            }
        }
        return points;
    }

    private static String linked(String relation, String page) {
        Matcher link = Pattern.compile("<a[^>]*rel=\"" + relation + "\"[^>]*>").matcher(page);
        if (!link.find()) {
            return "";
        }
        Matcher address = Pattern.compile("href=\"([^\"]*)\"").matcher(link.group());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }
}
