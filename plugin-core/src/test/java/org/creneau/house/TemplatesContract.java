// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every template of a folder, as it lies there, is rendered with a model that is hostile throughout ({@link HostileModel}): no name,
 * note, address or link becomes markup, ends an attribute, a title or a script, or is evaluated. A new template is under it without
 * being named anywhere.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TemplatesContract {
    private static final List<String> EVIL = List.of(
            "zq<script>zq()</script>",
            "zq\"'><zq onzq=zq()>",
            "zq' onmouseover='zq()",
            "zq</title></textarea></style></script></td><zq>",
            "zq--><zq>]]><zq>",
            "zq${7*7}#{zq.key}*{7*7}[[7*7]]__${7*7}__",
            "zq&lt;zq&gt;&#60;zq&#62;");

    private static final String LINK = "javascript:zq(1)";
    private static final Pattern EXPRESSION = Pattern.compile("[$*]\\{([^{}]*)}");
    private static final Pattern LINKED =
            Pattern.compile("\\s(href|src|action|formaction|data|poster)=\"\\s*javascript:", Pattern.CASE_INSENSITIVE);

    private final Path folder;
    private final Set<String> trusted;
    private final Set<String> links;

    /**
     * @param folder where the templates lie, from the module
     * @param trusted processors that write markup on purpose, as they stand in the template, and what proves that it is harmless
     * @param links expressions that a link's address begins with, and why no script is one
     */
    protected TemplatesContract(String folder, Map<String, String> trusted, Map<String, String> links) {
        this.folder = Path.of(folder);
        this.trusted = new TreeSet<>(trusted.keySet());
        this.links = new TreeSet<>(links.keySet());
    }

    final Stream<Path> templates() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    @Test
    final void there_are_templates() throws IOException {
        assertThat(templates()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("templates")
    final void nothing_hostile_gets_out_of_its_place(Path template) {
        for (String evil : EVIL) {
            HostileModel model = new HostileModel(folder, evil, this::open);
            String page = model.render(template);
            assertThat(escaped(page)).as("%s with %s", template, evil).isEmpty();
            assertThat(model.asked())
                    .as("expressions of %s that were rendered", template)
                    .containsAll(expressions(open(HostileModel.read(template))));
        }
    }

    private String open(String template) {
        String text = template;
        for (String each : trusted) {
            text = text.replace(each, "");
        }
        return HostileModel.withoutConditions(text);
    }

    private String known(String template) {
        String text = open(template);
        for (String each : links) {
            text = text.replace("@{${" + each + "}", "@{'/known'").replace("=\"${" + each + "}\"", "=\"@{/known}\"");
            text = text.replace("href=${" + each + "}", "href=@{/known}");
        }
        return text;
    }

    /** What of the hostile text stands in the page as it came. */
    private static Set<String> escaped(String page) {
        Set<String> found = new TreeSet<>();
        Matcher raw = Pattern.compile(
                        "<zq[^>]*>|<script>zq|zq[\"'][^<]{0,20}|zq</|zq-->|zq49|&lt;zq&gt;&#60;|onzq=zq\\(\\)>")
                .matcher(page);
        while (raw.find()) {
            found.add(page.substring(Math.max(0, raw.start() - 40), Math.min(page.length(), raw.end() + 20)));
        }
        return found;
    }

    /** Those that are always asked for: of two that a question chooses from, only one is. */
    private static Set<String> expressions(String text) {
        Set<String> expressions = new TreeSet<>();
        Matcher expression = EXPRESSION.matcher(text.replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("\\sth:(?:remove|fragment)=\"[^\"]*\"", "")
                .replaceAll("\\sth:[a-z]+=\"[^\"]*}\\)? \\? [^\"]*\"", ""));
        while (expression.find()) {
            expressions.add(expression
                    .group(1)
                    .replace("&amp;", "&")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&#10;", "\n"));
        }
        return expressions;
    }

    @ParameterizedTest
    @MethodSource("templates")
    final void no_link_is_a_script_unless_its_address_is_known_to_be_none(Path template) {
        String page = new HostileModel(folder, LINK, this::known).render(template);
        Matcher linked = LINKED.matcher(page);
        Set<String> found = new TreeSet<>();
        while (linked.find()) {
            found.add(page.substring(Math.max(0, page.lastIndexOf('<', linked.start())), linked.end()));
        }
        assertThat(found).as("%s", template).isEmpty();
    }

    @Test
    final void a_template_that_writes_markup_or_a_link_of_the_model_is_noticed() {
        String page = new HostileModel(folder, EVIL.get(0), text -> text)
                .render("<p xmlns:th=\"x\" th:utext=\"${name}\">x</p>");
        assertThat(escaped(page)).isNotEmpty();
        for (String evil : EVIL) {
            String raw = "<p>" + evil.replace("7*7", "x") + "</p>";
            assertThat(escaped(raw).isEmpty()).as(evil).isEqualTo(evil.contains("7*7"));
        }
        assertThat(LINKED.matcher(new HostileModel(folder, LINK, text -> text)
                                .render("<a xmlns:th=\"x\" th:href=\"${map}\">x</a>"))
                        .find())
                .isTrue();
    }
}
