// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of moves in the documentation is the one in the code. */
class TheTableOfMovesTest {
    private static final Pattern ROW = Pattern.compile("\\| ([A-Z_]+) \\| ([A-Z_, ]*)\\| ([A-Z_, ]*)\\|");

    @Test
    void the_documentation_has_every_state_and_every_move_and_no_other() throws IOException {
        Map<String, Set<String>> documented = new TreeMap<>();
        Map<String, Set<String>> undone = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(System.getProperty("creneau.root"), "docs/reservations.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                documented.put(row.group(1), words(row.group(2)));
                undone.put(row.group(1), words(row.group(3)));
            }
        }
        assertThat(documented).isEqualTo(coded(ReservationState::canBecome));
        assertThat(undone).isEqualTo(coded(ReservationState::canReturnTo));
    }

    @ParameterizedTest
    @EnumSource(ReservationState.class)
    void what_is_awaited_holds_a_place(ReservationState state) {
        assertThat(!state.isAwaited() || state.holdsPlace()).isTrue();
        assertThat(state.canBecome(state)).isFalse();
    }

    @Test
    void only_what_was_handed_over_keeps_its_place_without_being_awaited() {
        assertThat(EnumSet.allOf(ReservationState.class).stream()
                        .filter(state -> state.holdsPlace() && !state.isAwaited()))
                .containsExactly(ReservationState.COLLECTED);
    }

    private static Set<String> words(String cell) {
        return List.of(cell.split(",")).stream()
                .map(String::trim)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> coded(BiPredicate<ReservationState, ReservationState> move) {
        return Arrays.stream(ReservationState.values())
                .collect(Collectors.toMap(Enum::name, from -> reached(from, move), (a, b) -> a, TreeMap::new));
    }

    private static Set<String> reached(ReservationState from, BiPredicate<ReservationState, ReservationState> move) {
        return Arrays.stream(ReservationState.values())
                .filter(to -> move.test(from, to))
                .map(Enum::name)
                .collect(Collectors.toSet());
    }
}
