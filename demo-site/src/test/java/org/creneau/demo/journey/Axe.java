// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks on a page for what keeps people out who see, hear or move otherwise, with axe-core. */
final class Axe {
    private static final String SOURCE = read("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js");
    private static final List<String> GRAVE = List.of("serious", "critical");

    private Axe() {}

    /** One line for each serious or critical finding, with where it is. */
    static List<String> graveOn(Page page) {
        return foundOn(page, GRAVE);
    }

    /** One line for each finding, however slight. */
    static List<String> anythingOn(Page page) {
        return foundOn(page, List.of("minor", "moderate", "serious", "critical"));
    }

    private static List<String> foundOn(Page page, List<String> impacts) {
        page.evaluate(SOURCE);
        Map<?, ?> result = (Map<?, ?>) page.evaluate("() => axe.run(document)");
        return ((List<?>) result.get("violations"))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .filter(each -> impacts.contains(each.get("impact")))
                        .map(each -> each.get("impact") + " " + each.get("id") + ": " + each.get("help") + " at "
                                + ((List<?>) each.get("nodes"))
                                        .stream()
                                                .map(node -> ((Map<?, ?>) node)
                                                        .get("html")
                                                        .toString())
                                                .collect(Collectors.joining(", ")))
                        .collect(Collectors.toList());
    }

    private static String read(String resource) {
        try (InputStream stream = Axe.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
