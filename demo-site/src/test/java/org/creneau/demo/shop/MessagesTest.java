// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, and everything the templates ask for. */
class MessagesTest {
    private static final Pattern ASKED =
            Pattern.compile("#\\{([\\w.-]+)[}(]|messages\\.msg\\('([\\w.-]+)'|'((?:field|checkout)\\.\\w+)'");
    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaces() throws IOException {
        Properties french = bundle("messages.properties");
        Properties english = bundle("messages_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
        for (String key : french.stringPropertyNames()) {
            assertThat(placesOf(english.getProperty(key))).as(key).isEqualTo(placesOf(french.getProperty(key)));
        }
    }

    @Test
    void noTextHasAStraightApostropheWhichMessageFormatWouldSwallow() throws IOException {
        assertThat(bundle("messages.properties").values())
                .noneMatch(text -> text.toString().contains("'"));
        assertThat(bundle("messages_en.properties").values())
                .noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void everyTextTheTemplatesAskForExists() throws IOException {
        Set<String> known = bundle("messages.properties").stringPropertyNames();
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp/WEB-INF/templates"))) {
            for (Path template : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                assertThat(known).as(template.toString()).containsAll(askedIn(Files.readString(template)));
            }
        }
    }

    private static Set<String> askedIn(String template) {
        Set<String> asked = new TreeSet<>();
        Matcher found = ASKED.matcher(template);
        while (found.find()) {
            asked.add(Stream.of(found.group(1), found.group(2), found.group(3))
                    .filter(key -> key != null)
                    .findFirst()
                    .orElseThrow());
        }
        return asked;
    }

    private static Set<String> placesOf(String text) {
        Set<String> places = new TreeSet<>();
        Matcher found = PLACE.matcher(text);
        while (found.find()) {
            places.add(found.group());
        }
        return places;
    }

    private static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(MessagesTest.class.getResourceAsStream("/" + name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
