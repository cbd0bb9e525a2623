// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creneau.format.json.MistakesException;
import org.creneau.format.json.OwnRegimeText;
import org.creneau.format.json.Saying;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a file of regimes is told in the language of whoever wrote it. */
class MistakeWordsTest {
    private static final String BEGINNING = "creneau.mistake.";
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr"})
    void all_that_can_be_said_has_words_and_no_word_is_idle(String language) throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (Saying each : Saying.values()) {
            wanted.add(BEGINNING + each.code());
        }
        Set<String> told = new TreeSet<>(words(language).stringPropertyNames());
        told.removeIf(key -> !key.startsWith(BEGINNING));
        assertThat(told).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void both_languages_tell_the_same_facts() throws IOException {
        Properties french = words("_fr");
        Properties english = words("");
        for (Saying each : Saying.values()) {
            String key = BEGINNING + each.code();
            assertThat(placesIn(french.getProperty(key))).as(key).isEqualTo(placesIn(english.getProperty(key)));
        }
    }

    @Test
    void a_mistake_in_a_text_is_told_in_french() throws IOException {
        assertThat(told("{\"format\": 1"))
                .containsExactly("pas du JSON (ligne 1, colonne 13) ; du JSON selon la RFC 8259");
        assertThat(told("{\"format\": 2, \"version\": \"1\", \"name\": \"x\", \"regimes\": 7, \"other\": true}"))
                .contains("2 ; 1", "7 ; une liste")
                .anyMatch(text -> text.startsWith("inconnu ; seulement format, "));
    }

    /** As the page puts them: {@code what stands there ; what may}. */
    private static Set<String> told(String json) throws IOException {
        Properties words = words("_fr");
        Set<String> told = new TreeSet<>();
        MistakesException wrong = catchThrowableOfType(MistakesException.class, () -> OwnRegimeText.read(json));
        for (FormFields.MistakeView view : FormFields.views(wrong.mistakes())) {
            told.add(text(words, view.getValueKey(), view.getValueFacts(), view.getValue()) + " ; "
                    + text(words, view.getAllowedKey(), view.getAllowedFacts(), view.getAllowed()));
        }
        return told;
    }

    private static String text(Properties words, String key, Object[] facts, String verbatim) {
        return key.isEmpty() ? verbatim : MessageFormat.format(words.getProperty(key), facts);
    }

    private static Set<String> placesIn(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    private static Properties words(String language) throws IOException {
        String name = "/messages/CreneauAdminMessages" + language + ".properties";
        try (InputStream stream = MistakeWordsTest.class.getResourceAsStream(name)) {
            Properties words = new Properties();
            words.load(stream);
            return words;
        }
    }
}
