// SPDX-License-Identifier: Apache-2.0
package org.creneau.format.json;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which field of a form the place in its file is. */
final class FormPaths {

    private static final Pattern LIMIT =
            Pattern.compile("\\$\\.regimes\\[0]\\.limits\\[([0-9]+)](?:\\.([A-Za-z]+))?.*");
    private static final Pattern MEMBER = Pattern.compile("\\$\\.(?:regimes\\[0]\\.)?([A-Za-z]+(?:\\.[A-Za-z]+)?).*");
    private static final Map<String, String> NESTED = new HashMap<>();

    static {
        NESTED.put("home.areas", "homeAreas");
        NESTED.put("home.except", "homeExcept");
        NESTED.put("shop.areas", "shopAreas");
        NESTED.put("days.weekdays", "weekdays");
        NESTED.put("treatments.law", "law");
        NESTED.put("treatments.announced", "announced");
    }

    private FormPaths() {}

    /** The path itself for one that is of no field. */
    static String fieldOf(Node file, String path) {
        Matcher limit = LIMIT.matcher(path);
        if (limit.matches()) {
            return ofLimit(limitAt(file, Integer.parseInt(limit.group(1))), limit.group(2), path);
        }
        if (path.equals("$.regimes[0]")) {
            return "layer"; // what does not go together is an exemption, which is another layer
        }
        Matcher member = MEMBER.matcher(path);
        return member.matches() ? NESTED.getOrDefault(member.group(1), member.group(1)) : path;
    }

    private static String ofLimit(@Nullable FormLimit limit, @Nullable String member, String path) {
        if (limit == null) {
            return path;
        }
        if (member == null || member.equals("basis") || member.equals("kind")) {
            return limit.basisField();
        }
        return member.equals("purposes") ? limit.purposesField() : limit.fieldOf(member);
    }

    private static @Nullable FormLimit limitAt(Node file, int index) {
        Node regimes = file.members().get("regimes");
        Node limits = regimes == null || regimes.items().isEmpty()
                ? null
                : regimes.items().get(0).members().get("limits");
        if (limits == null || index >= limits.items().size()) {
            return null;
        }
        Node kind = limits.items().get(index).members().get("kind");
        return kind == null ? null : FormLimit.ofKind(kind.text());
    }
}
