// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import org.creneau.memory.Shop;
import org.creneau.territory.GeoPoint;
import org.creneau.territory.GeocodedPlace;
import org.creneau.territory.Geocoder;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is offered to somebody who has typed the beginning of a place. */
class SuggestingAPlaceTest {
    private final Shop shop = new Shop();
    private final List<String> asked = new ArrayList<>();

    @Test
    void a_town_is_offered_from_the_table_that_is_shipped_and_no_service_hears_of_it() throws Exception {
        SuggestController controller = controller(addresses());
        assertThat(answer(controller, "amien"))
                .contains("{\"label\":\"Amiens (80)\",\"field\":\"insee\",\"value\":\"80021\"}");
        assertThat(answer(controller, "59000")).contains("Lille (59)");
        assertThat(asked).isEmpty();
    }

    @Test
    void an_address_is_put_to_the_service_once_enough_of_it_is_typed() throws Exception {
        SuggestController controller = controller(addresses());
        assertThat(answer(controller, "8 qzx")).isEqualTo("{\"suggestions\":[]}");
        assertThat(asked).isEmpty();
        assertThat(answer(controller, "8 bd du port qzx"))
                .contains("\"field\":\"place\"", "8 \\u003cb\\u003e Boulevard du Port")
                .doesNotContain("<b>");
        assertThat(asked).containsExactly("8 bd du port qzx");
    }

    @Test
    void there_are_never_more_than_eight_and_nothing_for_what_is_too_short_or_too_long() throws Exception {
        SuggestController controller = controller(Finder.offline());
        assertThat(answer(controller, "sa").split("\"label\"", -1)).hasSizeBetween(2, 9);
        for (String typed : List.of("", " ", "s", "x".repeat(161))) {
            assertThat(answer(controller, typed)).isEqualTo("{\"suggestions\":[]}");
        }
    }

    @Test
    void an_answer_is_kept_by_nobody() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        controller(Finder.offline()).suggest("amiens", response);
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getContentType()).isEqualTo("application/json;charset=UTF-8");
    }

    private String answer(SuggestController controller, String typed) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        controller.suggest(typed, response);
        return text(response);
    }

    private static String text(MockHttpServletResponse response) throws UnsupportedEncodingException {
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private SuggestController controller(Geocoder geocoder) {
        return new SuggestController(new Finder(shop, geocoder).search);
    }

    private Geocoder addresses() {
        return query -> {
            asked.add(query.text());
            return List.of(GeocodedPlace.at(GeoPoint.of(49.9, 2.3), 50)
                    .label("8 <b> Boulevard du Port 80000 Amiens")
                    .insee("80021")
                    .score(0.9)
                    .build());
        };
    }
}
