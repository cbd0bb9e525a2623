// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.confinement.EditionStanding.DRAFT;
import static org.creneau.confinement.EditionStanding.IN_FORCE;
import static org.creneau.confinement.EditionStanding.OVER;
import static org.creneau.confinement.EditionStanding.PLANNED;
import static org.creneau.confinement.EditionStanding.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which edition of an own regime holds when. Times are hours of one morning. */
class DecidingAboutOwnRegimesTest {
    private static final Instant DAWN = Instant.parse("2020-11-12T00:00:00Z");
    private static final Ground GROUND = Ground.of("Arrêté", List.of("https://example.org"), Confidence.HIGH);

    @Test
    void a_draft_holds_never() {
        RegimeRegister register = RegimeRegister.of(List.of(draft(1), draft(2)));
        assertThat(register.inForceAt(at(9))).isEmpty();
        assertThat(bookFrom(register, 0).until()).isEmpty();
        assertThat(standings(register, 9)).containsExactly(OVER, DRAFT);
    }

    @Test
    void what_is_published_holds_from_its_instant_on() {
        RegimeRegister register = RegimeRegister.of(List.of(draft(1), published(2, 8)));
        assertThat(register.inForceAt(at(8).minusMillis(1))).isEmpty();
        assertThat(register.inForceAt(at(8))).containsExactly(published(2, 8));
        assertThat(bookFrom(register, 7).until()).contains(at(8));
        assertThat(bookFrom(register, 8).until()).isEmpty();
        assertThat(standings(register, 7)).containsExactly(OVER, PLANNED);
        assertThat(standings(register, 8)).containsExactly(OVER, IN_FORCE);
    }

    @Test
    void what_is_planned_leaves_what_holds_until_then() {
        RegimeRegister register = RegimeRegister.of(List.of(published(1, 6), published(2, 9), draft(3)));
        assertThat(register.inForceAt(at(8))).containsExactly(published(1, 6));
        assertThat(standings(register, 8)).containsExactly(IN_FORCE, PLANNED, DRAFT);
        assertThat(register.heldFrom(at(8))).containsExactly(published(1, 6), published(2, 9));
        assertThat(standings(register, 9)).containsExactly(OVER, IN_FORCE, DRAFT);
        assertThat(register.heldFrom(at(9))).containsExactly(published(2, 9));
    }

    @Test
    void who_decides_later_takes_back_what_was_planned_for_later() {
        RegimeRegister register = RegimeRegister.of(List.of(published(1, 9), published(2, 7)));
        assertThat(register.inForceAt(at(10))).containsExactly(published(2, 7));
        assertThat(standings(register, 8)).containsExactly(OVER, IN_FORCE);
        RegimeRegister withdrawn = RegimeRegister.of(List.of(published(1, 6), published(2, 9), withdrawn(3, 7)));
        assertThat(withdrawn.inForceAt(at(10))).isEmpty();
        assertThat(standings(withdrawn, 8)).containsExactly(OVER, OVER, WITHDRAWN);
    }

    @Test
    void what_is_to_be_withdrawn_holds_until_then() {
        RegimeRegister register = RegimeRegister.of(List.of(published(1, 6), withdrawn(2, 9)));
        assertThat(register.inForceAt(at(8))).containsExactly(published(1, 6));
        assertThat(standings(register, 8)).containsExactly(IN_FORCE, PLANNED);
        assertThat(standings(register, 9)).containsExactly(OVER, WITHDRAWN);
    }

    /** An oracle that walks hour by hour, for what people decide in any order. */
    @Test
    void at_each_hour_the_newest_decision_whose_hour_has_come_holds() {
        Random random = new Random(20201112);
        for (int run = 0; run < 500; run++) {
            RegimeEdition[] editions = IntStream.rangeClosed(1, 1 + random.nextInt(6))
                    .mapToObj(number -> any(number, random))
                    .toArray(RegimeEdition[]::new);
            RegimeRegister register = RegimeRegister.of(Arrays.asList(editions));
            for (int hour = 0; hour < 12; hour++) {
                RegimeEdition newest = null;
                for (RegimeEdition each : editions) {
                    if (each.effectiveAt().isPresent()
                            && !each.effectiveAt().get().isAfter(at(hour))) {
                        newest = each;
                    }
                }
                boolean holds = newest != null && newest.step() == EditionStep.PUBLISHED;
                assertThat(register.inForceAt(at(hour))).isEqualTo(holds ? List.of(newest) : List.of());
                assertThat(standings(register, hour).stream().filter(IN_FORCE::equals))
                        .hasSize(holds ? 1 : 0);
                assertThat(register.heldFrom(at(0))).containsAll(register.inForceAt(at(hour)));
                assertThat(bookFrom(register, 0).at(at(hour)).version())
                        .as("what is planned is known beforehand")
                        .isEqualTo(bookFrom(register, hour).version())
                        .isEqualTo(holds ? "0, town " + newest.number() : "0");
                assertThat(bookFrom(register, 0).at(at(hour)).versions())
                        .isEqualTo(bookFrom(register, hour).versions());
            }
        }
    }

