// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.creneau.confinement.Basis;
import org.creneau.confinement.Curfew;
import org.creneau.confinement.Regime;
import org.creneau.confinement.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The form for common limits: what is filled in makes a regime, and comes back. */
class FillingInARegimeTest {

    static Map<String, List<String>> right() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        put(fields, "id", "lyon-heat-2026");
        put(fields, "name", "Canicule à Lyon");
        put(fields, "layer", "overlay");
        put(fields, "from", "2026-07-03T00:00");
        put(fields, "to", "2026-07-06T00:00");
        put(fields, "homeAreas", "commune:69123", "department:01");
        put(fields, "homeExcept", "commune:69381");
        put(fields, "weekdays", "saturday", "sunday");
        put(fields, "legalReference", "Arrêté \"canicule\"");
        put(fields, "source", "https://example.org");
        put(fields, "confidence", "medium");
        put(fields, "announced", "enforce");
        put(fields, "curfewBasis", "law");
        put(fields, "curfewFrom", "22:00");
        put(fields, "curfewTo", "06:00");
        put(fields, "distanceBasis", "announced");
        put(fields, "distanceMaxMeters", "1000");
        put(fields, "distancePurposes", "collect", "exercise");
        put(fields, "durationBasis", "announced");
        put(fields, "durationMaxMinutes", "60");
        put(fields, "hoursBasis", "law");
        put(fields, "hoursFrom", "06:00");
        put(fields, "hoursTo", "24:00");
        put(fields, "closedBasis", "law");
        return fields;
    }

    private static void put(Map<String, List<String>> fields, String field, String... values) {
        fields.put(field, List.of(values));
    }

    @Test
    void what_is_filled_in_makes_the_regime() {
        Regime regime = OwnRegimeText.read(RegimeForm.typed(right()).toJson());
        assertThat(regime.id()).isEqualTo("lyon-heat-2026");
        assertThat(regime.validity()).hasToString("2026-07-03T00:00/2026-07-06T00:00");
        assertThat(regime.home().orElseThrow().areas()).containsExactlyInAnyOrder("commune:69123", "department:01");
        assertThat(regime.home().orElseThrow().except()).containsExactly("commune:69381");
        assertThat(regime.limits())
                .extracting(limit -> limit.kind() + " " + limit.terms().basis())
                .containsExactly(
                        "curfew LAW",
                        "distance ANNOUNCED",
                        "outing-duration ANNOUNCED",
                        "shop-hours LAW",
                        "handover LAW");
        assertThat(((Curfew) regime.limits().get(0)).hours()).hasToString("22:00-06:00");
        assertThat(regime.limits().get(1).terms().purposes()).hasSize(2);
        assertThat(regime.treatments()).containsExactly(Map.entry(Basis.ANNOUNCED, Treatment.ENFORCE));
    }

    @Test
    void what_was_filled_in_comes_back() {
        RegimeForm form = RegimeForm.typed(right());
        assertThat(RegimeForm.of(form.toJson()).orElseThrow()).hasToString(form.toString());
    }

    @Test
    void whatever_part_of_it_is_filled_in_comes_back() {
        Random random = new Random(7);
        for (int run = 0; run < 300; run++) {
            Map<String, List<String>> some = new HashMap<>(right());
            some.keySet().removeIf(field -> random.nextInt(3) == 0);
            dropLimitsWithoutBasis(some);
            String json = RegimeForm.typed(some).toJson();
            assertThat(RegimeForm.of(json).orElseThrow().toJson()).isEqualTo(json);
        }
    }

    private static void dropLimitsWithoutBasis(Map<String, List<String>> fields) {
        for (FormLimit limit : FormLimit.values()) {
            if (!fields.containsKey(limit.basisField())) {
                fields.remove(limit.purposesField());
                limit.members().forEach(member -> fields.remove(limit.fieldOf(member)));
            }
        }
    }

    static Stream<String> beyondTheForm() {
        String json = RegimeForm.typed(right()).toJson();
        return Stream.of(
                json.replace("\"kind\": \"curfew\"", "\"kind\": \"curfew\", \"notes\": \"x\""),
                json.replace("\"id\":", "\"hours\": {\"from\": \"08:00\", \"to\": \"10:00\"}, \"id\":"),
                json.replace("\"format\": 1", "\"format\": 1, \"licence\": \"x\""),
                json.replace("\"curfew\"", "\"mall\""),
                json.replace("1000", "1000.5"),
                json.replace("\"allowed\": []", "\"allowed\": [\"locker\"]"),
                json.replace("\"regimes\": [", "\"regimes\": [{\"id\": \"more\"}, "),
                json.replace("\"weekdays\"", "\"parity\": \"odd\", \"weekdays\""),
                "",
                "[]",
                "{\"regimes\": 3}",
                "{");
    }

    @ParameterizedTest
    @MethodSource("beyondTheForm")
    void what_the_form_has_no_field_for_is_left_to_json(String json) {
        assertThat(RegimeForm.of(json)).isEmpty();
    }

    @Test
    void the_order_of_members_and_what_is_not_kept_do_not_matter() {
        String json = RegimeForm.typed(right()).toJson();
        assertThat(RegimeForm.of(json.replace("\"version\": \"1\"", "\"version\": \"9\"")))
                .isPresent();
        assertThat(RegimeForm.of(json.replace("\"format\": 1", "\"$schema\": \"x\", \"format\": 1")))
                .isPresent();
        assertThat(RegimeForm.of(json.replaceFirst("(?s)(\"from\": \"2026[^,]*,)(\\s*\"to\": \"2026[^,]*,)", "$2$1")))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "id, Lyon Heat, id, 'Lyon Heat', lower-case",
        "id, '', id, missing, lower-case",
        "name, '', name, missing, what the file is about",
        "layer, exemption, layer, not possible, suspends",
        "layer, under, layer, 'under', 'base, overlay'",
        "from, 3 July, from, '3 July', 2020-10-30T00:00",
        "from, '', from, missing, local date",
        "to, 2026-07-03T00:00, to, '2026-07-03T00:00', after from",
        "homeAreas, lyon, homeAreas, 'lyon', ''",
        "homeExcept, commune:1, homeExcept, 'commune:1', code of France",
        "shopAreas, x, shopAreas, 'x', ''",
        "weekdays, someday, weekdays, 'someday', monday",
        "legalReference, '', legalReference, missing, where it is written",
        "confidence, sure, confidence, 'sure', 'high, medium, low'",
        "law, ignore, law, 'ignore', 'enforce, confirm, inform'",
        "announced, ignore, announced, 'ignore', 'enforce, confirm, inform'",
        "curfewBasis, wish, curfewBasis, 'wish', 'law, announced'",
        "curfewFrom, 25:00, curfewFrom, '25:00', time of day",
        "curfewFrom, '', curfewFrom, missing, time of day",
        "curfewTo, 6, curfewTo, '6', time of day",
        "curfewReturnHomeUntil, 99:00, curfewReturnHomeUntil, '99:00', time of day",
        "distanceBasis, x, distanceBasis, 'x', 'law, announced'",
        "distanceMaxMeters, one km, distanceMaxMeters, 'one km', metres",
        "distanceMaxMeters, -1, distanceMaxMeters, '-1', metres",
        "distanceMaxMeters, '', distanceMaxMeters, missing, metres",
        "distancePurposes, steal, distancePurposes, 'steal', collect",
        "durationMaxMinutes, 0, durationMaxMinutes, 0, 1 or more",
        "durationMaxMinutes, 9999999999, durationMaxMinutes, '9999999999', minutes",
        "hoursFrom, noon, hoursFrom, 'noon', time of day",
        "hoursTo, 24:01, hoursTo, '24:01', 24:00",
        "closedBasis, x, closedBasis, 'x', 'law, announced'"
    })
    void a_mistake_names_its_field_what_stands_there_and_what_is_allowed(
            String field, String typed, String named, String value, String allowed) {
        Map<String, List<String>> fields = right();
        fields.put(field, List.of(typed));
        MistakesException wrong = catchThrowableOfType(
                MistakesException.class, () -> RegimeForm.typed(fields).check());
        assertThat(wrong).as(field + " " + typed).isNotNull();
        assertThat(wrong.mistakes()).anySatisfy(mistake -> {
            assertThat(mistake.path()).isEqualTo(named);
            assertThat(mistake.value().toString()).contains(value);
            assertThat(mistake.allowed().toString()).contains(allowed);
        });
    }

    @Test
    void right_is_right() {
        RegimeForm.typed(right()).check();
        Map<String, List<String>> least = right();
        least.keySet()
                .removeIf(field -> !List.of("id", "name", "layer", "from", "legalReference", "confidence")
                        .contains(field));
        RegimeForm.typed(least).check();
    }

    @Test
    void an_own_text_has_one_regime_and_is_not_too_long() {
        String json = RegimeForm.typed(right()).toJson();
        String none = json.replaceAll("(?s)\"regimes\": \\[.*", "\"regimes\": []}");
        assertThat(mistakes(none))
                .containsExactly("$.regimes is 0 regimes, allowed is 1 regime. Maybe keep each by itself");
        assertThat(mistakes(" ".repeat(100_001)))
                .containsExactly("$ is 100001 characters, allowed is at most 100000 characters");
    }

    @Test
    void areas_that_were_found_are_added_once() {
        RegimeForm form = RegimeForm.typed(right()).with("homeAreas", List.of("department:01", "epci:200046977"));
        assertThat(form.many("homeAreas")).containsExactly("commune:69123", "department:01", "epci:200046977");
        assertThat(form.has("weekdays", "sunday")).isTrue();
        assertThat(form.has("weekdays", "monday")).isFalse();
    }

    @Test
    void a_difference_says_where_what_stood_there_and_what_stands_there_now() {
        String before = RegimeForm.typed(right()).toJson();
        Map<String, List<String>> fields = right();
        put(fields, "curfewFrom", "21:00");
        put(fields, "homeAreas", "commune:69123");
        fields.remove("to");
        fields.remove("durationBasis");
        put(fields, "notes", "n");
        String after = RegimeForm.typed(fields).toJson();
        assertThat(RegimeDifference.between(before, after))
                .extracting(RegimeDifference::toString)
                .containsExactly(
                        "$.regimes[0].home.areas: [commune:69123, department:01] -> [commune:69123]",
                        "$.regimes[0].limits[curfew law].from: 22:00 -> 21:00",
                        "$.regimes[0].notes:  -> n",
                        "$.regimes[0].to: 2026-07-06T00:00 -> ",
                        "$.regimes[0].limits[outing-duration announced].kind: outing-duration -> ",
                        "$.regimes[0].limits[outing-duration announced].basis: announced -> ",
                        "$.regimes[0].limits[outing-duration announced].maxMinutes: 60 -> ");
        assertThat(RegimeDifference.between(before, before)).isEmpty();
        assertThat(RegimeDifference.between("", before)).isNotEmpty();
        assertThat(RegimeDifference.between("{", "[")).hasSize(1);
    }

    private static List<String> mistakes(String json) {
        return catchThrowableOfType(MistakesException.class, () -> OwnRegimeText.read(json)).mistakes().stream()
                .map(Mistake::toString)
                .toList();
    }
}
