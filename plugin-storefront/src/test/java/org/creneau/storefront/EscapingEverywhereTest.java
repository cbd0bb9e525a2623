// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thymeleaf.TemplateProcessingParameters;
import org.thymeleaf.resourceresolver.IResourceResolver;
import org.thymeleaf.templateresolver.TemplateResolver;

/**
 * Each shipped template writes text by processors that escape, and by no others; and each of those processors is shown to escape
 * names, notes and addresses that are meant to get out. Together: whatever is in a model, no template makes markup of it.
 */
class EscapingEverywhereTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/webTemplates/pickup");
    private static final Set<String> WRITE_NOTHING = Set.of(
            "if",
            "unless",
            "each",
            "with",
            "include",
            "fragment",
            "remove",
            "checked",
            "selected",
            "disabled",
            "object");
    private static final Set<String> WRITE_ESCAPED = Set.of(
            "text",
            "href",
            "value",
            "action",
            "attr",
            "src",
            "id",
            "for",
            "classappend",
            "name",
            "alt",
            "class",
            "title");
    /** JSON in which no text can end the element: {@code LocalBusinessTest} has the proof. */
    private static final String DATA_OF_A_STORE =
            "<script type=\"application/ld+json\" th:utext=\"${store.data}\">{}</script>";

    private static final Pattern PROCESSOR = Pattern.compile("\\sth:([a-z]+)=");
    private static final Pattern EVENT = Pattern.compile(
            "<[^>]*\\son(?:click|load|error|mouse[a-z]*|key[a-z]*|focus|blur|change|submit|input)\\s*=",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STYLE = Pattern.compile("<[^>]*\\sstyle\\s*=|<style", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT =
            Pattern.compile("<script(?:\"[^\"]*\"|[^\">])*>\\s*[^<\\s]", Pattern.CASE_INSENSITIVE);

    static Stream<Path> templates() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(TEMPLATES)) {
            files = all.sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(20);
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_writes_by_escaping_processors_alone(Path template) throws IOException {
        String text = Files.readString(template).replace(DATA_OF_A_STORE, "");
        Set<String> used = new TreeSet<>();
        Matcher processor = PROCESSOR.matcher(text);
        while (processor.find()) {
            used.add(processor.group(1));
        }
        used.removeAll(WRITE_NOTHING);
        assertThat(WRITE_ESCAPED).as("%s", template).containsAll(used);
        assertThat(text).as("inlining and preprocessing").doesNotContain("[[", "[(", "__$", "th:utext", "th:inline");
        assertThat(text)
                .as("script and style in the page")
                .doesNotContainPattern(EVENT)
                .doesNotContainPattern(STYLE)
                .doesNotContainPattern(SCRIPT)
                .doesNotContain("javascript:");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</p><iframe src=//evil.example>",
                "\u202e<b>gnp.exe\u2066",
                "${7*7}#{creneau.slow.title}&amp;&#60;script&#62;",
                "O'Brien & Fils \"Le Canal\"");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void every_processor_that_writes_escapes(String evil) {
        for (String name : WRITE_ESCAPED) {
            String page = rendered(tag(name), evil);
            String inside = page.substring("<p>".length(), page.length() - "</p>".length());
            assertThat(inside).as("th:%s", name).matches("<a( [a-z]+=\"[^\"<>]*\")*(/>|>[^<>]*</a>)");
            assertThat(inside).as("th:%s", name).doesNotContain("49").doesNotContain("A moment");
        }
    }

    private static String tag(String processor) {
        switch (processor) {
            case "attr":
                return "<p><a th:attr=\"title=${evil},rel=${evil}\">x</a></p>";
            case "href":
            case "src":
            case "action":
                return "<p><a th:" + processor + "=\"@{/pickup(a=${evil})}\">x</a></p>";
            default:
                return "<p><a th:" + processor + "=\"${evil}\">x</a></p>";
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_sentence_of_the_bundle_with_a_name_in_it_is_escaped_too(String evil) {
        String page = rendered("<p th:text=\"#{creneau.points.near(${evil})}\">near</p>", evil);
        assertThat(page).matches("(?s)<p>[^<>]*</p>").doesNotContain("49");
    }

    private static String rendered(String template, String evil) {
        TemplateResolver resolver = new TemplateResolver();
        resolver.setResourceResolver(new IResourceResolver() {
            @Override
            public String getName() {
                return "TEXT";
            }

            @Override
            public InputStream getResourceAsStream(TemplateProcessingParameters parameters, String name) {
                return new ByteArrayInputStream(template.getBytes(StandardCharsets.UTF_8));
            }
        });
        return RenderedPage.of(resolver, "page", Map.of("evil", evil), Map.of());
    }
}
