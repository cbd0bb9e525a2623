// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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
import org.creneau.point.Holidays;
import org.creneau.reservation.Reasons;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.stock.SheetProblem;
import org.creneau.slot.PriorityGroups;
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
        PriorityGroups.known().forEach(group -> wanted.add("creneau.group." + group));
        for (Regime regime :
                FileRegimes.of(List.of("france-2020-2021.json")).current().regimes()) {
            wanted.add("creneau.regime." + regime.id());
            regime.limits().forEach(limit -> wanted.add("creneau.rule." + limit.kind()));
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

    @Test
    void a_curfew_says_which_slot_is_the_last_for_the_way_one_comes() {
        Visit.by(Locale.UK, null);
        assertThat(texts.reason(curfew(12), PARIS, "WALK"))
                .isEqualTo("Curfew begins at 18:00; with a 12-minute walk home the last slot ends at 17:40");
        assertThat(texts.reason(curfew(11), PARIS, "CAR")).contains("with an 11-minute drive home");
        assertThat(texts.reason(curfew(12), PARIS, ""))
                .isEqualTo("Curfew begins at 18:00; with 12 minutes to get home, the last slot ends at 17:40");
        assertThat(texts.reason(curfew(0), PARIS, "")).isEqualTo("Curfew begins at 18:00; the last slot ends at 17:40");
    }

    @Test
    void hours_among_the_facts_are_told_as_the_visitor_writes_them() {
        Visit.by(Locale.FRANCE, null);
        Refusal window =
                Refusal.of("outside-your-window").with("windowStart", "10:00").with("windowEnd", "11:00");
        assertThat(texts.reason(window, PARIS, "")).contains("entre 10h00 et 11h00");
        assertThat(texts.reason(curfew(12), PARIS, "")).startsWith("Le couvre-feu commence à 18h00 ; avec 12 minutes");
    }

    @Test
    void a_kept_slot_says_for_whom_and_from_when_it_is_for_everybody() {
        Refusal never =
                Refusal.of("slot-kept-for-others").with("start", Shop.EIGHT).with("groups", "vulnerable, nuit");
        Refusal later = never.with("opensHoursBefore", 24).with("opensToAllAt", Shop.EIGHT);
        Visit.by(Locale.UK, null);
        assertThat(texts.reason(later, PARIS, ""))
                .startsWith("Kept for: people at risk, nuit; for everybody from Thursday")
                .endsWith("08:00");
        assertThat(texts.reason(never.with("opensHoursBefore", 0), PARIS, "WALK"))
                .isEqualTo("Kept for: people at risk, nuit");
        Visit.by(Locale.FRANCE, null);
        assertThat(texts.reason(later, PARIS, ""))
                .isEqualTo("Réservé à : personnes fragiles, nuit ; pour tous à partir du jeudi 12 novembre 2020 08h00");
        assertThat(texts.reason(never.with("opensHoursBefore", 0), PARIS, ""))
                .isEqualTo("Réservé à : personnes fragiles, nuit");
        Refusal forNow =
                Refusal.of("slot-full-for-now").with("start", Shop.EIGHT).with("moreFrom", Shop.EIGHT);
        assertThat(texts.reason(forNow, PARIS, ""))
                .isEqualTo("Complet pour l’instant ; d’autres places à partir du jeudi 12 novembre 2020 08h00");
    }

    private static Refusal curfew(int travelMinutes) {
        return Refusal.of("return-after-curfew")
                .with("curfewStart", Shop.EIGHT)
                .with("curfewEnd", Shop.EIGHT)
                .with("travelMinutes", travelMinutes)
                .with("latestSlotEnd", Shop.EIGHT)
                .with("earliestSlotStart", Shop.EIGHT)
                .with("curfewStartTime", "18:00")
                .with("curfewEndTime", "06:00")
                .with("latestSlotEndTime", "17:40")
                .with("earliestSlotStartTime", "06:12");
    }

    private static Verdict full() {
        return Verdict.refusedBy(Refusal.of("slot-full"));
    }

    /**
     * The public constants of the rules, the use cases and the checkout that hold a refusal code; what the history says of
     * itself is told to nobody, and what is wrong with a list of stock the admin says.
     */
    private static Set<String> refusals() throws Exception {
        Set<String> keys = new TreeSet<>();
        for (var type : new ClassFileImporter()
                .importPackages(
                        "org.creneau.eligibility", "org.creneau.reservation", "org.creneau.broadleaf.checkout")) {
            if (type.isEquivalentTo(Reasons.class) || type.isEquivalentTo(SheetProblem.class)) {
                continue;
            }
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
