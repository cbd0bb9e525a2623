// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creneau.memory.Shop;
import org.creneau.memory.Values;
import org.creneau.point.InvalidSettings;
import org.creneau.point.OpeningRange;
import org.creneau.point.Season;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For whom slots are kept, and until when. It is eight in Paris, Thursday 12 November 2020. */
class PriorityWindowTest {
    private static final Instant TEN = Instant.parse("2020-11-12T09:00:00Z");
    private static final OpeningRange MORNING = OpeningRange.of(LocalTime.of(9, 0), LocalTime.of(11, 0));
    private static final PriorityWindow CARERS = PriorityWindow.of(MORNING, List.of("carer"));

    private static boolean isFree(SlotPlan plan, SlotQuery query, Instant start) {
        SlotId id = SlotId.of(Shop.POINT, start, 30);
        return SlotGrid.of(Shop.aPoint().build(), plan)
                .offerOf(id, query, Taken.nothing())
                .orElseThrow()
                .isFree();
    }

    private static SlotPlan plan(PriorityWindow... windows) {
        return Shop.aPlan().priorities(List.of(windows)).build();
    }

    @Test
    void a_plan_keeps_slots_for_nobody_unless_said() {
        assertThat(Shop.aPlan().build().priorities()).isEmpty();
        assertThat(Shop.aPlan().build().priorityGroups()).isEmpty();
        assertThat(isFree(Shop.aPlan().build(), SlotQuery.at(Shop.EIGHT), TEN)).isTrue();
    }