    @Test
    void the_book_has_the_shipped_ones_and_the_own_ones_and_says_which_editions_they_are() {
        RegimeBook shipped = RegimeBook.of("france 1", List.of(regime("fr-a", "1"), regime("town", "1")));
        RegimeRegister register = RegimeRegister.of(List.of(draft(1), published(2, 8)));
        assertThat(register.bookAt(at(7), shipped, edition -> regime("town", "x")))
                .isSameAs(shipped);
        RegimeBook book = register.bookAt(at(8), shipped, edition -> regime("town", "x"));
        assertThat(book.version()).isEqualTo("france 1, town 2");
        assertThat(book.regimes()).containsExactlyInAnyOrder(regime("fr-a", "1"), regime("town", "2"));
        RegimeBook without = register.bookAt(at(8), shipped, edition -> null);
        assertThat(without.version()).isEqualTo("france 1");
        assertThat(without.regimes()).containsExactlyInAnyOrder(regime("fr-a", "1"), regime("town", "1"));
    }

    @Test
    void the_version_of_many_is_no_longer_than_a_reservation_keeps_and_still_tells_them_apart() {
        List<RegimeEdition> many = IntStream.range(0, 40)
                .mapToObj(at -> RegimeEdition.published("town-" + at, 1, at(6), by()))
                .toList();
        RegimeBook some = RegimeRegister.of(many.subList(0, 39))
                .bookAt(at(7), RegimeBook.empty(), each -> regime(each.regimeId(), "1"));
        RegimeBook all =
                RegimeRegister.of(many).bookAt(at(7), RegimeBook.empty(), each -> regime(each.regimeId(), "1"));
        assertThat(all.version()).hasSizeLessThanOrEqualTo(200).isNotEqualTo(some.version());
    }

    @Test
    void another_version_of_a_regime_is_the_same_in_all_else() {
        Map<Basis, Treatment> treatments = new EnumMap<>(Map.of(Basis.LAW, Treatment.INFORM));
        Regime one = Regime.builder("town", "1")
                .layer(Layer.OVERLAY)
                .validity(Validity.of(LocalDateTime.parse("2020-11-12T00:00"), null))
                .treatments(treatments)
                .notes("n")
                .ground(GROUND)
                .build();
        Regime other = one.withVersion("2");
        assertThat(other.version()).isEqualTo("2");
        assertThat(other).usingRecursiveComparison().ignoringFields("version").isEqualTo(one);
    }

    @Test
    void a_regime_may_say_what_is_done_and_the_site_has_the_last_word() {
        Regime mild = Regime.builder("town", "1")
                .validity(Validity.of(LocalDateTime.parse("2020-11-12T00:00"), null))
                .treatments(Map.of(Basis.LAW, Treatment.CONFIRM))
                .ground(GROUND)
                .build();
        assertThat(Treatments.usual().of(mild, Basis.LAW)).isEqualTo(Treatment.CONFIRM);
        assertThat(Treatments.usual().of(mild, Basis.ANNOUNCED)).isEqualTo(Treatment.CONFIRM);
        assertThat(Treatments.usual().of(regime("town", "1"), Basis.LAW)).isEqualTo(Treatment.ENFORCE);
        assertThat(Treatments.usual().with("town", Basis.LAW, Treatment.INFORM).of(mild, Basis.LAW))
                .isEqualTo(Treatment.INFORM);
    }

    @Test
    void what_no_edition_can_be_is_refused() {
        assertThatThrownBy(() -> RegimeEdition.draft("Town", 1, by())).hasMessageContaining("id is 'Town'");
        assertThatThrownBy(() -> RegimeEdition.draft("town", 0, by())).hasMessageContaining("number is 0");
        assertThatThrownBy(() -> RegimeEdition.of("town", 1, EditionStep.PUBLISHED, null, by()))
                .hasMessageContaining("effectiveAt is null");
        assertThatThrownBy(() -> RegimeEdition.of("town", 1, EditionStep.DRAFT, DAWN, by()))
                .hasMessageContaining("all but a draft");
        assertThatThrownBy(() -> RegimeSignature.of(1, DAWN, "x".repeat(201))).hasMessageContaining("201 characters");
    }

    @Test
    void a_decision_that_changes_nothing_makes_no_other_book() {
        RegimeRegister register = RegimeRegister.of(List.of(published(1, 9), withdrawn(2, 7), withdrawn(3, 8)));
        assertThat(bookFrom(register, 6).until()).isEmpty();
        assertThat(bookFrom(register, 6).versions()).isEqualTo("0");
    }

    private static RegimeBook bookFrom(RegimeRegister register, int hour) {
        return register.bookFrom(at(hour), RegimeBook.empty(), edition -> regime(edition.regimeId(), "x"));
    }

    private static RegimeEdition any(int number, Random random) {
        int hour = random.nextInt(12);
        return switch (random.nextInt(3)) {
            case 0 -> draft(number);
            case 1 -> published(number, hour);
            default -> withdrawn(number, hour);
        };
    }

    private static List<EditionStanding> standings(RegimeRegister register, int hour) {
        return register.editionsOf("town").stream()
                .map(each -> register.standingAt(each, at(hour)))
                .toList();
    }

    private static Regime regime(String id, String version) {
        return Regime.builder(id, version)
                .validity(Validity.of(LocalDateTime.parse("2020-11-12T00:00"), null))
                .ground(GROUND)
                .build();
    }

    private static Instant at(int hour) {
        return DAWN.plusSeconds(3600L * hour);
    }

    private static RegimeEdition draft(int number) {
        return RegimeEdition.draft("town", number, by());
    }

    private static RegimeEdition published(int number, int hour) {
        return RegimeEdition.published("town", number, at(hour), by());
    }

    private static RegimeEdition withdrawn(int number, int hour) {
        return RegimeEdition.withdrawn("town", number, at(hour), by());
    }

    private static RegimeSignature by() {
        return RegimeSignature.of(7, DAWN, "");
    }
}
