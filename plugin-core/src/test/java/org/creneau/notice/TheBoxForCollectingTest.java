// SPDX-License-Identifier: Apache-2.0
package org.creneau.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which box to tick on which day. */
class TheBoxForCollectingTest {
    private final CollectBoxes boxes = CollectBoxes.ofFrance();

    @ParameterizedTest
    @CsvSource({
        "2020-03-17, 75, courses, true",
        "2020-05-10, 75, courses, true",
        "2020-10-30, 75, achats, true",
        "2020-11-12, 972, achats, true",
        "2020-11-27, 2A, achats, true",
        "2020-11-28, 59, achats_culturel_cultuel, true",
        "2020-12-14, 59, achats_culturel_cultuel, true",
        "2021-02-27, 06, courses, false",
        "2021-03-06, 62, courses, false",
        "2021-03-14, 59, courses, false",
        "2021-03-20, 75, achats, false",
        "2021-03-27, 69, achats, false",
        "2021-04-03, 69, achats_culte_culturel, false",
        "2021-04-04, 33, achats_culte_culturel, false",
        "2021-05-02, 33, achats_culte_culturel, false"
    })
    void a_day_in_a_lockdown_has_one(LocalDate day, String department, String code, boolean birthplace) {
        CollectBox box = boxes.on(day).orElseThrow();
        assertThat(box.code()).isEqualTo(code);
        assertThat(box.isFor(department)).isTrue();
        assertThat(box.isBirthplaceAsked()).isEqualTo(birthplace);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-16",
        "2020-05-11",
        "2020-10-29",
        "2020-12-15",
        "2021-02-26",
        "2021-03-01",
        "2021-03-19",
        "2021-05-03",
        "2026-11-23"
    })
    void a_day_outside_has_none(LocalDate day) {
        assertThat(boxes.on(day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-11-12, 974",
        "2020-11-28, 972",
        "2021-02-27, 62",
        "2021-03-20, 69",
        "2021-03-27, 33",
        "2021-04-03, 33",
        "2021-04-04, 972"
    })
    void a_home_elsewhere_needs_none(LocalDate day, String department) {
        assertThat(boxes.on(day).orElseThrow().isFor(department)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-10-16, false",
        "2020-10-17, true",
        "2020-10-29, true",
        "2020-10-30, false",
        "2020-12-14, false",
        "2020-12-15, true",
        "2021-04-10, true",
        "2021-06-20, true",
        "2021-06-21, false"
    })
    void the_days_of_curfew_forms_are_known(LocalDate day, boolean inUse) {
        assertThat(boxes.isCurfewFormInUse(day)).isEqualTo(inUse);
    }

    @Test
    void the_wording_is_that_of_the_law() {
        assertThat(wordingOn("2020-11-12"))
                .isEqualTo("Déplacements pour effectuer des achats de fournitures nécessaires à l'activité"
                        + " professionnelle, des achats de première nécessité dans des établissements dont les activités"
                        + " demeurent autorisées, le retrait de commande et les livraisons à domicile ;");
        assertThat(wordingOn("2020-12-01")).contains("pour les retraits de commandes");
        assertThat(wordingOn("2021-03-21")).startsWith("2. Achats – ").contains("des retraits de commandes");
        assertThat(wordingOn("2021-04-10")).contains("tolérance de 30 kilomètres");
    }

    @Test
    void on_no_day_are_there_two_and_every_day_until_july_2021_is_looked_at() {
        for (LocalDate day = LocalDate.of(2020, 3, 1); day.isBefore(LocalDate.of(2021, 8, 1)); day = day.plusDays(1)) {
            LocalDate today = day;
            assertThat(boxes.all().stream()
                            .filter(box -> box.isInForceOn(today))
                            .count())
                    .as(today.toString())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void what_rests_on_memory_is_marked() {
        assertThat(boxes.on(LocalDate.of(2020, 4, 10)).map(CollectBox::isRecalled))
                .isEqualTo(Optional.of(true));
        assertThat(boxes.on(LocalDate.of(2020, 11, 12)).map(CollectBox::isRecalled))
                .isEqualTo(Optional.of(false));
        assertThat(boxes.on(LocalDate.of(2021, 2, 27)).map(CollectBox::isForPartOnly))
                .isEqualTo(Optional.of(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "curfew|2020-10-17 ! line 1: neither a box",
                "curfew|2020-10-17|soon ! line 1: Text 'soon'",
                "box|2020-10-30|2020-10-30|2020-10-30|MO-SU|ALL|all|birthplace|a|found|W ! at least one day",
                "box|2020-10-30|2020-10-30|2020-11-28|WEEKEND|ALL|all|birthplace|a|found|W ! allowed is SA-SU or MO-SU"
            })
    void a_mistake_in_the_file_is_named_with_its_line(String line, String problem) {
        assertThatThrownBy(() -> CollectBoxFile.read(new StringReader(line)))
                .hasMessageContaining("collect-boxes-fr.txt, line 1")
                .hasMessageContaining(problem.trim());
    }

    private String wordingOn(String day) {
        return boxes.on(LocalDate.parse(day)).orElseThrow().wording();
    }
}
