// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.memory.Shop;
import org.creneau.point.HandoverMode;
import org.creneau.point.Holidays;
import org.creneau.reservation.ReservationState;
import org.creneau.storefront.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Facts become words, in both languages. */
class PickupWordsTest {
    private static final ZoneId PARIS = Shop.PARIS;

    private final PickupTexts texts = Visit.texts();

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void both_languages_have_the_same_keys() throws Exception {
        assertThat(words("").keySet()).isEqualTo(words("_fr").keySet());
    }

    @Test
    void every_refusal_mode_state_and_holiday_has_words_in_both_languages() throws Exception {
        Set<Object> wanted = new TreeSet<>(refusals());
        for (HandoverMode mode : HandoverMode.values()) {
            wanted.add("creneau.mode." + mode);
        }
        for (ReservationState state : ReservationState.values()) {
            wanted.add("creneau.state." + state);
        }
        Holidays holidays = Holidays.shipped();
        for (String territory : holidays.territories()) {
            holidays.calendar(territory)
                    .orElseThrow()
                    .dates()
                    .values()
                    .forEach(key -> wanted.add("creneau.holiday." + key));
        }
        assertThat(words("").keySet()).containsAll(wanted);
        assertThat(words("_fr").keySet()).containsAll(wanted);
    }

    @Test
    void a_french_visitor_reads_french() {
        Visit.by(Locale.FRANCE, null);
        assertThat(texts.day(LocalDate.of(2020, 11, 12))).isEqualTo("jeudi 12 novembre 2020");
        assertThat(texts.time(Shop.EIGHT, PARIS)).isEqualTo("08h00");
        assertThat(texts.distance(3240)).isEqualTo("À 3,2 km");
        assertThat(texts.refusal(full(), PARIS)).isEqualTo("Complet");
    }

    @Test
    void an_english_visitor_reads_english() {
        Visit.by(Locale.UK, null);
        assertThat(texts.day(LocalDate.of(2020, 11, 12))).contains("12 November 2020");
        assertThat(texts.time(Shop.EIGHT, PARIS)).isEqualTo("08:00");
        assertThat(texts.distance(847)).isEqualTo("850 m");
        assertThat(texts.refusal(full(), PARIS)).isEqualTo("Full");
    }

    @Test
    void a_refusal_without_words_of_its_own_is_still_told_and_an_allowed_verdict_says_nothing() {
        Visit.by(Locale.UK, null);
        assertThat(texts.refusal(Verdict.refusedBy(Refusal.of("brand-new")), PARIS))
                .isEqualTo("This time cannot be chosen.");
        assertThat(texts.refusal(Verdict.allowed(), PARIS)).isEmpty();
    }

    @Test
    void without_a_request_the_words_are_french() {
        assertThat(texts.locale()).isEqualTo(Locale.FRENCH);
    }

    private static Verdict full() {
        return Verdict.refusedBy(Refusal.of("slot-full"));
    }

    /** The public constants of the rules, the use cases and the checkout that hold a refusal code. */
    private static Set<String> refusals() throws Exception {
        Set<String> keys = new TreeSet<>();
        for (var type : new ClassFileImporter()
                .importPackages(
                        "org.creneau.eligibility", "org.creneau.reservation", "org.creneau.broadleaf.checkout")) {
            for (var field : type.reflect().getDeclaredFields()) {
                int modifiers = field.getModifiers();
                if (java.lang.reflect.Modifier.isPublic(modifiers)
                        && java.lang.reflect.Modifier.isStatic(modifiers)
                        && field.getType() == String.class) {
                    field.setAccessible(true);
                    String code = (String) field.get(null);
                    if (code.matches("[a-z]+(-[a-z]+)+")) {
                        keys.add("creneau.refusal." + code);
                    }
                }
            }
        }
        assertThat(keys).hasSizeGreaterThan(12);
        return keys;
    }

    private static Properties words(String language) throws Exception {
        Properties words = new Properties();
        words.load(new InputStreamReader(
                PickupTexts.class.getResourceAsStream("/messages/CreneauMessages" + language + ".properties"),
                StandardCharsets.UTF_8));
        return words;
    }
}
