// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The SQL that is shipped is what the changelog stands for. After a change of the changelog, write it anew:
 * {@code mvn test -pl plugin-core -Dtest=ShippedSqlTest -Dcreneau.writeSql=true}.
 */
class ShippedSqlTest {

    @Test
    void every_script_is_what_the_changelog_makes() throws IOException {
        for (SqlScript script : SqlScript.all()) {
            if (Boolean.getBoolean("creneau.writeSql")) {
                Files.createDirectories(script.file().getParent());
                Files.writeString(script.file(), script.expected());
            }
            assertThat(script.file())
                    .as("run ShippedSqlTest with -Dcreneau.writeSql=true")
                    .content()
                    .isEqualTo(script.expected());
        }
    }

    @Test
    void no_script_is_shipped_that_the_changelog_does_not_make() throws IOException {
        List<String> made =
                SqlScript.all().stream().map(script -> script.file().toString()).toList();
        try (Stream<java.nio.file.Path> files = Files.walk(Changelog.RESOURCES.resolve(Changelog.FOLDER))) {
            assertThat(files.map(Object::toString)
                            .filter(name -> name.endsWith(".sql"))
                            .collect(Collectors.toList()))
                    .containsExactlyInAnyOrderElementsOf(made);
        }
    }
}
