// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.picking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creneau.picking.LineState;
import org.creneau.picking.Means;
import org.creneau.picking.PickOutcome;
import org.creneau.picking.Storage;
import org.creneau.stock.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the pages and papers of picking say, they say it in both languages, and nothing is translated that nobody says. */
class PickWordsTest {
    private static final String PREFIX = "creneau.picking.";
    private static final Pattern IN_PAGE = Pattern.compile("#\\{creneau\\.picking\\.([A-Za-z.]*[A-Za-z])");
    private static final Pattern IN_CODE =
            Pattern.compile("(?<![A-Za-z])say\\(\\s*(?:[a-z.() ]*< 0 \\? )?\"([A-Za-z.]+)\"");
    private static final Path MAIN = Path.of("src", "main");
    private static final Path PAGES = MAIN.resolve("resources/open_admin_style/templates/views/creneau");
    private static final Path SHARED = MAIN.resolve("java/org/creneau/admin/page");
    private static final Path CODE = MAIN.resolve("java/org/creneau/admin/picking");

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr"})
    void everything_that_is_said_has_words_and_nothing_else(String language) throws IOException {
        Set<String> wanted = new TreeSet<>();
        collect(PAGES, IN_PAGE, wanted);
        collect(CODE, IN_CODE, wanted);
        collect(SHARED, IN_CODE, wanted);
        wanted.removeIf(key -> key.endsWith("."));
        wanted.add("payment");
        families().forEach(wanted::add);
        assertThat(words(language).stringPropertyNames().stream()
                        .filter(key -> key.startsWith(PREFIX))
                        .map(key -> key.substring(PREFIX.length())))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static List<String> families() {
        return Stream.of(
                        named("storage.", Storage.values()),
                        named("source.", Source.values()),
                        named("means.", Means.values()),
                        named("did.", LineState.values()).filter(key -> !key.endsWith(".OPEN")),
                        named("problem.", PickOutcome.values()).filter(key -> !key.endsWith(".DONE")),
                        Stream.of("saved", "settled", "unsettled", "aged").map(key -> "said." + key))
                .flatMap(keys -> keys)
                .toList();
    }

    private static Stream<String> named(String prefix, Enum<?>... values) {
        return Stream.of(values).map(value -> prefix + value.name());
    }

    private static void collect(Path folder, Pattern pattern, Set<String> keys) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
    }

    private static Properties words(String language) throws IOException {
        String name = "/messages/CreneauAdminMessages" + language + ".properties";
        try (InputStream stream = PickWordsTest.class.getResourceAsStream(name)) {
            Properties words = new Properties();
            words.load(stream);
            return words;
        }
    }
}
