// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShopTextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path TEMPLATES = Path.of("src/main/webapp/WEB-INF/templates");
    private static final Pattern KEY =
            Pattern.compile("#\\{([a-zA-Z0-9.-]+)|messages\\.msg\\('([a-zA-Z0-9.-]+)'|'(field\\.[a-zA-Z]+)'");

    @Test
    void french_and_english_have_the_same_keys() throws IOException {
        assertThat(keys("messages_en.properties")).isEqualTo(keys("messages.properties"));
    }

    @Test
    void every_text_a_template_names_exists() throws IOException {
        assertThat(keys("messages.properties")).containsAll(named());
    }

    @Test
    void no_text_with_a_parameter_has_a_straight_apostrophe() throws IOException {
        for (String file : new String[] {"messages.properties", "messages_en.properties"}) {
            assertThat(texts(file).values()).noneMatch(text -> text.toString().matches(".*\\{0.*'.*|.*'.*\\{0.*"));
        }
    }

    private static Set<String> named() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    found.add(Stream.of(key.group(1), key.group(2), key.group(3))
                            .filter(it -> it != null)
                            .findFirst()
                            .orElseThrow());
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(100);
        return found;
    }

    private static Set<String> keys(String file) throws IOException {
        return new TreeSet<>(texts(file).stringPropertyNames());
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            texts.load(reader);
        }
        return texts;
    }
}
