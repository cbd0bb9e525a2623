// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creneau.broadleaf.point.PointOverview;
import org.creneau.point.DayLayer;
import org.creneau.point.Holidays;
import org.creneau.slot.SlotReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the pages about points say, they say it in both languages, and nothing is translated that nobody says. */
class PlanningWordsTest {
    private static final Pattern KEY = Pattern.compile("(?<![.a-z])creneau\\.planning\\.[A-Za-z0-9._]*[A-Za-z0-9]");
    private static final Path MAIN = Path.of("src", "main");
    private static final Path PAGES = MAIN.resolve("resources/open_admin_style/templates/views/creneau");

    /** Beginnings of keys that go on with a name. */
    private static final Set<String> BEGUN = Set.of(
            "creneau.planning.state",
            "creneau.planning.layer",
            "creneau.planning.slot.reason",
            "creneau.planning.holiday",
            "creneau.planning.lists",
            "creneau.planning.hours.wrong");

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr"})
    void everything_the_pages_say_has_words_and_nothing_else(String language) throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (Path folder : new Path[] {PAGES, MAIN.resolve("java/org/creneau/admin/planning")}) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Matcher matcher = KEY.matcher(Files.readString(file));
                    while (matcher.find()) {
                        wanted.add(matcher.group());
                    }
                }
            }
        }
        wanted.removeAll(BEGUN);
        for (String state : new String[] {"OPEN", "HIDDEN", "ARCHIVED"}) {
            wanted.add("creneau.planning.state." + state);
        }
        Stream.of(PointOverview.Which.values()).forEach(which -> wanted.add("creneau.planning.which." + which));
        Stream.of(DayLayer.values()).forEach(layer -> wanted.add("creneau.planning.layer." + layer));
        Stream.of(SlotReason.values()).forEach(reason -> wanted.add("creneau.planning.slot.reason." + reason));
        Stream.of(ListKind.values()).forEach(kind -> wanted.add("creneau.planning.lists." + kind));
        Stream.of(HoursMistake.What.values()).forEach(what -> wanted.add("creneau.planning.hours.wrong." + what));
        holidays().forEach(key -> wanted.add("creneau.planning.holiday." + key));
        assertThat(words(language).stringPropertyNames().stream().filter(key -> key.startsWith("creneau.planning.")))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    /** Every holiday that ships. */
    private static Set<String> holidays() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (InputStream stream = Holidays.class.getResourceAsStream("holidays-fr.csv")) {
            new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.matches(".*[0-9]{4}-[0-9]{2}-[0-9]{2}.*"))
                    .forEach(line -> Stream.of(line.split("[,;]"))
                            .filter(cell -> cell.matches("[a-z][a-z-]+"))
                            .forEach(keys::add));
        }
        keys.add("other");
        return keys;
    }

    private static Properties words(String language) throws IOException {
        String name = "/messages/CreneauAdminMessages" + language + ".properties";
        try (InputStream stream = PlanningWordsTest.class.getResourceAsStream(name)) {
            Properties words = new Properties();
            words.load(stream);
            return words;
        }
    }
}
