// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creneau.confinement.EditionStanding;
import org.creneau.confinement.EditionStep;
import org.creneau.reservation.asking.AskingWhy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the pages of own regimes: in both languages there is one for all that is said, and none for nothing. */
class OwnRegimeWordsTest {
    private static final String BEGINNING = "creneau.ownregimes.";
    private static final Pattern KEY =
            Pattern.compile("(?<![.a-z])creneau\\.ownregimes\\.[A-Za-z0-9._]*[A-Za-z0-9](?![A-Za-z0-9]*\\.')");
    private static final Path VIEWS = Path.of("src/main/resources/open_admin_style/templates/views/creneau");
    private static final Path CODE = Path.of("src/main/java/org/creneau/admin/regime");

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr"})
    void all_that_is_said_has_words_and_no_word_is_idle(String language) throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (Path page : List.of(
                VIEWS.resolve("regimes.html"),
                VIEWS.resolve("regimesOwn.html"),
                VIEWS.resolve("regimesEdit.html"),
                VIEWS.resolve("regimesImpact.html"),
                VIEWS.resolve("regimesAsked.html"),
                CODE.resolve("OwnController.java"),
                CODE.resolve("ImpactController.java"))) {
            Matcher matcher = KEY.matcher(Files.readString(page));
            while (matcher.find()) {
                wanted.add(matcher.group());
            }
        }
        List.of("field", "hint", "area", "day", "step").forEach(group -> wanted.remove(BEGINNING + group));
        wanted.add(BEGINNING + "area");
        FormFields.HINTS.keySet().forEach(field -> wanted.add(BEGINNING + "field." + field));
        FormFields.HINTS.values().forEach(hint -> wanted.add(BEGINNING + "hint." + hint));
        for (EditionStanding each : EditionStanding.values()) {
            wanted.add(BEGINNING + "standing." + each);
        }
        for (EditionStep each : EditionStep.values()) {
            wanted.add(BEGINNING + "step." + each);
        }
        List.of(EditionStep.PUBLISHED, EditionStep.WITHDRAWN)
                .forEach(planned -> wanted.add(BEGINNING + "off." + planned));
        for (DayOfWeek each : DayOfWeek.values()) {
            wanted.add(BEGINNING + "day." + each.name().toLowerCase(Locale.ROOT));
        }
        List.of("department", "region", "commune", "epci").forEach(kind -> wanted.add(BEGINNING + "area." + kind));
        Set<String> told = new TreeSet<>(words(language).stringPropertyNames());
        told.removeIf(key -> !key.startsWith(BEGINNING));
        assertThat(told).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr"})
    void so_has_all_that_is_said_of_who_is_asked(String language) throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (String page : List.of("regimesAsked.html", "regimesOwn.html", "planningAsked.html")) {
            Matcher matcher = Pattern.compile("creneau\\.asking\\.[A-Za-z]+(?![A-Za-z]*\\.')")
                    .matcher(Files.readString(VIEWS.resolve(page)));
            while (matcher.find()) {
                wanted.add(matcher.group());
            }
        }
        List.of("going", "later", "again", "done", "left", "givenUp")
                .forEach(each -> wanted.add("creneau.asking.standing." + each));
        for (AskingWhy each : AskingWhy.values()) {
            wanted.add("creneau.asking.why." + each);
        }
        Set<String> told = new TreeSet<>(words(language).stringPropertyNames());
        told.removeIf(key -> !key.startsWith("creneau.asking."));
        assertThat(told).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static Properties words(String language) throws IOException {
        String name = "/messages/CreneauAdminMessages" + language + ".properties";
        try (InputStream stream = OwnRegimeWordsTest.class.getResourceAsStream(name)) {
            Properties words = new Properties();
            words.load(stream);
            return words;
        }
    }
}
