// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is not ours says whose it is, and is listed. */
class VendoredFilesTest {
    private static final Path VENDOR = Path.of("src/main/resources/creneau/js/vendor");

    @Test
    void every_script_of_others_names_its_licence_lies_beside_it_and_is_listed() throws IOException {
        String listed = Files.readString(Path.of("../docs/dependencies.md"));
        List<Path> scripts;
        try (Stream<Path> files = Files.list(VENDOR)) {
            scripts = files.filter(file -> file.toString().endsWith(".js")).toList();
        }
        assertThat(scripts).isNotEmpty();
        for (Path script : scripts) {
            String name = script.getFileName().toString().replaceAll("-[0-9.]+js$", "");
            assertThat(Files.readString(script)).contains("Licensed under the MIT license");
            assertThat(VENDOR.resolve(name + "-LICENSE.txt")).isNotEmptyFile();
            assertThat(listed).contains(name);
        }
    }
}
