// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.creneau.confinement.Basis;
import org.creneau.confinement.Confidence;
import org.creneau.confinement.Reason;
import org.creneau.confinement.Regime;
import org.creneau.confinement.TravelMode;
import org.creneau.eligibility.CollectRule;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.RuleAnswer;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.Verdict;
import org.creneau.format.json.FileRegimes;
import org.creneau.memory.Shop;
import org.creneau.point.HandoverMode;
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
    void every_refusal_mode_and_state_has_words_in_both_languages() throws Exception {
        Set<Object> wanted = new TreeSet<>(refusals());
        for (HandoverMode mode : HandoverMode.values()) {
            wanted.add("creneau.mode." + mode);
        }
        for (ReservationState state : ReservationState.values()) {
            wanted.add("creneau.state." + state);
        }
        for (Reason reason : Reason.values()) {
            wanted.add("creneau.refusal." + reason.code());
        }
        for (TravelMode mode : TravelMode.values()) {
            wanted.add("creneau.travel." + mode);
        }
        for (RuleAnswer.Outcome outcome : RuleAnswer.Outcome.values()) {
            wanted.add("creneau.outcome." + outcome);
        }
        for (Basis basis : Basis.values()) {
            wanted.add("creneau.basis." + basis);
        }
        for (Confidence confidence : Confidence.values()) {
            wanted.add("creneau.confidence." + confidence);
        }
        for (CollectRule rule : RuleBook.standard(Shop.OUTINGS).rules()) {
            wanted.add("creneau.rule." + rule.code());
        }
        for (Regime regime :
                FileRegimes.of(List.of("france-2020-2021.json")).current().regimes()) {
            wanted.add("creneau.regime." + regime.id());
            regime.limits().forEach(limit -> wanted.add("creneau.rule." + limit.kind()));
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

    @Test
    void a_moment_of_a_curfew_is_a_time_and_hours_are_told_as_the_visitor_writes_them() {
        Refusal curfew = Refusal.of("return-after-curfew")
                .with("curfewStart", Instant.parse("2020-12-18T19:00:00Z"))
                .with("curfewEnd", Instant.parse("2020-12-19T05:00:00Z"))
                .with("travelMinutes", 12)
                .with("latestSlotEnd", Instant.parse("2020-12-18T18:43:00Z"))
                .with("earliestSlotStart", Instant.parse("2020-12-19T05:12:00Z"));
        Visit.by(Locale.UK, null);
        assertThat(texts.reason(curfew, PARIS, "WALK"))
                .isEqualTo("Curfew begins at 20:00; with a 12-minute walk home the last slot ends at 19:43");
        assertThat(texts.reason(curfew, PARIS, ""))
                .isEqualTo("Curfew begins at 20:00; with 12 minutes to get home, the last slot ends at 19:43");
        assertThat(texts.reason(curfew.with("travelMinutes", 0), PARIS, ""))
                .isEqualTo("Curfew begins at 20:00; the last slot ends at 19:43");
        Visit.by(Locale.FRANCE, null);
        Refusal window =
                Refusal.of("outside-your-window").with("windowStart", "10:00").with("windowEnd", "11:00");
        assertThat(texts.reason(window, PARIS, "")).contains("entre 10h00 et 11h00");
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
