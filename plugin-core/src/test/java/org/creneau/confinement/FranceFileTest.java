// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.creneau.format.json.RegimeFile;
import org.creneau.territory.DepartmentTable;
import org.creneau.territory.FrenchPlaces;
import org.creneau.territory.Place;
import org.junit.jupiter.api.Test;

/** The regimes of France as they ship. */
class FranceFileTest {
    private static final RegimeFile FILE = RegimeFile.shipped(RegimeFile.FRANCE);
    private static final RegimeBook FRANCE = FILE.book();

    @Test
    void there_are_45_regimes_each_with_its_ground() {
        assertThat(FRANCE.regimes()).hasSize(45).allSatisfy(regime -> {
            assertThat(regime.ground().legalReference()).isNotEmpty();
            assertThat(regime.ground().sources()).isNotEmpty();
            assertThat(regime.ground().confidence()).isNotNull();
        });
        assertThat(FRANCE.version()).isEqualTo(FILE.version());
        assertThat(FILE.name()).contains("France");
    }

    @Test
    void nowhere_and_never_do_two_bases_hold_at_once() {
        DepartmentTable.shared().all().forEach(department -> {
            Place home = FrenchPlaces.shared().inDepartment(department.code()).get();
            List<Regime> bases = FRANCE.regimes().stream()
                    .filter(regime -> regime.layer() == Layer.BASE && regime.concerns(home, home))
                    .sorted(java.util.Comparator.comparing(
                            regime -> regime.validity().from()))
                    .collect(Collectors.toList());
            for (int i = 1; i < bases.size(); i++) {
                assertThat(bases.get(i).validity().from())
                        .as("%s after %s in %s", bases.get(i), bases.get(i - 1), department)
                        .isAfterOrEqualTo(bases.get(i - 1).validity().to());
            }
        });
    }

    @Test
    void no_law_ever_limited_how_long_or_within_a_kilometre_one_collects() {
        assertThat(FRANCE.regimes())
                .flatExtracting(Regime::limits)
                .filteredOn(limit ->
                        limit.terms().basis() == Basis.LAW && limit.terms().bind(Purpose.COLLECT))
                .noneMatch(limit -> limit instanceof OutingDuration)
                .noneMatch(limit -> limit instanceof WithinDistance && ((WithinDistance) limit).maxMeters() < 100_000);
    }

    @Test
    void the_form_to_carry_is_told_with_its_box() {
        Place paris = FrenchPlaces.shared().byInsee("75056").get();
        Judge judge = FRANCE.prepare(Trip.between(paris, paris).build(), Treatments.usual());
        assertThat(judge.inForce(Trips.at("2020-11-12T15:00")))
                .extracting(InForce::limit)
                .filteredOn(limit -> limit instanceof Proof)
                .singleElement()
                .satisfies(limit -> assertThat(((Proof) limit).box()).isEqualTo("achats"));
        assertThat(judge.inForce(Trips.at("2021-06-15T15:00"))).noneMatch(in -> in.limit() instanceof Proof);
    }

    @Test
    void the_shipped_overlays_come_after_the_bases_and_exemptions_last() {
        assertThat(FRANCE.regimes()).extracting(Regime::layer).isSorted();
        assertThat(FRANCE.regime("fr-2020-12-24-christmas").get().suspends()).containsExactly("curfew");
        assertThat(FRANCE.regime("fr-1789")).isEmpty();
    }

    @Test
    void an_id_stands_once_in_a_book() {
        Regime one = Trips.aRegime("one").build();
        assertThatThrownBy(() -> RegimeBook.of("1", List.of(one, one))).hasMessageContaining("'one' twice");
        assertThat(one).isEqualTo(Trips.aRegime("one").build()).hasToString("one v1");
        assertThat(RegimeBook.empty().regimes()).isEmpty();
    }

    @Test
    void a_regime_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> Trips.aRegime("Not so").build()).hasMessageContaining("'Not so'");
        assertThatThrownBy(() -> Trips.aRegime("x").layer(Layer.EXEMPTION).build())
                .hasMessageContaining("suspends");
        assertThatThrownBy(() ->
                        Trips.aRegime("x").suspends(java.util.Set.of("curfew")).build())
                .hasMessageContaining("suspends");
        assertThatThrownBy(() -> Trips.aRegime("x", EssentialOnly.of(Trips.LAW))
                        .layer(Layer.EXEMPTION)
                        .suspends(java.util.Set.of("curfew"))
                        .build())
                .hasMessageContaining("1 limits");
    }
}
