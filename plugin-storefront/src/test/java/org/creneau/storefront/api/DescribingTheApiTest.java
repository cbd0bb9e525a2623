// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The description has every operation and nothing else, and can fail. */
class DescribingTheApiTest {
    private final Description description = Description.shipped();
    private final ApiShop api = ApiShop.inPeace();

    @AfterEach
    void leave() {
        api.leave();
    }

    @Test
    void every_route_is_described_and_every_described_operation_is_a_route() {
        Set<String> routes = new TreeSet<>();
        api.door.routes().forEach(route -> routes.add(route.method() + " " + route.path()));
        assertThat(description.operations()).isEqualTo(routes);
    }

    @Test
    void every_reference_leads_somewhere_and_every_operation_has_a_name_of_its_own() {
        for (String reference : description.references()) {
            assertThat(description.document().at(reference.substring(1)).isObject())
                    .as(reference)
                    .isTrue();
        }
        assertThat(description.document().findValuesAsText("operationId"))
                .doesNotHaveDuplicates()
                .hasSize(description.operations().size());
    }

    @Test
    void nothing_but_get_and_post_is_there_and_every_post_is_a_form_with_the_token() {
        for (JsonNode path : description.document().get("paths")) {
            path.fieldNames().forEachRemaining(method -> assertThat(method).isIn("get", "post"));
            if (path.has("post")) {
                JsonNode form = path.at("/post/requestBody/content");
                assertThat(form.size()).isEqualTo(1);
                assertThat(form.at("/application~1x-www-form-urlencoded/schema/required")
                                .toString())
                        .contains("csrfToken");
            }
        }
    }

    @Test
    void no_customer_and_no_home_is_a_parameter_of_a_request_line() {
        for (JsonNode name : description.document().findValues("parameters")) {
            assertThat(name.findValuesAsText("name"))
                    .doesNotContain("customerId", "latitude", "longitude", "place", "email", "phone", "address");
        }
    }

    @Test
    void an_answer_that_is_not_described_is_noticed() {
        assertThatThrownBy(() -> description.check("GET", "/holds", api.get("session")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> description.check("POST", "/points", api.get("points")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> description.check("GET", "/session", api.get("points/99")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void every_problem_of_its_own_has_words_in_both_languages() throws Exception {
        for (String language : new String[] {"", "_fr"}) {
            Properties words = new Properties();
            words.load(new InputStreamReader(
                    getClass().getResourceAsStream("/messages/CreneauMessages" + language + ".properties"),
                    StandardCharsets.UTF_8));
            for (String code : new String[] {
                "parameter-invalid",
                "csrf-token",
                "not-found",
                "method-not-allowed",
                "form-expected",
                "too-many-requests",
                "try-later",
                "internal",
                "cart-empty",
                "cart-changed",
                "nothing-held",
                "handed-over"
            }) {
                assertThat(words.getProperty("creneau.api." + code)).as(code).isNotBlank();
            }
        }
    }
}
