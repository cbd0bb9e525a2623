// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One source file with its text, and where to find the module's. */
record Sources(Path file, String text) {

    static List<Sources> main() throws IOException {
        return below("src/main/java", ".java");
    }

    static List<Sources> resources() throws IOException {
        return below("src/main", ".xml", ".html", ".css", ".js", ".sql", ".properties");
    }

    private static List<Sources> below(String folder, String... endings) throws IOException {
        Path root = House.module().resolve(folder);
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .filter(file -> !file.toString().contains("/webjars/"))
                    .filter(file -> !file.toString().contains("/js/vendor/"))
                    .sorted()
                    .map(Sources::read)
                    .toList();
        }
    }

    private static Sources read(Path file) {
        try {
            return new Sources(file, Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
