// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader of cases must not let a typing mistake or a wrong expectation pass. */
class VectorFileTest {

    private static final String CASE = """
            [{"id": "a", "point": {"zone": "Europe/Paris"}, "hours": {"week": {"DAILY": ["09:00-10:00"]}},
              "plan": {"length": 60, "capacity": {"orders": 2}, "lead": {"least": {"minutes": 0}}},
              "now": "2026-11-12T08:00+01:00", "from": "2026-11-12T00:00+01:00", "to": "2026-11-13T00:00+01:00",
              "taken": {"2026-11-12T09:00+01:00": {"orders": 1}},
              "expect": {"free": [["2026-11-12T09:00+01:00", "2026-11-12T10:00+01:00", 1]], "refused": [], "slots": 1,
                "firstFree": "2026-11-12T08:00Z", "readyAt": {"2026-11-12T09:00+01:00": "2026-11-12T08:00+01:00"},
                "prices": {"2026-11-12T09:00+01:00": "0"}}}]
            """;

    private static void run(String json) {
        VectorFile.parse("x.json", json).cases().forEach(VectorCase::check);
    }

    @Test
    void a_right_case_passes() {
        run(CASE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"orders\": 1}     | \"orders\": 2}",
                "10:00+01:00\", 1]  | 10:00+01:00\", 2]",
                "T10:00+01:00\", 1] | T10:01+01:00\", 1]",
                "\"refused\": []    | \"refused\": [[\"2026-11-12T09:00+01:00\", \"slot-full\"]]",
                "\"slots\": 1       | \"slots\": 2",
                "T08:00Z            | T08:01Z",
                "\"2026-11-12T08:00Z\" | null",
                "\": \"2026-11-12T08:00+01:00\"}, | \": \"2026-11-12T08:01+01:00\"},",
                ": \"0\"            | : \"1\"",
                "\"free\": [[       | \"problems\": [\"zone\"], \"free\": [[",
            })
    void a_wrong_expectation_fails(String right, String wrong) {
        assertThat(CASE).contains(right);
        assertThatThrownBy(() -> run(CASE.replace(right, wrong))).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"zone\"       | \"zones\"      | [0].point.zones is unknown",
                "\"orders\": 2  | \"order\": 2   | [0].plan.capacity.order is unknown",
                "\"least\"      | \"last\"       | [0].plan.lead.last is unknown",
                "\"DAILY\"      | \"DAYLY\"      | [0].hours.week.DAYLY is DAYLY, allowed is MONDAY to SUNDAY",
                "09:00-10:00    | 9-10           | [0].hours.week.DAILY[0] is 9-10",
                "\"length\": 60 | \"length\": 60.5 | [0].plan.length is 60.5, allowed is a whole number",
                "T08:00+01:00\", \"from | T08:00\", \"from | [0].now is 2026-11-12T08:00, allowed is a time with its",
                "\"slots\"      | \"slot\"       | x.json[0].expect.slot is unknown",
                "\"taken\": {   | \"taken\": {\"2026-11-12T08:00Z\": {}, | each start once",
                "}}}]           | }}}, ]         | line 7, column 50: expected a value",
                "\"id\": \"a\", | \"id\": \"a\", \"id\": \"b\", | a key that was not there before",
                "[{\"id\"       | [{\"expect\": {}, \"id\" | not 'expect' again",
            })
    void a_mistake_is_named_with_its_path(String right, String wrong, String message) {
        assertThat(CASE).contains(right);
        assertThatThrownBy(() -> run(CASE.replace(right, wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void an_expectation_must_be_there() {
        assertThatThrownBy(() -> run("[{\"id\": \"a\", \"expect\": {}}]"))
                .hasMessageContaining("[0].expect")
                .hasMessageContaining("at least one of free, refused");
    }

    @Test
    void no_two_cases_of_a_file_share_an_id() {
        String one = CASE.substring(CASE.indexOf('{'), CASE.lastIndexOf('}') + 1);
        assertThatThrownBy(() -> run("[" + one + "," + one + "]")).hasMessageContaining("id a is there twice");
    }

    @Test
    void strings_may_be_escaped() {
        run(CASE.replace("\"id\": \"a\"", "\"id\": \"a\\n\\u00e9\\\"\", \"why\": \"caf\\u00e9\""));
        assertThatThrownBy(() -> run("[\"\\x\"]")).hasMessageContaining("expected one of");
        assertThatThrownBy(() -> run("[] 1")).hasMessageContaining("expected the end");
        assertThatThrownBy(() -> run("[01]")).hasMessageContaining("expected a value");
    }

    @Test
    void every_json_file_of_a_folder_is_read_in_the_order_of_their_names(@TempDir Path folder) throws Exception {
        assertThatThrownBy(() -> VectorFile.allIn(folder)).hasMessageContaining("no *.json");
        Files.writeString(folder.resolve("b.json"), "[]");
        Files.writeString(folder.resolve("a.json"), CASE);
        Files.writeString(folder.resolve("c.txt"), "no case");
        assertThat(VectorFile.allIn(folder)).extracting(VectorFile::name).containsExactly("a.json", "b.json");
    }
}
