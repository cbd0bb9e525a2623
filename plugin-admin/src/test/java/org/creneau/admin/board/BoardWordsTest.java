// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creneau.board.BoardStep;
import org.creneau.eligibility.GoodsSuffice;
import org.creneau.eligibility.PlaceIsLeft;
import org.creneau.reservation.PlaceDesk;
import org.creneau.reservation.Refusals;
import org.creneau.reservation.ReservationState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the counter's pages say, they say it in both languages, and nothing is translated that nobody says. */
class BoardWordsTest {
    private static final Pattern KEY = Pattern.compile("(?<![.a-z])creneau\\.board\\.[A-Za-z0-9._]*[A-Za-z0-9]");
    private static final Path MAIN = Path.of("src", "main");
    private static final List<Path> PAGES = List.of(
            MAIN.resolve("resources/open_admin_style/templates/views/creneau/board.html"),
            MAIN.resolve("resources/open_admin_style/templates/views/creneau/boards.html"),
            MAIN.resolve("resources/open_admin_style/templates/views/creneau/boardSlots.html"),
            MAIN.resolve("resources/open_admin_style/templates/views/creneau/boardStaff.html"),
            MAIN.resolve("java/org/creneau/admin/board/StaffController.java"),
            MAIN.resolve("java/org/creneau/admin/board/UndoController.java"),
            MAIN.resolve("java/org/creneau/admin/board/CounterController.java"));

    /** What {@code MovePickup}, {@code FindByCode} and {@code UndoStep} refuse for. */
    private static final Set<String> REFUSED = Set.of(
            Refusals.UNKNOWN,
            Refusals.WRONG_CODE,
            Refusals.TOO_MANY_GUESSES,
            Refusals.CODE_NOT_FOUND,
            Refusals.MOVE_NOT_ALLOWED,
            Refusals.SLOT_NOT_OVER,
            Refusals.AGE_NOT_CHECKED,
            Refusals.NOTHING_TO_UNDO,
            Refusals.UNDO_TOO_LATE,
            Refusals.ALREADY_BOOKED,
            PlaceDesk.SLOT_NOT_OFFERED,
            PlaceIsLeft.CODE,
            GoodsSuffice.CODE,
            "other");

    private static final Set<ReservationState> UNSEEN =
            Set.of(ReservationState.HELD, ReservationState.CANCELLED, ReservationState.EXPIRED);

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr"})
    void everything_the_pages_say_has_words_and_nothing_else(String language) throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (Path page : PAGES) {
            Matcher matcher = KEY.matcher(Files.readString(page));
            while (matcher.find()) {
                wanted.add(matcher.group());
            }
        }
        wanted.remove("creneau.board.did");
        for (BoardStep step : BoardStep.values()) {
            wanted.add("creneau.board.step." + step);
            wanted.add("creneau.board.did." + step);
        }
        for (ReservationState state : ReservationState.values()) {
            if (!UNSEEN.contains(state)) {
                wanted.add("creneau.board.state." + state);
            }
        }
        REFUSED.forEach(code -> wanted.add("creneau.board.refused." + code));
        assertThat(words(language).stringPropertyNames().stream().filter(key -> key.startsWith("creneau.board.")))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static Properties words(String language) throws IOException {
        String name = "/messages/CreneauAdminMessages" + language + ".properties";
        try (InputStream stream = BoardWordsTest.class.getResourceAsStream(name)) {
            Properties words = new Properties();
            words.load(stream);
            return words;
        }
    }
}
