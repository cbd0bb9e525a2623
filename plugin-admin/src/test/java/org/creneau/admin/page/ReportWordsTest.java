// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.page;

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
import org.creneau.compliance.LogFault;
import org.creneau.confinement.Basis;
import org.creneau.confinement.Confidence;
import org.creneau.confinement.Layer;
import org.creneau.confinement.Purpose;
import org.creneau.confinement.Reason;
import org.creneau.confinement.Treatment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the overview and the compliance log say, they say in both languages, and nothing is translated that nobody says. */
class ReportWordsTest {
    private static final Pattern KEY =
            Pattern.compile("(?<![.a-z])creneau\\.(?:report|compliance|overview|regimes)\\.[A-Za-z0-9._]*[A-Za-z0-9]");
    private static final Pattern KEY_OF_PAGES =
            Pattern.compile("creneau\\.(?:report|compliance|overview|regimes)\\..*");
    private static final List<String> KINDS = List.of(
            "appointment-only",
            "curfew",
            "density",
            "distance",
            "essential-only",
            "handover",
            "home-area",
            "mall",
            "outing-duration",
            "proof",
            "reserved-hours",
            "shop-hours",
            "trades",
            "trips-per-day");
    private static final String CODE = "creneau.overview.code.";
    private static final Path VIEWS = Path.of("src/main/resources/open_admin_style/templates/views/creneau");
    private static final List<Path> PAGES = List.of(
            VIEWS.resolve("compliance.html"),
            VIEWS.resolve("overview.html"),
            VIEWS.resolve("overviewPoint.html"),
            VIEWS.resolve("overviewParts.html"),
            VIEWS.resolve("regimes.html"),
            Path.of("src/main/java/org/creneau/admin/regime/RegimesController.java"),
            Path.of("src/main/java/org/creneau/admin/compliance/ComplianceController.java"));

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
        List.of("layer", "kind", "basis", "treatment", "purpose", "confidence")
                .forEach(beginning -> wanted.remove("creneau.regimes." + beginning));
        KINDS.forEach(kind -> wanted.add("creneau.regimes.kind." + kind));
        addAll(wanted, "creneau.regimes.layer.", Layer.values());
        addAll(wanted, "creneau.regimes.basis.", Basis.LAW, Basis.ANNOUNCED);
        addAll(wanted, "creneau.regimes.treatment.", Treatment.values());
        addAll(wanted, "creneau.regimes.purpose.", Purpose.values());
        addAll(wanted, "creneau.regimes.confidence.", Confidence.values());
        for (LogFault.Kind kind : LogFault.Kind.values()) {
            wanted.add("creneau.compliance.fault." + kind);
        }
        assertThat(words(language).stringPropertyNames().stream()
                        .filter(key -> KEY_OF_PAGES.matcher(key).matches() && !key.startsWith(CODE)))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr"})
    void every_reason_of_a_regime_and_both_languages_the_same_codes(String language) throws IOException {
        Set<String> told = new TreeSet<>(words(language).stringPropertyNames());
        told.removeIf(key -> !key.startsWith(CODE));
        for (Reason reason : Reason.values()) {
            assertThat(told).contains(CODE + reason.code());
        }
        assertThat(told).isEqualTo(codes(language.isEmpty() ? "_fr" : ""));
    }

    private static void addAll(Set<String> wanted, String prefix, Enum<?>... words) {
        for (Enum<?> word : words) {
            wanted.add(prefix + word.name());
        }
    }

    private static Set<String> codes(String language) throws IOException {
        Set<String> told = new TreeSet<>(words(language).stringPropertyNames());
        told.removeIf(key -> !key.startsWith(CODE));
        return told;
    }

    private static Properties words(String language) throws IOException {
        String name = "/messages/CreneauAdminMessages" + language + ".properties";
        try (InputStream stream = ReportWordsTest.class.getResourceAsStream(name)) {
            Properties words = new Properties();
            words.load(stream);
            return words;
        }
    }
}
