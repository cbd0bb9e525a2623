// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second compilation sees what the first only mentions. */
class LintTest {
    @TempDir
    Path folder;

    @Test
    void a_raw_type_is_reported() throws IOException {
        assertThat(warningsOf("java.util.List all;")).singleElement().asString().contains("rawtypes");
    }

    @Test
    void a_deprecated_call_is_reported() throws IOException {
        assertThat(warningsOf("int year(java.util.Date date) { return date.getYear(); }"))
                .singleElement()
                .asString()
                .contains("deprecation");
    }

    @Test
    void an_api_newer_than_java_8_is_reported() throws IOException {
        assertThat(warningsOf("Object all = java.util.List.of();")).isNotEmpty();
    }

    @Test
    void tidy_code_passes_with_nullness_annotations_too() throws IOException {
        assertThat(warningsOf("@org.jspecify.annotations.NullMarked static class Tidy {}"))
                .isEmpty();
    }

    private List<String> warningsOf(String member) throws IOException {
        Path source = folder.resolve("Probe.java");
        Files.writeString(source, "class Probe { " + member + " }");
        return Lint.warnings(List.of(source), folder.resolve("out"));
    }
}
