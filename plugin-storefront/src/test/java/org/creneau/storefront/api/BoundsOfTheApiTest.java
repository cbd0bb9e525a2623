// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;

/**
 * Every parameter that the description names is tried at, below and above the bounds that it says there: what lies within is taken,
 * what lies outside becomes a problem that names the parameter. A parameter without a bound fails here.
 */
class BoundsOfTheApiTest {
    private static final JsonNode DOCUMENT = Description.shipped().document();
    private static final String LONG = "x".repeat(5_000);
    /** What makes a request a right one as far as the parameter in question. */
    private static final Map<String, String> RIGHT = Map.of(
            "slot", ApiShop.TEN.toString(),
            "latitude", "48.87",
            "longitude", "2.36",
            "mode", "WALK",
            "what", "point:12",
            "email", "a@example.org");

    private final ApiShop api = ApiShop.inPeace();

    @AfterEach
    void leave() {
        api.leave();
    }

    /** One parameter of one operation. */
    private record Parameter(String method, String path, String in, String name, JsonNode schema, List<String> needed) {
        @Override
        public String toString() {
            return method + " " + path + " " + in + " " + name;
        }
    }

    static Stream<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        DOCUMENT.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fields()
                        .forEachRemaining(method -> collect(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue(), all)));
        return all.stream();
    }

    private static void collect(String method, String path, JsonNode operation, List<Parameter> all) {
        for (JsonNode each : operation.path("parameters")) {
            all.add(new Parameter(
                    method,
                    path,
                    each.get("in").asText(),
                    each.get("name").asText(),
                    resolved(each.get("schema")),
                    List.of()));
        }
        JsonNode form = operation.at("/requestBody/content/application~1x-www-form-urlencoded/schema");
        List<String> needed = new ArrayList<>();
        form.path("required").forEach(name -> needed.add(name.asText()));
        form.path("properties")
                .fields()
                .forEachRemaining(each ->
                        all.add(new Parameter(method, path, "body", each.getKey(), resolved(each.getValue()), needed)));
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? DOCUMENT.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    @Test
    void there_are_parameters_of_every_kind() {
        assertThat(parameters().map(Parameter::in)).contains("query", "path", "body");
        assertThat(parameters()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void what_is_outside_its_bounds_is_a_problem_and_never_worse(Parameter parameter) {
        List<String[]> outside = outside(parameter);
        assertThat(outside).as("%s says a bound", parameter).isNotEmpty();
        for (String[] values : outside) {
            Reply reply = send(parameter, values);
            String what =
                    parameter + " " + values.length + " x " + values[0].substring(0, Math.min(40, values[0].length()));
            assertThat(reply.type()).as(what).isEqualTo("application/problem+json");
            if ("path".equals(parameter.in)) {
                assertThat(reply.status()).as(what).isIn(400, 404);
            } else if ("csrfToken".equals(parameter.name)) {
                assertThat(reply.status()).as(what).isEqualTo(403);
            } else {
                assertThat(reply.status()).as("%s: %s", what, reply.body()).isEqualTo(400);
                assertThat(reply.at("/code")).as(what).isEqualTo("parameter-invalid");
                assertThat(reply.at("/parameter"))
                        .as(what)
                        .isEqualTo(
                                "longitude".equals(parameter.name) && values[0].length() <= 40
                                        ? "latitude"
                                        : parameter.name);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void what_is_at_its_bounds_is_taken(Parameter parameter) {
        for (String value : within(parameter)) {
            Reply reply = send(parameter, value);
            assertThat(reply.status()).as("%s %s", parameter, value).isLessThan(500);
            assertThat(reply.at("/parameter"))
                    .as("%s %s: %s", parameter, value, reply.body())
                    .isNotEqualTo(parameter.name);
        }
    }

    private static List<String[]> outside(Parameter parameter) {
        JsonNode schema = parameter.schema;
        List<String[]> values = new ArrayList<>();
        if ("csrfToken".equals(parameter.name) || "path".equals(parameter.in)) {
            Stream.of("-1", "0", "99999999999999999999", "x", "<script>", LONG)
                    .forEach(value -> values.add(one(value)));
            return values;
        }
        switch (schema.path("type").asText()) {
            case "integer":
                values.add(one(Long.toString(schema.get("minimum").asLong() - 1)));
                values.add(one(Long.toString(schema.get("maximum").asLong() + 1)));
                Stream.of("1e3", "-1", "1.5", "99999999999999999999", LONG).forEach(value -> values.add(one(value)));
                break;
            case "boolean":
                Stream.of("yes", "TRUE", "1", LONG).forEach(value -> values.add(one(value)));
                break;
            case "array":
                int most = schema.get("maxItems").asInt();
                values.add(Stream.generate(() -> "x").limit(most + 1L).toArray(String[]::new));
                values.add(one("x".repeat(schema.at("/items/maxLength").asInt() + 1)));
                break;
            default:
                ofText(parameter, values);
        }
        return values;
    }

    private static void ofText(Parameter parameter, List<String[]> values) {
        JsonNode schema = parameter.schema;
        if (schema.has("enum") || schema.has("pattern")) {
            Stream.of("NO-SUCH", "<script>", LONG).forEach(value -> values.add(one(value)));
        }
        if (schema.has("maxLength")) {
            values.add(one("x".repeat(schema.get("maxLength").asInt() + 1)));
            values.add(one(LONG));
        }
        if ("date".equals(schema.path("format").asText())) {
            Stream.of("tomorrow", "2020-02-30", "1999-01-01", "+999999999-12-31", LONG)
                    .forEach(value -> values.add(one(value)));
        }
        if (!values.isEmpty() && "query".equals(parameter.in)) {
            values.add(new String[] {"a", "b"});
        }
    }

    private static String[] one(String value) {
        return new String[] {value};
    }

    private static List<String> within(Parameter parameter) {
        JsonNode schema = parameter.schema;
        List<String> values = new ArrayList<>();
        if (schema.has("minimum") && schema.has("maximum")) {
            values.add(schema.get("minimum").asText());
            values.add(schema.get("maximum").asText());
        }
        if ("boolean".equals(schema.path("type").asText())) {
            values.add("true");
            values.add("false");
        }
        if (!"near".equals(parameter.name)) {
            schema.path("enum").forEach(value -> values.add(value.asText()));
        }
        if (RIGHT.containsKey(parameter.name)) {
            values.add(RIGHT.get(parameter.name));
        }
        return values;
    }

    private Reply send(Parameter parameter, String... values) {
        String path = parameter.path.substring(1);
        for (String part : path.split("/")) {
            if (part.startsWith("{")) {
                String value = part.equals("{" + parameter.name + "}") ? values[0] : right(part, path);
                path = path.replace(part, value);
            }
        }
        MockHttpServletRequest request = api.request(parameter.method, path);
        if ("POST".equals(parameter.method)) {
            request.setContentType("application/x-www-form-urlencoded");
            request.setParameter("csrfToken", ApiShop.TOKEN);
            Map<String, String> needed = new LinkedHashMap<>(RIGHT);
            needed.keySet().retainAll(parameter.needed);
            needed.forEach(request::setParameter);
        }
        if (!"path".equals(parameter.in)) {
            request.setParameter(parameter.name, values);
        }
        return api.send(request);
    }

    private String right(String variable, String path) {
        switch (variable) {
            case "{point}":
                return "12";
            case "{slot}":
                return ApiShop.TEN.toString();
            default:
                return path.startsWith("waits") ? waiting() : placed();
        }
    }

    private String placed() {
        if (api.shop.reservations.allLiveOfOrder(1).isEmpty()) {
            api.post("holds", "slot", ApiShop.TWO.toString());
            return api.placed();
        }
        return api.links
                .pathOf(api.shop.reservations.allLiveOfOrder(1).get(0))
                .substring(org.creneau.storefront.held.ManageLinks.PATH.length());
    }

    private String waiting() {
        api.fill(ApiShop.TEN);
        return api.post("waits", "what", "slot:" + ApiShop.TEN, "email", "a@example.org")
                .at("/signed");
    }
}
