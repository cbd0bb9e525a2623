// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creneau.confinement.Reason;
import org.creneau.eligibility.CollectRule;
import org.creneau.eligibility.RuleBook;
import org.creneau.eligibility.RulesAreKnown;
import org.creneau.reservation.Actor;
import org.creneau.reservation.OverridePolicy;
import org.creneau.reservation.PlaceDesk;
import org.creneau.reservation.Refusals;
import org.creneau.reservation.ReservationState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the pages about pickups of orders say, they say it in both languages, and nothing is translated that nobody says. */
class ChangeWordsTest {
    private static final String PREFIX = "creneau.change.";
    private static final Pattern IN_PAGE = Pattern.compile("#\\{creneau\\.change\\.([A-Za-z.]*[A-Za-z])");
    private static final Pattern IN_CODE =
            Pattern.compile("say\\((?:\\s*pick\\.isPresent\\(\\) \\? \"([A-Za-z.]+)\" :)?\\s*\"([A-Za-z.]+)\"");
    private static final Path MAIN = Path.of("src", "main");

    /** What the use cases refuse for, beside the rules. */
    private static final Set<String> REFUSED = Set.of(
            "other",
            PlaceDesk.POINT_UNKNOWN,
            PlaceDesk.SLOT_NOT_OFFERED,
            PlaceDesk.TOO_MANY_GOODS,
            Refusals.CHANGED_SINCE,
            Refusals.OVERRIDE_OVERTAKEN,
            Refusals.NOTHING_TO_HAND_OVER,
            Refusals.CONFIRMED,
            Refusals.UNKNOWN,
            Refusals.ENDED,
            Refusals.OTHER_POINT,
            Refusals.ALREADY_BOOKED,
            Refusals.MOVE_NOT_ALLOWED,
            RulesAreKnown.CODE,
            "goods-not-sold");

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr"})
    void everything_that_is_said_has_words_and_nothing_else(String language) throws IOException {
        Set<String> wanted = new TreeSet<>();
        collect(MAIN.resolve("resources/open_admin_style/templates/views/creneau"), IN_PAGE, wanted);
        collect(MAIN.resolve("java/org/creneau/admin/change"), IN_CODE, wanted);
        wanted.removeIf(key -> key.endsWith("."));
        for (Actor.Kind kind : Actor.Kind.values()) {
            wanted.add("by." + kind);
        }
        Stream.of(ReservationState.HELD, ReservationState.CANCELLED, ReservationState.EXPIRED)
                .forEach(state -> wanted.add("state." + state));
        REFUSED.forEach(code -> wanted.add("refused." + code));
        RuleBook.standard().rules().stream().map(CollectRule::code).forEach(code -> wanted.add("refused." + code));
        for (Reason reason : Reason.values()) {
            wanted.add("refused." + reason.code());
        }
        assertThat(wanted)
                .as("what can be overridden")
                .containsAll(OverridePolicy.standard().codes().stream()
                        .map(code -> "refused." + code)
                        .toList());
        assertThat(words(language).stringPropertyNames().stream()
                        .filter(key -> key.startsWith(PREFIX))
                        .map(key -> key.substring(PREFIX.length())))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static void collect(Path folder, Pattern pattern, Set<String> keys) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    for (int group = 1; group <= matcher.groupCount(); group++) {
                        if (matcher.group(group) != null) {
                            keys.add(matcher.group(group));
                        }
                    }
                }
            }
        }
    }

    private static Properties words(String language) throws IOException {
        String name = "/messages/CreneauAdminMessages" + language + ".properties";
        try (InputStream stream = ChangeWordsTest.class.getResourceAsStream(name)) {
            Properties words = new Properties();
            words.load(stream);
            return words;
        }
    }
}
