// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The form of sources: each offence is noticed, and a file in order is let through. */
class SourceRulesTest {
    private static final String LICENCE = "// SPDX-License-Identifier: Apache-2.0\n";
    private static final Sources PAGE = java(
            "slot/package-info.java",
            LICENCE
                    + "/** Slots. */\n@NullMarked\npackage org.creneau.slot;\nimport org.jspecify.annotations.NullMarked;\n");
    private static final Sources TIDY = java(
            "slot/Slot.java", LICENCE + "package org.creneau.slot;\n\n/** A slot. */\npublic final class Slot {}\n");

    @Test
    void tidy_sources_pass() {
        assertThat(SourceRules.offences(List.of(PAGE, TIDY), List.of())).isEmpty();
    }

    @Test
    void a_missing_licence_line_is_noticed() {
        assertThat(offencesBeside(PAGE, "package org.creneau.slot;\n"))
                .singleElement()
                .asString()
                .contains("first line");
        assertThat(SourceRules.offences(List.of(), List.of(java("a.xml", "<beans/>"))))
                .hasSize(1);
    }

    @Test
    void a_package_without_a_page_is_noticed() {
        assertThat(SourceRules.offences(List.of(TIDY), List.of()))
                .singleElement()
                .asString()
                .contains("no package-info.java");
    }

    @Test
    void a_public_type_without_javadoc_is_noticed() {
        assertThat(offencesBeside(PAGE, LICENCE + "package org.creneau.slot;\n\npublic final class Bare {}\n"))
                .singleElement()
                .asString()
                .contains("no Javadoc");
    }

    @Test
    void a_pure_page_without_null_marking_is_noticed() {
        Sources page = java("slot/package-info.java", LICENCE + "/** Slots. */\npackage org.creneau.slot;\n");
        assertThat(SourceRules.offences(List.of(page), List.of()))
                .singleElement()
                .asString()
                .contains("@NullMarked");
    }

    private static List<String> offencesBeside(Sources page, String text) {
        return SourceRules.offences(List.of(page, java("slot/Other.java", text)), List.of());
    }

    private static Sources java(String file, String text) {
        return new Sources(Path.of(file), text);
    }
}