    @Test
    void who_belongs_can_have_what_others_wait_for() {
        SlotQuery anybody = SlotQuery.at(Shop.EIGHT);
        assertThat(isFree(plan(CARERS), anybody, TEN)).isFalse();
        assertThat(isFree(plan(CARERS), anybody.ofGroups(Set.of("carer")), TEN)).isTrue();
        assertThat(isFree(plan(CARERS), anybody.ofGroups(Set.of(" CARER ")), TEN))
                .isTrue();
        assertThat(isFree(plan(CARERS), anybody.ofGroups(Set.of("vulnerable")), TEN))
                .isFalse();
        assertThat(isFree(plan(CARERS), anybody, TEN.plusSeconds(3600))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2020-11-12T05:59:59.999999999Z, false", "2020-11-12T06:00:00Z, true", "2020-11-12T06:00:01Z, true"})
    void three_hours_before_ten_it_is_seven_and_everybody_can(Instant now, boolean free) {
        assertThat(isFree(plan(CARERS.openingToAll(3)), SlotQuery.at(now), TEN)).isEqualTo(free);
        assertThat(CARERS.openingToAll(3).opensToAllAt(TEN)).contains(Instant.parse("2020-11-12T06:00:00Z"));
        assertThat(CARERS.opensToAllAt(TEN)).isEmpty();
    }

    @Test
    void a_plan_tells_which_window_holds_for_a_slot_and_all_its_groups() {
        PriorityWindow first =
                PriorityWindow.of(OpeningRange.ofMinutes(LocalTime.of(10, 0), 30), List.of("soignants", "carer"));
        SlotPlan plan = plan(first, CARERS);
        assertThat(plan.priorityOf(Slot.of(SlotId.of(Shop.POINT, TEN, 30), Shop.PARIS)))
                .contains(first);
        assertThat(plan.priorityOf(Slot.of(SlotId.of(Shop.POINT, TEN.plusSeconds(1800), 30), Shop.PARIS)))
                .contains(CARERS);
        assertThat(plan.priorityOf(Slot.of(SlotId.of(Shop.POINT, TEN.plusSeconds(3600), 30), Shop.PARIS)))
                .isEmpty();
        assertThat(plan.priorityGroups()).containsExactly("soignants", "carer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"carer", "health-staff", "personnel de nuit", "gens d'armes", "plus de 70 ans", "été", "a"})
    void a_word_is_letters_and_digits_joined_by_a_space_a_dash_or_an_apostrophe(String word) {
        assertThat(PriorityGroups.isWord(word)).isTrue();
        assertThat(PriorityWindow.of(MORNING, List.of(" " + word.toUpperCase(java.util.Locale.ROOT)))
                        .groups())
                .containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a,b", "a  b", "-a", "a-", "<b>", "a;b", "a\nb", "{0}"})
    void anything_else_is_no_word(String word) {
        assertThat(PriorityGroups.isWord(word)).isFalse();
        assertThatThrownBy(() -> PriorityWindow.of(MORNING, List.of("carer", word + "!")))
                .isInstanceOf(InvalidSettings.class);
    }

    @Test
    void forty_characters_and_ten_groups_are_the_most() {
        assertThat(PriorityGroups.isWord("x".repeat(40))).isTrue();
        assertThat(PriorityGroups.isWord("x".repeat(41))).isFalse();
        List<String> ten = IntStream.range(0, 10).mapToObj(i -> "group " + i).collect(Collectors.toList());
        assertThat(PriorityWindow.of(MORNING, ten).groups()).hasSize(10);
        ten.add("one more");
        assertThatThrownBy(() -> PriorityWindow.of(MORNING, ten)).hasMessageContaining("allowed is 1..10 groups");
        assertThatThrownBy(() -> PriorityWindow.of(MORNING, List.of())).hasMessageContaining("1..10 groups");
        assertThat(PriorityGroups.known()).allMatch(PriorityGroups::isWord).hasSize(3);
    }

    @Test
    void settings_out_of_bounds_are_refused() {
        assertThatThrownBy(() -> CARERS.openingToAll(0))
                .hasMessageContaining("opensHoursBefore is 0, allowed is 1..720");
        assertThatThrownBy(() -> CARERS.openingToAll(721)).hasMessageContaining("opensHoursBefore is 721");
        assertThat(CARERS.openingToAll(720).opensHoursBefore()).isEqualTo(720);
        assertThatThrownBy(() -> CARERS.on(EnumSet.noneOf(DayOfWeek.class))).hasMessageContaining("at least one day");
        assertThat(SlotPlan.builder()
                        .priorities(Collections.nCopies(50, CARERS))
                        .problems())
                .isEmpty();
        assertThat(SlotPlan.builder()
                        .priorities(Collections.nCopies(51, CARERS))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem).hasToString("priorities is 51, allowed is 50 at most"));
    }

    @Test
    void it_is_a_value_and_keeps_what_it_was_given_to_itself() {
        PriorityWindow full =
                CARERS.openingToAll(24).on(EnumSet.of(DayOfWeek.MONDAY)).during(Season.from(LocalDate.of(2020, 11, 1)));
        Values.areEqualOnlyIfAllPartsAre(
                full,
                PriorityWindow.of(MORNING, List.of("Carer"))
                        .during(Season.from(LocalDate.of(2020, 11, 1)))
                        .on(EnumSet.of(DayOfWeek.MONDAY))
                        .openingToAll(24),
                CARERS,
                full.openingToAll(23),
                full.on(EnumSet.of(DayOfWeek.TUESDAY)),
                full.during(Season.from(LocalDate.of(2020, 11, 2))),
                PriorityWindow.of(MORNING, List.of("vulnerable"))
                        .openingToAll(24)
                        .on(EnumSet.of(DayOfWeek.MONDAY))
                        .during(Season.from(LocalDate.of(2020, 11, 1))));
        assertThat(full).hasToString("09:00-11:00 for [carer] until 24 h before on [MONDAY] in 2020-11-01/..");
        assertThat(CARERS).hasToString("09:00-11:00 for [carer]");
        assertThat(full.hours()).isEqualTo(MORNING);
        assertThat(full.days()).containsExactly(DayOfWeek.MONDAY).isUnmodifiable();
        assertThat(full.groups()).isUnmodifiable();
        assertThat(CARERS.days()).hasSize(7).isUnmodifiable();
        assertThat(CARERS.season()).isNull();
        SlotPlan plan = plan(CARERS);
        Values.areEqualOnlyIfAllPartsAre(
                plan,
                plan.toBuilder().build(),
                plan(full),
                plan(),
                plan.toBuilder().leadMinutes(3).build());
        assertThat(plan.toString()).endsWith("priorities [09:00-11:00 for [carer]]");
        assertThat(plan.priorities()).isUnmodifiable();
    }

    @Test
    void a_query_tells_no_log_to_which_groups_somebody_belongs() {
        SlotQuery query = SlotQuery.at(Shop.EIGHT).ofGroups(Set.of("vulnerable"));
        assertThat(query.toString()).doesNotContain("vulnerable");
        assertThat(query.groups()).containsExactly("vulnerable").isUnmodifiable();
        assertThat(query.forBasket(Basket.unknown())
                        .holding(SlotId.of(Shop.POINT, TEN, 30), Load.oneOrder())
                        .groups())
                .containsExactly("vulnerable");
        Values.areEqualOnlyIfAllPartsAre(
                query,
                SlotQuery.at(Shop.EIGHT).ofGroups(Set.of("Vulnerable")),
                SlotQuery.at(Shop.EIGHT),
                query.forBasket(Basket.weighing(Load.of(1, 2, 3))));
    }
}
