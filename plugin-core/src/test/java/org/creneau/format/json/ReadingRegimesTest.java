// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.creneau.confinement.Basis;
import org.creneau.confinement.Confidence;
import org.creneau.confinement.Curfew;
import org.creneau.confinement.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of regimes is read whole, or refused with every mistake and its place. */
class ReadingRegimesTest {

    @Test
    void a_right_file_is_read() {
        Regime regime = RegimeFile.parse(WrongFiles.RIGHT).regimes().get(0);
        assertThat(regime.id()).isEqualTo("calm");
        assertThat(regime.limits()).hasSize(3);
        assertThat(((Curfew) regime.limits().get(0)).hours()).hasToString("21:00-06:00");
        assertThat(regime.limits().get(1).terms().basis()).isEqualTo(Basis.ANNOUNCED);
        assertThat(regime.home().get().areas()).containsExactly("commune:69123");
    }

    @Test
    void a_limit_says_its_own_ground_or_has_that_of_its_regime() {
        String own =
                WrongFiles.RIGHT.replace("1000}", "1000, \"legalReference\": \"art. 4\", \"confidence\": \"low\"}");
        Regime regime = RegimeFile.parse(own).regimes().get(0);
        assertThat(regime.limits().get(0).terms().ground().legalReference()).isEqualTo("a text");
        assertThat(regime.limits().get(1).terms().ground().legalReference()).isEqualTo("art. 4");
        assertThat(regime.limits().get(1).terms().ground().confidence()).isEqualTo(Confidence.LOW);
    }

    @ParameterizedTest
    @MethodSource("org.creneau.format.json.WrongFiles#all")
    void a_mistake_is_told_with_its_path_its_value_and_what_is_allowed(WrongFile wrong) {
        List<Mistake> mistakes = mistakes(wrong.json());
        assertThat(mistakes).anySatisfy(mistake -> {
            assertThat(mistake.path()).isEqualTo(wrong.path());
            assertThat(mistake.value()).hasToString(wrong.value());
            assertThat(mistake.allowed().toString()).contains(wrong.allowed());
        });
    }

    @Test
    void a_file_may_name_areas_of_another_kind_and_then_use_that_kind() {
        String kreis = WrongFiles.RIGHT
                .replace(
                        "\"zone:old-town\": {\"areas\": [\"commune:69123\"]}",
                        "\"kreis:1\": {\"areas\": [\"kreis:1\"]}")
                .replace("[\"zone:old-town\"]", "[\"kreis:1\", \"kreis:2\"]");
        assertThat(RegimeFile.parse(kreis).regimes().get(0).home().get().areas())
                .containsExactlyInAnyOrder("kreis:1", "kreis:2");
    }

    @Test
    void codes_of_another_country_have_its_form() {
        String german = WrongFiles.RIGHT.replace("[\"zone:old-town\"]", "[\"country:DE\", \"department:07111\"]");
        assertThat(RegimeFile.parse(german).regimes()).hasSize(1);
    }

    @Test
    void no_weekday_but_the_holidays_is_a_regime_of_holidays() {
        String holidays = WrongFiles.RIGHT.replace("[\"saturday\"]", "[], \"holidays\": \"also\"");
        assertThat(RegimeFile.parse(holidays).regimes()).hasSize(1);
    }

    @Test
    void all_mistakes_are_told_at_once() {
        String twoMistakes = WrongFiles.RIGHT.replace("\"21:00\"", "\"9 pm\"").replace("\"high\"", "\"sure\"");
        assertThat(mistakes(twoMistakes))
                .extracting(Mistake::path)
                .containsExactlyInAnyOrder("$.regimes[0].confidence", "$.regimes[0].limits[0].from");
    }

    @Test
    void an_id_stands_once() {
        String twice = WrongFiles.RIGHT.replace("\"regimes\": [", "\"regimes\": [" + regime() + ",");
        assertThat(mistakes(twice))
                .singleElement()
                .hasToString("$.regimes[1].id is 'calm' again, allowed is each id once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{'a': 1}",
                "{\"a\" 1}",
                "nul",
                "{} {}",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1"
            })
    void what_is_not_json_is_refused(String text) {
        assertThat(mistakes(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "[]", "\"x\"", "null", "true", "{}"})
    void json_of_another_form_is_refused(String text) {
        assertThat(mistakes(text)).isNotEmpty();
    }

    @Test
    void a_file_that_does_not_ship_is_named() {
        assertThatThrownBy(() -> RegimeFile.shipped("mars.json")).hasMessageContaining("mars.json");
    }

    private static String regime() {
        int from = WrongFiles.RIGHT.indexOf("{\"id\"");
        return WrongFiles.RIGHT.substring(from, WrongFiles.RIGHT.lastIndexOf("]}"));
    }

    private static List<Mistake> mistakes(String json) {
        return catchThrowableOfType(MistakesException.class, () -> RegimeFile.parse(json))
                .mistakes();
    }
}
